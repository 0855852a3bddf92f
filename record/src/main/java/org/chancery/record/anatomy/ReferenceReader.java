package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.ALL_CAPITALS;
import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.GENITIVE;
import static org.chancery.record.anatomy.MatterTokens.INITIAL;
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
import org.chancery.record.language.WordSet;

/**
 * Finds references to other papers, such as {@code Your telegram No. 18, February 5}, {@code my
 * despatch 45 of March 2}, {@code My 48, February 14, 5 p.m.} or {@code Embassy's 233}. A paper
 * counts when it is somebody's and has a number or a date, or is the writer's or the addressee's.
 */
final class ReferenceReader {

  /** How many words may stand between the owner and the paper. */
  private static final int REACH = 4;

  /** What stands behind <i>note</i> in the name of one written in the third person. */
  private static final WordSet VERBALE = WordSet.of("verbale", "verbales", "verbal");

  private final MatterText matter;
  private final MatterTokens tokens;

  private final CitedDate cited;

  private ReferenceReader(MatterText matter, Optional<When.Date> paper) {
    this.matter = matter;
    this.tokens = matter.tokens();
    this.cited = new CitedDate(matter, paper);
  }

  /** Reads the references in text order of a paper dated {@code paper}. */
  static List<Finding<PaperReference>> read(MatterText matter, Optional<When.Date> paper) {
    ReferenceReader reader = new ReferenceReader(matter, paper);
    List<Finding<PaperReference>> found = new ArrayList<>();
    int after = 0;
    MatterTokens tokens = reader.tokens;
    long cues =
        WordClass.PAPER.bit() | WordClass.POSSESSIVE.bit() | GENITIVE | INITIAL | ALL_CAPITALS;
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
    return i < floor ? -1 : ofSeries(i, found);
  }

  /** {@code C.P. (47) 12}: the number alone tells which paper it is. */
  private int ofSeries(int i, List<Finding<PaperReference>> found) {
    int last = SeriesNumber.end(tokens, i);
    if (last < 0) {
      return -1;
    }
    Optional<Dated> date = date(last);
    add(
        found,
        new PaperReference(
            Optional.empty(),
            Optional.empty(),
            Optional.of(tokens.words(i, last)),
            date.map(Dated::when),
            Optional.empty()),
        tokens.start(i),
        Math.max(tokens.end(last), date.map(d -> d.span().end()).orElse(0)),
        true);
    return date.map(this::last).orElse(last);
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
    int name = tokens.isAny(noun + 1, VERBALE) ? noun + 1 : noun;
    Recipient before = Recipient.after(tokens, name + 1);
    int head = before.last(name);
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
    Told told = new Told(whose, kind, to, from);
    PaperNumber late =
        date.isPresent() && tail.number().isEmpty()
            ? PaperNumber.behind(tokens, after + 1)
            : PaperNumber.NONE;
    Optional<String> number = tail.number().or(late::number);
    int stop = Math.max(tokens.end(end), date.map(d -> d.span().end()).orElse(0));
    add(
        found,
        told.paper(number, date),
        tokens.start(from),
        late.signed() ? tokens.end(late.last()) : stop,
        known);
    return tail.signed() && date.isPresent()
        ? further(told, after, found)
        : Math.max(after, late.last());
  }

  /** {@code my telegrams No. 12 of May 3 and No. 14 of May 5}: each number has its own day. */
  private int further(Told told, int last, List<Finding<PaperReference>> found) {
    int end = last;
    for (PaperNumber next = PaperNumber.further(tokens, end + 1);
        next.number().isPresent();
        next = PaperNumber.further(tokens, end + 1)) {
      Optional<Dated> date = date(next.last());
      int stop = date.map(d -> d.span().end()).orElse(tokens.end(next.last()));
      add(found, told.paper(next.number(), date), tokens.start(next.first()), stop, true);
      end = date.map(this::last).orElse(next.last());
    }
    return end;
  }

  /** What several numbers share. */
  private record Told(
      Optional<String> whose, Optional<String> kind, Optional<String> to, int from) {

    PaperReference paper(Optional<String> number, Optional<Dated> date) {
      return new PaperReference(whose, kind, number, date.map(Dated::when), to);
    }
  }

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
    List<PaperNumber> numbers = new ArrayList<>(List.of(first));
    int end = first.last();
    for (PaperNumber next = PaperNumber.next(tokens, first, end + 1);
        next.number().isPresent();
        next = PaperNumber.next(tokens, first, end + 1)) {
      end = next.last();
      numbers.add(next);
    }
    List<Dated> dates = new ArrayList<>();
    int last = end;
    for (Optional<Dated> next = numbers.size() > 1 ? date(end) : Optional.empty();
        next.isPresent() && dates.size() < numbers.size();
        next = date(last)) {
      dates.add(next.get());
      last = last(next.get());
      last = tokens.is(last + 1, "and") ? last + 1 : last;
    }
    for (int i = 0; i < numbers.size(); i++) {
      Optional<Dated> date = Optional.empty();
      if (dates.size() == numbers.size()) {
        date = Optional.of(dates.get(i));
      } else if (dates.size() == 1 && i == numbers.size() - 1) {
        date = Optional.of(dates.getFirst());
      }
      PaperNumber number = numbers.get(i);
      add(
          found,
          told.paper(number.number(), date),
          tokens.start(i == 0 ? told.from() : number.first()),
          tokens.end(number.last()),
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

  private Optional<Dated> date(int last) {
    return cited.after(last);
  }

  private int last(Dated date) {
    return cited.last(date);
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

  private static String singular(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    int length = lower.length();
    return switch (lower) {
      case "memoranda" -> "memorandum";
      case "telno", "telnos" -> "telegram";
      case "lettre", "lettres" -> "letter";
      default ->
          lower.endsWith("ches")
              ? lower.substring(0, length - 2)
              : lower.endsWith("s") ? lower.substring(0, length - 1) : lower;
    };
  }
}
