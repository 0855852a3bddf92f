package org.chancery.transcript;

import java.util.Locale;

/** The catalogue of questions that the notation of a transcript can raise. Each is one sentence. */
enum TranscriptQuery {
  UNCLOSED_BRACKET("This bracket opens and is never closed: where does the mark end?"),
  UNOPENED_BRACKET("This bracket closes and was never opened: where does the mark begin?"),
  EMPTY_MARK("This bracket holds no words: what stood here?"),
  TOO_DEEP("Brackets nest deeper than %s here; the deeper ones were left as text: is one of them unclosed?"),
  CROSSING_MARKS("A mark of the source and a bracket of the text overlap here; the bracket was left as text."),
  LOST_DELETION("“%s” stands beside “%s”: was one of the two struck out when the other came in?"),
  LOST_DELETION_BY_HAND("With the hand's words the sentence reads “%s”: was a word struck out here?");

  private final String form;

  TranscriptQuery(String form) {
    this.form = form;
  }

  EditorialQuery at(Span span, Object... details) {
    return new EditorialQuery(name().toLowerCase(Locale.ROOT).replace('_', '-'), span, String.format(form, details));
  }
}
