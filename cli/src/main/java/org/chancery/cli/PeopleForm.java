package org.chancery.cli;

/** The forms of {@code people --as}. */
enum PeopleForm {
  PAGE,
  JSON,
  CSV,
  TEI;

  /** Its words. */
  static final class Words extends EnumWords<PeopleForm> {
    Words() {
      super("--as", values());
    }
  }
}
