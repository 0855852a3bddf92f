package org.chancery.dossier.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Hits of one text that lie along one diagonal: where the same passage may stand. */
final class Diagonal {

  /** Hits of one passage lie no further apart, in words. */
  private static final int FURTHEST = 30;

  /** And no further from the diagonal. */
  private static final int SLANT = 10;

  private static final int LOOK_BACK = 12;

  private static final int FEWEST_HITS = 2;

  /** A passage is told from so many words on that are the same. */
  private static final int FEWEST_WORDS = 12;

  /** So much of a passage must be the same. */
  private static final double ALIKE = 0.6;

  /** Beyond its hits a passage is followed so many words. */
  private static final int MARGIN = 12;

  private static final int LONGEST = 1500;

  private final List<Hit> hits = new ArrayList<>();

  int text() {
    return hits.getFirst().text();
  }

  /** Joins hits to passages. */
  static List<Diagonal> among(List<Hit> hits) {
    hits.sort(
        Comparator.comparingInt(Hit::text)
            .thenComparingInt(Hit::asked)
            .thenComparingInt(Hit::found));
    List<Diagonal> all = new ArrayList<>();
    for (Hit hit : hits) {
      int d = all.size() - 1;
      int oldest = Math.max(0, all.size() - LOOK_BACK);
      while (d >= oldest && !all.get(d).takes(hit)) {
        d--;
      }
      if (d < oldest) {
        all.add(new Diagonal());
        d = all.size() - 1;
      }
      all.get(d).hits.add(hit);
    }
    all.removeIf(d -> d.hits.size() < FEWEST_HITS);
    return all;
  }

  private boolean takes(Hit hit) {
    Hit last = hits.getLast();
    int slant = (hit.found() - last.found()) - (hit.asked() - last.asked());
    return last.text() == hit.text()
        && hit.asked() - last.asked() <= FURTHEST
        && Math.abs(slant) <= SLANT
        && hit.found() > last.found()
        && hit.asked() - hits.getFirst().asked() < LONGEST;
  }

  /** Aligns both passages word by word and tells of them when enough is the same. */
  Optional<Reuse> reuse(PassageWords query, PassageWords other) {
    int fromAsked = Math.max(0, hits.getFirst().asked() - MARGIN);
    int fromFound = Math.max(0, hits.getFirst().found() - MARGIN);
    int toAsked = Math.min(query.size(), hits.getLast().asked() + ReuseIndex.GROUP + MARGIN);
    int toFound = Math.min(other.size(), hits.getLast().found() + ReuseIndex.GROUP + MARGIN);
    int n = toAsked - fromAsked;
    int m = toFound - fromFound;
    short[][] best = new short[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        best[i][j] =
            query.key(fromAsked + i) == other.key(fromFound + j)
                ? (short) (1 + best[i + 1][j + 1])
                : (short) Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    List<int[]> pairs = pairs(best, query, other, fromAsked, fromFound);
    return told(pairs, query, other);
  }

  private static List<int[]> pairs(
      short[][] best, PassageWords query, PassageWords other, int fromAsked, int fromFound) {
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < best.length - 1 && j < best[0].length - 1) {
      if (query.key(fromAsked + i) == other.key(fromFound + j)) {
        pairs.add(new int[] {fromAsked + i++, fromFound + j++});
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  /** Cuts lonely pairs at both ends and measures the rest. */
  private Optional<Reuse> told(List<int[]> pairs, PassageWords query, PassageWords other) {
    int from = 0;
    int to = pairs.size();
    while (from + 1 < to && isFar(pairs.get(from), pairs.get(from + 1))) {
      from++;
    }
    while (to - 1 > from && isFar(pairs.get(to - 2), pairs.get(to - 1))) {
      to--;
    }
    int same = to - from;
    if (same < FEWEST_WORDS) {
      return Optional.empty();
    }
    int asked = pairs.get(to - 1)[0] + 1 - pairs.get(from)[0];
    int found = pairs.get(to - 1)[1] + 1 - pairs.get(from)[1];
    double alike = (double) same / Math.max(asked, found);
    return alike < ALIKE
        ? Optional.empty()
        : Optional.of(
            new Reuse(
                query.span(pairs.get(from)[0], pairs.get(to - 1)[0] + 1),
                text(),
                other.span(pairs.get(from)[1], pairs.get(to - 1)[1] + 1),
                same,
                alike));
  }

  private static boolean isFar(int[] one, int[] next) {
    return next[0] - one[0] > 3 || next[1] - one[1] > 3;
  }
}
