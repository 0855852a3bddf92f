package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.LINE_START;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

import java.util.Optional;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Participant;

/**
 * Finds at whose wish people met: {@code at the initiative of Cde. ...}, {@code at his request}.
 */
final class Initiative {

  private static final int LONGEST_NAME = 8;

  private final MatterText matter;
  private final MatterTokens tokens;
  private final Optional<String> writer;

  /**
   * Makes a reader.
   *
   * @param writer whom <i>my request</i> means
   */
  Initiative(MatterText matter, Optional<String> writer) {
    this.matter = matter;
    this.writer = writer;
    this.tokens = matter.tokens();
  }

  /**
   * Reads the words before the end of the sentence of token {@code told}.
   *
   * @param caller whom <i>his request</i> means
   */
  Optional<Finding<String>> read(int told, Optional<Finding<Participant>> caller) {
    int limit = matter.sentenceEnd(Math.max(told, 0));
    for (int i = 1; i <= limit; i++) {
      boolean noun =
          tokens.is(i, "initiative")
              || tokens.is(i, "request")
              || tokens.is(i, "wish")
              || tokens.is(i, "invitation");
      if (!noun) {
        continue;
      }
      Optional<Finding<String>> found = tokens.is(i + 1, "of") ? named(i) : pronoun(i, caller);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** {@code at his own request}. */
  private Optional<Finding<String>> pronoun(int noun, Optional<Finding<Participant>> caller) {
    int whose = tokens.is(noun - 1, "own") ? noun - 2 : noun - 1;
    boolean his = tokens.is(whose, "his") || tokens.is(whose, "her") || tokens.is(whose, "their");
    boolean at =
        tokens.is(whose - 1, "at") || tokens.is(whose - 1, "on") || tokens.is(whose - 1, "upon");
    if (at && (tokens.is(whose, "my") || tokens.is(whose, "our"))) {
      return writer.map(name ->
          Finding.byRule(
              "meeting/initiative", Certainty.HIGH, name, matter.source(whose - 1, noun)));
    }
    return his && at
        ? caller.map(c ->
            Finding.byRule(
                "meeting/initiative",
                Certainty.HIGH,
                c.value().name(),
                matter.source(whose - 1, noun)))
        : Optional.empty();
  }

  private Optional<Finding<String>> named(int noun) {
    if (!tokens.is(noun - 1, "the") && !tokens.is(noun - 1, "at")) {
      return Optional.empty();
    }
    int from = tokens.is(noun + 2, "the") ? noun + 3 : noun + 2;
    boolean titled = PersonNames.isTitle(tokens, from);
    int name = titled ? PersonNames.afterTitle(tokens, from) : from;
    int end = PersonNames.end(tokens, name, titled);
    end = end < 0 ? side(name) : end;
    int begin = tokens.is(noun - 2, "at") || tokens.is(noun - 2, "on") ? noun - 2 : noun - 1;
    return end < 0
        ? Optional.empty()
        : Optional.of(
            Finding.byRule(
                "meeting/initiative",
                Certainty.HIGH,
                tokens.words(name, end),
                matter.source(begin, end)));
  }

  /** The initiative of an office or side: its words up to the next sign. */
  private int side(int from) {
    int at = from;
    while (at < from + LONGEST_NAME && at < tokens.size() && !tokens.has(at, SIGN | LINE_START)) {
      at++;
    }
    return at > from && at < from + LONGEST_NAME ? at - 1 : -1;
  }
}
