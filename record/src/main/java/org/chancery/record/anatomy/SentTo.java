package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.ALL_CAPITALS;
import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.transcript.Span;

/**
 * The opening words of a telegram that several posts received, each under its own number: {@code
 * Sent to Velm as 211, repeated Castra as 304, Tarn as 188}.
 *
 * @param to the posts
 * @param numbers the number to each, in the same order
 */
record SentTo(List<Finding<Party>> to, List<Finding<RecordNumber>> numbers) {

  private static final int LONGEST = 240;

  static final SentTo NOBODY = new SentTo(List.of(), List.of());

  /** Reads the words that begin at {@code start} of the working text. */
  static SentTo read(WorkingText text, int start, int end) {
    String t = text.text();
    if (!Chars.starts(t, start, "sent to ") && !Chars.starts(t, start, "sent ")) {
      return NOBODY;
    }
    MatterTokens tokens = MatterTokens.of(t, new Span(start, Math.min(end, start + LONGEST)));
    SentTo out = new SentTo(new ArrayList<>(), new ArrayList<>());
    int i = 1;
    while (i < tokens.size()) {
      while (leads(tokens, i)) {
        i++;
      }
      int name = i;
      while (i < tokens.size()
          && i - name < 4
          && tokens.has(i, CAPITAL | ALL_CAPITALS)
          && !tokens.is(i, "as")) {
        i++;
      }
      int number = NumberWords.skipSign(tokens, i + 1);
      if (i == name || !tokens.is(i, "as") || !tokens.has(number, NUMBER)) {
        break;
      }
      out.add(text, tokens, new int[] {name, i - 1, number});
      i = number + 1;
    }
    return out.to.isEmpty() ? NOBODY : out;
  }

  private static boolean leads(MatterTokens tokens, int i) {
    return tokens.sign(i) == ','
        || tokens.sign(i) == ';'
        || tokens.is(i, "to")
        || tokens.is(i, "and")
        || tokens.is(i, "rptd")
        || tokens.is(i, "rpt")
        || tokens.is(i, "repeated")
        || tokens.is(i, "info");
  }

  private void add(WorkingText text, MatterTokens tokens, int[] at) {
    Party post =
        new Party(Optional.empty(), Optional.of(tokens.words(at[0], at[1])), Optional.empty());
    RecordNumber number =
        new RecordNumber(NumberKind.TELEGRAM, tokens.word(at[2]), Optional.empty());
    Span words = text.source(tokens.start(at[0]), tokens.end(at[1]));
    Span figures = text.source(tokens.start(at[2]), tokens.end(at[2]));
    to.add(Finding.byRule("anatomy/sent-to", Certainty.HIGH, post, words));
    numbers.add(Finding.byRule("anatomy/sent-to", Certainty.HIGH, number, figures));
  }
}
