package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;

import java.util.Optional;
import org.chancery.record.anatomy.MatterReader.Context;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;

/** Finds where people met, in the text or in the heading of the minutes. */
final class MeetingPlace {

  /** The place stands within so many words after the meeting is told of. */
  private static final int REACH = 400;

  private final MatterText matter;
  private final MatterTokens tokens;
  private final Context context;

  MeetingPlace(MatterText matter, Context context) {
    this.matter = matter;
    this.tokens = matter.tokens();
    this.context = context;
  }

  /** The place that the heading names: {@code Minutes of the Session held at the Town Hall}. */
  Optional<Finding<String>> headed() {
    return context
        .protocol()
        .heading()
        .filter(heading -> heading.value().contains(" held ") || heading.value().contains(" Held "))
        .flatMap(heading -> {
          String words = heading.value();
          Line line = new Line(0, words.length(), 0, true, 0);
          return HeldLine.read(words, line)
              .flatMap(HeldLine::place)
              .map(span -> heading.map(h -> span.of(words)));
        });
  }

  private boolean goesOn(int i) {
    return tokens.has(i, CAPITAL)
        || tokens.is(i, "of")
        || tokens.is(i, "the") && tokens.is(i - 1, "of");
  }

  /**
   * {@code held in ...}, {@code took place at the ...}, in the sentence that tells of the meeting
   * or the next.
   */
  Optional<Finding<String>> told(int told, int hours) {
    int from = Math.max(told, 0);
    int end = matter.sentenceEnd(Math.max(from, hours));
    end =
        told < 0
            ? end
            : Math.max(
                end, matter.sentenceEnd(Math.min(tokens.size() - 1, matter.sentenceEnd(told) + 1)));
    for (int i = from; i < Math.min(end, from + REACH); i++) {
      boolean verb =
          tokens.is(i, "held")
              || tokens.is(i, "place")
              || (i == told && (tokens.is(i, "received") || tokens.is(i, "met")));
      boolean at = tokens.is(i + 1, "in") || tokens.is(i + 1, "at");
      int first = tokens.is(i + 2, "the") ? i + 3 : i + 2;
      boolean named = tokens.has(first, CAPITAL) && !tokens.is(first, WordClass.MONTH);
      if (verb && at && (named || tokens.is(first, WordClass.BODY_HEAD))) {
        int last = first;
        while (last < end && goesOn(last + 1)) {
          last++;
        }
        while (tokens.is(last, "of") || tokens.is(last, "the")) {
          last--;
        }
        return Optional.of(
            Finding.byRule(
                "meeting/place",
                Certainty.HIGH,
                tokens.words(first, last),
                matter.source(first, last)));
      }
    }
    return Optional.empty();
  }
}
