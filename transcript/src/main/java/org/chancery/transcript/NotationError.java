package org.chancery.transcript;

/** The catalogue of what can be wrong with a notation file. Each message is one sentence that says what to do. */
enum NotationError {
  UNKNOWN_KIND("“%s” is no kind of mark; write addition, deletion, supplied, unclear, gap, note, double or lone"),
  MISSING_WORDS("the words in double quotation marks are missing after “%s”; write for example: gap \"illegible\""),
  OPEN_QUOTATION("the quotation mark before “%s” is not closed; close it on the same line"),
  EMPTY_WORDS("the quotation marks hold no words; name the words that stand in the bracket"),
  UNKNOWN_DETAIL("“%s” is no detail of this kind of mark; write one of %s, or nothing"),
  TOO_MUCH("“%s” stands after the end of the line's meaning; take it away"),
  TWICE("“%s” was given a meaning before, in line %s; keep one of the two");

  private final String form;

  NotationError(String form) {
    this.form = form;
  }

  NotationException at(String file, int line, int column, Object... details) {
    return new NotationException(file + ":" + line + ":" + column + ": " + String.format(form, details) + ".");
  }
}
