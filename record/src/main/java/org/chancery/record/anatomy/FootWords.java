package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.NUMBER;

/** The words with which offices attest, certify and distribute papers. */
final class FootWords {

  private static final int LONGEST_NAME = 8;

  private FootWords() {}

  /** Returns the token after {@code Authenticated:} and the like at the head of a line, or -1. */
  static int authenticated(MatterTokens tokens) {
    boolean word =
        tokens.is(0, "authenticated")
            || tokens.is(0, "verified")
            || tokens.is(0, "attested")
            || tokens.is(0, "attest")
            || tokens.is(0, "authentic")
            || tokens.is(0, "witnessed")
            || tokens.is(0, "authenticity")
            || tokens.is(0, "checked")
            || tokens.is(0, "countersigned");
    return word ? afterLabel(tokens, 1) : -1;
  }

  /** Returns the token after {@code True copy:}, {@code Certified:} and the like, or -1. */
  static int certified(MatterTokens tokens) {
    int i = tokens.is(0, "a") || tokens.is(0, "the") ? 1 : 0;
    if (tokens.is(i, "certified") && !tokens.is(i + 1, "that")) {
      return afterLabel(tokens, i + 1);
    }
    if (tokens.is(i, "true") || tokens.is(i, "correct") || tokens.is(i, "faithful")) {
      boolean named =
          tokens.is(i + 1, "copy")
              || tokens.is(i + 1, "translation")
              || tokens.is(i + 1, "extract");
      if (named) {
        return afterLabel(tokens, i + 2);
      }
      return tokens.sign(i + 1) == ':' ? i + 2 : -1;
    }
    return -1;
  }

  /** Returns the token after {@code Drafted by}, {@code Wrote:}, {@code Taken down by:}, or -1. */
  static int drafted(MatterTokens tokens) {
    boolean word =
        tokens.is(0, "drafted")
            || tokens.is(0, "wrote")
            || tokens.is(0, "written")
            || tokens.is(0, "prepared")
            || tokens.is(0, "recorded")
            || tokens.is(0, "stenographed")
            || tokens.is(0, "stenographer")
            || tokens.is(0, "drafter")
            || tokens.is(0, "compiled");
    boolean taken =
        (tokens.is(0, "taken") && tokens.is(1, "down"))
            || (tokens.is(0, "notes") && tokens.is(1, "taken"));
    return made(tokens, taken ? 2 : word ? 1 : -1);
  }

  /** Returns the token after {@code Typist:}, {@code Typed by}, {@code Printed by}, or -1. */
  static int typed(MatterTokens tokens) {
    boolean word =
        tokens.is(0, "typist")
            || tokens.is(0, "typed")
            || tokens.is(0, "printed")
            || tokens.is(0, "transcribed");
    return made(tokens, word ? 1 : -1);
  }

  private static int made(MatterTokens tokens, int i) {
    if (i < 0) {
      return -1;
    }
    int after = tokens.is(i, "by") ? i + 1 : i;
    boolean colon = tokens.sign(after) == ':';
    after = colon ? after + 1 : after;
    boolean named =
        tokens.has(after, MatterTokens.CAPITAL) && tokens.size() - after <= LONGEST_NAME;
    return (colon || after > i) && named ? after : -1;
  }

  /** A label ends with a colon, <i>by</i>, a dash, or the line. */
  private static int afterLabel(MatterTokens tokens, int from) {
    int i = from;
    if (tokens.is(i, "against") && tokens.is(i + 1, "the") && tokens.is(i + 2, "original")) {
      i += 3;
    }
    while (tokens.is(i, "true")
        || tokens.is(i, "copy")
        || tokens.is(i, "correct")
        || tokens.is(i, "as")
        || tokens.is(i, "a")
        || tokens.is(i, "translation")
        || (tokens.is(i, "to") && tokens.is(i + 1, "be"))) {
      i++;
    }
    if (i >= tokens.size()) {
      return i;
    }
    char sign = tokens.sign(i);
    boolean label =
        sign == ':'
            || sign == '.'
            || sign == '-'
            || sign == '—'
            || sign == '–'
            || sign == ','
            || tokens.is(i, "by")
            || tokens.has(i, MatterTokens.INITIAL)
            || sign == '[';
    if (!label) {
      return -1;
    }
    return (sign == 0 && !tokens.is(i, "by")) || sign == '[' ? i : i + 1;
  }

  /** Tells whether a line heads a list of those who got copies. */
  static boolean distribution(MatterTokens tokens) {
    int i = tokens.is(0, "the") || tokens.sign(0) == '[' ? 1 : 0;
    if (tokens.is(i, "distribution") || tokens.is(i, "distributed")) {
      return tokens.size() <= i + 1
          || tokens.sign(i + 1) == ':'
          || tokens.sign(i + 1) == ']'
          || tokens.is(i + 1, "list")
          || tokens.is(i + 1, "to");
    }
    boolean copies =
        tokens.is(i, "copies")
            || tokens.is(i, "copy")
            || tokens.is(i, "sent")
            || tokens.is(i, "copied")
            || tokens.is(i, "circulated")
            || tokens.is(i, "repeated");
    int to = tokens.is(i + 1, "sent") ? i + 2 : i + 1;
    to = tokens.is(to, "by") && tokens.has(to + 1, MatterTokens.WORD) ? to + 2 : to;
    if (copies && tokens.has(i, MatterTokens.CAPITAL) && tokens.is(to, "to")) {
      return tokens.size() < 40;
    }
    return (tokens.is(i, "cc") || (tokens.is(i, "c") && tokens.sign(i + 1) == '.'))
        && tokens.sign(i + 1) == ':';
  }

  /** {@code 3 copies printed}, {@code Printed in five copies}. */
  static boolean copiesMade(MatterTokens tokens) {
    boolean made = false;
    boolean copies = false;
    for (int i = 0; i < Math.min(8, tokens.size()); i++) {
      made |=
          tokens.is(i, "printed")
              || tokens.is(i, "made")
              || tokens.is(i, "typed")
              || tokens.is(i, "issued");
      copies |=
          tokens.is(i, "copies")
              && (NumberWords.count(tokens, i - 1).isPresent()
                  || i == 0 && tokens.size() < 6 && tokens.has(tokens.size() - 1, NUMBER));
    }
    return made && copies && tokens.size() < 30;
  }

  /**
   * Tells whether a line is an entry of a list: {@code 1. ...}, {@code 2 - to ...}, {@code - ...}.
   */
  static boolean isEntry(MatterTokens tokens) {
    if (tokens.size() < 2 || tokens.size() > 25) {
      return false;
    }
    char second = tokens.sign(1);
    boolean joined = tokens.size() > 2 && tokens.start(2) == tokens.end(1);
    boolean numbered =
        !joined
            && tokens.has(0, NUMBER)
            && tokens.end(0) - tokens.start(0) <= 2
            && (second == '.'
                || second == '-'
                || second == '–'
                || second == '—'
                || second == ')'
                || second == ':');
    char first = tokens.sign(0);
    return numbered || first == '-' || first == '–' || first == '—' || first == '•';
  }
}
