package org.chancery.dossier.collation;

import java.util.Arrays;
import org.chancery.record.language.Tokens;
import org.chancery.transcript.Span;

/**
 * What is aligned: the words and signs of a witness, a number or the day of a date as one unit.
 * Each has a key, by which it is the same as a unit elsewhere.
 */
final class Units {

  private int[] starts;
  private int[] ends;
  private String[] keys;
  private boolean[] signs;
  private int count;

  private Units(int expected) {
    starts = new int[expected];
    ends = new int[expected];
    keys = new String[expected];
    signs = new boolean[expected];
  }

  static Units of(String text) {
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    Units units = new Units(Math.max(8, tokens.size()));
    int i = 0;
    while (i < tokens.size()) {
      int end = i + 1;
      String key = tokens.word(i);
      boolean sign = !tokens.isWord(i);
      if (sign) {
        key = sign(key);
      } else {
        Values.Found value = Values.at(tokens, i);
        end = value.end();
        key = value.key();
      }
      units.add(tokens.start(i), tokens.end(end - 1), key, sign);
      i = end;
    }
    return units;
  }

  private static String sign(String sign) {
    return switch (sign) {
      case "“", "”", "„", "«", "»", "\"" -> "\"";
      case "‘", "’", "'" -> "'";
      case "–", "—", "-" -> "-";
      default -> sign;
    };
  }

  private void add(int start, int end, String key, boolean sign) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      keys = Arrays.copyOf(keys, count * 2);
      signs = Arrays.copyOf(signs, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    keys[count] = key;
    signs[count++] = sign;
  }

  int size() {
    return count;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  String key(int i) {
    return keys[i];
  }

  boolean isSign(int i) {
    return signs[i];
  }

  /** Tells whether the key says what the unit is worth rather than how it is written. */
  boolean isValue(int i) {
    char first = keys[i].charAt(0);
    return !signs[i] && (first == Values.NUMBER || first == Values.DAY);
  }
}
