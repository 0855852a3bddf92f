package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Honours;
import org.chancery.transcript.Span;

/** Reads the lines after the text: close, signatures with their titles, inside address, date. */
final class FootReader {

  /** What begins the words with which another office sends a paper on. */
  private static final Phrases ENDORSED =
      Phrases.of(
          "forwarded",
          "respectfully forwarded",
          "respectfully submitted",
          "respectfully returned",
          "respectfully referred",
          "respectfully transmitted",
          "approved and forwarded",
          "transmitted",
          "submitted");

  private final Page page;
  private final String text;
  private final int from;
  private final int to;
  private final BitSet noted;

  private final List<Finding<Signature>> signatures = new ArrayList<>();
  private Optional<Finding<String>> close = Optional.empty();
  private boolean addressed;
  private int addressFrom = -1;
  private int addressEnd = -1;
  private int dateLine = -1;
  private int footStart;
  private int own = -1;

  private FootReader(Page page, int from, int to, BitSet noted) {
    this.page = page;
    this.noted = noted;
    this.text = page.text().text();
    this.from = from;
    this.to = to;
    this.footStart = to;
  }

  /**
   * What the foot says.
   *
   * @param start the first line of the foot
   * @param own how many of the signatures are the paper's own, not of an office that sent it on
   * @param dateLine a line with a date after the text, or -1
   */
  record Reading(
      int start,
      Optional<Finding<String>> close,
      List<Finding<Signature>> signatures,
      int own,
      Optional<Span> address,
      int dateLine) {}

  /**
   * Reads the foot of the paper whose text and foot are the lines {@code from..to}.
   *
   * @param noted the lines on which offices tell of copies, receipts and the like
   */
  static Reading read(Page page, int from, int to, BitSet noted) {
    FootReader reader = new FootReader(page, from, to, noted);
    reader.readRuns();
    Optional<Span> address =
        reader.addressFrom < 0
            ? Optional.empty()
            : Optional.of(page.span(reader.addressFrom, reader.addressEnd));
    int all = reader.signatures.size();
    int own = reader.own < 0 ? all : reader.own;
    return new Reading(
        reader.footStart, reader.close, reader.signatures, own, address, reader.dateLine);
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
    int end = end();
    boolean last = main >= 0 && runs.get(main).end() >= end || main < runs.size() - 1;
    if (closed >= 0 && !(last && main >= 0 && runs.get(main).named())) {
      main = closed;
    }
    for (int i = Math.max(0, main); i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean trailing = i > main && main >= 0 && after(runs, i);
      if (i == main && (run.closed() || run.end() >= end || i < runs.size() - 1) || trailing) {
        addressed = false;
        own = own < 0 && trailing && endorsed(runs, i) ? signatures.size() : own;
        readRun(run, i == main);
      }
    }
  }

  /** The line after the last that is neither a note nor words of someone who vouches. */
  private int end() {
    int end = to;
    while (end > from
        && (noted.get(end - 1)
            || page.line(end - 1).is(Shape.ATTESTED) && page.line(end - 1).length() < 90)) {
      end--;
    }
    return end;
  }

  /** Tells whether the paragraphs before a run are a postscript or an attestation. */
  private boolean after(List<Run> runs, int index) {
    int previous = runs.get(index - 1).end();
    return runs.get(index - 1).named() && page.line(previous).is(Shape.POSTSCRIPT | Shape.ATTESTED)
        || endorsed(runs, index);
  }

