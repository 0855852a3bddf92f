package org.chancery.record.anatomy;

import java.util.Optional;
import org.chancery.record.dates.Dateline;
import org.chancery.transcript.Span;

/**
 * Reads place, date and receipt from lines such as {@code Legation of the United States,} {@code
 * Vienna, May 8, 1861.}
 */
final class DatelineReader {

  /** An office named in a paragraph of its own above the date is no longer than this. */
  private static final int LONGEST_APART = 70;

  private DatelineReader() {}

  /**
   * The lines of a dateline and what they say.
   *
   * @param first its first line
   * @param end the line after its last
   * @param words place and dates
   */
  record Lines(int first, int end, Dateline words) {}

  /** Reads a dateline whose date, receipt, or {@code Undated}, stands on line {@code at}. */
  static Optional<Lines> read(Page page, int floor, int at, int limit) {
    String t = page.text().text();
    Line line = page.line(at);
    if (line.is(Shape.LONG | Shape.SALUTED | Shape.LABEL) || line.listed() && page.spaced()) {
      return Optional.empty();
    }
    Optional<Dateline> own = Dateline.read(t, page.span(at)).filter(d -> framed(t, line, d));
    boolean receipt =
        own.isEmpty()
            && line.is(Shape.RECEIVED)
            && line.is(Shape.BRACKETED)
            && at > floor
            && !line.gap()
            && page.spaced();
    if (own.isEmpty() && !receipt) {
      return Optional.empty();
    }
    int first = first(page, floor, at);
    if (receipt && first == at) {
      return Optional.empty();
    }
    boolean more =
        at + 1 < limit && page.line(at + 1).is(Shape.RECEIVED) && page.line(at + 1).length() < 90;
    int end = more ? at + 2 : at + 1;
    if (first == at && !more) {
      return own.map(d -> new Lines(first, end, d));
    }
    return Dateline.read(t, page.span(first, end)).or(() -> own).map(d -> new Lines(first, end, d));
  }

  /** Little may stand besides place and date: no sentence, few words after the date. */
  private static boolean framed(String t, Line line, Dateline words) {
    if (words.written().isEmpty()) {
      return true;
    }
    Span date = words.written().get().span();
    int receipt = receipt(t, line.start(), line.end());
    int cut = words.received().isPresent() ? Math.max(date.end(), receipt) : line.end();
    boolean prose = line.is(Shape.PROSE) && !line.is(Shape.BRACKETED);
    if (prose
        && (receipt <= line.start()
            || (Shape.of(t, line.start(), receipt) & Shape.PROSE) != 0
            || receipt < date.end())) {
      return false;
    }
    return date.start() - line.start() <= 130
        && cut - date.end() <= 45
        && !told(t, line.start(), date.start());
  }

  private static final String[] TELLING = {
    "of", "dated", "between", "since", "on", "to", "until", "for", "and"
  };

  /** Words before the date that make it the date of something else: {@code a letter of May 8}. */
  private static boolean told(String t, int from, int to) {
    int end = to;
    while (end > from && (t.charAt(end - 1) == ' ' || t.charAt(end - 1) == ',')) {
      end--;
    }
    for (String word : TELLING) {
      int at = end - word.length();
      if (at > from && t.charAt(at - 1) == ' ' && Chars.word(t, at, word)) {
        return true;
      }
    }
    int others = 0;
    for (int i = from; i < end; ) {
      if (!Character.isLetter(t.charAt(i))) {
        i++;
        continue;
      }
      int stop = i;
      while (stop < end && Character.isLetter(t.charAt(stop))) {
        stop++;
      }
      int known = Lexicon.SMALL | Lexicon.PARTICLE | Lexicon.INSTITUTION | Lexicon.OFFICE;
      others += Character.isLowerCase(t.charAt(i)) && (Lexicon.of(t, i, stop) & known) == 0 ? 1 : 0;
      i = stop;
    }
    return others > 2;
  }

  /** Returns where the remark of receipt begins in the line, or -1. */
  private static int receipt(String t, int from, int to) {
    for (int i = from; i + 3 < to; i++) {
      char c = t.charAt(i);
      if ((c == '(' || c == '[')
          && (Chars.starts(t, i + 1, "rec")
              || Chars.starts(t, i + 2, "rec")
              || Chars.starts(t, i + 1, "sent")
              || Chars.starts(t, i + 1, "telegram rec"))) {
        return i;
      }
    }
    return Chars.starts(t, from, "received") ? from : -1;
  }

  /** Returns the first of the lines above that name the office and the town. */
  private static int first(Page page, int floor, int at) {
    int first = at;
    while (first > floor && at - first < 4) {
      Line above = page.line(first - 1);
      int not =
          Shape.LONG
              | Shape.PROSE
              | Shape.SALUTE
              | Shape.SALUTED
              | Shape.NUMBER
              | Shape.LABEL
              | Shape.SOURCE
              | Shape.CLOSE
              | Shape.SEAL
              | Shape.STARS
              | Shape.BRACKETED
              | Shape.DATE
              | Shape.RECEIVED
              | Shape.LETTER;
      boolean supplied =
          above.is(Shape.BRACKETED)
              && page.spaced()
              && !page.line(first).gap()
              && !above.is(Shape.RECEIVED | Shape.DATE | Shape.TITLE | Shape.LABEL);
      if (above.is(supplied ? not & ~Shape.BRACKETED : not)
          || above.length() > 100
          || page.text().text().indexOf('/', above.start(), above.end()) >= 0
          || MarkingReader.fills(page.text(), above)
          || !placeLine(page, first - 1, page.line(first).gap())) {
        break;
      }
      first--;
    }
    return first;
  }

  private static boolean placeLine(Page page, int index, boolean apart) {
    String t = page.text().text();
    Line line = page.line(index);
    if (line.is(Shape.TO) && HeadingLine.read(t, line).isPresent() || line.is(Shape.TITLE)) {
      return false;
    }
    char last = t.charAt(line.end() - 1);
    boolean open = last == ',' || last == '—' || last == ';';
    boolean institution = line.is(Shape.INSTITUTION) && !line.is(Shape.ADDRESS);
    boolean town =
        index > 0
            && !line.gap()
            && line.length() < 30
            && page.line(index - 1).is(Shape.INSTITUTION)
            && t.charAt(page.line(index - 1).end() - 1) == ',';
    if (town) {
      return true;
    }
    return !apart && page.spaced()
        ? !line.is(Shape.NAME) || open || institution
        : open && institution
            || !page.spaced() && open && !line.is(Shape.ADDRESS)
            || institution && last != '.' && line.length() <= LONGEST_APART;
  }
}
