package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where papers enclosed in a paper begin: at their label, at a heading of their own, or, when
 * nothing announces them, at a new dateline after the signature.
 */
final class EnclosureCutter {

  private final Page page;
  private final String text;
  private final List<Integer> cuts = new ArrayList<>();
  private boolean body;
  private boolean ended;
  private boolean dated;
  private int lastStart;

  private EnclosureCutter(Page page) {
    this.page = page;
    this.text = page.text().text();
  }

  /** Returns the first line of every enclosed paper, in text order. */
  static List<Integer> cuts(Page page, int end) {
    EnclosureCutter cutter = new EnclosureCutter(page);
    for (int i = 0; i < end; i++) {
      cutter.look(i, end);
    }
    return cutter.cuts;
  }

  private void look(int i, int end) {
    Line line = page.line(i);
    if (line.is(Shape.LONG | Shape.PROSE | Shape.SALUTED) && !line.is(Shape.LABEL | Shape.SALUTE)) {
      boolean close = line.is(Shape.CLOSE);
      body = true;
      ended = close || ended && line.is(Shape.POSTSCRIPT);
      return;
    }
    if (body && begins(i, line, end)) {
      cuts.add(i);
      body = false;
      ended = false;
      dated = false;
      lastStart = i;
    }
    if (line.is(Shape.CLOSE)) {
      body = true;
      ended = true;
    }
    if (body && line.is(Shape.NAME) && !line.is(Shape.DATE) && line.indent() < 4) {
      ended = true;
    }
    dated |= line.is(Shape.DATE) && !line.is(Shape.RECEIVED | Shape.LABEL);
    if (line.is(Shape.LABEL) && i > lastStart + 1) {
      body = true;
    }
  }

  private boolean begins(int i, Line line, int end) {
    if (line.indent() >= 4) {
      return false;
    }
    if (line.is(Shape.LABEL)) {
      return line.is(Shape.BRACKETED) || ended || page.line(i).gap();
    }
    Optional<HeadingLine> parties = HeadingLine.read(text, line);
    if (parties.isPresent()) {
      boolean after = i > 0 && page.line(i - 1).is(Shape.NAME) && !page.line(i - 1).is(Shape.DATE);
      return parties.get().plain(text) || line.gap() && !after;
    }
    if (!ended) {
      return false;
    }
    if (line.is(Shape.LETTER)) {
      return true;
    }
    if (line.is(Shape.BRACKETED) && remark(line)) {
      return true;
    }
    if (line.is(Shape.TITLE) && line.length() > 8 && !line.is(Shape.DATE)) {
      return true;
    }
    return (line.is(Shape.DATE) || line.is(Shape.INSTITUTION)) && opens(i, end);
  }

  private boolean remark(Line line) {
    return Chars.holds(text, line.start(), line.end(), "translation")
        || Chars.holds(text, line.start(), line.end(), "telegram");
  }

  /** A dateline followed by a salutation, or a despatch number and then one. */
  private boolean opens(int i, int end) {
    boolean date = false;
    for (int k = i; k < end && k < i + 5; k++) {
      Line line = page.line(k);
      if (line.is(Shape.SALUTE | Shape.SALUTED)) {
        return date;
      }
      if (line.is(Shape.LONG | Shape.PROSE)) {
        return date && dated;
      }
      date |= line.is(Shape.DATE);
    }
    return false;
  }
}
