package org.chancery.record.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.dates.Dateline.Moment;
import org.chancery.record.finding.Certainty;
import org.chancery.transcript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads one dateline: remarks of receipt and sending first, then the date, then the place around
 * it.
 */
final class DatelineReader {

  /** No dateline has more characters. */
  static final int LONGEST = 420;

  private static final int MOST_TOKENS = 110;

  private static final Set<String> DONE =
      Set.of("Done", "Given", "Signed", "Dated", "Made", "Executed", "DONE", "Fait", "Hecho");

  private static final Set<String> PLACE_WORDS =
      Set.of(
          "board",
          "off",
          "near",
          "below",
          "above",
          "legation",
          "embassy",
          "consulate",
          "office",
          "residence",
          "river",
          "sea",
          "port",
          "and",
          "la",
          "les",
          "den",
          "der",
          "die",
          "das",
          "von",
          "van",
          "bei",
          "sur",
          "en",
          "à",
          "aux",
          "au",
          "el",
          "los",
          "las",
          "da",
          "do",
          "dos",
          "country",
          "general",
          "department",
          "station",
          "island",
          "islands",
          "city",
          "house",
          "street",
          "op",
          "or",
          "fob",
          "loth",
          "its",
          "side",
          "naval",
          "headquarters",
          "camp",
          "ship",
          "steamer",
          "states",
          "united",
          "palace",
          "copy",
          "date",
          "not",
          "for");

  private final Tokens t;
  private final ClockParser clock;
  private final CalendarParser calendar;
  private final EraParser eras;
  private final List<Remark> remarks = new ArrayList<>();

  /** A remark of receipt or sending: its tokens and what it is. */
  private record Remark(int first, int next, Kind kind) {
    boolean holds(int i) {
      return i >= first && i < next;
    }
  }

  DatelineReader(CharSequence text, Span lines) {
    boolean fits = lines.length() <= 4 * LONGEST;
    t = Tokens.of(text, fits ? lines : new Span(lines.start(), lines.start()));
    clock = new ClockParser(t);
    calendar = new CalendarParser(t, clock, true);
    eras = new EraParser(t);
  }

  Optional<Dateline> read() {
    if (t.size() == 0 || t.size() > MOST_TOKENS || !hinted()) {
      return Optional.empty();
    }
    findRemarks();
    Found date = date();
    int undated = undated();
    Optional<Moment> received = remark(Kind.RECEIVED);
    if (date == null && undated < 0 && received.isEmpty()) {
      return Optional.empty();
    }
    int own = ownStart();
    int era = era(own, date);
    int until = era >= 0 ? era : date != null ? date.first() : undated >= 0 ? undated : ownEnd(own);
    Span place = place(own, until);
    if (place == null && date != null) {
      place = placeAfter(date.next());
    }
    Certainty certainty = Framing.judge(t, own, until, date, this::inRemark, PLACE_WORDS);
    if (certainty == null || (date == null && place == null && undated < 0)) {
      return Optional.empty();
    }
    Optional<Moment> written = Optional.ofNullable(date).map(this::moment);
    return Optional.of(
        new Dateline(
            t.span(0, t.size()),
            Optional.ofNullable(place),
            written,
            Receipts.complete(remark(Kind.SENT), written),
            Receipts.complete(received, written),
            undated >= 0,
            certainty));
  }

