package org.chancery.record.language;

/** One-letter strings, made once. */
final class Letters {

  private static final String[] ASCII = new String[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = String.valueOf(c).intern();
    }
  }

  private Letters() {}

  static String single(char c) {
    if (c == '’') {
      return ASCII['\''];
    }
    return c < ASCII.length ? ASCII[c] : String.valueOf(c);
  }
}
