package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Span;

/**
 * Reads what offices wrote on the head of a paper: to whom copies went ({@code COPIES TO: ...},
 * {@code Repeated to ...}), and the registry's stamp.
 *
 * @param distribution to whom copies went
 * @param numbers the number that the registry gave
 * @param received when the registry received it
 */
record HeadNotes(
    List<Finding<String>> distribution,
    List<Finding<RecordNumber>> numbers,
    Optional<Finding<When>> received) {

  private static final int MOST_LINES = 8;

  /** Words that begin a list of those who got copies. */
  private static final Phrases COPIES =
      Phrases.of(
          "copies to",
          "copies sent",
          "[copies sent",
          "copy to",
          "copied to",
          "repeated to",
          "[repeated to",
          "cc:",
          "distribution:",
          "[distribution");

  /** Reads the lines {@code from..to} of a head. */
  static HeadNotes read(Page page, int from, int to) {
    String t = page.text().text();
    HeadNotes notes = new HeadNotes(new ArrayList<>(), new ArrayList<>(), Optional.empty());
    for (int i = from; i < to; i++) {
      int start = page.line(i).start();
      if (COPIES.at(t, start)) {
        notes.distribution.addAll(copies(page, i, to));
      } else if (t.charAt(start) == '[' && Chars.starts(t, start, "[stamp")) {
        notes = notes.stamp(page.text(), page.span(i));
      }
    }
    return notes;
  }

  private static List<Finding<String>> copies(Page page, int at, int to) {
    List<Span> lines = new ArrayList<>();
    for (int i = at; i < Math.min(to, at + MOST_LINES); i++) {
      lines.add(page.span(i));
    }
    return AttestationReader.read(page.text(), lines, 0).distribution().stream().limit(1).toList();
  }

  /** {@code [stamp: Archive. Incoming No. 0331 13 February 1950]}. */
  private HeadNotes stamp(WorkingText text, Span line) {
    MatterTokens tokens = MatterTokens.of(text.text(), line);
    Optional<Finding<When>> day =
        PlainDates.in(tokens, 0, tokens.size(), 0)
            .filter(date -> date.date().year().isPresent())
            .map(date ->
                Finding.byRule(
                    "head/stamp",
                    Certainty.MEDIUM,
                    date.date(),
                    text.source(tokens.span(date.from(), date.to()))));
    for (int i = 0; i < tokens.size(); i++) {
      boolean registry =
          NumberWords.kind(tokens, i).filter(NumberKind.REGISTRY::equals).isPresent();
      int first = registry ? NumberWords.skipSign(tokens, i + 1) : i + 1;
      if (first > i + 1 && tokens.has(first, MatterTokens.NUMBER)) {
        int last = NumberWords.end(tokens, first);
        RecordNumber number = NumberWords.range(NumberKind.REGISTRY, tokens.words(first, last));
        numbers.add(
            Finding.byRule(
                "head/stamp", Certainty.HIGH, number, text.source(tokens.span(first, last))));
      }
    }
    return new HeadNotes(
        distribution, numbers, numbers.isEmpty() ? received : received.or(() -> day));
  }
}
