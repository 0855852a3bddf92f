package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Span;

/**
 * Recognises lines that a publisher set above or below a paper: where it was found, its summary.
 */
final class PublisherLine {

  private static final Phrases SOURCE =
      Phrases.of(
          "source:",
          "sources:",
          "source note:",
          "citation:",
          "cite as:",
          "archive:",
          "archival source:",
          "archival reference:",
          "provenance:",
          "published in",
          "first published in",
          "previously published",
          "obtained by",
          "obtained and",
          "contributed by",
          "provided by",
          "document provided",
          "credits:",
          "courtesy of");

  private static final Phrases TRANSLATED =
      Phrases.of(
          "translated by",
          "translated from",
          "translated for",
          "translated and",
          "translation by",
          "translator:",
          "translation:",
          "original language:",
          "transcribed by");

  /** How a publisher begins to tell what is in a paper. */
  private static final Phrases TELLING =
      Phrases.of("the document ", "this document ", "the letter ", "the telegram ", "the record ");

  /** Stamps of those who opened the file. */
  private static final Phrases STAMPS =
      Phrases.of(
          "declassified",
          "authority nn",
          "authority:",
          "nnd ",
          "approved for release",
          "sanitized copy",
          "released in ",
          "review authority",
          "e.o. 12",
          "e. o. 12");

  /** Labels that stand only where a publisher has set his own words above a paper. */
  private static final Phrases LABELS =
      Phrases.of(
          "citation:",
          "cite as:",
          "summary:",
          "abstract:",
          "description:",
          "regest:",
          "original language:",
          "credits:");

  private static final int LONGEST = 160;
  private static final int LONGEST_STAMP = 80;

  /** So many lines of title and date may stand above the first label. */
  private static final int TITLES = 4;

  private static final Phrases SUMMARY =
      Phrases.of("summary:", "abstract:", "description:", "regest:", "editor’s summary:");

  private PublisherLine() {}

  /** Tells whether a line says where the paper was found. */
  static boolean source(String t, Line line) {
    return SOURCE.at(t, start(t, line));
  }

  /** Tells whether a line says who translated the paper, or out of what language. */
  static boolean translated(String t, Line line) {
    if (line.length() >= LONGEST) {
      return false;
    }
    int start = start(t, line);
    return TRANSLATED.at(t, start)
        || line.length() < LONGEST_STAMP
            && (STAMPS.at(t, start) || Chars.holds(t, start, line.end(), " nara "));
  }

