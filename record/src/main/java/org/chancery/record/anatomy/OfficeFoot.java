package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Eschatocol.AttestationKind;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.transcript.Span;

/**
 * Reads the foot of a paper that went through a registry: below the signature and the date stand
 * authentication, receipts and registry numbers, one under another.
 */
final class OfficeFoot {

  private static final int LONGEST_LINE = 90;
  private static final int MOST_LINES = 25;
  private static final int LONGEST_NOTE = 200;

  /** Words that begin an office's note, whatever its length. */
  private static final Phrases NOTES =
      Phrases.of(
          "distribution:",
          "[distribution",
          "distributed",
          "copies to",
          "copies sent",
          "[copies sent",
          "copy to",
          "copy by",
          "copied to",
          "repeated to",
          "[repeated to",
          "sent to",
          "cc:",
          "received ",
          "printed in",
          "typed in");

  private final Page page;
  private final WorkingText text;
  private final int from;
  private final int to;
  private final List<Finding<Signature>> signatures = new ArrayList<>();
  private Optional<Finding<When>> written = Optional.empty();

  private OfficeFoot(Page page, int from, int to) {
    this.page = page;
    this.text = page.text();
    this.from = from;
    this.to = to;
  }

  /**
   * What the foot says.
   *
   * @param start its first line
   * @param signatures who signed, as far as their lines stand before the offices' notes
   * @param written the date below or beside the signature
   * @param notes what the offices wrote
   * @param noted the lines of the page on which they wrote it, where nobody vouches for the paper
   */
  record Reading(
      int start,
      List<Finding<Signature>> signatures,
      Optional<Finding<When>> written,
      AttestationReader.Reading notes,
      BitSet noted) {

    /** Returns when the paper itself was received: the note begins with that word. */
    Optional<Finding<When>> received() {
      return notes.attestations().stream()
          .filter(note -> note.value().kind() == AttestationKind.RECEIVED)
          .filter(note -> note.value().text().startsWith("Received"))
          .filter(note -> note.value().when().filter(when -> year(when) != 0).isPresent())
          .findFirst()
          .map(note -> note.map(value -> value.when().orElseThrow()));
    }

    /** Tells whether a registry wrote here, so that the signature stands above the notes. */
    boolean registered() {
      return !signatures.isEmpty()
          && (!notes.distribution().isEmpty()
              || notes.attestations().stream()
                  .anyMatch(note -> note.value().kind() != AttestationKind.CERTIFIED_COPY));
    }
  }

  /**
   * Reads the lines {@code from..to}, {@code to} excluded, of which the last may be such a foot.
   *
   * @param year the year of the paper where the head shows it; 0 when unknown
   */
  static Optional<Reading> read(Page page, int from, int to, int year) {
    int start = to;
    while (start > from && to - start < MOST_LINES && isFootLine(page, start - 1)) {
      start--;
    }
    return start == to ? Optional.empty() : new OfficeFoot(page, start, to).read(year);
  }

  private static boolean isFootLine(Page page, int i) {
    Line line = page.line(i);
    if (line.length() <= LONGEST_NOTE && NOTES.at(page.text().text(), line.start())) {
      return true;
    }
    if (line.is(Shape.LONG) || line.length() > LONGEST_LINE) {
      return false;
    }
    char end = page.text().text().charAt(line.end() - 1);
    return !(line.is(Shape.PROSE) && (end == '.' || end == ':') && line.length() > 50);
  }

