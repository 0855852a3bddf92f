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

  private final MatterText matter;
  private final MatterTokens tokens;

  private ReferenceReader(MatterText matter) {
    this.matter = matter;
    this.tokens = matter.tokens();
  }

  /** A number, the last token that belongs to it, and whether {@code No.} stands before it. */
  private record Tail(Optional<String> number, int last, boolean signed) {}

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
      return named(i, floor, found);
    }
    if (tokens.is(i, WordClass.POSSESSIVE) || isOffice(i)) {
      return numbered(i, found);
    }
    return -1;
  }

  /** {@code your telegram No. 18, February 5}. */
  private int named(int noun, int floor, List<Finding<PaperReference>> found) {
    int owner = owner(noun, floor);
    Tail tail = tail(noun + 1);
    int end = Math.max(noun, tail.last());
    Optional<Dated> date = date(end);
    boolean known = tail.number().isPresent() || date.isPresent();
    boolean ours = owner >= 0 && tokens.is(owner, WordClass.POSSESSIVE);
    boolean strong = !tokens.is(noun, WordClass.PAPER_WEAK);
    boolean counted = tail.signed() || (date.isPresent() && strong);
    if (!((known && (owner >= 0 || counted)) || (ours && strong))) {
      return -1;
    }
    int from = owner >= 0 ? ownerStart(owner) : noun;
    String kind = singular(tokens.word(noun));
    add(
        found,
        new PaperReference(whose(owner), Optional.of(kind), tail.number(), date.map(Dated::when)),
        new int[] {from, end},
        date,
        known);
    int last = date.map(d -> tokens.at(d.span().end()) - 1).orElse(end);
    return date.isEmpty() && tail.number().isPresent() ? others(owner, kind, last, found) : last;
  }

  /** The further numbers of {@code despatches Nos. 1265, 1266 and 1267}. */
  private int others(int owner, String kind, int last, List<Finding<PaperReference>> found) {
    int end = last;
    while ((tokens.is(end + 1, "and") || tokens.sign(end + 1) == ',')
        && tokens.has(end + 2, NUMBER)
        && !isDay(end + 2)
        && !tokens.is(end + 3, WordClass.MONTH)) {
      end += 2;
      add(
          found,
          new PaperReference(
              whose(owner), Optional.of(kind), Optional.of(tokens.word(end)), Optional.empty()),
          new int[] {end, end},
          Optional.empty(),
          true);
    }
    return end;
  }

  /** {@code My 48, February 14, 5 p.m.} or {@code your No. 27}: the paper's kind is not printed. */
  private int numbered(int owner, List<Finding<PaperReference>> found) {
    Tail tail = tail(owner + 1);
    if (tail.number().isEmpty()) {
      return -1;
    }
    boolean bare = tokens.has(owner + 1, NUMBER);
    Optional<Dated> date = date(tail.last());
    boolean ends = tokens.sign(tail.last() + 1) != 0 || tail.last() + 1 == tokens.size();
    if ((bare && !(date.isPresent() || ends)) || (bare && isQuantity(tail.last()))) {
      return -1;
    }
    add(
        found,
        new PaperReference(whose(owner), Optional.empty(), tail.number(), date.map(Dated::when)),
        new int[] {ownerStart(owner), tail.last()},
        date,
        true);
    return date.map(d -> tokens.at(d.span().end()) - 1).orElse(tail.last());
  }

  private boolean isQuantity(int last) {
    char next = tokens.sign(last + 1);
    return next == '%' || next == '$' || next == '-' || next == '/';
  }

  private void add(
      List<Finding<PaperReference>> found,
      PaperReference reference,
      int[] range,
      Optional<Dated> date,
      boolean known) {
    int start = tokens.start(range[0]);
    int end = Math.max(tokens.end(range[1]), date.map(d -> d.span().end()).orElse(0));
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

  /** Reads {@code No. 18}, {@code 45}, {@code (No. 7)} or {@code number 12}. */
  private Tail tail(int from) {
    int i = from;
    char opening = tokens.sign(i);
    boolean bracketed = opening == '(' || opening == '[';
    if (bracketed || opening == ',') {
      i++;
    }
    boolean numbered =
        tokens.is(i, "no")
            || tokens.is(i, "nos")
            || tokens.is(i, "number")
            || tokens.is(i, "numbers")
            || tokens.sign(i) == '#'
            || tokens.sign(i) == '№';
    if (numbered) {
      i = tokens.sign(i + 1) == '.' ? i + 2 : i + 1;
    } else if (i != from) {
      return new Tail(Optional.empty(), from - 1, false);
    }
    if (!tokens.has(i, NUMBER) || tokens.has(i, LINE_START) || (!numbered && isDay(i))) {
      return new Tail(Optional.empty(), from - 1, false);
    }
    int last = numberEnd(i);
    boolean closes = bracketed && (tokens.sign(last + 1) == ')' || tokens.sign(last + 1) == ']');
    return new Tail(Optional.of(tokens.words(i, last)), closes ? last + 1 : last, numbered);
  }

  /** A number before a month, or a year, is no number of a paper. */
  private boolean isDay(int i) {
    boolean ofMonth =
        tokens.is(i + 1, "of")
            && tokens.is(i + 2, WordClass.MONTH)
            && !(tokens.has(i + 3, NUMBER) && tokens.number(i + 3) <= 31);
    return tokens.is(i + 1, WordClass.MONTH)
        || ofMonth
        || tokens.end(i) - tokens.start(i) > 5
        || (tokens.number(i) < 0 && !tokens.word(i).contains("-"));
  }

  private int numberEnd(int i) {
    int last = i;
    while ((tokens.sign(last + 1) == '/' || tokens.sign(last + 1) == '-')
        && tokens.start(last + 1) == tokens.end(last)
        && tokens.has(last + 2, NUMBER)
        && tokens.start(last + 2) == tokens.end(last + 1)) {
      last += 2;
    }
    return last;
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
    return corrected ? i + 3 : i;
  }

  private boolean isLink(int i) {
    return tokens.sign(i) == ','
        || tokens.sign(i) == '('
        || tokens.is(i, "of")
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
