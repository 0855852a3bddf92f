package org.chancery.transcript;

import java.util.Locale;

/** The catalogue of questions that the notation of a transcript can raise. Each is one sentence. */
enum TranscriptQuery {
  UNCLOSED_BRACKET("This bracket opens and is never closed: where does the mark end?"),
  UNOPENED_BRACKET("This bracket closes and was never opened: where does the mark begin?"),
  EMPTY_MARK("This bracket holds no words: what stood here?"),
  UNKNOWN_SIGNAL("“%s:” is no signal of the notation “%s”: does a hand write here, or the editor?"),
  MISSING_COLON(
      "The bracket begins like “%s:” without the colon and was read as a remark: is it one?"),
  FAR_CLOSE("This bracket closes only %s characters on and was left as text: where does it end?"),
  TOO_DEEP("Brackets nest deeper than %s here and were left as text: is one of them unclosed?"),
  CROSSING_MARKS("A mark of the source and a bracket cross here; the bracket was left as text."),
  LOST_DELETION("“%s” stands beside “%s”: was one struck out when the other came in?"),
  LOST_DELETION_BY_HAND(
      "With the hand's words the sentence reads “%s”: was a word struck out here?");

  private final String form;

  TranscriptQuery(String form) {
    this.form = form;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  EditorialQuery at(Span span, Object... details) {
    return new EditorialQuery(code(), span, String.format(form, details));
  }

  /** Returns the query that stands for those above the cap. */
  EditorialQuery more(Span first, int count) {
    return new EditorialQuery(
        code(), first, count + " more places raise the same question; the first is here.");
  }
}
