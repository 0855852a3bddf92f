package org.chancery.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.chancery.dossier.register.Appearance.Kind;
import picocli.CommandLine.ITypeConverter;

/** The words of {@code people --kind}. */
enum PeopleKind {
  ALL,
  PERSON,
  BODY;

  /** Returns the word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether those of a kind are wanted. */
  boolean takes(Kind kind) {
    return switch (this) {
      case ALL -> true;
      case PERSON -> kind == Kind.PERSON;
      case BODY -> kind == Kind.BODY;
    };
  }

  /** The words, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(PeopleKind::word).iterator();
    }
  }

  /** {@code --kind}. */
  static final class Converter implements ITypeConverter<PeopleKind> {
    @Override
    public PeopleKind convert(String word) {
      return Values.known("--kind", word, values(), PeopleKind::word);
    }
  }
}
