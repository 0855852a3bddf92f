package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Span;

/** Reads the lines after the text: close, signatures with their titles, inside address, date. */
final class FootReader {

  private final Page page;
  private final String text;
  private final int from;
  private final int to;

  private final List<Finding<Signature>> signatures = new ArrayList<>();
  private Optional<Finding<String>> close = Optional.empty();
  private int addressFrom = -1;
  private int addressEnd = -1;
  private int dateLine = -1;
  private int footStart;

  private FootReader(Page page, int from, int to) {
    this.page = page;
    this.text = page.text().text();
    this.from = from;
    this.to = to;
    this.footStart = to;
  }

  /**
   * What the foot says.
   *
   * @param start the first line of the foot
   * @param dateLine a line with a date after the text, or -1
   */
  record Reading(
      int start, Optional<Finding<String>> close, List<Finding<Signature>> signatures,
      Optional<Span> address, int dateLine) {}

  /** Reads the foot of the paper whose text and foot are the lines {@code from..to}. */
  static Reading read(Page page, int from, int to) {
    FootReader reader = new FootReader(page, from, to);
    reader.readRuns();
    Optional<Span> address = reader.addressFrom < 0
        ? Optional.empty() : Optional.of(page.span(reader.addressFrom, reader.addressEnd));
    return new Reading(reader.footStart, reader.close, reader.signatures, address, reader.dateLine);
  }

  /** Walks over the runs of short lines, the last first, until one holds signatures. */
  private void readRuns() {
    int end = to;
    int seen = 0;
    while (end > from && seen < 4) {
      while (end > from && running(page.line(end - 1))) {
        end--;
      }
      int start = end;
      while (start > from && !running(page.line(start - 1))) {
        start--;
      }
      if (start < end && readRun(start, end)) {
        return;
      }
      seen++;
      if (seen > 0 && end < to && !postscript(end)) {
        return;
      }
      end = start;
    }
  }

  private boolean postscript(int line) {
    return page.line(line).is(Shape.POSTSCRIPT);
  }

  private static boolean running(Line line) {
    return line.is(Shape.LONG | Shape.SALUTED) || line.is(Shape.PROSE) && !line.is(Shape.CLOSE | Shape.BRACKETED);
  }

  private boolean readRun(int start, int end) {
    int at = start;
    for (int i = start; i < end; i++) {
      if (page.line(i).is(Shape.CLOSE)) {
        at = i + 1;
        close = Optional.of(finding("anatomy/close", page.span(i, i + 1), page.words(i)));
        footStart = Math.min(footStart, i);
      }
    }
    boolean closed = close.isPresent() || start > from && page.line(start - 1).is(Shape.CLOSE);
    for (int i = at; i < end; i++) {
      i = readLine(i, end, closed);
    }
    if (!signatures.isEmpty()) {
      footStart = Math.min(footStart, at);
    }
    return !signatures.isEmpty() || close.isPresent();
  }

  private int readLine(int i, int end, boolean closed) {
    Line line = page.line(i);
    if (line.is(Shape.SEAL | Shape.STARS | Shape.LETTER) || line.indent() >= 4) {
      return i;
    }
    if (line.is(Shape.DATE)) {
      dateLine = i;
      return i;
    }
    if (!signatures.isEmpty() && address(i)) {
      addressFrom = i;
      addressEnd = i + 1;
      while (addressEnd < end && !page.line(addressEnd).gap() && !page.line(addressEnd).is(Shape.DATE)) {
        addressEnd++;
      }
      return addressEnd - 1;
    }
    if (forWhom(line)) {
      return i;
    }
    if (line.is(Shape.NAME) && addressFrom < 0) {
      sign(i, closed);
    }
    return i;
  }

  private boolean forWhom(Line line) {
    return text.charAt(line.end() - 1) == ':' && line.length() < 90;
  }

  private boolean address(int i) {
    Line line = page.line(i);
    if (line.is(Shape.ADDRESS) && mixed(line)) {
      return !lastInCapitals() || true;
    }
    return Chars.holds(text, line.start(), line.end(), "esq")
        || Chars.holds(text, line.start(), line.end(), "&c") && mixed(line);
  }

  private boolean lastInCapitals() {
    return capitals(signatures.getLast().value().name());
  }

  private static boolean capitals(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean mixed(Line line) {
    return !capitals(text.substring(line.start(), NameLine.nameEnd(text, line.start(), line.end())));
  }

  private void sign(int i, boolean closed) {
    Line line = page.line(i);
    int start = NameLine.signed(text, line.start(), line.end());
    int end = NameLine.nameEnd(text, start, line.end());
    String name = Chars.strip(text.substring(start, end), " “”\"*,;");
    boolean office = officeOnly(name);
    if (office && !signatures.isEmpty()) {
      title(i);
      return;
    }
    if (name.isEmpty() || office && !closed) {
      return;
    }
    String rest = end < line.end() ? Chars.strip(text.substring(end, line.end()), " ,.;”") : "";
    Signature signature = new Signature(name(name), rest.isEmpty() ? Optional.empty() : Optional.of(rest),
        before(i));
    signatures.add(finding("anatomy/signature", new Span(start, line.end()), signature));
  }

  private Optional<String> before(int i) {
    return i > from && forWhom(page.line(i - 1)) ? Optional.of(page.words(i - 1)) : Optional.empty();
  }

  private void title(int i) {
    Finding<Signature> last = signatures.removeLast();
    Signature s = last.value();
    String office = s.office().map(o -> o + ", ").orElse("") + Chars.strip(page.words(i), " .,");
    Span evidence = last.span().union(page.text().source(page.span(i)));
    signatures.add(Finding.byRule("anatomy/signature", Certainty.HIGH,
        new Signature(s.name(), Optional.of(office), s.signedFor()), evidence));
  }

  private static String name(String printed) {
    return printed.endsWith(".") && printed.length() > 4 && Character.isLetter(printed.charAt(printed.length() - 3))
            && !printed.endsWith("Jr.") && !printed.endsWith("Sr.")
        ? printed.substring(0, printed.length() - 1) : printed;
  }

  private static boolean officeOnly(String name) {
    for (String word : name.split("[ ]+")) {
      if ((Lexicon.of(word) & (Lexicon.OFFICE | Lexicon.INSTITUTION)) != 0) {
        return true;
      }
    }
    return false;
  }

  private <T> Finding<T> finding(String rule, Span span, T value) {
    return Finding.byRule(rule, Certainty.HIGH, value, page.text().source(span));
  }
}
