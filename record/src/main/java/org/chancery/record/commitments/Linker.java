package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Links passages with the undertakings that they may speak of, by the words they share; a rare word weighs more than a
 * common one. Words are those of {@link Outcome}. Not thread-safe.
 */
public final class Linker {

  /**
   * A link.
   *
   * @param item the number of the undertaking, as given to {@link #add}
   * @param score 0 to 1: how much of the undertaking's words, by weight, the passage has
   * @param shared the words, cut to their stems, that both have
   */
  public record Link(int item, double score, Set<String> shared) {}

  private static final int COMMON = 400;

  private final Map<String, Integer> spread;
  private final int passages;
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final List<Set<String>> items = new ArrayList<>();
  private final List<Double> totals = new ArrayList<>();

  /** Weighs words by how many of {@code outcomes} have them. */
  public Linker(List<Outcome> outcomes) {
    this.spread = new HashMap<>();
    this.passages = Math.max(20, outcomes.size());
    for (Outcome outcome : outcomes) {
      outcome.words().forEach(word -> spread.merge(word, 1, Integer::sum));
    }
  }

  /** Adds an undertaking and returns its number. */
  public int add(Set<String> words) {
    int item = items.size();
    items.add(words);
    for (String word : words) {
      byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(item);
    }
    totals.add(sum(words));
    return item;
  }

  /** Returns the undertakings that share words with {@code words}, the likeliest first, at most {@code most}. */
  public List<Link> link(Set<String> words, int most) {
    Map<Integer, Set<String>> shared = new HashMap<>();
    for (String word : words) {
      List<Integer> with = byWord.getOrDefault(word, List.of());
      for (int item : with.subList(Math.max(0, with.size() - COMMON), with.size())) {
        shared.computeIfAbsent(item, i -> new HashSet<>()).add(word);
      }
    }
    List<Link> links = new ArrayList<>(shared.size());
    double own = sum(words);
    shared.forEach((item, both) -> {
      double sum = sum(both);
      double whole = Math.max(1e-9, Math.min(totals.get(item), own));
      links.add(new Link(item, Math.min(1, sum / whole) * Math.min(1, sum / 7), both));
    });
    links.sort(Comparator.comparingDouble(Link::score).reversed()
        .thenComparing(Comparator.comparingInt(Link::item).reversed()));
    return links.subList(0, Math.min(most, links.size()));
  }

  /** Adds in alphabetical order, so that the sum is the same in every run. */
  private double sum(Set<String> words) {
    double sum = 0;
    for (String word : words.stream().sorted().toList()) {
      sum += weight(word);
    }
    return sum;
  }

  private double weight(String word) {
    return Math.log(1 + passages / (1.0 + spread.getOrDefault(word, 0)));
  }
}
