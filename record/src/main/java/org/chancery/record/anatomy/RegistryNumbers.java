package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.SIGN;

/** How registries print the numbers that they give. */
final class RegistryNumbers {

  private RegistryNumbers() {}

  /**
   * Returns the token that is or begins a number, such as {@code N1451-1456} or {@code No. 45};
   * else -1.
   */
  static int after(MatterTokens tokens, int i) {
    int at = tokens.sign(i) == '.' || tokens.sign(i) == ':' ? i + 1 : i;
    int first = NumberWords.skipSign(tokens, at);
    if (first >= tokens.size() || tokens.has(first, SIGN)) {
      return -1;
    }
    boolean series = isSeries(tokens, first);
    String word = withoutSign(tokens.word(series ? first + 1 : first));
    boolean signed = series || first > at || word.length() < tokens.word(first).length();
    return signed && Character.isDigit(word.charAt(0)) ? first : -1;
  }

  /** A single capital before the number names its series: {@code S 208-213}. */
  static boolean isSeries(MatterTokens tokens, int i) {
    return tokens.has(i, MatterTokens.CAPITAL)
        && tokens.end(i) - tokens.start(i) == 1
        && tokens.has(i + 1, MatterTokens.NUMBER);
  }

  /** Returns a number without the N before it. */
  static String withoutSign(String printed) {
    boolean signed =
        printed.length() > 1
            && (printed.charAt(0) == 'N' || printed.charAt(0) == 'n')
            && Character.isDigit(printed.charAt(1));
    return signed ? printed.substring(1) : printed;
  }
}
