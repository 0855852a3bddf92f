package org.chancery.dossier.collation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers the keys of all witnesses and weighs them. */
final class Keys {

  private static final int SIGN = 2;
  private static final int SHORT = 4;
  private static final int WORD = 7;

  private final Map<String, Integer> numbers = new HashMap<>(1 << 12);
  private int[] weight = new int[1024];

  /** Returns the sequence of keys of a witness, numbered. */
  int[] of(Units units) {
    int[] keys = new int[units.size()];
    for (int i = 0; i < keys.length; i++) {
      String key = units.key(i);
      Integer known = numbers.get(key);
      keys[i] = known != null ? known : add(key, units.isSign(i));
    }
    return keys;
  }

  private int add(String key, boolean sign) {
    int number = numbers.size();
    numbers.put(key, number);
    if (number == weight.length) {
      weight = Arrays.copyOf(weight, number * 2);
    }
    weight[number] =
        sign ? SIGN : key.length() < 4 && Character.isLetter(key.charAt(0)) ? SHORT : WORD;
    return number;
  }

  /** Returns how much each key speaks for an alignment. */
  int[] weights() {
    return weight;
  }

  /** Returns the weight up to which units say little of a text: a short word beside a sign. */
  int lightest() {
    return SIGN + SHORT;
  }

  /** Tells whether a key is a word or a number. */
  boolean isWord(int key) {
    return weight[key] != SIGN;
  }
}
