package org.chancery.record.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.transcript.Span;

/**
 * Follows which day a narrative tells about. An immutable value; each step returns the next.
 *
 * <p>A date moves it that opens a sentence ({@code On the evening of 22 September a conversation
 * was held}) or stands alone on a line; a date inside a sentence, a deadline or a document's date
 * does not, but becomes the day that was mentioned last. Feed it every expression in text order:
 *
 * <pre>{@code
 * Optional<When> when = anchor.resolver().resolve(expression.sense());
 * anchor = anchor.after(text, sentence, expression);
 * }</pre>
 *
 * @param day the day that is being told about
 * @param mentioned the day that was mentioned last
 * @param paper the date of the paper
 */
public record Anchor(LocalDate day, LocalDate mentioned, LocalDate paper) {

  /** Returns the anchor at the beginning of a paper: its own date. */
  public static Anchor at(LocalDate paper) {
    return new Anchor(paper, paper, paper);
  }

  /** Returns a resolver for the words at this place. */
  public Resolver resolver() {
    return new Resolver(day, mentioned, paper, Resolver.Outlook.OPEN, false);
  }

  /**
   * Returns the anchor after {@code expression}, which stands in {@code sentence} of {@code text}.
   */
  public Anchor after(CharSequence text, Span sentence, DateExpression expression) {
    if (!moves(expression.sense())) {
      return this;
    }
    Optional<LocalDate> next =
        resolver()
            .resolve(expression.sense())
            .flatMap(Periods::begin)
            .flatMap(When.Date::toLocalDate);
    boolean told = opens(text, sentence, expression.span());
    return next.map(to -> new Anchor(told ? to : day, to, paper)).orElse(this);
  }

  private static boolean moves(Sense sense) {
    return switch (sense) {
      case Sense.Calendar c -> c.date().day().isPresent();
      case Sense.DayOfMonth d -> true;
      case Sense.Shifted s -> s.unit() == Sense.Unit.DAY;
      case Sense.Weekday w -> true;
      case Sense.Stretch s -> moves(s.from());
      case Sense.Feast f -> true;
      case Sense.Named n -> n.day() > 0;
      case Sense.SameDay d -> true;
      case Sense.Clock c -> false;
      case Sense.PartOf p -> false;
      case Sense.PartOfMonth p -> false;
      case Sense.Bound b -> false;
      case Sense.Vague v -> false;
    };
  }

  /**
   * Only small words ({@code On the evening of the}) may stand between the beginning of the
   * sentence and the date.
   */
  private static boolean opens(CharSequence text, Span sentence, Span date) {
    if (date.start() < sentence.start()
        || date.end() > sentence.end()
        || date.start() - sentence.start() > 60) {
      return false;
    }
    Tokens t = Tokens.of(text, new Span(sentence.start(), date.start()));
    for (int i = 0; i < t.size(); i++) {
      switch (t.kind(i)) {
        case ON, THE, PART, OF, IN, AT, EARLY, PUNCT, DAY, THIS, LATER, NUMBER -> {}
        default -> {
          return false;
        }
      }
    }
    return true;
  }
}
