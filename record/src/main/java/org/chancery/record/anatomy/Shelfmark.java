package org.chancery.record.anatomy;

import org.chancery.record.language.WordSet;
import org.chancery.transcript.Span;

/**
 * Recognises the shelfmark by which an archive's reader cites a paper, printed below it: {@code
 * ANV, Collection of the Chancellery, file 141/1968, f. 5-19}.
 */
final class Shelfmark {

  private static final int LONGEST = 200;

  /** The parts of a shelfmark; a number follows each. */
  private static final WordSet PARTS =
      WordSet.of(
          "f", "ff", "fo", "fol", "folio", "folios", "op", "d", "dd", "l", "ll", "p", "pp", "file",
          "files", "fond", "fonds", "opis", "delo", "list", "box", "folder", "carton", "dossier",
          "reel", "roll", "inv", "sygn", "ae", "vol", "volume", "rg", "series", "bundle", "kr");

  private Shelfmark() {}

  /** Tells whether the line is one: an archive's name or letters first, then numbered parts. */
  static boolean at(String t, Line line) {
    if (line.length() > LONGEST
        || line.is(Shape.PROSE | Shape.LONG | Shape.SALUTE)
        || !Character.isUpperCase(t.charAt(line.start()))) {
      return false;
    }
    MatterTokens tokens = MatterTokens.of(t, new Span(line.start(), line.end()));
    int parts = 0;
    for (int i = 1; i < tokens.size(); i++) {
      int before = tokens.sign(i - 1) == '.' ? i - 2 : i - 1;
      boolean part = tokens.has(i, MatterTokens.NUMBER) && before >= 0;
      parts += part && (tokens.isAny(before, PARTS) || isSeries(tokens, before, i)) ? 1 : 0;
    }
    boolean letters =
        tokens.has(0, MatterTokens.ALL_CAPITALS) && tokens.end(0) - tokens.start(0) > 2;
    boolean named = letters || Chars.holds(t, line.start(), line.end(), "archive");
    return named && parts > 0;
  }

  /** {@code FO 371/9912}: the letters of a series and a number with strokes or hyphens. */
  private static boolean isSeries(MatterTokens tokens, int letters, int number) {
    char sign = tokens.sign(number + 1);
    return letters == number - 1
        && tokens.has(letters, MatterTokens.ALL_CAPITALS)
        && (sign == '/' || sign == '-')
        && tokens.start(number + 1) == tokens.end(number);
  }
}