  /** Tells whether another office sends the paper on before a run. */
  private boolean endorsed(List<Run> runs, int index) {
    Run run = runs.get(index - 1);
    return run.named() && run.closed() && ENDORSED.wordAt(text, page.line(run.end()).start());
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int i = from; i < to; ) {
      while (i < to && !noted.get(i) && running(page.line(i))) {
        i++;
      }
      int start = i;
      int sign = i;
      boolean closed = i > from && page.line(i - 1).is(Shape.CLOSE);
      boolean named = false;
      for (; i < to && (noted.get(i) || !running(page.line(i))); i++) {
        Line line = page.line(i);
        if (noted.get(i)) {
          continue;
        }
        if (line.is(Shape.CLOSE) && quoted(line) == quoted(page.line(from))) {
          closed = true;
          named = false;
          sign = i + 1;
        } else if (line.is(Shape.NAME)
            && !line.is(Shape.DATE | Shape.BRACKETED)
            && !line.listed()
            && !FootLines.dateline(page, i, from, to)) {
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
    return line.is(Shape.LONG)
        || line.is(Shape.SALUTED) && SignatureLine.read(text, line).isEmpty()
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
    boolean told = noted.get(i) || Enclosures.isNote(page, i);
    if (told || FootLines.dateline(page, i, from, to) || signedPeculiarly(i)) {
      return i;
    }
    boolean label = line.is(Shape.LABEL) && line.length() < 14 && i + 1 == to;
    int other = Shape.SEAL | Shape.STARS | Shape.LETTER | Shape.BRACKETED;
    if (label || line.is(other) || line.listed()) {
      return i;
    }
    if (line.is(Shape.DATE)) {
      dateLine = dateLine < 0 || signatures.isEmpty() ? i : dateLine;
      return i;
    }
    if (!signatures.isEmpty() && address(i) || signatures.isEmpty() && noteAddress(i)) {
      return takeAddress(i, end);
    }
    boolean letters = i > from && noted.get(i - 1) && FootLines.isLetters(text, line);
    if (!forWhom(line) && line.is(Shape.NAME) && !addressed && !letters) {
      sign(i, closed);
    }
    return i;
  }

  /** Reads an inside address from line {@code i} on; returns its last line. */
  private int takeAddress(int i, int end) {
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

  private boolean signedPeculiarly(int i) {
    Line line = page.line(i);
    boolean other = line.is(Shape.BRACKETED) && (!signatures.isEmpty() || i == from);
    Optional<Signature> signature = other ? Optional.empty() : SignatureLine.read(text, line);
    signature.ifPresent(
        s -> signatures.add(finding("anatomy/signature", page.span(i), above(i, s))));
    if (signature.isEmpty() && goesOn(i)) {
      title(i);
      return true;
    }
    return signature.isPresent();
  }

  /** {@code to the League of Nations} below an office goes on with it. */
  private boolean goesOn(int i) {
    Line line = page.line(i);
    return !signatures.isEmpty()
        && !line.gap()
        && Character.isLowerCase(text.charAt(line.start()))
        && line.length() < 60
        && page.line(i - 1).is(Shape.OFFICE)
        && signatures.getLast().value().office().isPresent();
  }

  private Signature above(int i, Signature signature) {
    return signatures.isEmpty() ? FootLines.officed(page, i, from, noted, signature) : signature;
  }

  private boolean forWhom(Line line) {
    return text.charAt(line.end() - 1) == ':' && line.length() < 90;
  }

  /** Tells whether an inside address begins here, after the signatures. */
  private boolean address(int i) {
    Line line = page.line(i);
    boolean mixed =
        !Chars.capitals(
            text.substring(line.start(), NameLine.nameEnd(text, line.start(), line.end())));
    if (!mixed) {
      return false;
    }
    boolean apart = line.gap() || Chars.capitals(signatures.getLast().value().name());
    return Addresses.strong(text, line)
        || line.is(Shape.ADDRESS) && apart
        || apart && Chars.capitals(signatures.getLast().value().name()) && officed(line)
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
      if (!closed || !Chars.capitals(name.of(text)) || name.of(text).contains(" OF ")) {
        return;
      }
    }
    if (name.isEmpty() || several(i, name)) {
      return;
    }
    own = own < 0 && FootLines.certifies(page, i) ? signatures.size() : own;
    Signature signature =
        above(i, new Signature(Honours.after(name.of(text)), parts.office(text), before(i)));
    signatures.add(finding("anatomy/signature", page.span(i), signature));
  }

  /** {@code Signed: A, B, C}: several names on a line. */
  private boolean several(int i, Span first) {
    List<Span> names = SignatureLine.several(text, page.line(i), first);
    for (Span name : names) {
      String words = Chars.strip(name.of(text), " .");
      signatures.add(
          finding(
              "anatomy/signature", name, new Signature(words, Optional.empty(), Optional.empty())));
    }
    return !names.isEmpty();
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
        || comma
            && !initials
            && FootLines.titled(words)
            && !(Chars.capitals(page.words(i - 1)) && Chars.capitals(words));
  }

  private Optional<String> before(int i) {
    return i > from && forWhom(page.line(i - 1))
        ? Optional.of(page.words(i - 1))
        : Optional.empty();
  }

  private void title(int i) {
    Finding<Signature> last = signatures.removeLast();
    Signature s = last.value();
    String more = Chars.strip(page.words(i), " .,");
    String link = Character.isLowerCase(more.charAt(0)) ? " " : ", ";
    String office = s.office().map(o -> o + link).orElse("") + more;
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
