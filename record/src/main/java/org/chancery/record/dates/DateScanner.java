package org.chancery.record.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.dates.Sense.Relation;
import org.chancery.record.finding.Certainty;
import org.chancery.transcript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text that tell dates, hours and deadlines.
 *
 * <p>A pure function in one pass, linear in the text, safe on any thread:
 *
 * <pre>{@code
 * for (DateExpression date : DateScanner.scan(text, new Span(0, text.length()))) {
 *   Optional<Resolver.Resolved> when = resolver.resolve(date.sense());
 * }
 * }</pre>
 *
 * <p>Expressions come in text order and do not overlap. A preposition that makes a deadline ({@code
 * before 1 October}) belongs to the expression, which is then a {@link Sense.Bound}; other
 * prepositions do not.
 */
public final class DateScanner {

  private final Tokens t;
  private final ClockParser clock;
  private final CalendarParser calendar;
  private final RelativeParser relative;
  private final EraParser eras;
  private final YearParser years;
  private final FractionParser fractions;

  private DateScanner(Tokens t) {
    this.t = t;
    this.clock = new ClockParser(t);
    this.calendar = new CalendarParser(t, clock, false);
    this.relative = new RelativeParser(t, clock);
    this.eras = new EraParser(t);
    this.years = new YearParser(t);
    this.fractions = new FractionParser(t);
  }

  /** Returns the dates in {@code range} of {@code text}, with offsets in {@code text}. */
  public static List<DateExpression> scan(CharSequence text, Span range) {
    return new DateScanner(Tokens.of(text, range)).all();
  }

  /** Returns the dates in all of {@code text}. */
  public static List<DateExpression> scan(CharSequence text) {
    return scan(text, new Span(0, text.length()));
  }

  /**
   * Returns the words, in lower case, of which every expression has one, unless it has a number, in
   * figures or {@link #counts in words}, or one of the {@link #capitalCues}: stretches without any
   * of them need not be scanned.
   */
  public static Set<String> cues() {
    return Lexicon.words().betraying(Triggers.SMALL, false);
  }

  /** Returns the cardinal numbers in words, in lower case. */
  public static Set<String> counts() {
    return Lexicon.words().of(Kind.CARDINAL);
  }

  /** Returns the words, in lower case, that are {@link #cues} where they begin with a capital. */
  public static Set<String> capitalCues() {
    return Lexicon.words().betraying(Triggers.SMALL, true);
  }

  /** Returns the first date in {@code range} of {@code text}. */
  public static Optional<DateExpression> first(CharSequence text, Span range) {
    return scan(text, range).stream().findFirst();
  }

  private List<DateExpression> all() {
    List<DateExpression> out = new ArrayList<>();
    int n = t.size();
    for (int i = t.next(0, Triggers.ALL, Triggers.LEANING);
        i < n;
        i = t.next(i, Triggers.ALL, Triggers.LEANING)) {
      Found found = triggered(i);
      if (found == null) {
        i++;
      } else {
        out.add(
            new DateExpression(
                t.span(found.first(), found.next()), found.sense(), found.certainty()));
        i = Math.max(i + 1, found.next());
      }
    }
    return out;
  }

  private @Nullable Found triggered(int i) {
    return switch (t.kind(i)) {
      case BEFORE, AFTER, UNTIL, BY, SINCE, WITHIN, NOT, PRIOR, UP, ON -> bound(i);
      case FROM, BETWEEN -> stretch(i);
      case IN -> in(i);
      default -> plain(i);
    };
  }

  /** A date without its preposition, with a second one where it is a stretch. */
  private @Nullable Found plain(int i) {
    Found one = single(i);
    if (one == null) {
      return null;
    }
    boolean day = one.sense() instanceof Sense.Calendar || one.sense() instanceof Sense.Clock;
    if (!day || !t.sign(one.next(), '-') || t.spaced(one.next()) != t.spaced(one.next() + 1)) {
      return one;
    }
    return Stretches.join(t, one, one.next() + 1, this::single, i);
  }

  private @Nullable Found single(int i) {
    switch (t.kind(i)) {
      case THE, THIS, THAT, LAST, NEXT, SAME, LETTER, A -> {
        if (!t.in(i + 1, Triggers.AFTER_ARTICLE)) {
          return null;
        }
      }
      default -> {}
    }
    Found era = eras.at(i);
    if (era != null) {
      return era;
    }
    Found fraction = fractions.at(i);
    if (fraction != null) {
      return fraction;
    }
    Found date = t.is(i, Kind.SEASON) ? season(i) : calendar.at(i);
    if (date != null) {
      return date;
    }
    Found near = relative.at(i);
    if (near != null) {
      return near;
    }
    Found hour = clock.at(i);
    return hour == null ? null : relative.onDay(hour);
  }

  private @Nullable Found season(int i) {
    int p = t.is(i + 1, Kind.OF) || t.sign(i + 1, ',') ? i + 2 : i + 1;
    p = t.is(p, Kind.THE) && t.is(p + 1, Kind.YEAR) ? p + 2 : p;
    DateParts d = new DateParts();
    int next = years.four(p, d);
    if (next < 0) {
      return null;
    }
    d.month = t.value(i);
    return new Found(i, next, d.sense(), Certainty.HIGH);
  }

