package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.SIGN;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.record.anatomy.Eschatocol.Attestation;
import org.chancery.record.anatomy.Eschatocol.AttestationKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Span;

/**
 * Reads the lines below the text for what offices attest of the paper: authentication, true copies,
 * receipts, registry numbers, distribution. A sentence may run over several lines.
 */
final class AttestationReader {

  private static final int LONGEST_LINE = 200;

  private final WorkingText text;
  private final List<MatterTokens> lines = new ArrayList<>();
  private final int year;
  private final Reading reading =
      new Reading(
          new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new BitSet(), new BitSet());
  private boolean dated;

  private AttestationReader(WorkingText text, List<Span> spans, int year) {
    this.text = text;
    this.year = year;
    for (Span span : spans) {
      Span whole = span.length() > LONGEST_LINE ? new Span(span.start(), span.start()) : span;
      lines.add(MatterTokens.of(text.text(), whole));
    }
  }

  /**
   * What the lines say.
   *
   * @param attestations in text order
   * @param numbers registry and copy numbers
   * @param distribution to whom copies went
   * @param used indexes of the lines that were understood; signature, date and address are left to
   *     others
   * @param vouched those of them on which someone vouches for the paper, and may have signed
   */
  record Reading(
      List<Finding<Attestation>> attestations,
      List<Finding<RecordNumber>> numbers,
      List<Finding<String>> distribution,
      BitSet used,
      BitSet vouched) {}

  /**
   * Reads lines, given as spans of the working text.
   *
   * @param year the year of the paper, for dates printed without one; 0 when unknown
   */
  static Reading read(WorkingText text, List<Span> lines, int year) {
    AttestationReader reader = new AttestationReader(text, lines, year);
    int i = 0;
    while (i < lines.size()) {
      i = reader.line(i);
    }
    return reader.reading;
  }

  /** Reads what begins on line {@code i} and returns the next line to read. */
  private int line(int i) {
    MatterTokens tokens = lines.get(i);
    if (tokens.size() == 0) {
      return i + 1;
    }
    int last = registered(i);
    if (last < 0) {
      last = received(i);
    }
    if (last < 0) {
      last = attested(i);
    }
    if (last < 0) {
      last = distributed(i);
    }
    if (last < 0) {
      dated |= isDate(i);
      return i + 1;
    }
    reading.used().set(i, last + 1);
    return last + 1;
  }

  /** {@code 23 September spets N1451-1456}, {@code Registered No. 45 of 5 May}. */
  private int registered(int line) {
    MatterTokens tokens = lines.get(line);
    for (int i = 0; i < tokens.size(); i++) {
      Optional<NumberKind> kind = NumberWords.kind(tokens, i);
      boolean registry =
          kind.filter(k -> k == NumberKind.REGISTRY).isPresent()
              || tokens.is(i, "under") && (tokens.is(0, "entered") || tokens.is(0, "registered"));
      if (!registry) {
        continue;
      }
      int first = RegistryNumbers.after(tokens, i + 1);
      if (first >= 0 && isOnlyDates(tokens, 0, i)) {
        register(line, first);
        return line;
      }
    }
    return -1;
  }

  private void register(int line, int first) {
    MatterTokens tokens = lines.get(line);
    boolean series = RegistryNumbers.isSeries(tokens, first);
    int last = NumberWords.end(tokens, series ? first + 1 : first);
    String printed = RegistryNumbers.withoutSign(tokens.words(first, last));
    RecordNumber number = NumberWords.range(NumberKind.REGISTRY, printed);
    int from = tokens.end(last) - printed.length();
    int to = last + 1;
    if (tokens.is(to, "to") && RegistryNumbers.isSeries(tokens, to + 1) == series) {
      last = NumberWords.end(tokens, series ? to + 2 : to + 1);
      number =
          new RecordNumber(NumberKind.REGISTRY, printed, Optional.of(tokens.words(to + 1, last)));
    }
    Span span = text.source(from, tokens.end(last));
    reading.numbers().add(Finding.byRule("foot/registry", Certainty.HIGH, number, span));
    Optional<When> when = PlainDates.in(tokens, 0, tokens.size(), year).map(PlainDates.Found::date);
    add(
        AttestationKind.REGISTERED,
        Optional.empty(),
        when,
        new int[] {line, line},
        new OptionalInt[] {OptionalInt.empty(), OptionalInt.empty()});
  }

