package org.chancery.cli;

import org.chancery.dossier.register.Appearance.Kind;

/** The words of {@code people --kind}. */
enum PeopleKind {
  ALL,
  PERSON,
  BODY;

  /** Tells whether those of a kind are wanted. */
  boolean takes(Kind kind) {
    return switch (this) {
      case ALL -> true;
      case PERSON -> kind == Kind.PERSON;
      case BODY -> kind == Kind.BODY;
    };
  }

  /** Its words. */
  static final class Words extends EnumWords<PeopleKind> {
    Words() {
      super("--kind", values());
    }
  }
}
