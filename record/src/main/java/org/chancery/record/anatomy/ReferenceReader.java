package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.GENITIVE;
import static org.chancery.record.anatomy.MatterTokens.LINE_START;
import static org.chancery.record.anatomy.MatterTokens.NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.anatomy.Matter.PaperReference;
import org.chancery.record.anatomy.MatterText.Dated;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;

/**
 * Finds references to other papers, such as {@code Your telegram No. 18, February 5}, {@code my
 * despatch 45 of March 2}, {@code My 48, February 14, 5 p.m.} or {@code Embassy's 233}. A paper
 * counts when it is somebody's and has a number or a date, or is the writer's or the addressee's.
 */
final class ReferenceReader {

  /** How many words may stand between the owner and the paper. */
  private static final int REACH = 4;

  /** How many words may stand between a paper and its date. */
  private static final int MOST_LINKS = 6;

  /** Signs of a footnote, which may stand behind a number; no sign is none of them. */
  private static final String SUPERIORS = "\0¹²³⁴⁵⁶⁷⁸⁹⁰*†";

  private final MatterText matter;
  private final MatterTokens tokens;

  private ReferenceReader(MatterText matter) {
    this.matter = matter;
    this.tokens = matter.tokens();
  }

  /** Reads the references in text order. */
  static List<Finding<PaperReference>> read(MatterText matter) {
    ReferenceReader reader = new ReferenceReader(matter);
    List<Finding<PaperReference>> found = new ArrayList<>();
    int after = 0;
    MatterTokens tokens = reader.tokens;
    long cues = WordClass.PAPER.bit() | WordClass.POSSESSIVE.bit() | GENITIVE;
    for (int i = tokens.next(0, cues);
        i < tokens.size();
        i = tokens.next(Math.max(i + 1, after), cues)) {
      int last = reader.reference(i, after, found);
      after = Math.max(after, last + 1);
    }
    return found;
  }

  /** Reads the reference whose head is token {@code i}; returns its last token, or -1. */
  private int reference(int i, int floor, List<Finding<PaperReference>> found) {
    if (tokens.is(i, WordClass.PAPER)) {
      Optional<AbbreviatedPaper> brief = AbbreviatedPaper.read(tokens.word(i));
      return brief.isPresent() ? abbreviated(i, brief.get(), found) : named(i, floor, found);
    }
    if (tokens.is(i, WordClass.POSSESSIVE) || isOffice(i) || isPost(i)) {
      return numbered(i, found);
    }
    return -1;
  }

  /** {@code Embtel 123, March 4}. */
  private int abbreviated(int noun, AbbreviatedPaper brief, List<Finding<PaperReference>> found) {
    PaperNumber tail = PaperNumber.at(tokens, noun + 1);
    int end = Math.max(noun, tail.last());
    Optional<Dated> date = date(end);
    boolean known = tail.number().isPresent() || date.isPresent();
    int last = known ? end : noun;
    add(
        found,
        new PaperReference(
            brief.whose(),
            Optional.of("telegram"),
            tail.number(),
            date.map(Dated::when),
            Optional.empty()),
        tokens.start(noun),
        Math.max(tokens.end(last), date.map(d -> d.span().end()).orElse(0)),
        known);
    return date.map(this::last).orElse(last);
  }

  /** {@code Tarsk's 398 March 11}: the post alone, the number and the day of its telegram. */
  private boolean isPost(int i) {
    return tokens.has(i, GENITIVE)
        && tokens.has(i, CAPITAL)
        && tokens.has(i + 1, NUMBER)
        && !PaperNumber.isDay(tokens, i + 1)
        && matter.dateAt(tokens.start(Math.min(i + 2, tokens.size() - 1))).isPresent();
  }

  /** {@code your telegram No. 18, February 5}. */
  private int named(int noun, int floor, List<Finding<PaperReference>> found) {
    int owner = owner(noun, floor);
    Recipient before = Recipient.after(tokens, noun + 1);
    int head = before.last(noun);
    PaperNumber tail = PaperNumber.at(tokens, head + 1);
    int end = Math.max(head, tail.last());
    Optional<Dated> date = date(end);
    boolean known = tail.number().isPresent() || date.isPresent();
    if (!known) {
      end = noun;
    }
    boolean ours = owner >= 0 && tokens.is(owner, WordClass.POSSESSIVE);
    boolean strong = !tokens.is(noun, WordClass.PAPER_WEAK);
    boolean counted = tail.signed() || (date.isPresent() && (strong || dated(noun, date.get())));
    if (!((known && (owner >= 0 || counted)) || (ours && strong))) {
      return -1;
    }
    int after = date.map(this::last).orElse(end);
    Recipient behind = date.isPresent() ? Recipient.behind(tokens, after + 1) : Recipient.NONE;
    Optional<String> whose =
        owner >= 0 || !known ? whose(owner) : Recipient.sender(tokens, after + 1).name();
    Optional<String> to = known ? before.name().or(behind::name) : Optional.empty();
    to = to.or(() -> Recipient.answerer(tokens, owner));
    Optional<String> kind = Optional.of(singular(tokens.word(noun)));
    int from = owner >= 0 ? ownerStart(owner) : noun;
    if (date.isEmpty() && tail.number().isPresent()) {
      return series(new Told(whose, kind, to, from), tail, found);
    }
    Optional<When> when = date.map(Dated::when);
    Optional<String> number = tail.number().or(() -> PaperNumber.symbol(tokens, after + 1));
    add(
        found,
        new PaperReference(whose, kind, number, when, to),
        tokens.start(from),
        Math.max(tokens.end(end), date.map(d -> d.span().end()).orElse(0)),
        known);
    return after;
  }

