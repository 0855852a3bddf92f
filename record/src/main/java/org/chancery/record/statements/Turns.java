package org.chancery.record.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.transcript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the turns of a verbatim record: lines that open with the name of the one who speaks and a
 * colon, as {@code The PRESIDENT: I call upon …}. Only where they follow one another; a single
 * {@code Subject:} is none.
 */
final class Turns {

  /**
   * Who begins to speak.
   *
   * @param name his name, as printed
   * @param from its first token
   * @param end the token after it
   * @param colon the token of the colon
   */
  record Turn(String name, int from, int end, int colon) {}

  /** No name is longer. */
  private static final int LONGEST = 16;

  /** So many turns make a verbatim record. */
  private static final int FEWEST = 3;

  private static final WordSet LABEL =
      WordSet.of(
          "subject",
          "present",
          "participants",
          "date",
          "time",
          "place",
          "copies",
          "copy",
          "note",
          "excellency",
          "sir",
          "sirs",
          "gentlemen",
          "lord",
          "ref",
          "reference",
          "to",
          "from",
          "secret",
          "confidential",
          "annex",
          "enclosure",
          "source",
          "summary",
          "comment",
          "article",
          "chapter",
          "signed",
          "approved",
          "drafted",
          "distribution",
          "agenda",
          "margin",
          "translation",
          "item",
          "decision",
          "resolved",
          "conclusion",
          "conclusions",
          "remarks",
          "action",
          "on");
  private static final WordSet PART =
      WordSet.of("the", "of", "de", "von", "van", "el", "al", "and");

  private final Tokens tokens;

  /** The turns by the token at which their sentence begins. */
  private final Map<Integer, Turn> turns = new HashMap<>();

  Turns(Tokens tokens, List<Span> sentences) {
    this.tokens = tokens;
    Map<String, Integer> times = new HashMap<>();
    for (Span sentence : sentences) {
      Turn turn = read(sentence.start(), sentence.end());
      if (turn != null) {
        turns.put(sentence.start(), turn);
        times.merge(turn.name(), 1, Integer::sum);
      }
    }
    turns.values().removeIf(t -> isOfList(t) && times.getOrDefault(t.name(), 0) == 1);
    if (turns.size() < FEWEST || times.size() < 2 || times.size() == turns.size()) {
      turns.clear();
    }
  }

  /** {@code Secretary: X} once is a line of a list, again and again it is one who speaks. */
  private boolean isOfList(Turn turn) {
    return turn.end() == turn.from() + 1
        && (tokens.is(turn.from(), "secretary") || tokens.is(turn.from(), "chairman"));
  }

  boolean isEmpty() {
    return turns.isEmpty();
  }

  /** Returns the turn that opens the sentence beginning at token {@code from}, or null. */
  @Nullable Turn at(int from) {
    return turns.isEmpty() ? null : turns.get(from);
  }

  private @Nullable Turn read(int from, int to) {
    if (!tokens.isCapital(from) || from > 0 && tokens.sameLineAsBefore(from)) {
      return null;
    }
    int end = -1;
    int i = from;
    for (; i < Math.min(to, from + LONGEST) && !tokens.is(i, ":"); i++) {
      if (tokens.is(i, "(")) {
        end = end < 0 ? i : end;
      } else if (end < 0 && !tokens.isCapital(i) && !tokens.is(i, ".") && !tokens.isAny(i, PART)) {
        return null;
      }
    }
    end = end < 0 ? i : end;
    boolean named = tokens.is(i, ":") && i + 1 < to && end > from && isName(from, end);
    return named ? new Turn(tokens.text(from, end), from, end, i) : null;
  }

  private boolean isName(int from, int end) {
    int first = tokens.is(from, "the") ? from + 1 : from;
    boolean label = end == from + 1 && tokens.isAny(from, LABEL);
    return first < end && !label && tokens.isCapital(end - 1);
  }
}