  private boolean hinted() {
    for (int i = 0; i < t.size(); i++) {
      switch (t.kind(i)) {
        case MONTH, NUMBER, UNDATED, RECEIVED, WITHOUT, CARDINAL -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void findRemarks() {
    int i = 0;
    while (i < t.size()) {
      int word = remarkWord(i);
      if (word < 0) {
        i++;
        continue;
      }
      int next = remarkEnd(i);
      remarks.add(new Remark(i, next, t.kind(word)));
      i = next;
    }
  }

  /** Returns the token that says received or sent, when a remark opens at {@code i}. */
  private int remarkWord(int i) {
    boolean bracket = t.sign(i, '(') || t.sign(i, '[');
    if (bracket) {
      for (int p = i + 1; p < i + 5; p++) {
        if (t.is(p, Kind.RECEIVED) || t.is(p, Kind.SENT)) {
          return p;
        }
        if (t.is(p, Kind.NUMBER) || t.is(p, Kind.MONTH)) {
          return -1;
        }
      }
      return -1;
    }
    boolean open = t.opensLine(i) || (t.is(i, Kind.RECEIVED) && t.is(i - 1, Kind.PUNCT));
    return open && t.capital(i) && (t.is(i, Kind.RECEIVED) || t.is(i, Kind.SENT)) ? i : -1;
  }

  private int remarkEnd(int i) {
    boolean bracket = t.sign(i, '(') || t.sign(i, '[');
    int depth = 0;
    for (int p = i; p < t.size(); p++) {
      if (t.sign(p, '(') || t.sign(p, '[')) {
        depth++;
      } else if ((t.sign(p, ')') || t.sign(p, ']')) && --depth == 0 && bracket) {
        return p + 1;
      } else if (!bracket && p > i && t.opensLine(p)) {
        return p;
      }
    }
    return t.size();
  }

  private boolean inRemark(int i) {
    for (Remark remark : remarks) {
      if (remark.holds(i)) {
        return true;
      }
    }
    return false;
  }

  /** The date of writing: the first with a day, else the first with a year. */
  private @Nullable Found date() {
    Found best = null;
    int i = 0;
    while (i < t.size()) {
      Found found = inRemark(i) || isDistrict(i) ? null : calendar.at(i);
      if (found != null && found.sense() instanceof Sense.Calendar c) {
        if (c.date().day().isPresent()) {
          return found;
        }
        boolean year = c.date().year().isPresent();
        best = best == null && (year || t.size() < 4) ? found : best;
      }
      i = found == null ? i + 1 : Math.max(i + 1, found.next());
    }
    return best;
  }

  /** {@code S.W.1}: the number of a postal district is no day. */
  private boolean isDistrict(int i) {
    return t.is(i, Kind.NUMBER)
        && !t.spaced(i)
        && t.sign(i - 1, '.')
        && t.capital(i - 2)
        && t.length(i - 2) < 3
        && t.sign(i + 1, ',');
  }

  /** Returns where a date of another calendar begins before the date, or -1. */
  private int era(int from, @Nullable Found date) {
    int to = date == null ? t.size() : date.first();
    for (int i = from; i < to; i++) {
      if (!inRemark(i) && eras.at(i) != null) {
        return i;
      }
    }
    return -1;
  }

  private int undated() {
    for (int i = 0; i < t.size(); i++) {
      if (!inRemark(i)
          && (t.is(i, Kind.UNDATED)
              || (t.is(i, Kind.WITHOUT) && t.is(i + 1, Kind.DATE))
              || (t.is(i, Kind.NOT) && t.is(i + 1, Kind.DATE)))) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Moment> remark(Kind kind) {
    for (Remark remark : remarks) {
      if (remark.kind() != kind) {
        continue;
      }
      for (int i = remark.first(); i < remark.next(); i++) {
        Found found = calendar.at(i);
        found = found != null ? found : clock.at(i);
        if (found != null) {
          return Optional.of(moment(found));
        }
      }
    }
    return Optional.empty();
  }

  private Moment moment(Found found) {
    Span span = t.span(found.first(), found.next());
    if (found.sense() instanceof Sense.Calendar c) {
      return new Moment(span, c.date(), c.weekday(), c.others(), found.certainty());
    }
    return new Moment(
        span, Receipts.hourOnly(found.sense()), Optional.empty(), List.of(), found.certainty());
  }

  private int ownStart() {
    int i = 0;
    while (i < t.size() && inRemark(i)) {
      i++;
    }
    return i;
  }

  private int ownEnd(int start) {
    int i = start;
    while (i < t.size() && !inRemark(i)) {
      i++;
    }
    return i;
  }

  private @Nullable Span place(int from, int until) {
    int first = from;
    while (first < until
        && ((t.is(first, Kind.PUNCT) && !t.sign(first, '(')) || onBoard(first) > first)) {
      first = Math.max(first + 1, onBoard(first));
    }
    first = done(first, until);
    int next = until;
    while (next > first && droppedAtEnd(next - 1, first)) {
      next--;
    }
    if (next > first && t.sign(next - 1, '.') && t.length(next - 2) > 2) {
      next--;
    }
    return next <= first || !holdsWord(first, next) ? null : t.span(first, next);
  }

  /** Skips {@code Done in duplicate at}, {@code Given at}. */
  private int done(int first, int until) {
    if (!DONE.contains(t.words(first, Math.min(first + 1, until)))) {
      return first;
    }
    for (int i = first + 1; i < until && i < first + 7; i++) {
      if (t.spells(i, "at") || (t.is(i, Kind.IN) && t.capital(i + 1))) {
        return i + 1;
      }
    }
    return first + 1;
  }

  private int onBoard(int i) {
    return t.is(i, Kind.ON) && t.spells(i + 1, "board") ? i + 2 : i;
  }

  private boolean droppedAtEnd(int i, int first) {
    return switch (t.kind(i)) {
      case PUNCT ->
          (!t.sign(i, '.')
                  && !(t.sign(i, '"') && quoteOpen(first, i))
                  && !(t.sign(i, ')') && bracketOpen(first, i)))
              || (t.sign(i, '.') && t.is(i - 1, Kind.PUNCT));
      case ON, THE, THIS, PART, DATED, DATE, CIRCA, UNDATED, IN, DAY -> true;
      case WEEKDAY -> t.is(i - 1, Kind.PUNCT) || i == first;
      case OF -> t.is(i - 1, Kind.PART) || t.is(i - 1, Kind.DAY) || t.spells(i, "of");
      default -> false;
    };
  }

  private boolean quoteOpen(int first, int i) {
    for (int p = i - 1; p > first; p--) {
      if (t.sign(p, '"')) {
        return !t.opensLine(p);
      }
    }
    return false;
  }

  private boolean bracketOpen(int first, int i) {
    for (int p = i - 1; p >= first; p--) {
      if (t.sign(p, '(')) {
        return p > first;
      }
    }
    return false;
  }

  private boolean holdsWord(int first, int next) {
    for (int i = first; i < next; i++) {
      if (!t.is(i, Kind.PUNCT) && !t.is(i, Kind.NUMBER) && t.length(i) > 2) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Span placeAfter(int from) {
    int first = from;
    while (t.is(first, Kind.PUNCT) && !t.sign(first, '(') && !inRemark(first)) {
      first++;
    }
    int next = first;
    while (next < t.size() && !inRemark(next) && !t.sign(next, '(')) {
      next++;
    }
    return t.capital(first) && t.is(first, Kind.OTHER) ? place(first, next) : null;
  }
}
