package org.chancery.record.anatomy;

/** Looks at the lines ahead of one in the head of a paper, to tell what the line may be. */
final class HeadAhead {

  private final Page page;
  private final String text;
  private final int to;

  HeadAhead(Page page, int to) {
    this.page = page;
    this.text = page.text().text();
    this.to = to;
  }

  /** After the dateline a line without a shape is text, unless more of the head follows. */
  boolean isFrame(int i) {
    if (!page.line(i)
        .is(
            Shape.ADDRESS
                | Shape.LETTER
                | Shape.SEAL
                | Shape.STARS
                | Shape.TITLE
                | Shape.INSTITUTION)) {
      return false;
    }
    for (int k = i + 1; k < to && k < i + 5; k++) {
      if (page.line(k).is(Shape.SALUTE | Shape.SALUTED | Shape.LONG | Shape.PROSE | Shape.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** A title that tells the kind of paper may stand below the date, other lines between them. */
  boolean isTitle(int i) {
    for (int k = i + 1; k < to && k < i + 4; k++) {
      Line line = page.line(k);
      if (line.is(Shape.LONG | Shape.PROSE | Shape.SALUTE)) {
        return false;
      }
      if (line.is(Shape.TITLE) && line.gap() && Kinds.ofHeading(text, line).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A remark in brackets that bears a date, such as that of a receipt, is no dateline. */
  boolean isNote(Line line) {
    return line.is(Shape.RECEIVED)
        || Kinds.ofNote(text, line).isPresent()
        || Chars.holds(text, line.start(), line.end(), "translation")
        || Chars.starts(text, line.start() + 1, "from ");
  }

  /** {@code THE MINISTER IN ..., TO THE MINISTER OF ...}, where no other heading stands below. */
  boolean isCapitals(int i) {
    Line line = page.line(i);
    return text.startsWith("THE ", line.start())
        && text.indexOf(", TO THE ", line.start(), line.end()) > 0
        && !(i + 1 < to && page.line(i + 1).is(Shape.TO));
  }

  static boolean announces(Line line) {
    return line.is(Shape.LABEL | Shape.LETTER | Shape.BRACKETED | Shape.NUMBER);
  }
}
