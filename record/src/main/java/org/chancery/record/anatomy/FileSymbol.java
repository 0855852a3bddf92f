package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.NUMBER;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

/**
 * A file or the symbol of an organisation's paper on a line of marks: {@code FO 371/128765/51},
 * {@code A/C.1/SR.812}, {@code S/3730/Rev.1}.
 */
final class FileSymbol {

  private FileSymbol() {}

  /** Returns the last token of the symbol that begins at {@code i}, or -1. */
  static int end(MatterTokens tokens, int i) {
    int last = i;
    boolean stroke = false;
    boolean figure = tokens.has(i, NUMBER);
    boolean letter = tokens.has(i, CAPITAL);
    if (!figure && !letter || tokens.end(i) - tokens.start(i) > 5) {
      return -1;
    }
    while (last + 1 < tokens.size() && goesOn(tokens, last + 1)) {
      last++;
      char sign = tokens.sign(last);
      stroke |= sign == '/' || sign == '-' && letter;
      figure |= tokens.has(last, NUMBER);
      letter |= tokens.has(last, CAPITAL);
    }
    while (last > i && tokens.has(last, SIGN) && tokens.sign(last) != ')') {
      last--;
    }
    boolean film =
        i == 0 && last == tokens.size() - 1 && tokens.end(2) - tokens.start(2) > 4 && last > 1;
    boolean strokes = letter || strokes(tokens, i, last) > 1 || film;
    boolean dated = PlainDates.at(tokens, i, 0).isPresent();
    return stroke && figure && strokes && !dated ? last : -1;
  }

  private static int strokes(MatterTokens tokens, int from, int to) {
    int count = 0;
    for (int i = from; i <= to; i++) {
      count += tokens.sign(i) == '/' ? 1 : 0;
    }
    return count;
  }

  /** Words and signs that touch, one space after the letters in front allowed. */
  private static boolean goesOn(MatterTokens tokens, int i) {
    boolean touches = tokens.start(i) == tokens.end(i - 1);
    boolean after =
        tokens.has(i, NUMBER)
            && tokens.has(i - 1, CAPITAL)
            && tokens.end(i - 1) - tokens.start(i - 1) <= 4
            && tokens.start(i) == tokens.end(i - 1) + 1;
    char sign = tokens.sign(i);
    boolean joiner = sign == '/' || sign == '.' || sign == '-' || sign == '(' || sign == ')';
    return touches && (joiner || !tokens.has(i, SIGN)) || after;
  }
}
