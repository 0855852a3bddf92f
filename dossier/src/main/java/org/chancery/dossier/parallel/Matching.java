package org.chancery.dossier.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.dossier.parallel.Account.Item;
import org.chancery.dossier.parallel.ParallelAccount.Firmness;
import org.chancery.dossier.parallel.People.Person;
import org.chancery.record.statements.Statement;

/**
 * Finds for each item of one account that of the other which tells the same: by the words both
 * share, weighed by their rarity, by what the lines around are about, and by the speaker.
 */
final class Matching {

  /** From this on two items tell the same. */
  private static final double SAME = 0.27;

  private static final double SAME_IF_LITTLE = 0.36;

  /** And of two things that bind somebody, or are asked, and share a telling word of their own. */
  private static final double SAME_IF_ONE_DEED = 0.24;

  private static final double OWN = 0.25;

  private static final double OWN_WORDS = 0.5;
  private static final double SENTENCE = 0.3;
  private static final double AROUND = 0.3;
  private static final double SPEAKER = 0.12;

  private static final Set<Statement.Act> ASKING =
      EnumSet.of(Statement.Act.ASK, Statement.Act.REQUEST, Statement.Act.DEMAND);

  /** Two sentences that tell the same share so many words. */
  private static final int FEWEST = 2;

  private final Account one;
  private final Account other;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final int all;

  private record Pair(int i, int j, double score) {}

  Matching(Account one, Account other) {
    this.one = one;
    this.other = other;
    for (Account account : List.of(one, other)) {
      for (Item item : account.items()) {
        item.sentence().forEach(w -> frequency.merge(w, 1, Integer::sum));
      }
    }
    this.all = one.items().size() + other.items().size();
  }

  /** Returns for each item of the first account its fellow in the second, or -1. */
  int[] fellows() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < one.items().size(); i++) {
      for (int j = 0; j < other.items().size(); j++) {
        double score = score(one.items().get(i), other.items().get(j));
        if (score >= least(one.items().get(i), other.items().get(j))) {
          pairs.add(new Pair(i, j, score));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.score())
            .thenComparingInt(Pair::i)
            .thenComparingInt(Pair::j));
    int[] fellow = new int[one.items().size()];
    Arrays.fill(fellow, -1);
    boolean[] taken = new boolean[other.items().size()];
    for (Pair pair : pairs) {
      if (fellow[pair.i()] < 0 && !taken[pair.j()]) {
        fellow[pair.i()] = pair.j();
        taken[pair.j()] = true;
      }
    }
    return fellow;
  }

  double score(Item x, Item y) {
    double words = alike(x.words(), y.words());
    double sentence = alike(x.sentence(), y.sentence());
    boolean little = shared(x, y) < FEWEST && !isOneDeed(x, y);
    if (words == 0 && sentence < SENTENCE || little) {
      return 0;
    }
    return OWN_WORDS * words
        + SENTENCE * sentence
        + AROUND * alike(x.around(), y.around())
        + SPEAKER * speakers(x, y);
  }

  /** Returns from which score on two items tell the same: where little is shared, the higher. */
  private double least(Item x, Item y) {
    if (isOneDeed(x, y)) {
      return SAME_IF_ONE_DEED;
    }
    boolean narrated = Account.isNarrated(x) || Account.isNarrated(y);
    return narrated || x.words().stream().filter(y.words()::contains).count() < FEWEST
        ? SAME_IF_LITTLE
        : SAME;
  }

  /** Tells whether both bind somebody, or both ask, in words that are alike, and by nobody else. */
  private boolean isOneDeed(Item x, Item y) {
    boolean binding =
        x.told().firmness() != Firmness.NONE && y.told().firmness() != Firmness.NONE
            || isAsked(x) && isAsked(y);
    return binding
        && !Account.isNarrated(x)
        && !Account.isNarrated(y)
        && x.words().stream().anyMatch(w -> y.words().contains(w) && isTelling(w))
        && alike(x.words(), y.words()) >= OWN
        && speakers(x, y) >= 0;
  }

  private static boolean isAsked(Item item) {
    return item.told().act().stream().anyMatch(ASKING::contains);
  }

  /** Returns how many words the two sentences share; a word of everybody's counts for none. */
  private long shared(Item x, Item y) {
    return x.sentence().stream().filter(w -> y.sentence().contains(w) && isTelling(w)).count();
  }

  /** A word that each account has once is telling, however short the accounts are. */
  private boolean isTelling(String word) {
    int often = frequency.getOrDefault(word, 1);
    return often <= 2 || often * 6 <= all;
  }

  /**
   * Returns how much two sets of words share, weighed by rarity: the mean of their cosine and of
   * how much of the smaller is in the larger, since one account is often the longer.
   */
  private double alike(Set<String> x, Set<String> y) {
    double both = 0;
    for (String word : x) {
      both += y.contains(word) ? square(word) : 0;
    }
    double cosine = Math.sqrt(size(x) * size(y));
    double smaller = Math.min(size(x), size(y));
    return smaller == 0 ? 0 : (both / cosine + both / smaller) / 2;
  }

  private double size(Set<String> words) {
    return words.stream().mapToDouble(this::square).sum();
  }

  private double square(String word) {
    double weight = Math.log(1 + (double) all / frequency.getOrDefault(word, 1));
    return weight * weight;
  }

  /** Returns 1 for the same speaker, -1 for another one, 0 where it cannot be told. */
  private double speakers(Item x, Item y) {
    Optional<Person> here = one.people().meant(x.told().speaker());
    Optional<Person> there = other.people().meant(y.told().speaker());
    if (here.isEmpty() || there.isEmpty()) {
      return 0;
    }
    return People.isSame(here.get().surname(), there.get().surname()) ? 1 : -1;
  }
}
