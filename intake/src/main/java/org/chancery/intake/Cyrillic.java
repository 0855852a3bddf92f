package org.chancery.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Tells texts in older Cyrillic encodings from those in Windows-1252. In a Western word accented
 * letters stand alone between others; a word of other letters is made of high bytes throughout.
 */
final class Cyrillic {

  private static final List<Charset> ENCODINGS =
      List.of(
          Charset.forName("windows-1251"),
          Charset.forName("KOI8-R"),
          Charset.forName("IBM866"),
          Charset.forName("ISO-8859-5"));

  /** The ten letters that are half or more of any text in the languages of this script. */
  private static final String FREQUENT = "оеаинтсрвл";

  private static final String PUNCTUATION = "«»“”„‘’—–…№§\u00a0";

  /** So many bytes beyond ASCII on end are no accents, if they are not one sign repeated. */
  private static final int LONG = 4;

  /** Of so many words such a text has at least, lest a line of ornaments be taken for one. */
  private static final int WORDS = 3;

  /** Fewer letters tell nothing of how often each stands. */
  private static final int LETTERS = 20;

  private Cyrillic() {}

  /** Tells whether a text has words that no language of Western Europe writes so. */
  static boolean beyondWest(byte[] bytes) {
    int words = 0;
    int from = 0;
    for (int i = 0; i <= bytes.length && words < WORDS; i++) {
      if (i == bytes.length || bytes[i] >= 0) {
        words += i - from >= LONG && distinct(bytes, from, i) > 2 ? 1 : 0;
        from = i + 1;
      }
    }
    return words >= WORDS;
  }

  private static int distinct(byte[] bytes, int from, int to) {
    long low = 0;
    long high = 0;
    for (int i = from; i < to; i++) {
      int b = bytes[i] & 0x7F;
      low |= b < 64 ? 1L << b : 0;
      high |= b < 64 ? 0 : 1L << b;
    }
    return Long.bitCount(low) + Long.bitCount(high);
  }

  /** Returns the text in the one encoding in which its letters are as often as they should be. */
  static Optional<Decoded> text(byte[] bytes) {
    String best = "";
    Charset of = ENCODINGS.getFirst();
    double share = 0;
    double second = 0;
    for (Charset charset : ENCODINGS) {
      String text = new String(bytes, charset);
      double frequent = frequent(text);
      second = Math.max(second, Math.min(share, frequent));
      if (frequent > share) {
        best = text;
        of = charset;
      }
      share = Math.max(share, frequent);
    }
    return share > 0.55 && second < 0.9 * share
        ? Optional.of(Decoded.guessed(best, of))
        : Optional.empty();
  }

  /** Returns the share of the frequent letters among all beyond ASCII that is no punctuation. */
  private static double frequent(String text) {
    int all = 0;
    int frequent = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      all += c >= 0x80 && PUNCTUATION.indexOf(c) < 0 ? 1 : 0;
      frequent += c >= 0x80 && FREQUENT.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
    }
    return all < LETTERS ? 0 : (double) frequent / all;
  }
}
