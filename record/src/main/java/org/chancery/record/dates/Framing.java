package org.chancery.record.dates;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.record.finding.Certainty;
import org.chancery.record.language.WordSet;
import org.jspecify.annotations.Nullable;

/** Judges whether what stands around a date is that of a dateline and not of a sentence. */
final class Framing {

  private Framing() {}

  /**
   * Words that name a paper or begin a sentence: what they stand in is a title or a text, hardly a
   * dateline.
   */
  private static final WordSet TITLES =
      WordSet.of(
          "minutes",
          "memorandum",
          "statement",
          "convention",
          "treaty",
          "telegram",
          "report",
          "extract",
          "extracts",
          "bulletin",
          "order",
          "act",
          "proclamation",
          "declaration",
          "protocol",
          "agreement",
          "speech",
          "resolution",
          "circular",
          "total",
          "instrument",
          "decree",
          "edict",
          "decision",
          "summary",
          "translation",
          "letter",
          "note",
          "draft",
          "copy",
          "inclosure",
          "enclosure",
          "record",
          "proceedings",
          "notes",
          "communication",
          "law",
          "arrive",
          "leave",
          "tax",
          "article",
          "following",
          "list",
          "table",
          "sworn",
          "handed",
          "communicated",
          "delivered",
          "revoked",
          "remaining",
          "sentence",
          "referred",
          "depart",
          "despatch",
          "dispatch",
          "debate",
          "edicts",
          "press");

  /** Words that begin a text and no dateline. */
  private static final WordSet NEVER =
      WordSet.of(
          "your",
          "my",
          "our",
          "sir",
          "dear",
          "reference",
          "referring",
          "we",
          "i",
          "gentlemen",
          "madam");

  /** Returns how sure it is that the tokens are a dateline; null when they are not. */
  static @Nullable Certainty judge(
      Tokens t,
      int own,
      int until,
      @Nullable Found date,
      IntPredicate remark,
      Set<String> placeWords) {
    if ((until > own && !opens(t, own, until)) || t.sign(t.size() - 1, ':')) {
      return null;
    }
    int small = small(t, own, until, placeWords);
    int after = after(t, date == null ? until : date.next(), remark);
    if (small > (t.is(own, Kind.THE) ? 0 : 1)
        || after > 4
        || (until > own && told(t, own, until))) {
      return null;
    }
    boolean title = title(t, own, until) || tabbed(t);
    if (title || after > 1) {
      return Certainty.LOW;
    }
    boolean full =
        date != null
            && date.sense() instanceof Sense.Calendar c
            && c.date().day().isPresent()
            && c.date().year().isPresent();
    boolean address = addressed(t, own, until);
    return small + after > 1
        ? Certainty.LOW
        : full && !address && small + after == 0 ? Certainty.HIGH : Certainty.MEDIUM;
  }

  private static boolean tabbed(Tokens t) {
    return t.words(0, t.size()).indexOf('\t') >= 0;
  }

  /** Counts the words after the date that belong to no remark; five for those of a sentence. */
  private static int after(Tokens t, int from, IntPredicate remark) {
    int count = 0;
    int capitals = 0;
    int depth = 0;
    for (int i = from; i < t.size(); i++) {
      depth += t.sign(i, '(') ? 1 : t.sign(i, ')') ? -1 : 0;
      if (depth != 0 || t.is(i, Kind.PUNCT) || remark.test(i)) {
        continue;
      }
      boolean name = t.capital(i) && t.is(i, Kind.OTHER);
      capitals += name ? 1 : 0;
      count +=
          name || t.is(i, Kind.OF) || t.is(i, Kind.LETTER)
              ? 0
              : Stopwords.VERBS_AND_LINKS.contains(t.words(i, i + 1))
                  ? 5
                  : t.is(i, Kind.MONTH) ? 2 : 1;
    }
    return capitals > 10 ? 5 : count;
  }

  /** A heading names writer and addressee on one line: {@code A to B, May 8, 1861}. */
  private static boolean addressed(Tokens t, int own, int until) {
    for (int i = own + 1; i < until; i++) {
      if (t.is(i, Kind.TO)) {
        while (++i < until) {
          if (t.opensLine(i)) {
            return false;
          }
        }
        return true;
      }
    }
    return false;
  }

  private static boolean title(Tokens t, int own, int until) {
    boolean first = true;
    for (int i = own; i < until; i++) {
      boolean number = t.is(i, Kind.NOT) && t.sign(i + 1, '.') && t.is(i + 2, Kind.NUMBER);
      if (number && first) {
        return true;
      }
      if (!t.is(i, Kind.PUNCT) && !t.is(i, Kind.NUMBER)) {
        String word = t.words(i, i + 1).toLowerCase(Locale.ROOT);
        if (TITLES.contains(word) && (first || !t.capital(i))) {
          return true;
        }
        first = false;
      }
    }
    return false;
  }

  private static boolean opens(Tokens t, int own, int until) {
    for (int i = own; i < until; i++) {
      if (!t.is(i, Kind.PUNCT)) {
        boolean numbered = t.is(i, Kind.NUMBER) && (t.sign(i + 1, '.') || t.sign(i + 1, ')'));
        return !numbered
            && (t.capital(i) || t.is(i, Kind.NUMBER))
            && !NEVER.contains(t.words(i, i + 1).toLowerCase(Locale.ROOT));
      }
    }
    return true;
  }

  /**
   * Counts small words and colons that no place is named with; a word of a sentence counts for
   * three.
   */
  private static int small(Tokens t, int own, int until, Set<String> placeWords) {
    int count = 0;
    for (int i = own; i < until; i++) {
      if (t.sign(i, ':')) {
        count += 3;
      } else if (t.is(i, Kind.OTHER) && !t.capital(i) && !(t.sign(i - 1, '-') && !t.spaced(i))) {
        String word = t.words(i, i + 1);
        count +=
            Stopwords.VERBS_AND_LINKS.contains(word) && !placeWords.contains(word)
                ? 3
                : placeWords.contains(word) ? 0 : 1;
      }
    }
    return count;
  }

  /** Words before the date that make it the date of something else: {@code a letter of May 8}. */
  private static boolean told(Tokens t, int own, int until) {
    int last = until - 1;
    boolean preposition =
        switch (t.kind(last)) {
          case DATED -> last > own && !t.capital(last);
          case BEFORE, AFTER, UNTIL, BY, SINCE, WITHIN, BETWEEN, FROM, TO, AND -> true;
          case OF -> !t.is(last - 1, Kind.DAY) && !t.is(last - 1, Kind.PART);
          default -> false;
        };
    return preposition;
  }
}