  /** What several numbers share. */
  private record Told(
      Optional<String> whose, Optional<String> kind, Optional<String> to, int from) {}

  /** {@code note of the 5th} and {@code letter dated May 5} are papers whosever they are. */
  private boolean dated(int noun, Dated date) {
    boolean day = date.when() instanceof When.Date when && when.day().isPresent();
    boolean of = tokens.is(noun + 1, "of") || tokens.is(noun + 1, "dated");
    boolean note =
        tokens.is(noun, "note")
            || tokens.is(noun, "letter")
            || tokens.is(noun, "circular")
            || tokens.is(noun, "instruction")
            || tokens.is(noun, "communication");
    return day && of && note;
  }

  /**
   * The numbers of {@code despatches Nos. 1265, 1266 and 1267 of May 4, 5 and 9}: as many dates as
   * numbers belong to them in turn, a single one to the last.
   */
  private int series(Told told, PaperNumber first, List<Finding<PaperReference>> found) {
    List<Integer> ends = new ArrayList<>(List.of(first.last()));
    int end = first.last();
    while ((tokens.is(end + 1, "and") || tokens.sign(end + 1) == ',')
        && tokens.has(end + 2, NUMBER)
        && !PaperNumber.isDay(tokens, end + 2)
        && !tokens.is(end + 3, WordClass.MONTH)) {
      end += 2;
      ends.add(end);
    }
    List<Dated> dates = new ArrayList<>();
    int last = end;
    for (Optional<Dated> next = ends.size() > 1 ? date(end) : Optional.empty();
        next.isPresent() && dates.size() < ends.size();
        next = date(last)) {
      dates.add(next.get());
      last = last(next.get());
      last = tokens.is(last + 1, "and") ? last + 1 : last;
    }
    for (int i = 0; i < ends.size(); i++) {
      Optional<Dated> date = Optional.empty();
      if (dates.size() == ends.size()) {
        date = Optional.of(dates.get(i));
      } else if (dates.size() == 1 && i == ends.size() - 1) {
        date = Optional.of(dates.getFirst());
      }
      int at = ends.get(i);
      Optional<String> number = i == 0 ? first.number() : Optional.of(tokens.word(at));
      add(
          found,
          new PaperReference(told.whose(), told.kind(), number, date.map(Dated::when), told.to()),
          tokens.start(i == 0 ? told.from() : at),
          tokens.end(at),
          true);
    }
    return dates.isEmpty() ? end : last(dates.getLast());
  }

  /** {@code My 48, February 14, 5 p.m.} or {@code your No. 27}: the paper's kind is not printed. */
  private int numbered(int owner, List<Finding<PaperReference>> found) {
    PaperNumber tail = PaperNumber.at(tokens, owner + 1);
    if (tail.number().isEmpty()) {
      return ofDay(owner, found);
    }
    boolean bare = tokens.has(owner + 1, NUMBER);
    Optional<Dated> date = date(tail.last());
    boolean several = tokens.is(tail.last() + 1, "and") && tokens.has(tail.last() + 2, NUMBER);
    boolean ends = tokens.sign(tail.last() + 1) != 0 || tail.last() + 1 == tokens.size();
    if ((bare && !(date.isPresent() || ends || several)) || (bare && isQuantity(tail.last()))) {
      return -1;
    }
    if (date.isEmpty()) {
      Optional<String> to = Recipient.after(tokens, tail.last() + 1).name();
      return series(new Told(whose(owner), Optional.empty(), to, ownerStart(owner)), tail, found);
    }
    int after = last(date.get());
    add(
        found,
        new PaperReference(
            whose(owner),
            Optional.empty(),
            tail.number(),
            date.map(Dated::when),
            Recipient.behind(tokens, after + 1).name()),
        tokens.start(ownerStart(owner)),
        Math.max(tokens.end(tail.last()), date.get().span().end()),
        true);
    return after;
  }

