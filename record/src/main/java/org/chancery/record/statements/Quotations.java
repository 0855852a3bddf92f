package org.chancery.record.statements;

import java.util.Arrays;
import org.chancery.record.language.Sentences;
import org.chancery.record.language.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Knows whose words stand between quotation marks, where the sentence before says so: {@code I have
 * received the following note from Count Varro: “I have the honor”}.
 */
final class Quotations {

  /** So many tokens before a quotation may lead up to it. */
  private static final int LEAD_IN = 40;

  private final Tokens tokens;
  private final People people;

  /** The token of each opening mark, and that of the mark that closes it. */
  private int[] opens = new int[4];

  private int[] closes = new int[4];
  private int size;

  Quotations(Tokens tokens, People people) {
    this.tokens = tokens;
    this.people = people;
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (open < 0 && tokens.is(i, "“") && tokens.is(i - 1, ":")) {
        open = i;
      } else if (open >= 0 && tokens.is(i, "”")) {
        add(open, i);
        open = -1;
      }
    }
  }

  private void add(int open, int close) {
    if (size == opens.length) {
      opens = Arrays.copyOf(opens, 2 * size);
      closes = Arrays.copyOf(closes, 2 * size);
    }
    opens[size] = open;
    closes[size++] = close;
  }

  /** Returns who says {@code I} at a token; null where nobody but the writer of the paper does. */
  @Nullable String author(int token) {
    for (int q = 0; q < size && opens[q] < token; q++) {
      if (token < closes[q]) {
        return announced(opens[q] - 1);
      }
    }
    return null;
  }

  /** Returns the person from whom, or by whom, the words behind a colon are. */
  private @Nullable String announced(int colon) {
    for (int i = colon - 1; i >= 0 && i > colon - LEAD_IN; i--) {
      if (tokens.is(i, ".") && !Sentences.isAbbreviation(tokens, i)) {
        return null;
      }
      int end = tokens.is(i, "from") || tokens.is(i, "by") ? people.personEnd(i + 1, colon) : -1;
      if (end > i + 1) {
        return tokens.text(i + 1, end);
      }
    }
    return null;
  }
}
