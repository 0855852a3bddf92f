package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Anatomy.Regest;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.WordSet;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Span;

/**
 * Tells whether the last paragraph is the publisher's summary of the paper, no part of the paper
 * itself. It stands below the foot, speaks of the people of the paper in the third person and in
 * the present tense, and no hand has touched it.
 */
final class RegestReader {

  private static final int SHORTEST = 80;
  private static final int FOOT_LINE = 70;
  private static final int LOOK_BACK = 14;
  private static final WordSet TELLING =
      WordSet.of(
          "assures",
          "notes",
          "reports",
          "describes",
          "discusses",
          "states",
          "says",
          "requests",
          "informs",
          "vows",
          "tells",
          "explains",
          "asks",
          "argues",
          "writes",
          "warns",
          "recounts",
          "summarizes",
          "summarises",
          "outlines",
          "details",
          "complains",
          "urges",
          "expresses",
          "criticizes",
          "criticises",
          "thanks",
          "promises",
          "agrees",
          "emphasizes",
          "emphasises",
          "stresses",
          "relays",
          "conveys",
          "suggests",
          "proposes",
          "claims",
          "mentions",
          "discuss",
          "discloses",
          "declares",
          "demands",
          "refuses",
          "rejects",
          "accuses",
          "praises",
          "meets",
          "met",
          "concludes",
          "insists",
          "admits",
          "recommends",
          "observes",
          "announces",
          "advises",
          "invites",
          "replies",
          "responds",
          "remarks",
          "reveals",
          "highlights",
          "offers",
          "denies",
          "acknowledges",
          "confirms",
          "expects",
          "believes",
          "hopes",
          "wants",
          "seeks",
          "appeals",
          "analyzes",
          "analyses",
          "comments",
          "presents",
          "provides",
          "talks",
          "express",
          "agree",
          "contains",
          "addresses",
          "records",
          "covers",
          "briefs",
          "considers");
  private static final WordSet FIRST_PERSON =
      WordSet.of("i", "we", "my", "our", "me", "us", "you", "your", "mine", "ours");

  private RegestReader() {}

  /**
   * Reads the abstract, if the last line of the page is one; at most the last lines are looked at.
   */
  static Optional<Finding<Regest>> read(WorkingText text, Page page) {
    List<Span> lines = new ArrayList<>();
    for (int i = Math.max(0, page.size() - LOOK_BACK); i < page.size(); i++) {
      lines.add(page.span(i));
    }
    return read(text, lines);
  }

  /**
   * Reads the abstract, if the last paragraph is one.
   *
   * @param lines the lines of the paper, as spans of the working text, blank lines left out
   */
  static Optional<Finding<Regest>> read(WorkingText text, List<Span> lines) {
    int last = lines.size() - 1;
    if (last < 2) {
      return Optional.empty();
    }
    Span span = lines.get(last);
    if (span.length() < SHORTEST || !endsSentence(text, span) || !followsFoot(text, lines)) {
      return Optional.empty();
    }
    MatterTokens tokens = MatterTokens.of(text.text(), span);
    Span source = text.source(span);
    if (telling(tokens) < 1 || hasFirstPerson(tokens) || hasHand(text, source)) {
      return Optional.empty();
    }
    boolean sure = telling(tokens) >= 2;
    return Optional.of(
        Finding.byRule(
            "regest/last-paragraph",
            sure ? Certainty.HIGH : Certainty.MEDIUM,
            new Regest(text.words(span)),
            source));
  }

  private static boolean endsSentence(WorkingText text, Span span) {
    char end = text.text().charAt(span.end() - 1);
    return end == '.' || end == '”' || end == '"' || end == ')' || end == ']';
  }

  /**
   * The line before is short, and one of the few before it attests, registers or dates the paper.
   */
  private static boolean followsFoot(WorkingText text, List<Span> lines) {
    int last = lines.size() - 1;
    int from = last;
    while (from > 0 && last - from < 12 && lines.get(from - 1).length() <= FOOT_LINE) {
      from--;
    }
    if (from == last) {
      return false;
    }
    AttestationReader.Reading foot = AttestationReader.read(text, lines.subList(from, last), 0);
    return !foot.used().isEmpty();
  }

  /** Counts verbs in the present tense that tell what somebody does in the paper. */
  private static int telling(MatterTokens tokens) {
    int count = 0;
    boolean named = false;
    for (int i = 0; i < tokens.size(); i++) {
      named |= tokens.has(i, CAPITAL);
      boolean verb =
          tokens.has(i, WORD) && !tokens.has(i, CAPITAL) && TELLING.contains(tokens.word(i));
      count += named && verb ? 1 : 0;
    }
    return count;
  }

  private static boolean hasFirstPerson(MatterTokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.has(i, WORD)
          && FIRST_PERSON.contains(WordList.lower(tokens.word(i)))
          && !tokens.has(i, MatterTokens.INITIAL | MatterTokens.ALL_CAPITALS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasHand(WorkingText text, Span span) {
    return text.transcript().marks().stream().anyMatch(mark -> hasHand(mark, span));
  }

  private static boolean hasHand(Mark mark, Span span) {
    return mark.span().overlaps(span)
        && ((mark.hand().role() == Hand.Role.HAND && mark.content().overlaps(span))
            || mark.children().stream().anyMatch(child -> hasHand(child, span)));
  }
}
