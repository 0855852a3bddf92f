package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.transcript.Span;

/**
 * The matter as its recognisers see it: the working text, its tokens, and the dates found in it.
 *
 * @param text the working text
 * @param body the stretch of the working text that is the matter
 * @param tokens the tokens of the body
 * @param dates the dates of the body, in text order
 */
record MatterText(WorkingText text, Span body, MatterTokens tokens, List<Dated> dates) {

  /**
   * A date in the text.
   *
   * @param span its words in the working text
   * @param when what they mean
   * @param certainty how sure it is that they tell a date
   */
  record Dated(Span span, When when, Certainty certainty) {}

  /** No sentence is followed farther, so that what is done for each date in it stays bounded. */
  private static final int LONGEST = 400;

  /** Returns the source behind tokens {@code from..to}, {@code to} included. */
  Span source(int from, int to) {
    return text.source(tokens.start(from), tokens.end(to));
  }

  /** Returns the first date that begins in {@code from..to} of the working text. */
  List<Dated> datesIn(int from, int to) {
    List<Dated> found = new ArrayList<>();
    for (int i = firstDate(from); i < dates.size() && dates.get(i).span().start() < to; i++) {
      found.add(dates.get(i));
    }
    return found;
  }

  /** Returns the date that begins at {@code offset} of the working text. */
  Optional<Dated> dateAt(int offset) {
    int i = firstDate(offset);
    return i < dates.size() && dates.get(i).span().start() == offset
        ? Optional.of(dates.get(i))
        : Optional.empty();
  }

  private int firstDate(int from) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (dates.get(mid).span().start() < from) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** Returns the first token of the sentence that token {@code i} is in. */
  int sentenceStart(int i) {
    int at = i;
    int first = Math.max(0, i - LONGEST);
    while (at > first && !tokens.has(at, MatterTokens.LINE_START) && !endsSentence(at - 1)) {
      at--;
    }
    return at;
  }

  /** Returns the last token of the sentence that token {@code i} is in. */
  int sentenceEnd(int i) {
    int at = i;
    int last = Math.min(tokens.size() - 1, i + LONGEST);
    while (at < last && !tokens.has(at + 1, MatterTokens.LINE_START) && !endsSentence(at)) {
      at++;
    }
    return at;
  }

  private boolean endsSentence(int i) {
    char sign = tokens.sign(i);
    if (sign == '?' || sign == '!') {
      return true;
    }
    boolean figures =
        tokens.has(i + 1, MatterTokens.NUMBER)
            && tokens.has(i - 1, MatterTokens.NUMBER)
            && tokens.start(i + 1) == tokens.end(i);
    return sign == '.' && !figures && !abbreviates(i - 1) && beginsSentence(i + 1);
  }

  private boolean abbreviates(int i) {
    return tokens.has(i, MatterTokens.INITIAL)
        || tokens.is(i, WordClass.HONORIFIC)
        || tokens.is(i, WordClass.HONORIFIC_PLURAL)
        || tokens.is(i, "no")
        || tokens.is(i, "nos")
        || (tokens.has(i, MatterTokens.WORD) && tokens.end(i) - tokens.start(i) == 1);
  }

  private boolean beginsSentence(int i) {
    return i >= tokens.size()
        || tokens.has(i, MatterTokens.CAPITAL | MatterTokens.NUMBER)
        || tokens.has(i, MatterTokens.SIGN);
  }
}
