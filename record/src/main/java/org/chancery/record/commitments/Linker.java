package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Links passages with the undertakings that they may speak of, by the words they share; a rare word
 * weighs more than a common one, and a word that the paper at hand repeats weighs little.
 */
final class Linker {

  /**
   * A link.
   *
   * @param item the number of the undertaking, as {@link #add} returned it
   * @param score 0 to 1: how much of the words, by weight, both have
   * @param cover how much of the words of the undertaking, by weight, the passage has
   * @param shared the stems of the words that both have
   */
  record Link(int item, double score, double cover, Set<String> shared) {}

  /** What is known of a word: in how many passages it stands, and the undertakings that have it. */
  private static final class Word {
    int spread;
    int here;

    /** The paper in which it stands {@link #here} times. */
    int hereTurn;

    double weight;
    int turn;

    /** The passage in which it was counted last. */
    int passage;

    List<Integer> items = List.of();

    void add(int item) {
      if (items.isEmpty()) {
        items = new ArrayList<>(2);
      }
      items.add(item);
    }
  }

  /** An undertaking sharing words with a passage, while they are being summed up. */
  private static final class Sum {
    double shared;
    final Set<String> words = new HashSet<>(4);
  }

  /**
   * So many of the undertakings with a word are looked at, the latest first, so that long papers
   * stay cheap.
   */
  private static final int COMMON = 48;

  /** What is no word to link by. */
  private static final Word IDLE = new Word();

  /** So much shared weight makes a link sure where there are {@link #MANY} passages or more. */
  private static final double ENOUGH = 7;

  /** Among fewer passages no word can be as rare, and less weight is enough. */
  private static final int MANY = 900;

  private final Map<String, Word> lexicon = new HashMap<>();
  private final int passages;
  private final double enough;
  private final List<List<Word>> items = new ArrayList<>();
  private final List<Outcome> all;
  private List<Outcome> here = List.of();

  /** The words of a text by their spelling: {@link #IDLE} for one that tells nothing. */
  private final Map<Stems, @Nullable Word[]> known = new IdentityHashMap<>();

  /** The paper whose words are counted; behind {@link #turn} until somebody asks for a link. */
  private int countedTurn;

  private int counted;
  private boolean spread;
  private int passagesHere = 20;
  private int turn;

  /** Weighs words by how many of {@code outcomes} have them. */
  Linker(List<Outcome> outcomes) {
    this.passages = Math.max(20, outcomes.size());
    this.enough = ENOUGH * Math.min(1, Math.log(1 + passages) / Math.log(1 + MANY));
    this.all = outcomes;
  }

  /** Counts the words of all passages and of the paper at hand, unless that is done. */
  private void count() {
    if (!spread) {
      count(all, word -> word.spread++);
      spread = true;
    }
    if (countedTurn != turn) {
      count(
          here,
          word -> {
            word.here = word.hereTurn == turn ? word.here + 1 : 1;
            word.hereTurn = turn;
          });
      countedTurn = turn;
    }
  }

  /** Counts each word once for every passage of {@code outcomes} in which it stands. */
  private void count(List<Outcome> outcomes, Consumer<Word> count) {
    for (Outcome outcome : outcomes) {
      PassageStems passage = outcome.stems();
      if (!passage.isPlain()) {
        passage.get().forEach(word -> count.accept(word(word)));
        continue;
      }
      counted++;
      Stems stems = passage.stems();
      @Nullable Word[] words = known.computeIfAbsent(stems, s -> new Word[s.tokens().spellings()]);
      for (int i = passage.from(); i < passage.end(); i++) {
        Word word = word(stems, i, words);
        if (word != IDLE && word.passage != counted) {
          word.passage = counted;
          count.accept(word);
        }
      }
    }
  }

  private Word word(Stems stems, int i, @Nullable Word[] words) {
    int spelling = stems.tokens().spelling(i);
    Word word = words[spelling];
    if (word == null) {
      String stem = stems.at(i);
      word = stem.isEmpty() ? IDLE : word(stem);
      words[spelling] = word;
    }
    return word;
  }

  private Word word(String word) {
    return lexicon.computeIfAbsent(word, w -> new Word());
  }

  /** Turns to the paper with these {@code outcomes}. */
  void turn(List<Outcome> outcomes) {
    here = outcomes;
    passagesHere = Math.max(20, here.size());
    turn++;
  }

  /** Adds an undertaking and returns its number. */
  int add(Set<String> words) {
    int item = items.size();
    List<Word> own = new ArrayList<>(words.size());
    sorted(words).forEach(word -> own.add(word(word)));
    items.add(own);
    own.forEach(word -> word.add(item));
    return item;
  }

  /** Sums of weights come out the same only in one order. */
  private static List<String> sorted(Set<String> words) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(null);
    return sorted;
  }

  /**
   * Returns the undertakings that share words with {@code words}, the likeliest first, at most
   * {@code most}.
   */
  List<Link> link(Set<String> words, int most) {
    if (!isShared(words)) {
      return List.of();
    }
    count();
    List<String> sorted = sorted(words);
    Map<Integer, Sum> sums = new TreeMap<>();
    double own = 0;
    for (String each : sorted) {
      Word word = lexicon.get(each);
      if (word == null) {
        continue;
      }
      own += weight(word);
      int size = word.items.size();
      for (int item : word.items.subList(Math.max(0, size - COMMON), size)) {
        Sum sum = sums.computeIfAbsent(item, i -> new Sum());
        sum.shared += weight(word);
        sum.words.add(each);
      }
    }
    List<Link> links = new ArrayList<>(sums.size());
    for (Map.Entry<Integer, Sum> entry : sums.entrySet()) {
      Sum sum = entry.getValue();
      double total = Math.max(1e-9, total(items.get(entry.getKey())));
      double whole = Math.max(1e-9, Math.min(total, own));
      double score = Math.min(1, sum.shared / whole) * Math.min(1, sum.shared / enough);
      links.add(new Link(entry.getKey(), score, sum.shared / total, sum.words));
    }
    links.sort(
        Comparator.comparingDouble(Link::score)
            .reversed()
            .thenComparing(Comparator.comparingInt(Link::item).reversed()));
    return links.subList(0, Math.min(most, links.size()));
  }

  /** Tells whether an undertaking has one of {@code words}. */
  private boolean isShared(Set<String> words) {
    for (String each : words) {
      Word word = lexicon.get(each);
      if (word != null && !word.items.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private double total(List<Word> words) {
    double total = 0;
    for (Word word : words) {
      total += weight(word);
    }
    return total;
  }

  /** A word that stands in no passage is as rare as can be. */
  private double weight(Word word) {
    if (word.spread == 0) {
      return Math.log(1 + passages);
    }
    if (word.turn != turn) {
      int here = word.hereTurn == turn ? word.here : 0;
      double everywhere = Math.log(1 + passages / (1.0 + word.spread));
      word.weight = Math.min(everywhere, 2 * Math.log(1 + passagesHere / (1.0 + here)));
      word.turn = turn;
    }
    return word.weight;
  }
}
