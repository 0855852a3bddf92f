package org.chancery.transcript;

/**
 * The catalogue of what can be wrong with a notation file. Each message is one sentence that says
 * what to do.
 */
enum NotationError {
  UNKNOWN_KIND(
      "“%s” begins no line of a notation; write addition, deletion, supplied, unclear, gap, note,"
          + " double, ignore or ask"),
  MISSING_WORDS("after “%s” the words of the bracket are missing; write for example: %s \"words\""),
  OPEN_QUOTATION("the quotation mark before “%s” is not closed; close it on the same line"),
  EMPTY_WORDS(
      "“%s” names no words; put the words that stand in the bracket between the quotation marks"),
  TWO_PLACES("“%s” leaves two places open; keep one * or one NAME"),
  UNKNOWN_DETAIL("“%s” cannot stand here; write %s"),
  TOO_MUCH("“%s” stands after the end of the line's meaning; take it away"),
  TWICE("“%s” was given a meaning before, in line %s; keep one of the two");

  private final String form;

  NotationError(String form) {
    this.form = form;
  }

  NotationException at(String file, int line, int column, Object... details) {
    return new NotationException(
        file + ":" + line + ":" + column + ": " + String.format(form, details) + ".");
  }
}
