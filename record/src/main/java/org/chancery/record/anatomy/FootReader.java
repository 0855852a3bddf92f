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
  private boolean addressed;
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
      int start,
      Optional<Finding<String>> close,
      List<Finding<Signature>> signatures,
      Optional<Span> address,
      int dateLine) {}

  /** Reads the foot of the paper whose text and foot are the lines {@code from..to}. */
  static Reading read(Page page, int from, int to) {
    FootReader reader = new FootReader(page, from, to);
    reader.readRuns();
    Optional<Span> address =
        reader.addressFrom < 0
            ? Optional.empty()
            : Optional.of(page.span(reader.addressFrom, reader.addressEnd));
    return new Reading(reader.footStart, reader.close, reader.signatures, address, reader.dateLine);
  }

  /**
   * A run of short lines between paragraphs.
   *
   * @param start its first line
   * @param end the line after its last
   * @param sign where signatures may begin: after the last close, if any
   * @param closed whether a close stands in it or just before it
   * @param named whether a line after the close looks like a name
   */
  private record Run(int start, int end, int sign, boolean closed, boolean named) {}

  /** Reads the run that closes the paper, and those of postscripts and attestations after it. */
  private void readRuns() {
    List<Run> runs = runs();
    int main = runs.size() - 1;
    while (main > 0 && after(runs, main)) {
      main--;
    }
    int closed = main;
    while (closed >= 0 && !(runs.get(closed).closed() && runs.get(closed).named())) {
      closed--;
    }
    boolean last = main >= 0 && runs.get(main).end() == to || main < runs.size() - 1;
    if (closed >= 0 && !(last && main >= 0 && runs.get(main).named())) {
      main = closed;
    }
    for (int i = Math.max(0, main); i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean trailing = i > main && main >= 0 && after(runs, i);
      if (i == main && (run.closed() || run.end() == to || i < runs.size() - 1) || trailing) {
        addressed = false;
        readRun(run, i == main);
      }
    }
  }

  /** Tells whether the paragraphs before a run are a postscript or an attestation. */
  private boolean after(List<Run> runs, int index) {
    int previous = runs.get(index - 1).end();
    return runs.get(index - 1).named() && page.line(previous).is(Shape.POSTSCRIPT | Shape.ATTESTED);
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int i = from; i < to; ) {
      while (i < to && running(page.line(i))) {
        i++;
      }
      int start = i;
      int sign = i;
      boolean closed = i > from && page.line(i - 1).is(Shape.CLOSE);
      boolean named = false;
      for (; i < to && !running(page.line(i)); i++) {
        Line line = page.line(i);
        if (line.is(Shape.CLOSE) && quoted(line) == quoted(page.line(from))) {
          closed = true;
          named = false;
          sign = i + 1;
        } else if (line.is(Shape.NAME)
            && !line.is(Shape.DATE | Shape.BRACKETED)
            && !line.listed()) {
          named = true;
        }
      }
      if (start < i) {
        runs.add(new Run(start, i, sign, closed, named));
      }
    }
    return runs;
  }

  private boolean quoted(Line line) {
    return text.charAt(line.start()) == '“' || text.charAt(line.start()) == '"';
  }

  private boolean running(Line line) {
    return line.is(Shape.LONG | Shape.SALUTED)
        || NumberLine.paragraph(text, line.start(), line.end())
        || line.is(Shape.PROSE | Shape.POSTSCRIPT | Shape.ATTESTED)
            && !line.is(Shape.CLOSE | Shape.BRACKETED);
  }

  private void readRun(Run run, boolean main) {
    if (run.sign() > run.start() && main) {
      close =
          Optional.of(
              finding("anatomy/close", page.span(run.sign() - 1), page.words(run.sign() - 1)));
      footStart = Math.min(footStart, run.sign() - 1);
    }
    int before = signatures.size();
    for (int i = run.sign(); i < run.end(); i++) {
      i = readLine(i, run.end(), run.closed());
    }
    if (signatures.size() > before) {
      footStart = Math.min(footStart, run.sign());
    }
  }

  private int readLine(int i, int end, boolean closed) {
    Line line = page.line(i);
    if (line.is(Shape.BRACKETED) && signatures.isEmpty() && i > from && bracketedName(line)) {
      Span name = new Span(line.start() + 1, line.end() - 1);
      Signature signature = new Signature(name.of(text), Optional.empty(), Optional.empty());
      signatures.add(finding("anatomy/signature", page.span(i), signature));
      return i;
    }
    if (line.is(Shape.LABEL) && line.length() < 14 && i + 1 == to) {
      return i;
    }
    if (line.is(Shape.SEAL | Shape.STARS | Shape.LETTER | Shape.BRACKETED) || line.listed()) {
      return i;
    }
    if (line.is(Shape.DATE)) {
      dateLine = dateLine < 0 || signatures.isEmpty() ? i : dateLine;
      return i;
    }
    if (!signatures.isEmpty() && address(i) || signatures.isEmpty() && noteAddress(i)) {
      addressed = true;
      if (addressFrom >= 0) {
        return i;
      }
      addressFrom = i;
      addressEnd = i + 1;
      while (addressEnd < end
          && !page.line(addressEnd).gap()
          && !page.line(addressEnd).is(Shape.DATE)) {
        addressEnd++;
      }
      return addressEnd - 1;
    }
    if (forWhom(line) || signedFor(i)) {
      return i;
    }
    if (line.is(Shape.NAME) && !addressed) {
      sign(i, closed);
    }
    return i;
  }

  /** {@code (A. Ivanek)}: the name typed below a signature. */
  private boolean bracketedName(Line line) {
    int from = line.start() + 1;
    int to = line.end() - 1;
    return to - from > 4
        && text.charAt(line.start()) == '('
        && text.charAt(to) == ')'
        && Character.isUpperCase(text.charAt(from))
        && text.charAt(from + 1) == '.'
        && NameLine.name(text, from, to)
        && !NameLine.office(text, from, to);
  }

  /** {@code For the Republic of ...: A. B.}: whom one signs for and the name on one line. */
  private boolean signedFor(int i) {
    Line line = page.line(i);
    int colon = text.indexOf(':', line.start(), line.end());
    if (colon < 0 || !Chars.word(text, line.start(), "for") || line.length() > 120) {
      return false;
    }
    int from = colon + 1;
    while (from < line.end() && Chars.blank(text.charAt(from))) {
      from++;
    }
    int end = NameLine.nameEnd(text, from, line.end());
    if (end <= from || !NameLine.name(text, from, end)) {
      return false;
    }
    Optional<String> whom = Optional.of(text.substring(line.start(), colon));
    Signature signature = new Signature(text.substring(from, end), Optional.empty(), whom);
    signatures.add(finding("anatomy/signature", page.span(i), signature));
    return true;
  }

  private boolean forWhom(Line line) {
    return text.charAt(line.end() - 1) == ':' && line.length() < 90;
  }

  /** Tells whether an inside address begins here, after the signatures. */
  private boolean address(int i) {
    Line line = page.line(i);
    boolean mixed =
        !capitals(text.substring(line.start(), NameLine.nameEnd(text, line.start(), line.end())));
    if (!mixed) {
      return false;
    }
    boolean apart = line.gap() || capitals(signatures.getLast().value().name());
    return Addresses.strong(text, line)
        || line.is(Shape.ADDRESS) && apart
        || apart && capitals(signatures.getLast().value().name()) && officed(line)
        || Chars.holds(text, line.start(), line.end(), "esq")
        || Chars.holds(text, line.start(), line.end(), "&c");
  }

  /** Below the date of a note that nobody signed, the addressee is an office with its town. */
  private boolean noteAddress(int i) {
    Line line = page.line(i);
    return dateLine >= 0
        && i > dateLine
        && line.is(Shape.ADDRESS)
        && (Chars.starts(text, line.start(), "the ")
            || Chars.starts(text, line.start(), "his ")
            || Chars.starts(text, line.start(), "to the "));
  }

  /** A name with an office after its comma: {@code Charles Sundell, U. S. Consul}. */
  private boolean officed(Line line) {
    int comma = NameLine.nameEnd(text, line.start(), line.end());
    return comma < line.end() && line.is(Shape.OFFICE);
  }

  private static boolean capitals(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void sign(int i, boolean closed) {
    Line line = page.line(i);
    NameLine.Parts parts = NameLine.parts(text, line);
    if (!signatures.isEmpty() && (parts.title() || continued(i))) {
      title(i);
      return;
    }
    Span name = parts.name();
    if (parts.title()) {
      name = NameLine.all(text, line);
      if (!closed || !capitals(name.of(text)) || name.of(text).contains(" OF ")) {
        return;
      }
    }
    if (name.isEmpty() || several(i, name)) {
      return;
    }
    Signature signature = new Signature(name.of(text), parts.office(text), before(i));
    signatures.add(finding("anatomy/signature", page.span(i), signature));
  }

  /** {@code Signed: A, B, C}: names and nothing else, of one word or with initials. */
  private boolean several(int i, Span first) {
    Line line = page.line(i);
    boolean signed = Chars.starts(text, line.start(), "signed:");
    List<Span> names = new ArrayList<>(List.of(first));
    for (int at = first.end(); signed && at + 2 < line.end(); ) {
      int end = text.indexOf(',', at + 2);
      end = end < 0 || end > line.end() ? line.end() : end;
      Span name = new Span(at + 2, end);
      signed = NameLine.name(text, at + 2, end) && !NameLine.office(text, at + 2, end);
      names.add(name);
      at = end;
    }
    if (!signed || names.size() < 3) {
      return false;
    }
    for (Span name : names) {
      String words = Chars.strip(name.of(text), " .");
      signatures.add(
          finding(
              "anatomy/signature", name, new Signature(words, Optional.empty(), Optional.empty())));
    }
    return true;
  }

  /** Tells whether a line goes on with the title of the name above it, which ends in a comma. */
  private boolean continued(int i) {
    Line line = page.line(i);
    Line above = page.line(i - 1);
    if (line.gap() && page.spaced()) {
      return false;
    }
    String words = page.words(i);
    boolean initials = words.length() > 3 && words.charAt(1) == '.';
    boolean service = initials && words.startsWith("U. S.") || words.startsWith("U.S.");
    boolean comma = text.charAt(above.end() - 1) == ',' && above.is(Shape.NAME);
    return service
        || comma && !initials && titled(words) && !(capitals(page.words(i - 1)) && capitals(words));
  }

  /**
   * A title is one word, names an office, has a small word within, or opens with a rank and a
   * comma, as in {@code Commander, U. S. N.}; a name does not.
   */
  private static boolean titled(String words) {
    int space = words.indexOf(' ');
    return space < 0
        || words.charAt(space - 1) == ',' && words.charAt(1) != '.'
        || NameLine.office(words, 0, words.length())
        || !NameLine.name(words, 0, words.length());
  }

  private Optional<String> before(int i) {
    return i > from && forWhom(page.line(i - 1))
        ? Optional.of(page.words(i - 1))
        : Optional.empty();
  }

  private void title(int i) {
    Finding<Signature> last = signatures.removeLast();
    Signature s = last.value();
    String office = s.office().map(o -> o + ", ").orElse("") + Chars.strip(page.words(i), " .,");
    Span evidence = last.span().union(page.text().source(page.span(i)));
    signatures.add(
        Finding.byRule(
            "anatomy/signature",
            Certainty.HIGH,
            new Signature(s.name(), Optional.of(office), s.signedFor()),
            evidence));
  }

  private <T> Finding<T> finding(String rule, Span span, T value) {
    return Finding.byRule(rule, Certainty.HIGH, value, page.text().source(span));
  }
}
