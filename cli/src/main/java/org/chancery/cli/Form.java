package org.chancery.cli;

/** The forms that {@code --as} names. */
enum Form {
  PAGE(".txt"),
  JSON(".json"),
  JSONL(".jsonl"),
  TEI(".xml"),
  HTML(".html"),
  TEXT(".txt");

  private final String suffix;

  Form(String suffix) {
    this.suffix = suffix;
  }

  /** Returns the end of a file's name, dot included. */
  String suffix() {
    return suffix;
  }

  /** Tells whether one file can hold only one record of this form. */
  boolean single() {
    return switch (this) {
      case HTML, TEI -> true;
      case PAGE, JSON, JSONL, TEXT -> false;
    };
  }

  /** Its words. */
  static final class Words extends EnumWords<Form> {
    Words() {
      super("--as", values());
    }
  }
}
