package org.chancery.record.anatomy;

/** What a line looks like, from a single look at it; constants add up. */
final class Shape {

  /** Certainly running text: too long for anything else. */
  static final int LONG = 1;

  /** Has finite verbs or pronouns: a sentence. */
  static final int PROSE = 1 << 1;

  /** Holds a month and a number. */
  static final int DATE = 1 << 2;

  /** Stands in brackets as a whole. */
  static final int BRACKETED = 1 << 3;

  /** Holds the word <i>to</i> between others. */
  static final int TO = 1 << 4;

  /** A number of a despatch or of the printed document: {@code No. 173.]}. */
  static final int NUMBER = 1 << 5;

  /** Announces an enclosure. */
  static final int LABEL = 1 << 6;

  /** A single letter or numeral as a label. */
  static final int LETTER = 1 << 7;

  /** A file number or source note. */
  static final int SOURCE = 1 << 8;

  /** A salutation and nothing else. */
  static final int SALUTE = 1 << 9;

  /** A paragraph that opens with a salutation. */
  static final int SALUTED = 1 << 10;

  /** A complimentary close. */
  static final int CLOSE = 1 << 11;

  /** Looks like a name, perhaps followed by a title. */
  static final int NAME = 1 << 12;

  /** Names an office. */
  static final int OFFICE = 1 << 13;

  /** Names an institution. */
  static final int INSTITUTION = 1 << 14;

  /** Begins as an inside address does: {@code His Excellency}, {@code Hon.}, {@code To the}. */
  static final int ADDRESS = 1 << 15;

  /** A seal: {@code [L. S.]}. */
  static final int SEAL = 1 << 16;

  /** Stars or points for words left out. */
  static final int STARS = 1 << 17;

  /** Begins a postscript or note. */
  static final int POSTSCRIPT = 1 << 18;

  /** Begins as the heading of a kind of paper does: {@code Minutes}, {@code Memorandum by}. */
  static final int TITLE = 1 << 19;

  /** Heads a list of those present. */
  static final int PRESENT = 1 << 20;

  /** Tells of a receipt: {@code [Received March 21]}. */
  static final int RECEIVED = 1 << 21;

  /** Begins an attestation by someone else: {@code Subscribed and sworn before me}. */
  static final int ATTESTED = 1 << 22;

  /** A sentence longer than this, outside brackets, is nothing else. */
  private static final int SENTENCE = 130;

  /** So many words all in capitals, a verb among them, are a sentence of a telegram. */
  private static final int CAPITALS = 14;

  private static final int VERB_ALONE = Lexicon.VERB | Lexicon.PARTICLE;

  /** Every line longer than this is running text. */
  static final int LIMIT = 300;

  private Shape() {}

  /** Returns the shapes of the line {@code from..to}. */
  static int of(String t, int from, int to) {
    int opening = Salutation.shape(t, from, to);
    if (to - from > LIMIT || row(t, from, to)) {
      return LONG | PROSE | opening | Closing.longLine(t, from, to) | Labels.after(t, from);
    }
    int shapes = opening | words(t, from, to);
    boolean sentence = (shapes & PROSE) != 0 && to - from > SENTENCE && !opens(t, from);
    return sentence
        ? shapes | Labels.after(t, from) | Closing.shape(t, from, to)
        : shapes | Labels.shape(t, from, to, shapes);
  }

  private static boolean opens(String t, int from) {
    char c = t.charAt(from);
    return c == '[' || c == '(' || c == '*';
  }

  /** Tells whether the line is a row of a table. */
  private static boolean row(String t, int from, int to) {
    return t.indexOf('\t', from, to) >= 0;
  }

  private static int words(String t, int from, int to) {
    int seen = 0;
    int digits = 0;
    int capitals = 0;
    int others = 0;
    boolean link = false;
    int shouted = 0;
    boolean verbs = false;
    for (int i = from; i < to; ) {
      char c = t.charAt(i);
      if (!Chars.letter(c)) {
        digits += c >= '0' && c <= '9' ? 1 : 0;
        i++;
        continue;
      }
      int start = i;
      int hash = 0;
      while (i < to && inWord(t, i, to)) {
        hash = Lexicon.step(hash, t.charAt(i));
        i++;
      }
      int classes = Lexicon.of(t, start, i, hash);
      boolean upper = Character.isUpperCase(c);
      if ((classes & Lexicon.VERB) != 0 && verb(t, start, i, upper, from)) {
        seen |= PROSE;
        if (to - from > SENTENCE && !opens(t, from)) {
          return seen;
        }
      }
      boolean capital = upper && i - start > 1 && Character.isUpperCase(t.charAt(start + 1));
      shouted += capital ? 1 : 0;
      verbs |= capital && (classes & VERB_ALONE) == Lexicon.VERB && i - start > 1;
      seen |= i - start == 7 && Chars.starts(t, start, "undated") ? DATE : 0;
      seen |= (classes & Lexicon.MONTH) != 0 && (upper || i - start > 3) ? DATE : 0;
      seen |= (classes & Lexicon.OFFICE) != 0 ? OFFICE : 0;
      seen |= (classes & Lexicon.INSTITUTION) != 0 ? INSTITUTION : 0;
      link |= start > from && i - start == 2 && t.startsWith("to", start);
      capitals += upper ? 1 : 0;
      others += upper || (classes & (Lexicon.PARTICLE | Lexicon.SMALL)) != 0 ? 0 : 1;
    }
    if (digits == 0 && !Chars.holds(t, from, to, "undated")) {
      seen &= ~DATE;
    }
    seen |= digits > 2 && (seen & (DATE | PROSE)) == 0 && FigureDates.in(t, from, to) ? DATE : 0;
    seen |= link && capitals > 1 ? TO : 0;
    boolean shouting = verbs && shouted > CAPITALS && shouted * 4 > (capitals + others) * 3;
    return seen | (others > 12 || shouting ? PROSE : 0);
  }

  private static boolean inWord(String t, int i, int to) {
    char c = t.charAt(i);
    return Chars.letter(c)
        || ((c == '’' || c == '\'' || c == '-') && i + 1 < to && Chars.letter(t.charAt(i + 1)));
  }

  /** A capital <i>I</i> may be a numeral, a capitalised <i>May</i> the month. */
  private static boolean verb(String t, int start, int end, boolean upper, int from) {
    if (!upper) {
      return end - start > 1;
    }
    if (end - start == 1) {
      return end + 1 < t.length()
          && t.charAt(end) == ' '
          && Character.isLowerCase(t.charAt(end + 1));
    }
    return start == from && end < t.length() && t.charAt(end) == ' ' && !t.startsWith("May", start);
  }
}
