package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.MarkingKind;

/**
 * Finds where papers enclosed in a paper begin: at their label, at a heading of their own, or, when
 * nothing announces them, at a new dateline after the signature.
 */
final class EnclosureCutter {

  /** The publisher's words stand on the first lines. */
  private static final int PUBLISHED = 6;

  /** A numbered line of such a length is a paragraph. */
  private static final int PARAGRAPH = 60;

  private final Page page;
  private final String text;
  private final List<Integer> cuts = new ArrayList<>();
  private boolean body;
  private boolean ended;
  private boolean dated;
  private boolean signed;
  private int lastStart;

  private EnclosureCutter(Page page) {
    this.page = page;
    this.text = page.text().text();
  }

  /**
   * Returns the first line of every enclosed paper, in text order; the encoder's enclosures win.
   */
  static List<Integer> cuts(Page page, int end, List<Encoded> encoded) {
    List<Integer> tagged = tagged(page, end, encoded);
    if (!tagged.isEmpty()) {
      return tagged;
    }
    EnclosureCutter cutter = new EnclosureCutter(page);
    for (int i = 0; i < end; i++) {
      cutter.look(i, end);
    }
    return cutter.cuts;
  }

  private static List<Integer> tagged(Page page, int end, List<Encoded> encoded) {
    List<Integer> cuts = new ArrayList<>();
    for (Encoded one : encoded) {
      if (one.field() == Encoded.Field.ENCLOSURE) {
        int at = page.text().layer().fromSource(one.span().start());
        int line = 0;
        while (line < end && page.line(line).end() <= at) {
          line++;
        }
        if (line < end && (cuts.isEmpty() || line > cuts.getLast())) {
          cuts.add(line);
        }
      }
    }
    return cuts;
  }

  private void look(int i, int end) {
    Line line = page.line(i);
    if (i < PUBLISHED && !body && (published(line) || remarked(i, line, end))) {
      return;
    }
    if (line.is(Shape.LONG | Shape.PROSE | Shape.SALUTED) && !line.is(Shape.LABEL | Shape.SALUTE)) {
      boolean close = line.is(Shape.CLOSE);
      body = true;
      ended = close || ended && line.is(Shape.POSTSCRIPT);
      return;
    }
    body |= line.length() > PARAGRAPH && NumberLine.paragraph(text, line.start(), line.end());
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
    if (body && line.is(Shape.NAME) && !line.is(Shape.DATE) && !line.listed()) {
      ended = true;
      signed = true;
    }
    dated |= line.is(Shape.DATE) && !line.is(Shape.RECEIVED | Shape.LABEL);
    if (line.is(Shape.LABEL) && i > lastStart + 1) {
      body = true;
    }
    ended |= line.is(Shape.BRACKETED) && Chars.starts(text, line.start() + 1, "signed");
  }

  private boolean published(Line line) {
    return PublisherLine.source(text, line) || PublisherLine.summary(text, line) >= 0;
  }

  /** A remark in brackets above the text is none of it. */
  private boolean remarked(int i, Line line, int end) {
    return HeadRemark.kind(text, page.span(i)) == MarkingKind.HANDLING
        && (line.is(Shape.BRACKETED) || HeadRemark.end(page, i, end) > i);
  }

  private boolean begins(int i, Line line, int end) {
    if (line.listed()) {
      return false;
    }
    if (line.is(Shape.LABEL)) {
      return !told(i, line, end)
          && !EnclosureList.follows(page, i, end)
          && (line.is(Shape.BRACKETED) || ended || apart(line));
    }
    Optional<HeadingLine> parties = HeadingLine.read(text, line);
    if (parties.isPresent()) {
      if (!parties.get().plain(text) && i + 1 < end && numbered(page.line(i + 1))) {
        return false;
      }
      boolean after = i > 0 && page.line(i - 1).is(Shape.NAME) && !page.line(i - 1).is(Shape.DATE);
      return parties.get().plain(text) || apart(line) && !after;
    }
    if (!ended) {
      return apart(line) && inside(i, line, end);
    }
    if (line.is(Shape.LETTER) || line.is(Shape.NUMBER) && text.charAt(line.end() - 1) != ']') {
      return true;
    }
    if (apart(line) && display(i, line, end)) {
      return true;
    }
    if (line.is(Shape.BRACKETED) && remark(line)) {
      return true;
    }
    if (line.is(Shape.TITLE) && line.length() > 8 && i + 1 < end) {
      return true;
    }
    boolean note = i > 0 && page.line(i - 1).is(Shape.POSTSCRIPT);
    return (line.is(Shape.DATE) || line.is(Shape.INSTITUTION)) && !note && opens(i, end);
  }