  /** Returns where the summary begins that a label announces on the line, or -1. */
  static int summary(String t, Line line) {
    int start = start(t, line);
    if (!SUMMARY.at(t, start)) {
      return -1;
    }
    int at = t.indexOf(':', start) + 1;
    while (at < line.end() && Chars.blank(t.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Returns the line of the first label, where a publisher has set title, date and labels above a
   * paper; -1 for none.
   */
  static int labelled(String t, Page page, int from, int to) {
    for (int i = from; i < to && i <= from + TITLES; i++) {
      Line line = page.line(i);
      if (LABELS.at(t, start(t, line))) {
        return i;
      }
      if (line.is(Shape.LONG | Shape.SALUTE | Shape.SALUTED | Shape.NUMBER)) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the line after the paper's last: lines on its source may stand below it. */
  static int end(String t, Page page, int limit) {
    int end = limit;
    while (end > 1 && limit - end < 3 && isBelow(t, page.line(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBelow(String t, Line line) {
    return source(t, line) || Shelfmark.at(t, line);
  }

  /** Returns what the lines say: the source, and within it how the paper was classified. */
  static List<Finding<Marking>> marks(Page page, int from, int to) {
    List<Finding<Marking>> marks = new ArrayList<>();
    String t = page.text().text();
    for (int i = from; i < to; i++) {
      Span line = page.span(i);
      marks.addAll(notes(page.text(), line));
      for (int at = line.start(); at < line.end(); ) {
        int stop = at;
        while (stop < line.end() && t.charAt(stop) != '.' && t.charAt(stop) != ';') {
          stop++;
        }
        if (stop > at && stop - at < 60) {
          marks.addAll(MarkingReader.read(page.text(), new Span(at, stop)).markings());
        }
        at = stop + 1;
      }
    }
    return marks;
  }

  /** A note on the source; a sentence on the translation within it is a mark of its own. */
  static List<Finding<Marking>> notes(WorkingText text, Span line) {
    String t = text.text();
    int translated = sentence(t, line, TRANSLATED);
    int told = sentence(t, line, TELLING);
    int end = translated > 0 ? translated : told > 0 ? told : line.end();
    List<Finding<Marking>> notes = new ArrayList<>();
    boolean whole = end == line.end();
    int from = whole && t.charAt(line.start()) == '[' ? line.start() : start(t, line);
    notes.add(note(text, MarkingKind.SOURCE_NOTE, new Span(from, trimmed(t, from, end))));
    if (translated > 0) {
      int stop = told > translated ? told : line.end();
      Span words = new Span(translated, trimmed(t, translated, stop));
      notes.add(note(text, MarkingKind.STATE, words));
    }
    return notes;
  }

  private static int start(String t, Span line) {
    return start(t, new Line(line.start(), line.end(), 0, false, 0));
  }

  private static Finding<Marking> note(WorkingText text, MarkingKind kind, Span words) {
    Marking mark = new Marking(kind, words.of(text.text()));
    return Finding.byRule("anatomy/publisher", Certainty.HIGH, mark, text.source(words));
  }

  /** What a publisher tells of the paper behind its source: {@code The document shows ...}. */
  static Optional<Finding<String>> told(Page page, int from, int to) {
    String t = page.text().text();
    for (int i = from; i < to; i++) {
      int at = sentence(t, page.span(i), TELLING);
      if (at > 0) {
        Span words = new Span(at, closed(t, page.line(i).end()));
        return Optional.of(
            Finding.byRule(
                "regest/source-note", Certainty.MEDIUM, words.of(t), page.text().source(words)));
      }
    }
    return Optional.empty();
  }

  /** The number of the file among the words of the source: {@code 782.00/11–1462}. */
  static List<Finding<RecordNumber>> numbers(Page page, int from, int to) {
    List<Finding<RecordNumber>> numbers = new ArrayList<>();
    String t = page.text().text();
    for (int i = from; i < to; i++) {
      Line line = page.line(i);
      for (int at = line.start(); at < line.end(); ) {
        int end = at;
        while (end < line.end() && " ,;".indexOf(t.charAt(end)) < 0) {
          end++;
        }
        int stop = end > at && t.charAt(end - 1) == '.' ? end - 1 : end;
        if (stop - at > 5
            && Character.isDigit(t.charAt(at))
            && SourceNote.decimalFile(t, at, stop)) {
          Span words = new Span(at, stop);
          RecordNumber file = new RecordNumber(NumberKind.FILE, words.of(t), Optional.empty());
          numbers.add(
              Finding.byRule(
                  "anatomy/source-file", Certainty.HIGH, file, page.text().source(words)));
        }
        at = end + 1;
      }
    }
    return numbers;
  }

  /** Returns where a sentence within the line begins with one of the phrases, or -1. */
  private static int sentence(String t, Span line, Phrases phrases) {
    for (int stop = t.indexOf(". ", line.start(), line.end());
        stop >= 0;
        stop = t.indexOf(". ", stop + 2, line.end())) {
      if (phrases.at(t, stop + 2)) {
        return stop + 2;
      }
    }
    return -1;
  }

  private static int trimmed(String t, int from, int to) {
    int end = to;
    while (end > from && t.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private static int closed(String t, int end) {
    return t.charAt(end - 1) == ']' || t.charAt(end - 1) == ')' ? end - 1 : end;
  }

  /** Skips brackets, and the mark of a footnote: {@code ¹ Source: ...}, {@code 1. Source: ...}. */
  private static int start(String t, Line line) {
    int at = Chars.skipOpening(t, line.start(), line.end());
    int mark = at;
    while (mark < line.end() && mark < at + 3 && footnote(t.charAt(mark))) {
      mark++;
    }
    if (mark == at || mark >= line.end()) {
      return at;
    }
    mark = t.charAt(mark) == '.' || t.charAt(mark) == ')' ? mark + 1 : mark;
    while (mark < line.end() && Chars.blank(t.charAt(mark))) {
      mark++;
    }
    return mark;
  }

  private static boolean footnote(char c) {
    return c >= '0' && c <= '9' || "¹²³⁴⁵⁶⁷⁸⁹⁰†‡".indexOf(c) >= 0;
  }
}