  private boolean isOnlyDates(MatterTokens tokens, int from, int to) {
    int i = from;
    while (i < to) {
      Optional<PlainDates.Found> date = PlainDates.at(tokens, i, year);
      if (date.isPresent()) {
        i = date.get().to() + 1;
      } else if (tokens.has(i, SIGN)
          || tokens.is(i, "entered")
          || tokens.is(i, "registered")
          || tokens.is(i, "under")
          || tokens.is(i, "on")
          || NumberWords.kind(tokens, i).isPresent()) {
        i++;
      } else {
        return false;
      }
    }
    return true;
  }

  /** {@code The first copy was / received on four sheets. Bublik / 23 September 1956}. */
  private int received(int line) {
    int last = line;
    int verb = receipt(line);
    boolean opens = lines.get(line).is(0, "the") || verb == 0 || find(line, "copy") >= 0;
    if (verb < 0 && opens && line + 1 < lines.size() && find(line, "copy") >= 0) {
      last = line + 1;
      verb = receipt(last);
    }
    if (verb < 0 || !opens) {
      return -1;
    }
    MatterTokens tokens = lines.get(last);
    OptionalInt sheets = sheets(tokens);
    OptionalInt copy = copy(lines.get(line));
    Optional<String> by = receiver(tokens, verb);
    Optional<PlainDates.Found> date = PlainDates.in(tokens, 0, tokens.size(), year);
    if (date.isEmpty() && last + 1 < lines.size() && isDate(last + 1)) {
      last++;
      date = PlainDates.in(lines.get(last), 0, lines.get(last).size(), year);
    }
    MatterTokens dated = lines.get(last);
    Optional<When> when = date.map(day -> timed(dated, day));
    if (sheets.isEmpty() && copy.isEmpty() && date.isEmpty() && by.isEmpty()) {
      return -1;
    }
    add(
        AttestationKind.RECEIVED,
        by,
        when,
        new int[] {line, last},
        new OptionalInt[] {copy, sheets});
    return last;
  }

  /** The day, with the hour that may stand after it. */
  private static When timed(MatterTokens tokens, PlainDates.Found day) {
    int at = tokens.sign(day.to() + 1) == ',' ? day.to() + 2 : day.to() + 1;
    return Clock.at(tokens, at)
        .filter(hour -> hour.last() > at)
        .map(hour -> day.date().at(hour.time()))
        .orElse(day.date());
  }

  /** Returns the last word of {@code received}, {@code taken in}; -1 for none. */
  private int receipt(int line) {
    int verb = find(line, "received");
    verb = verb < 0 && lines.get(line).is(0, "recd") ? 0 : verb;
    int taken = verb < 0 ? find(line, "taken") : -1;
    return taken >= 0 && lines.get(line).is(taken + 1, "in") ? taken + 1 : verb;
  }

  private int find(int line, String word) {
    MatterTokens tokens = lines.get(line);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  private static OptionalInt sheets(MatterTokens tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean sheet =
          tokens.is(i, "sheets")
              || tokens.is(i, "sheet")
              || tokens.is(i, "pages")
              || tokens.is(i, "page");
      if (sheet) {
        return NumberWords.count(tokens, i - 1);
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt copy(MatterTokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "copy")) {
        OptionalInt before = NumberWords.count(tokens, i - 1);
        return before.isPresent() && !tokens.is(i - 1, "a")
            ? before
            : NumberWords.count(tokens, NumberWords.skipSign(tokens, i + 1));
      }
    }
    return OptionalInt.empty();
  }

