package org.chancery.record.commitments;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/** Signs in a clause by which one sees what became of an undertaking. Numbers are token indexes. */
final class ClauseSigns {

  static final WordSet HAD = WordSet.of("had", "has", "have");

  private final Tokens tokens;

  ClauseSigns(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean isBe(int i) {
    return tokens.is(i, "been") || tokens.is(i, "was") || tokens.is(i, "were");
  }

  boolean isModal(int from, int to) {
    for (int k = from; k < to; k++) {
      if (isBinding(k)
          || tokens.is(k, "will")
          || tokens.is(k, "would")
          || tokens.is(k, "to") && tokens.is(k + 1, "be")) {
        return true;
      }
    }
    return false;
  }

  boolean isBinding(int i) {
    return tokens.is(i, "shall")
        || tokens.is(i, "should")
        || tokens.is(i, "may")
        || tokens.is(i, "might")
        || tokens.is(i, "can")
        || tokens.is(i, "could")
        || tokens.is(i, "must");
  }

  boolean partial(int i, int to) {
    for (int k = i; k < Math.min(to, i + 10); k++) {
      if (tokens.is(k, "only") || tokens.is(k, "partly") || tokens.is(k, "partially")) {
        return true;
      }
    }
    return false;
  }

  /** Returns the first word in the clause for what it refers back to. */
  String bond(int from, int to) {
    for (int k = Math.max(0, from); k < to; k++) {
      if (tokens.isAny(k, CueWords.BOND)) {
        return tokens.word(k);
      }
    }
    return "";
  }

  boolean bondNear(int from, int to) {
    for (int k = from; k < Math.min(to, from + 10); k++) {
      if (tokens.isAny(k, CueWords.BOND)) {
        return true;
      }
    }
    return false;
  }

  boolean not(int from, int i) {
    for (int k = i - 1; k >= Math.max(from, i - 9); k--) {
      boolean far = i - k > 5;
      if (far && !tokens.is(k - 1, "could") && !tokens.is(k - 1, "can")) {
        continue;
      }
      if (tokens.is(k, "not") || tokens.is(k, "never") || tokens.is(k, "no")) {
        return true;
      }
    }
    return false;
  }

  /** {@code had not yet been signed}, {@code had not been signed to date}. */
  boolean hasYet(int from, int i) {
    for (int k = from; k < i; k++) {
      if (tokens.is(k, "yet") || tokens.is(k, "still")) {
        return true;
      }
    }
    return tokens.is(i + 1, "to") && tokens.is(i + 2, "date")
        || tokens.is(i + 1, "so") && tokens.is(i + 2, "far")
        || tokens.is(i + 1, "yet");
  }

  /** Orders and instructions mostly stand farther back than a request. */
  boolean isOrder(int from, int to) {
    String bond = bond(from, to);
    return bond.startsWith("instruction") || bond.startsWith("order");
  }
}