  /** {@code Your July 3, 3 p.m.}: neither kind nor number is printed, only the day. */
  private int ofDay(int owner, List<Finding<PaperReference>> found) {
    if (!tokens.is(owner + 1, WordClass.MONTH) || tokens.has(owner + 1, LINE_START)) {
      return -1;
    }
    Optional<Dated> date = date(owner);
    if (date.isEmpty()
        || !(date.get().when() instanceof When.Date when && when.day().isPresent())) {
      return -1;
    }
    int after = last(date.get());
    if (after + 1 < tokens.size() && tokens.sign(after + 1) == 0 && !tokens.is(after + 1, "and")) {
      return -1;
    }
    add(
        found,
        new PaperReference(
            whose(owner),
            Optional.empty(),
            Optional.empty(),
            date.map(Dated::when),
            Recipient.behind(tokens, after + 1).name()),
        tokens.start(ownerStart(owner)),
        date.get().span().end(),
        true);
    return after;
  }

  /** Returns the last token of a date. */
  private int last(Dated date) {
    return tokens.at(date.span().end()) - 1;
  }

  private boolean isQuantity(int last) {
    char next = tokens.sign(last + 1);
    return next == '%' || next == '$' || next == '-' || next == '/';
  }

  private void add(
      List<Finding<PaperReference>> found,
      PaperReference reference,
      int start,
      int end,
      boolean known) {
    Certainty certainty = known ? Certainty.HIGH : Certainty.MEDIUM;
    found.add(
        Finding.byRule("references/paper", certainty, reference, matter.text().source(start, end)));
  }

  /** Returns the token that tells whose the paper is, or -1. */
  private int owner(int noun, int floor) {
    for (int i = noun - 1; i >= Math.max(floor, noun - 1 - REACH); i--) {
      if (tokens.is(i, WordClass.POSSESSIVE) || tokens.has(i, GENITIVE)) {
        return i;
      }
      boolean between =
          tokens.is(i, WordClass.PAPER_ADJECTIVE)
              || tokens.is(i, WordClass.PAPER)
              || tokens.is(i, "and")
              || tokens.is(i, "of");
      if (!between || tokens.has(i + 1, LINE_START)) {
        return -1;
      }
    }
    return -1;
  }

  /** An office before a number: {@code Embassy's 233}. */
  private boolean isOffice(int i) {
    return tokens.has(i, GENITIVE)
        && tokens.has(i, CAPITAL)
        && (tokens.is(i, WordClass.BODY_HEAD) || tokens.is(i, WordClass.RANK));
  }

  private int ownerStart(int owner) {
    int i = owner;
    if (tokens.has(owner, GENITIVE)
        && tokens.is(owner - 1, WordClass.POSSESSIVE)
        && !tokens.has(owner, LINE_START)) {
      return owner - 1;
    }
    boolean name = tokens.has(owner, CAPITAL) && tokens.has(owner, GENITIVE);
    while (name
        && i > 0
        && tokens.has(i - 1, CAPITAL)
        && !tokens.is(i - 1, WordClass.STOP_CAPITAL)
        && !tokens.has(i, LINE_START)
        && owner - i < 3) {
      i--;
    }
    return i;
  }

  private Optional<String> whose(int owner) {
    if (owner < 0) {
      return Optional.empty();
    }
    String words = tokens.words(ownerStart(owner), owner);
    return Optional.of(
        tokens.is(owner, WordClass.POSSESSIVE) ? words.toLowerCase(Locale.ROOT) : words);
  }

  /**
   * Returns the date that follows token {@code last}: {@code , February 5}, {@code of March 2},
   * {@code dated ...}.
   */
  private Optional<Dated> date(int last) {
    int i = afterCorrection(last + 1);
    for (int k = 0; k < MOST_LINKS && i < tokens.size() && !tokens.has(i, LINE_START); k++) {
      Optional<Dated> date = matter.dateAt(tokens.start(i));
      if (date.isPresent() || !isLink(i)) {
        return date;
      }
      i++;
    }
    return Optional.empty();
  }

  /** An editor's better number may stand behind the printed one: {@code 336 [326]}. */
  private int afterCorrection(int i) {
    boolean corrected =
        tokens.sign(i) == '[' && tokens.has(i + 1, NUMBER) && tokens.sign(i + 2) == ']';
    int at = corrected ? i + 3 : i;
    boolean note = SUPERIORS.indexOf(tokens.sign(at)) > 0 && tokens.start(at) == tokens.end(at - 1);
    at = note ? at + 1 : at;
    boolean supplied =
        tokens.sign(at) == '[' && (tokens.is(at + 1, "of") || tokens.is(at + 1, "dated"));
    return supplied ? at + 1 : at;
  }

  private boolean isLink(int i) {
    return tokens.sign(i) == ','
        || tokens.sign(i) == '('
        || tokens.is(i, "of")
        || tokens.is(i, "du")
        || tokens.is(i, "dated")
        || tokens.is(i, "the")
        || tokens.is(i, "under")
        || tokens.is(i, "date")
        || tokens.is(i, "on");
  }

  private static String singular(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    if (lower.equals("memoranda")) {
      return "memorandum";
    }
    if (lower.endsWith("ches")) {
      return lower.substring(0, lower.length() - 2);
    }
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