  /** The receiver: {@code by ...}, or the name that follows the sentence. */
  private Optional<String> receiver(MatterTokens tokens, int verb) {
    for (int i = verb + 1; i < tokens.size(); i++) {
      boolean after = tokens.is(i, "by") || tokens.sign(i) == '.' || tokens.sign(i) == ':';
      if (after && !tokens.has(i - 1, MatterTokens.INITIAL)) {
        Optional<String> name = name(tokens, i + 1);
        if (name.isPresent() && !tokens.has(i + 2, MatterTokens.NUMBER)) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> name(MatterTokens tokens, int from) {
    int i = PersonNames.isTitle(tokens, from) ? PersonNames.afterTitle(tokens, from) : from;
    int end = PersonNames.end(tokens, i, i > from);
    return end < 0 ? Optional.empty() : Optional.of(tokens.words(i, end));
  }

  /** {@code Authenticated: V. Chistov}, {@code Verified by ...}, {@code A true copy: ...}. */
  private int attested(int line) {
    MatterTokens tokens = lines.get(line);
    int after = FootWords.authenticated(tokens);
    AttestationKind kind = AttestationKind.AUTHENTICATED;
    if (after < 0) {
      after = FootWords.certified(tokens);
      kind = AttestationKind.CERTIFIED_COPY;
    }
    if (after < 0) {
      return made(line);
    }
    int last = line;
    Optional<String> by = signer(line, after);
    if (by.isEmpty() && after >= tokens.size() && line + 1 < lines.size()) {
      by = signer(line + 1, 0);
      last = by.isPresent() ? line + 1 : line;
    }
    Optional<PlainDates.Found> date = PlainDates.in(tokens, after, tokens.size(), year);
    if (date.isEmpty() && dated && last + 1 < lines.size() && isDate(last + 1)) {
      last++;
      date = PlainDates.in(lines.get(last), 0, lines.get(last).size(), year);
    }
    add(
        kind,
        by,
        date.map(PlainDates.Found::date),
        new int[] {line, last},
        new OptionalInt[] {OptionalInt.empty(), OptionalInt.empty()});
    reading.vouched().set(line, last + 1);
    return last;
  }

  /** {@code Wrote: A. Dorn}, {@code Typist: M. I.}, {@code ARA:JDorn:mk}. */
  private int made(int line) {
    Optional<DrafterLine> made = DrafterLine.read(text.text(), lines.get(line));
    made.ifPresent(by ->
        add(
            by.kind(),
            Optional.of(by.name()),
            Optional.empty(),
            new int[] {line, line},
            new OptionalInt[] {OptionalInt.empty(), OptionalInt.empty()}));
    return made.isPresent() ? line : -1;
  }

  private Optional<String> signer(int line, int from) {
    MatterTokens tokens = lines.get(line);
    int i = from;
    while (i < tokens.size()) {
      Optional<String> name = name(tokens, i);
      if (name.isPresent() && PlainDates.at(tokens, i, year).isEmpty()) {
        return name;
      }
      i++;
    }
    return Optional.empty();
  }

  /** {@code Distribution: ...}, {@code Copies to: ...}, {@code Three copies made}. */
  private int distributed(int line) {
    MatterTokens tokens = lines.get(line);
    boolean list = FootWords.distribution(tokens);
    if (!list && !FootWords.copiesMade(tokens)) {
      return -1;
    }
    int last = list ? new CopyLists(text.text(), lines).end(line) : line;
    Span span = extent(line, last);
    reading
        .distribution()
        .add(
            Finding.byRule(
                "foot/distribution", Certainty.HIGH, text.words(span), text.source(span)));
    return last;
  }

  private boolean isDate(int line) {
    MatterTokens tokens = lines.get(line);
    return tokens.size() > 0
        && PlainDates.at(tokens, 0, year).filter(d -> d.to() >= tokens.size() - 2).isPresent();
  }

  private Span extent(int from, int to) {
    MatterTokens last = lines.get(to);
    return new Span(lines.get(from).start(0), last.end(last.size() - 1));
  }

  private void add(
      AttestationKind kind,
      Optional<String> by,
      Optional<When> when,
      int[] range,
      OptionalInt[] counts) {
    Span span = extent(range[0], range[1]);
    Attestation value = new Attestation(kind, by, when, counts[0], counts[1], text.words(span));
    reading
        .attestations()
        .add(
            Finding.byRule(
                "foot/" + WordList.lower(kind.name()).replace('_', '-'),
                Certainty.HIGH,
                value,
                text.source(span)));
  }
}