  /** Reads {@code in 1956} and what else follows the word. */
  private @Nullable Found in(int i) {
    Found vague = relative.at(i);
    if (vague != null) {
      return vague;
    }
    Count count = Count.read(t, i + 1);
    if (count != null
        && t.spells(i, "in")
        && count.amount() < 400
        && !t.is(count.next(), Kind.AGO)
        && (!t.is(count.next(), Kind.OTHER) || t.spells(count.next(), "time"))) {
      int time = t.spells(count.next(), "time") ? count.next() + 1 : count.next();
      return new Found(
          i,
          time,
          new Sense.Shifted(count.amount(), count.unit(), Optional.empty()),
          Certainty.LOW);
    }
    return year(i + 1);
  }

  private @Nullable Found year(int i) {
    int p = t.is(i, Kind.THE) && t.is(i + 1, Kind.YEAR) ? i + 2 : i;
    if (!t.is(p, Kind.NUMBER)) {
      return null;
    }
    DateParts d = new DateParts();
    int next = years.four(p, d);
    boolean year =
        next > 0
            && t.value(p) >= 1500
            && t.value(p) < 2100
            && (p > i
                || t.is(next, Kind.PUNCT)
                || t.is(next, Kind.STOP)
                || !t.is(next, Kind.OTHER)
                || Stopwords.VERBS_AND_LINKS.contains(t.words(next, next + 1)));
    return year ? new Found(p, next, d.sense(), Certainty.MEDIUM) : null;
  }

  private @Nullable Found dated(int i) {
    Found plain = plain(i);
    return plain != null ? plain : year(i);
  }

  /** Reads a deadline: a relation and a date. */
  private @Nullable Found bound(int i) {
    int p = i + 1;
    Relation relation =
        switch (t.kind(i)) {
          case BEFORE -> Relation.BEFORE;
          case AFTER -> Relation.AFTER;
          case UNTIL, BY -> Relation.UNTIL;
          case SINCE -> Relation.FROM;
          case WITHIN -> Relation.WITHIN;
          default -> null;
        };
    if (t.is(i, Kind.NOT) && t.is(p, Kind.LATER) && t.spells(p + 1, "than")) {
      relation = Relation.UNTIL;
      p += 2;
    } else if (t.is(i, Kind.NOT) && (t.is(p, Kind.BEFORE) || t.is(p, Kind.UNTIL))) {
      relation = Relation.FROM;
      p++;
    } else if (t.is(i, Kind.PRIOR) && t.is(p, Kind.TO)) {
      relation = Relation.BEFORE;
      p++;
    } else if (t.is(i, Kind.UP) && t.is(p, Kind.TO)) {
      relation = Relation.UNTIL;
      p++;
    } else if (t.is(i, Kind.ON) && t.is(p, Kind.OR) && t.is(p + 1, Kind.BEFORE)) {
      relation = Relation.UNTIL;
      p += 2;
    }
    return relation == null ? null : bounded(i, p, relation);
  }

  private @Nullable Found bounded(int i, int p, Relation relation) {
    int q = t.is(p, Kind.AT) || t.is(p, Kind.ON) ? p + 1 : p;
    if (relation == Relation.WITHIN) {
      return within(i, q);
    }
    Found inner = dated(q);
    boolean cardinal =
        inner != null && inner.sense() instanceof Sense.Shifted s && s.unit() != Sense.Unit.DAY;
    if (inner == null || cardinal) {
      return null;
    }
    return new Found(i, inner.next(), new Sense.Bound(relation, inner.sense()), inner.certainty());
  }

  private @Nullable Found within(int i, int p) {
    int q = t.is(p, Kind.THE) ? p + 1 : p;
    q = t.is(q, Kind.NEXT) || t.is(q, Kind.COMING) ? q + 1 : q;
    Count count = Count.read(t, q);
    if (count == null) {
      return null;
    }
    Sense length = new Sense.Shifted(count.amount(), count.unit(), Optional.empty());
    return new Found(i, count.next(), new Sense.Bound(Relation.WITHIN, length), Certainty.HIGH);
  }

  /**
   * Reads {@code from 9 P.M. to 2 A. M.}, {@code between May 5 and May 10}; alone it bounds from
   * below.
   */
  private @Nullable Found stretch(int i) {
    int p = t.is(i, Kind.FROM) && (t.is(i + 1, Kind.WITH) || t.is(i + 1, Kind.ON)) ? i + 2 : i + 1;
    p = t.is(p, Kind.AT) ? p + 1 : p;
    Found from = dated(p);
    if (from == null) {
      from = Stretches.bareHour(t, clock, p);
    }
    if (from == null) {
      return null;
    }
    int to = from.next();
    boolean joined =
        (t.is(i, Kind.FROM) && (t.is(to, Kind.TO) || t.is(to, Kind.UNTIL)))
            || (t.is(i, Kind.BETWEEN) && t.is(to, Kind.AND));
    if (joined) {
      Found both = Stretches.join(t, from, t.is(to + 1, Kind.AT) ? to + 2 : to + 1, this::dated, i);
      return both.next() > from.next() ? both : null;
    }
    boolean alone =
        t.is(i, Kind.FROM)
            && !(from.sense() instanceof Sense.Stretch)
            && from.certainty() != Certainty.LOW;
    return alone
        ? new Found(i, from.next(), new Sense.Bound(Relation.FROM, from.sense()), Certainty.MEDIUM)
        : from.sense() instanceof Sense.Stretch
            ? new Found(i, from.next(), from.sense(), from.certainty())
            : null;
  }
}
