package org.chancery.record.dates;

import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.record.finding.Certainty;
import org.jspecify.annotations.Nullable;

/** Judges whether what stands around a date is that of a dateline and not of a sentence. */
final class Framing {

  private Framing() {}

  /** Returns how sure it is that the tokens are a dateline; null when they are not. */
  static @Nullable Certainty judge(
      Tokens t, int own, int until, @Nullable Found date, IntPredicate remark, Set<String> placeWords) {
    if (until > own && !opens(t, own, until)) {
      return null;
    }
    int small = small(t, own, until, placeWords);
    if (small > 2 || told(t, own, until)) {
      return null;
    }
    int from = date == null ? until : date.next();
    int rest = 0;
    int capitals = 0;
    int depth = 0;
    for (int i = from; i < t.size(); i++) {
      depth += t.sign(i, '(') ? 1 : t.sign(i, ')') ? -1 : 0;
      if (depth == 0 && !remark.test(i) && !t.is(i, Kind.PUNCT)) {
        rest += t.capital(i) || t.is(i, Kind.NUMBER) ? 0 : 1;
        capitals++;
      }
    }
    if (rest > 4 || capitals > 12) {
      return null;
    }
    if (date == null) {
      return small == 0 ? Certainty.MEDIUM : Certainty.LOW;
    }
    boolean full = date.sense() instanceof Sense.Calendar c && c.date().day().isPresent() && c.date().year().isPresent();
    return small == 0 && rest == 0 && full ? Certainty.HIGH : small + rest < 2 ? Certainty.MEDIUM : Certainty.LOW;
  }

  private static boolean opens(Tokens t, int own, int until) {
    for (int i = own; i < until; i++) {
      if (!t.is(i, Kind.PUNCT)) {
        return t.capital(i) || t.is(i, Kind.NUMBER);
      }
    }
    return true;
  }

  /** Counts small words that no place is named with; a word of a sentence counts for three. */
  private static int small(Tokens t, int own, int until, Set<String> placeWords) {
    int count = 0;
    for (int i = own; i < until; i++) {
      if (t.is(i, Kind.OTHER) && !t.capital(i)) {
        String word = t.words(i, i + 1);
        count += Stopwords.VERBS_AND_LINKS.contains(word) && !placeWords.contains(word) ? 3
            : placeWords.contains(word) ? 0 : 1;
      }
    }
    return count;
  }

  /** Words before the date that make it the date of something else: {@code a letter of May 8}. */
  private static boolean told(Tokens t, int own, int until) {
    int last = until - 1;
    boolean preposition = switch (t.kind(last)) {
      case BEFORE, AFTER, UNTIL, BY, SINCE, WITHIN, BETWEEN, FROM, TO, AND -> true;
      case OF -> !t.is(last - 1, Kind.DAY) && !t.is(last - 1, Kind.PART);
      default -> false;
    };
    return preposition && until > own;
  }
}
