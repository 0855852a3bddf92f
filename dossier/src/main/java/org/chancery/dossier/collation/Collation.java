package org.chancery.dossier.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares states of a text word by word. A pure function in nearly linear time; the order of the
 * witnesses does not matter.
 *
 * <pre>{@code
 * Apparatus apparatus = Collation.of(List.of(Witness.of("A", "We hope."), Witness.of("B", "We know.")));
 * for (Apparatus.Place place : apparatus.differences()) { ... }
 * }</pre>
 *
 * <p>Two witnesses are aligned by the groups of words that stand once in both (the anchors of
 * patience and histogram differences), of which the heaviest chain in the same order is kept; those
 * off the chain, where they join to a passage, are moves. More witnesses are added one by one, each
 * beside the one it shares most with, beginning with the two most alike.
 */
public final class Collation {

  private Collation() {}

  /**
   * Compares {@code witnesses}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Apparatus of(List<Witness> witnesses) {
    if (witnesses.isEmpty()) {
      throw new IllegalArgumentException("there is no witness to compare");
    }
    List<Witness> ordered =
        witnesses.stream()
            .sorted(
                Comparator.comparing(Witness::name)
                    .thenComparing(Witness::text)
                    .thenComparing(w -> w.transcript().source().id()))
            .toList();
    List<Units> units = ordered.stream().map(w -> Units.of(w.text())).toList();
    Keys keys = new Keys();
    int[][] sequences = new int[ordered.size()][];
    for (int w = 0; w < sequences.length; w++) {
      sequences[w] = keys.of(units.get(w));
    }
    Table table = table(ordered, sequences, keys);
    return new Places(ordered, units, sequences, table).apparatus();
  }

  private static Table table(List<Witness> witnesses, int[][] sequences, Keys keys) {
    List<Integer> waiting = new ArrayList<>();
    for (int w = 0; w < sequences.length; w++) {
      waiting.add(w);
    }
    // By their texts: names must not change how texts are compared.
    waiting.sort(Comparator.comparing(w -> witnesses.get(w).text()));
    Table table = new Table(sequences, keys.weights());
    if (sequences.length == 1) {
      table.first(0);
      return table;
    }
    Kinship kinship = new Kinship(sequences);
    List<Integer> set = new ArrayList<>();
    int first = mostAlike(kinship, waiting);
    table.first(first);
    set.add(first);
    waiting.remove(Integer.valueOf(first));
    while (!waiting.isEmpty()) {
      int next = waiting.getFirst();
      int beside = set.getFirst();
      for (int one : waiting) {
        for (int other : set) {
          if (kinship.of(one, other) > kinship.of(next, beside)) {
            next = one;
            beside = other;
          }
        }
      }
      table.add(next, beside, Pairing.of(sequences[beside], sequences[next], keys));
      set.add(next);
      waiting.remove(Integer.valueOf(next));
    }
    return table;
  }

  private static int mostAlike(Kinship kinship, List<Integer> witnesses) {
    int first = witnesses.getFirst();
    double most = -1;
    for (int i = 0; i < witnesses.size(); i++) {
      for (int j = i + 1; j < witnesses.size(); j++) {
        double alike = kinship.of(witnesses.get(i), witnesses.get(j));
        if (alike > most) {
          most = alike;
          first = witnesses.get(i);
        }
      }
    }
    return first;
  }
}
