package org.chancery.record.anatomy;

import org.chancery.record.language.WordSet;

/** Recognises the words that address the reader at the opening of a text: {@code Sir:}. */
final class Salutation {

  /** A salutation is never longer than this. */
  private static final int LIMIT = 110;

  private static final WordSet FIRST =
      WordSet.of(
          "sir",
          "sirs",
          "my",
          "dear",
          "gentlemen",
          "excellency",
          "excellencies",
          "your",
          "mr",
          "madam",
          "madame",
          "most",
          "monsieur",
          "messrs",
          "mister",
          "honorable",
          "honourable",
          "esteemed",
          "lord",
          "colonel",
          "general",
          "admiral",
          "captain",
          "comrade",
          "señor",
          "monseigneur",
          "highness",
          "messieurs",
          "worthy",
          "respected",
          "sire",
          "commander",
          "major",
          "gentleman",
          "governor",
          "hon",
          "illustrious",
          "doctor",
          "dr",
          "great",
          "right",
          "sir—",
          "beloved",
          "ladies",
          "friend",
          "friends",
          "comrades",
          "lieutenant",
          "consul",
          "ambassador",
          "minister",
          "prince",
          "count",
          "baron",
          "monsieur-le-ministre",
          "professor",
          "honored",
          "honoured",
          "highly",
          "the",
          "citizens",
          "citizen");

  private static final WordSet NOUN =
      WordSet.of(
          "sir",
          "sirs",
          "gentlemen",
          "excellency",
          "excellencies",
          "lord",
          "lords",
          "madam",
          "majesty",
          "highness",
          "highnesses",
          "minister",
          "secretary",
          "president",
          "ambassador",
          "consul",
          "colleague",
          "general",
          "admiral",
          "governor",
          "monsieur",
          "ministre",
          "friend",
          "excellence",
          "sire",
          "captain",
          "commander",
          "colonel",
          "prince",
          "chargé",
          "mr",
          "commissioner",
          "count",
          "baron",
          "chairman",
          "delegate",
          "señor",
          "comrade",
          "comrades",
          "lordship",
          "d’affaires",
          "senator",
          "major",
          "ambassadors",
          "ministers",
          "lieutenant",
          "messrs",
          "judge",
          "doctor",
          "dr",
          "don",
          "senor",
          "consul-general",
          "mister",
          "friends",
          "fellow-citizens",
          "citizens",
          "brother",
          "dean",
          "marquis");

  private Salutation() {}

  /** Returns {@link Shape#SALUTE} or {@link Shape#SALUTED} if the line opens with a salutation. */
  static int shape(String t, int from, int to) {
    int end = end(t, from, to);
    if (end < 0) {
      return 0;
    }
    int rest = end;
    while (rest < to && (t.charAt(rest) == ' ' || t.charAt(rest) == '—')) {
      rest++;
    }
    return rest == to ? Shape.SALUTE : Shape.SALUTED;
  }

  /** Returns the offset after the colon or comma that ends the salutation, or -1. */
  static int end(String t, int from, int to) {
    int start = Chars.skipOpening(t, from, to);
    if (start == to || !Character.isUpperCase(t.charAt(start))) {
      return -1;
    }
    int word = wordEnd(t, start, to);
    if (word - start > 22 || !FIRST.contains(t, start, word)) {
      return -1;
    }
    int limit = Math.min(to, from + LIMIT);
    int stop = -1;
    for (int i = word; i < limit && stop < 0; i++) {
      char c = t.charAt(i);
      if (c == ':' || c == ';') {
        stop = i;
      } else if (c == '.' && i + 1 < to && t.charAt(i + 1) == '—' && i - from < 60) {
        stop = i;
      } else if (c >= '0' && c <= '9') {
        return -1;
      }
    }
    if (stop < 0 && t.charAt(to - 1) == ',' && to - from < LIMIT && courteous(t, start)) {
      stop = to - 1;
    }
    return stop > 0 && addresses(t, start, stop) ? stop + 1 : -1;
  }

  /** Tells whether a word is one by which people are addressed, no name. */
  static boolean noun(String word) {
    return NOUN.contains(word, 0, word.length());
  }

  /** Before a comma only plain courtesy opens a letter: {@code Count von X,} may sign one. */
  private static boolean courteous(String t, int at) {
    if (Chars.word(t, at, "comrade")) {
      int next = at + 8;
      int end = wordEnd(t, next, t.length());
      return end < t.length() && t.charAt(end) == ',' && NOUN.contains(t, next, end);
    }
    for (String word :
        new String[] {
          "sir",
          "sirs",
          "my",
          "dear",
          "gentlemen",
          "excellency",
          "your",
          "madam",
          "monsieur",
          "monseigneur",
          "messieurs",
          "sire",
          "esteemed",
          "most",
          "mr",
          "honorable",
          "honored",
          "respected"
        }) {
      if (Chars.word(t, at, word)) {
        return true;
      }
    }
    return false;
  }

  /** All words are titles, courtesies or names, one at least a noun of address; no verb. */
  private static boolean addresses(String t, int from, int to) {
    boolean noun = false;
    boolean dear = false;
    int words = 0;
    for (int i = from; i < to; ) {
      int end = wordEnd(t, i, to);
      if (end == i) {
        i++;
        continue;
      }
      boolean own =
          end - i == 2 && Chars.starts(t, i, "my") || end - i == 4 && Chars.starts(t, i, "your");
      boolean direction = end - i == 2 && Chars.starts(t, i, "to");
      if (direction || !own && (Lexicon.whole(t, i, end) & Lexicon.VERB) != 0) {
        return false;
      }
      noun |= NOUN.contains(t, i, end) || dear && Character.isUpperCase(t.charAt(i));
      dear |= i == from && Chars.word(t, i, "dear") || words == 1 && Chars.word(t, i, "dear");
      words++;
      i = end;
    }
    return noun && words < 14 && !(words > 1 && Chars.word(t, from, "the") && words > 6);
  }

  private static int wordEnd(String t, int from, int to) {
    int i = from;
    while (i < to && (Chars.letter(t.charAt(i)) || i > from && isJoiner(t.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isJoiner(char c) {
    return c == '’' || c == '\'' || c == '-';
  }
}
