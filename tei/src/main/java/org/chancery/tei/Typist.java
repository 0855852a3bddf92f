package org.chancery.tei;

/**
 * Types runs of words on a page, with the blanks that encoders lose behind a greeting and behind a
 * month.
 */
final class Typist {

  private final PageText page;

  /** Where the paragraph began whose greeting is being typed. */
  private int greeting = Frame.NOT_STARTED;

  Typist(PageText page) {
    this.page = page;
  }

  void clear() {
    greeting = Frame.NOT_STARTED;
  }

  /** Takes note of a block that begins; a greeting opens a paragraph. */
  void block(Element element, int at) {
    greeting = element == Element.P ? at : Frame.NOT_STARTED;
  }

  /**
   * Types words.
   *
   * @param joined whether they go on with the word before
   * @param dateline whether they stand in a dateline
   */
  void type(char[] chars, int from, int to, boolean joined, boolean dateline) {
    int start = from;
    if (greeting != Frame.NOT_STARTED || dateline) {
      for (int i = from; i < to; i++) {
        char before = i > from ? chars[i - 1] : joined ? page.lastChar() : ' ';
        if (greeting != Frame.NOT_STARTED && isSign(before)) {
          page.append(chars, start, i - start);
          start = i;
          afterGreeting(chars[i]);
        } else if (dateline && Character.isLetter(before) && isDigit(chars[i])) {
          page.append(chars, start, i - start);
          start = i;
          if (MissingSpace.afterMonth(page.sequence())) {
            page.append(" ");
          }
        }
      }
    }
    page.append(chars, start, to - start);
  }

  private static boolean isSign(char c) {
    return c == ':' || c == ';' || c == ',';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void afterGreeting(char next) {
    if (page.length() - greeting <= MissingSpace.LONGEST_GREETING
        && MissingSpace.afterGreeting(page.sequence(), greeting, next)) {
      page.append(" ");
    }
    greeting = Frame.NOT_STARTED;
  }
}
