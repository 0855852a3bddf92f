package org.chancery.dossier.collation;

/**
 * Undoes pairs that are chance: a lonely short word or sign in the midst of a passage that was
 * written anew.
 */
final class Islands {

  /** A pair is lonely with so many units that differ on both its sides. */
  private static final int SEA = 4;

  private static final int LARGEST = 2;

  private Islands() {}

  static void clear(int[] match, int[] a, int[] b, Keys keys) {
    int lastA = -1;
    int lastB = -1;
    int i = 0;
    while (i < a.length) {
      if (match[i] < 0) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < a.length && match[end] == match[end - 1] + 1) {
        end++;
      }
      int next = end;
      while (next < a.length && match[next] < 0) {
        next++;
      }
      int before = Math.max(i - lastA - 1, match[i] - lastB - 1);
      int afterB = next < a.length ? match[next] : b.length;
      int after = Math.max(next - end, afterB - match[end - 1] - 1);
      int otherA = i - lastA - 1 + next - end;
      int otherB = match[i] - lastB - 1 + afterB - match[end - 1] - 1;
      boolean lonely = before >= SEA && after >= SEA && Math.min(otherA, otherB) >= SEA;
      if (end - i <= LARGEST && lonely && isLight(a, i, end, keys)) {
        java.util.Arrays.fill(match, i, end, Aligner.NONE);
      } else {
        lastA = end - 1;
        lastB = match[end - 1];
      }
      i = end;
    }
  }

  private static boolean isLight(int[] a, int from, int to, Keys keys) {
    int weight = 0;
    for (int i = from; i < to; i++) {
      weight += keys.weights()[a[i]];
    }
    return weight <= keys.lightest();
  }
}
