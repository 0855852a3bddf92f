package org.chancery.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

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

  /** Returns the word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
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

  /** The words, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(Form::word).iterator();
    }
  }
}
