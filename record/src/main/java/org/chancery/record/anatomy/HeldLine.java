package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.SIGN;

import java.util.Optional;
import org.chancery.record.dates.When;
import org.chancery.transcript.Span;

/**
 * Words in the heading of minutes that tell where and when people met: {@code held at the Town
 * Hall, Wednesday 6 June 1923}.
 *
 * @param words all of them
 * @param place the words that name the place
 * @param day the day
 */
record HeldLine(Span words, Optional<Span> place, When day) {

  /** Reads what follows the word <i>held</i> on a line. */
  static Optional<HeldLine> read(String t, Line line) {
    MatterTokens tokens = MatterTokens.of(t, new Span(line.start(), line.end()));
    int held = 0;
    while (held < tokens.size() && !tokens.is(held, "held")) {
      held++;
    }
    Optional<PlainDates.Found> date = PlainDates.in(tokens, held, tokens.size(), 0);
    if (date.isEmpty() || date.get().date().year().isEmpty()) {
      return Optional.empty();
    }
    int first = held + 1;
    boolean at = tokens.is(first, "at") || tokens.is(first, "in");
    first = tokens.is(first + 1, "the") ? first + 2 : first + 1;
    int last = date.get().from() - 1;
    while (last > first && lead(tokens, last)) {
      last--;
    }
    boolean named =
        at && first <= last && tokens.has(first, MatterTokens.CAPITAL | MatterTokens.NUMBER);
    return Optional.of(
        new HeldLine(
            tokens.span(held, date.get().to()),
            named ? Optional.of(tokens.span(first, last)) : Optional.empty(),
            date.get().date()));
  }

  /** Tells whether a token before a date leads to it. */
  private static boolean lead(MatterTokens tokens, int i) {
    return tokens.has(i, SIGN)
        || tokens.is(i, WordClass.WEEKDAY)
        || tokens.is(i, "on")
        || tokens.is(i, "the")
        || tokens.is(i, "of");
  }
}
