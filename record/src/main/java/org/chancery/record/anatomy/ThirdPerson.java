package org.chancery.record.anatomy;

import java.util.Optional;
import org.chancery.transcript.Span;

/**
 * Reads who writes to whom from the opening of a note in the third person: {@code The Embassy of
 * ... presents its compliments to the Ministry of ... and has the honour}.
 *
 * @param from the words that name the sender
 * @param to the words that name the addressee
 */
record ThirdPerson(Span from, Span to) {

  private static final String[] VERBS = {
    " presents his compliments to ",
    " presents her compliments to ",
    " presents its compliments to ",
    " present their compliments to ",
    " presents his respects to ",
  };

  /** The greeting stands within so many letters. */
  private static final int NEAR = 160;

  private static final int LONGEST = 140;

  /** Reads the opening of a text that begins at {@code start}. */
  static Optional<ThirdPerson> read(String t, int start, int end) {
    int limit = Math.min(end, start + NEAR);
    for (int i = t.indexOf(" present", start, limit);
        i > start && i < limit;
        i = t.indexOf(" present", i + 1, limit)) {
      for (String verb : VERBS) {
        if (t.startsWith(verb, i)) {
          int to = i + verb.length();
          Span sender = new Span(start, i);
          Span addressee = new Span(to, stop(t, to, Math.min(end, to + LONGEST)));
          return HeadingLine.party(t, start, i)
                  && HeadingLine.party(t, addressee.start(), addressee.end())
              ? Optional.of(new ThirdPerson(sender, addressee))
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The addressee ends before a comma, or an <i>and</i> that a small letter follows. */
  private static int stop(String t, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = t.charAt(i);
      boolean and =
          t.startsWith(" and", i)
              && i + 5 < t.length()
              && (t.charAt(i + 4) == ','
                  || t.charAt(i + 4) == ' ' && Character.isLowerCase(t.charAt(i + 5)));
      boolean full = c == '.' && i > from + 3 && Character.isLowerCase(t.charAt(i - 2));
      if (c == ',' || c == ';' || c == '\n' || and || full) {
        return i;
      }
    }
    return to;
  }
}
