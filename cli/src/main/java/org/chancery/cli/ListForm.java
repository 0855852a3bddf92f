package org.chancery.cli;

/** The forms of {@code list --as}. */
enum ListForm {
  PAGE,
  CSV,
  JSON;

  /** Its words. */
  static final class Words extends EnumWords<ListForm> {
    Words() {
      super("--as", values());
    }
  }
}