  /** Below a heading of a section of minutes the first paragraph has its number. */
  private boolean numbered(Line line) {
    return NumberLine.paragraph(text, line.start(), line.end());
  }

  /** A label that says more after its colon, or closes the paper, announces what is not there. */
  private boolean told(int i, Line line, int end) {
    int colon = text.indexOf(':', line.start(), line.end());
    boolean last = i + 1 == end;
    if (colon < 0) {
      return last && !line.is(Shape.BRACKETED) && line.length() < 14;
    }
    int at = colon + 2;
    return last || at < line.end() && Character.isLowerCase(text.charAt(at));
  }

  /** Where no blank lines are printed every line may stand apart. */
  private boolean apart(Line line) {
    return line.gap() || !page.spaced();
  }

  private boolean remark(Line line) {
    return Chars.holds(text, line.start(), line.end(), "translation")
        || Chars.holds(text, line.start(), line.end(), "telegram")
        || Chars.starts(text, line.start() + 1, "from ") && !line.is(Shape.RECEIVED);
  }

  /**
   * Where the paper before has no signature, only plain titles and letters in series begin another.
   */
  private boolean inside(int i, Line line, int end) {
    if (line.is(Shape.TITLE)
        && (titled(i, line, end) || Chars.starts(text, line.start(), "memorandum by the"))) {
      return true;
    }
    if (!signed) {
      return false;
    }
    if (i + 1 < end && page.line(i + 1).is(Shape.BRACKETED) && display(i, line, end)) {
      return true;
    }
    return line.is(Shape.LETTER) && !cuts.isEmpty() && page.line(lastStart).is(Shape.LETTER)
        || line.is(Shape.TITLE)
            && !cuts.isEmpty()
            && line.length() > 24
            && text.charAt(line.end() - 1) == '.'
            && !line.is(Shape.DATE)
            && !bids(line);
  }

  /** {@code Report execution by telegram.} bids, {@code Report of the consul.} is a title. */
  private boolean bids(Line line) {
    int second = text.indexOf(' ', line.start()) + 1;
    int end = text.indexOf(' ', second);
    return end > second
        && end < line.end()
        && Character.isLowerCase(text.charAt(second))
        && (Lexicon.of(text, second, end) & (Lexicon.SMALL | Lexicon.PARTICLE)) == 0;
  }

  /** A memorandum within the paper with a dateline of its own just below. */
  private boolean titled(int i, Line line, int end) {
    return i + 1 < end
        && page.line(i + 1).is(Shape.DATE)
        && line.length() < 120
        && DatelineReader.read(page, i + 1, i + 1, end).isPresent()
        && Kinds.ofHeading(text, line).isPresent();
  }

  /** A title in capitals: {@code THE FAMINES IN THE NORTH.} No name has an article within. */
  private boolean display(int i, Line line, int end) {
    if (i + 1 >= end || !page.line(i + 1).is(Shape.LONG | Shape.PROSE | Shape.BRACKETED)) {
      return false;
    }
    boolean small = false;
    for (int k = line.start(); k < line.end(); k++) {
      if (Character.isLowerCase(text.charAt(k))) {
        return false;
      }
      small |=
          text.startsWith(" THE ", k)
              || text.startsWith(" OF ", k)
              || text.startsWith(" IN ", k)
              || text.startsWith(" ON ", k)
              || k == line.start() && text.startsWith("THE ", k);
    }
    return small && !line.is(Shape.OFFICE | Shape.SEAL);
  }

  /** A dateline followed by a salutation, or a despatch number and then one. */
  private boolean opens(int i, int end) {
    boolean date = false;
    for (int k = i; k < end && k < i + 5; k++) {
      Line line = page.line(k);
      if (line.is(Shape.SALUTE | Shape.SALUTED)) {
        return date;
      }
      if (line.is(Shape.POSTSCRIPT | Shape.CLOSE | Shape.LABEL)
          || line.is(Shape.TO) && HeadingLine.read(text, line).isPresent()) {
        return false;
      }
      if (line.is(Shape.LONG | Shape.PROSE)) {
        return date && dated && (line.is(Shape.LONG) || line.length() > 120);
      }
      date |= line.is(Shape.DATE);
    }
    return false;
  }
}
