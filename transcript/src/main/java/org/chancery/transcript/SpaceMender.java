package org.chancery.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what a layer keeps of a text and mends the space where something was left out. The rule,
 * stated once:
 *
 * <ol>
 *   <li>What stood alone on its lines takes its last line end with it, and the blank lines after it
 *       when blank lines stand before it too: one break between paragraphs stays, never none.
 *   <li>At the end of a line it takes the blanks before it; at the beginning of a line, the blanks
 *       after it.
 *   <li>Between two blanks it takes the one after it.
 *   <li>Before a sign that leans on the word before ({@code . , ; : ! ? )} and the like) it takes
 *       the blanks before it; after a sign that leans on the word to come ({@code (} and the like),
 *       the blanks after it.
 *   <li>A comma, semicolon, colon or full stop that stood on both sides of it stands once.
 * </ol>
 *
 * <p>Nothing else is touched: where nothing was left out the source's own space stands, well or
 * badly. Spans are only made shorter or left out, so a layer has no unit that the source has not.
 */
final class SpaceMender {

  private final String text;
  private final List<Span> out = new ArrayList<>();

  /** The last kept unit that is no blank, as a source offset; -1 for none. */
  private int lastInk = -1;

  /** Whether the line before that unit is empty, when that unit is a line end. */
  private boolean afterBlankLine = true;

  SpaceMender(String text) {
    this.text = text;
  }

  /** Keeps a stretch of the source; stretches come in order. */
  void keep(int from, int to) {
    if (from >= to) {
      return;
    }
    boolean joined = out.isEmpty() ? from == 0 : out.getLast().end() == from;
    int start = joined ? from : mend(from, to);
    if (start == to) {
      return;
    }
    if (!out.isEmpty() && out.getLast().end() == start) {
      out.set(out.size() - 1, new Span(out.getLast().start(), to));
    } else {
      out.add(new Span(start, to));
    }
    remember(start, to);
  }

  /** Returns what was kept, in order. */
  List<Span> spans() {
    boolean gapAtEnd = out.isEmpty() || out.getLast().end() < text.length();
    if (gapAtEnd) {
      dropBlanksBefore();
    }
    return out;
  }

  /**
   * Mends the space before a stretch that follows something left out; returns where the stretch now
   * begins.
   */
  private int mend(int from, int to) {
    int ink = skipBlanks(from, to);
    boolean lineStart = lastInk < 0 || Spaces.isLineEnd(text.charAt(lastInk));
    if (lineStart) {
      return ink < to && Spaces.isLineEnd(text.charAt(ink)) ? dropLine(ink, to) : ink;
    }
    if (ink == to) {
      return endsBlank() || opens(text.charAt(lastInk)) ? to : from;
    }
    char next = text.charAt(ink);
    if (Spaces.isLineEnd(next)) {
      dropBlanksBefore();
      return from;
    }
    if (ink == from && isTwice(text.charAt(lastInk), next)) {
      dropBlanksBefore();
      return from + 1;
    }
    if (ink == from && leans(next)) {
      dropBlanksBefore();
      return from;
    }
    return endsBlank() || opens(text.charAt(lastInk)) ? ink : from;
  }

  /** What was left out stood alone: its line end goes, and blank lines that would stand twice. */
  private int dropLine(int lineEnd, int to) {
    dropBlanksBefore();
    int at = afterLineEnd(lineEnd, to);
    boolean twice = lastInk < 0 || afterBlankLine;
    while (twice) {
      int ink = skipBlanks(at, to);
      if (ink == to || !Spaces.isLineEnd(text.charAt(ink))) {
        return at;
      }
      at = afterLineEnd(ink, to);
    }
    return at;
  }

  private int afterLineEnd(int at, int to) {
    boolean pair = text.charAt(at) == '\r' && at + 1 < to && text.charAt(at + 1) == '\n';
    return pair ? at + 2 : at + 1;
  }

  private void remember(int start, int to) {
    int ink = to - 1;
    while (ink >= start && Spaces.isBlank(text.charAt(ink))) {
      ink--;
    }
    if (ink < start) {
      return;
    }
    if (Spaces.isLineEnd(text.charAt(ink))) {
      int before = ink - 1;
      if (before >= start && text.charAt(ink) == '\n' && text.charAt(before) == '\r') {
        before--;
      }
      while (before >= start && Spaces.isBlank(text.charAt(before))) {
        before--;
      }
      afterBlankLine =
          before >= start
              ? Spaces.isLineEnd(text.charAt(before))
              : lastInk < 0 || Spaces.isLineEnd(text.charAt(lastInk));
    }
    lastInk = ink;
  }

  private void dropBlanksBefore() {
    while (!out.isEmpty() && out.getLast().end() - 1 > lastInk) {
      Span last = out.removeLast();
      if (last.start() <= lastInk) {
        out.add(new Span(last.start(), lastInk + 1));
      }
    }
  }

  private boolean endsBlank() {
    return !out.isEmpty() && out.getLast().end() - 1 > lastInk;
  }

  private int skipBlanks(int from, int to) {
    int i = from;
    while (i < to && Spaces.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isTwice(char before, char next) {
    return before == next && ".,;:".indexOf(next) >= 0;
  }

  private static boolean leans(char c) {
    return ".,;:!?)]}”’»…%—–".indexOf(c) >= 0;
  }

  private static boolean opens(char c) {
    return "([{“‘«¿¡—".indexOf(c) >= 0;
  }
}
