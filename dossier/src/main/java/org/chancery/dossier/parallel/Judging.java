package org.chancery.dossier.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.dossier.collation.WordValues;
import org.chancery.dossier.parallel.Account.Item;
import org.chancery.dossier.parallel.ParallelAccount.Firmness;
import org.chancery.dossier.parallel.ParallelAccount.Kind;
import org.chancery.dossier.parallel.ParallelAccount.Point;

/** Says how two accounts of one thing lie to one another. */
final class Judging {

  /** Only from this score on does a no against a yes contradict. */
  private static final double SURE = 0.45;

  private final Account one;
  private final Account other;
  private final Matching matching;

  Judging(Account one, Account other) {
    this.one = one;
    this.other = other;
    this.matching = new Matching(one, other);
  }

  Point onlyOne(int i) {
    return new Point(
        Kind.ONLY_ONE, Optional.of(one.items().get(i).told()), Optional.empty(), 0, List.of());
  }

  Point onlyOther(int j) {
    return new Point(
        Kind.ONLY_OTHER, Optional.empty(), Optional.of(other.items().get(j).told()), 0, List.of());
  }

  Point both(int i, int j) {
    Item x = one.items().get(i);
    Item y = other.items().get(j);
    List<String> reasons = new ArrayList<>();
    Set<String> shared = new TreeSet<>(x.words());
    shared.retainAll(y.words());
    double score = Math.min(1, matching.score(x, y));
    Kind kind = kind(x, y, score >= SURE && shared.size() > 1, reasons);
    reasons.add(
        "both say "
            + shared.stream()
                .map(s -> WordValues.isValue(s) ? WordValues.shown(s) : s + "…")
                .collect(Collectors.joining(", ")));
    return new Point(kind, Optional.of(x.told()), Optional.of(y.told()), score, reasons);
  }

  private static Kind kind(Item x, Item y, boolean sure, List<String> reasons) {
    Optional<String> values = difference(x.words(), y.words());
    if (values.isPresent()) {
      reasons.add(values.get());
      return Kind.CONTRADICTED;
    }
    if (x.negated() != y.negated() && sure) {
      reasons.add("one denies what the other says");
      return Kind.CONTRADICTED;
    }
    Firmness here = x.told().firmness();
    Firmness there = y.told().firmness();
    if (here == there) {
      return Kind.BOTH;
    }
    reasons.add(words(here) + " in the first, " + words(there) + " in the second");
    return here.compareTo(there) > 0 ? Kind.STRONGER_IN_ONE : Kind.STRONGER_IN_OTHER;
  }

  /** Tells of a day that differs, or of numbers when each tells one and they differ. */
  private static Optional<String> difference(Set<String> x, Set<String> y) {
    for (boolean days : new boolean[] {true, false}) {
      Set<String> here = values(x, days);
      Set<String> there = values(y, days);
      Set<String> common = new TreeSet<>(here);
      common.retainAll(there);
      if (!here.isEmpty() && !there.isEmpty() && common.isEmpty()) {
        return Optional.of(
            (days ? "the day differs: " : "the number differs: ")
                + String.join(", ", here.stream().map(WordValues::shown).toList())
                + " in the first, "
                + String.join(", ", there.stream().map(WordValues::shown).toList())
                + " in the second");
      }
    }
    return Optional.empty();
  }

  private static Set<String> values(Set<String> words, boolean days) {
    return words.stream()
        .filter(w -> WordValues.isValue(w) && WordValues.isDay(w) == days)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String words(Firmness firmness) {
    return switch (firmness) {
      case NONE -> "said without binding";
      case HOPE -> "only hoped";
      case INTENTION -> "offered or intended";
      case UNDERTAKING -> "undertaken";
    };
  }
}