  private Optional<Reading> read(int known) {
    List<Span> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      lines.add(page.span(i));
    }
    AttestationReader.Reading notes = AttestationReader.read(text, lines, known);
    if (notes.used().isEmpty()) {
      return Optional.empty();
    }
    int first = notes.used().nextSetBit(0);
    int start = first;
    while (start > 0 && above(lines, start - 1)) {
      start--;
    }
    int year = written.map(w -> year(w.value())).filter(y -> y != 0).orElse(yearOf(notes));
    if (known == 0 && year != 0) {
      notes = AttestationReader.read(text, lines, year);
    }
    Optional<Finding<When>> noted = fullDate(notes);
    return Optional.of(
        new Reading(from + start, signatures, written.or(() -> noted), notes, lines(notes)));
  }

  private BitSet lines(AttestationReader.Reading notes) {
    BitSet lines = new BitSet(to);
    notes.used().stream()
        .filter(line -> !notes.vouched().get(line))
        .forEach(line -> lines.set(from + line));
    return lines;
  }

  /** A paper without a date of its own was written about when it was registered. */
  private static Optional<Finding<When>> fullDate(AttestationReader.Reading notes) {
    return notes.attestations().stream()
        .filter(note -> note.value().kind() != AttestationKind.CERTIFIED_COPY)
        .filter(note -> note.value().when().stream().anyMatch(when -> year(when) != 0))
        .findFirst()
        .map(note ->
            new Finding<>(
                note.value().when().orElseThrow(),
                note.evidence(),
                new Maker.Rule("foot/date-of-note"),
                Certainty.LOW));
  }

  private static int yearOf(AttestationReader.Reading notes) {
    return notes.attestations().stream()
        .flatMap(note -> note.value().when().stream())
        .mapToInt(OfficeFoot::year)
        .filter(year -> year != 0)
        .findFirst()
        .orElse(0);
  }

  private static int year(When when) {
    return when instanceof When.Date date ? date.year().orElse(0) : 0;
  }

  /**
   * Reads a line above the notes, from below: a date, a signature with its office, or an office
   * alone.
   */
  private boolean above(List<Span> lines, int at) {
    MatterTokens tokens = tokens(lines, at);
    if (tokens.size() == 0) {
      return false;
    }
    Optional<PlainDates.Found> date = PlainDates.at(tokens, 0, 0);
    if (date.isPresent() && date.get().to() >= tokens.size() - 2) {
      if (written.isEmpty()) {
        Span span = tokens.span(date.get().from(), date.get().to());
        written =
            Optional.of(
                Finding.byRule("foot/date", Certainty.HIGH, date.get().date(), text.source(span)));
      }
      return true;
    }
    return !endsAddress(lines, at) && (signature(tokens) || officeAbove(lines, at));
  }

  /** The town of one addressed stands below a line that ends in a comma. */
  private boolean endsAddress(List<Span> lines, int at) {
    if (at == 0 || lines.get(at).of(text.text()).indexOf(' ') >= 0) {
      return false;
    }
    String above = lines.get(at - 1).of(text.text());
    return above.endsWith("etc.,") || above.endsWith("&c.,") || above.endsWith("Esq.,");
  }

  private MatterTokens tokens(List<Span> lines, int at) {
    return MatterTokens.of(text.text(), lines.get(at));
  }

  /**
   * The office of the signer on the lines above the name; a line without a title is part of one
   * with a title.
   */
  private boolean officeAbove(List<Span> lines, int at) {
    boolean part = isCapitals(tokens(lines, at));
    boolean titled =
        part
            && (hasRank(tokens(lines, at))
                || (at > 0 && isCapitals(tokens(lines, at - 1)) && hasRank(tokens(lines, at - 1))));
    if (titled && !signatures.isEmpty()) {
      Finding<Signature> last = signatures.removeFirst();
      String words = text.words(lines.get(at));
      String office = last.value().office().map(below -> words + " " + below).orElse(words);
      Signature signature =
          new Signature(last.value().name(), Optional.of(office), last.value().signedFor());
      Span evidence = last.span().union(text.source(lines.get(at)));
      signatures.addFirst(Finding.byRule("foot/signature", Certainty.HIGH, signature, evidence));
    }
    return titled;
  }

  private boolean signature(MatterTokens tokens) {
    int name = nameAtEnd(tokens);
    if (name < 0) {
      return false;
    }
    int end = PersonNames.end(tokens, name, false);
    if (name > 0 && (tokens.sign(name - 1) == ':' || isOwned(tokens, name))) {
      return false;
    }
    Optional<String> office = office(tokens, name);
    if (name > 0 && office.isEmpty() && !isSigned(tokens, name)) {
      return false;
    }
    Signature signature = new Signature(tokens.words(name, end), office, Optional.empty());
    signatures.addFirst(
        Finding.byRule(
            "foot/signature",
            Certainty.HIGH,
            signature,
            text.source(tokens.start(0), tokens.end(end))));
    return true;
  }

  /** {@code The Ambassador in Lastria} ends in no name of a person. */
  private static boolean isOwned(MatterTokens tokens, int name) {
    int before = tokens.is(name - 1, "the") ? name - 2 : name - 1;
    return tokens.is(before, "in") || tokens.is(before, "of") || tokens.is(before, "to");
  }

  /**
   * Returns where a name begins that reaches to the end of the line, closing signs left out; else
   * -1.
   */
  private static int nameAtEnd(MatterTokens tokens) {
    int last = tokens.size() - 1;
    while (last > 0 && tokens.has(last, SIGN)) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      boolean begins =
          PersonNames.isNameWord(tokens, i)
              && BodyNames.end(tokens, i) < 0
              && !BodyNames.isAcronym(tokens, i);
      if (begins && PersonNames.end(tokens, i, false) == last) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<String> office(MatterTokens tokens, int name) {
    int last = name - 1;
    while (last >= 0 && (tokens.has(last, SIGN) || isSignatureWord(tokens, last))) {
      last--;
    }
    boolean named = false;
    for (int i = 0; i <= last; i++) {
      named |= tokens.is(i, WordClass.RANK) || tokens.is(i, WordClass.BODY_HEAD);
    }
    return named ? Optional.of(tokens.words(0, last)) : Optional.empty();
  }

  private static boolean isSigned(MatterTokens tokens, int name) {
    for (int i = 0; i < name; i++) {
      if (!tokens.has(i, SIGN) && !isSignatureWord(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSignatureWord(MatterTokens tokens, int i) {
    return tokens.is(i, "signed") || tokens.is(i, "signature");
  }

  private static boolean hasRank(MatterTokens tokens) {
    return tokens.next(0, WordClass.RANK.bit()) < tokens.size();
  }

  private static boolean isCapitals(MatterTokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean small =
          tokens.has(i, CAPITAL | SIGN)
              || tokens.is(i, "of")
              || tokens.is(i, "the")
              || tokens.is(i, "in")
              || tokens.is(i, "to")
              || tokens.is(i, "for")
              || tokens.is(i, "and");
      if ((!small && !tokens.is(i, WordClass.RANK)) || tokens.sign(i) == ':') {
        return false;
      }
    }
    return true;
  }
}
