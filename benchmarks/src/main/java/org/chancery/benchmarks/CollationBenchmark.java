package org.chancery.benchmarks;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.jgit.HistogramDiff;
import com.github.difflib.patch.DeltaType;
import com.sun.management.ThreadMXBean;
import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.Token;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimpleToken;
import eu.interedition.collatex.simple.SimpleWitness;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Collation;
import org.chancery.transcript.Span;

/**
 * Compares two states of generated texts and those of the peers: how many words that were moved are
 * found, how many of all pairs are right, in how much time and memory. Prints a table.
 */
public final class CollationBenchmark {

  private static final long SEED = 20_250_311L;
  private static final int[] SIZES = {1_000, 5_000, 20_000, 50_000};

  /** From so many words on CollateX is not asked: it takes minutes. */
  private static final int TOO_LARGE = 5_000;

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /**
   * What came of one run.
   *
   * @param pairs for each word of the first its fellow in the second, or -1
   * @param millis CPU time
   * @param megabytes memory that was taken
   */
  private record Run(int[] pairs, double millis, double megabytes) {}

  private CollationBenchmark() {}

  /** Runs all; takes some minutes. */
  public static void main(String[] args) {
    System.out.println(
        "| words | what | moved words found | pairs right | wrong pairs | CPU | memory | CPU beside"
            + " ours |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    for (int size : SIZES) {
      EditedText text = EditedText.of(size, SEED + size);
      Run ours = best(text, CollationBenchmark::chancery, 25);
      print(size, "Chancery", text, ours, ours);
      print(
          size,
          "java-diff-utils, histogram",
          text,
          best(text, CollationBenchmark::histogram, 25),
          ours);
      if (size <= TOO_LARGE) {
        print(size, "CollateX, Dekker", text, best(text, CollationBenchmark::dekker, 2), ours);
      }
    }
  }

  /** Returns the run of median time among the later half, so that the program is warm. */
  private static Run best(EditedText text, Function<EditedText, int[]> how, int times) {
    List<Run> runs = new ArrayList<>();
    for (int n = 0; n < times; n++) {
      long time = THREAD.getCurrentThreadCpuTime();
      long memory = THREAD.getCurrentThreadAllocatedBytes();
      int[] pairs = how.apply(text);
      long taken = THREAD.getCurrentThreadAllocatedBytes() - memory;
      double millis = (THREAD.getCurrentThreadCpuTime() - time) / 1e6;
      runs.add(new Run(pairs, millis, taken / 1e6));
    }
    List<Run> late = new ArrayList<>(runs.subList(times / 2, times));
    late.sort((x, y) -> Double.compare(x.millis(), y.millis()));
    return late.get(late.size() / 2);
  }

  private static void print(int size, String what, EditedText text, Run run, Run ours) {
    int moved = 0;
    int movedFound = 0;
    int all = 0;
    int right = 0;
    int wrong = 0;
    for (int i = 0; i < text.before().size(); i++) {
      if (text.isWord(i)) {
        boolean found = text.fellow()[i] >= 0 && run.pairs()[i] == text.fellow()[i];
        all += text.fellow()[i] >= 0 ? 1 : 0;
        right += found ? 1 : 0;
        wrong += run.pairs()[i] >= 0 && run.pairs()[i] != text.fellow()[i] ? 1 : 0;
        moved += text.moved()[i] && text.fellow()[i] >= 0 ? 1 : 0;
        movedFound += text.moved()[i] && found ? 1 : 0;
      }
    }
    System.out.printf(
        "| %,d | %s | %d of %d (%.1f %%) | %.2f %% | %d | %.1f ms | %.0f MB | %.2f |%n",
        size,
        what,
        movedFound,
        moved,
        100.0 * movedFound / moved,
        100.0 * right / all,
        wrong,
        run.millis(),
        run.megabytes(),
        run.millis() / ours.millis());
  }

  /** Ours is given the two texts, and its time holds their division into words. */
  private static int[] chancery(EditedText text) {
    var one = org.chancery.dossier.collation.Witness.of("A", String.join(" ", text.before()));
    var other = org.chancery.dossier.collation.Witness.of("B", String.join(" ", text.after()));
    Apparatus apparatus = Collation.of(List.of(one, other));
    int[] pairs = new int[text.before().size()];
    Arrays.fill(pairs, -1);
    int[] inOne = starts(text.before());
    int[] inOther = starts(text.after());
    for (Apparatus.Place place : apparatus.places()) {
      if (place.readings().size() == 1) {
        pair(place.of(0).stand(0), place.of(1).stand(1), inOne, inOther, pairs);
      }
    }
    for (Apparatus.Move move : apparatus.moves()) {
      moved(move, List.of(one.text(), other.text()), new int[][] {inOne, inOther}, pairs);
    }
    return pairs;
  }

  private static void pair(
      java.util.Optional<Apparatus.Stand> one,
      java.util.Optional<Apparatus.Stand> other,
      int[] inOne,
      int[] inOther,
      int[] pairs) {
    int i = at(inOne, one.orElseThrow().span().start());
    int j = at(inOther, other.orElseThrow().span().start());
    for (; i < inOne.length && inOne[i] < one.get().span().end(); i++, j++) {
      pairs[i] = j;
    }
  }

  /** Pairs the words of a passage that was moved by comparing the two passages. */
  private static void moved(Apparatus.Move move, List<String> texts, int[][] starts, int[] pairs) {
    boolean inOrder = move.one().witness() == 0;
    Span one = (inOrder ? move.one() : move.other()).span();
    Span other = (inOrder ? move.other() : move.one()).span();
    Apparatus inside =
        Collation.of(
            List.of(
                org.chancery.dossier.collation.Witness.of("A", one.of(texts.get(0))),
                org.chancery.dossier.collation.Witness.of("B", other.of(texts.get(1)))));
    for (Apparatus.Place place : inside.places()) {
      if (place.readings().size() == 1) {
        pair(
            place.of(0).stand(0).map(s -> shifted(s, one)),
            place.of(1).stand(1).map(s -> shifted(s, other)),
            starts[0],
            starts[1],
            pairs);
      }
    }
  }

  private static Apparatus.Stand shifted(Apparatus.Stand stand, Span by) {
    return new Apparatus.Stand(stand.witness(), stand.span().shift(by.start()));
  }

  private static int[] starts(List<String> words) {
    int[] starts = new int[words.size()];
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = at;
      at += words.get(i).length() + 1;
    }
    return starts;
  }

  private static int at(int[] starts, int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  private static int[] histogram(EditedText text) {
    List<Change> changes =
        new HistogramDiff<String>().computeDiff(text.before(), text.after(), null);
    int[] pairs = new int[text.before().size()];
    Arrays.fill(pairs, -1);
    int i = 0;
    int j = 0;
    for (Change change : changes) {
      while (i < change.startOriginal) {
        pairs[i++] = j++;
      }
      i = change.deltaType == DeltaType.INSERT ? i : change.endOriginal;
      j = change.endRevised;
    }
    while (i < pairs.length) {
      pairs[i++] = j++;
    }
    return pairs;
  }

  /** A word with its place. */
  private static final class Placed extends SimpleToken {
    final int place;

    Placed(SimpleWitness witness, String word, int place) {
      super(witness, word, word);
      this.place = place;
    }
  }

  private static SimpleWitness placed(String siglum, List<String> words) {
    SimpleWitness witness = new SimpleWitness(siglum);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      tokens.add(new Placed(witness, words.get(i), i));
    }
    witness.setTokens(tokens);
    return witness;
  }

  private static int[] dekker(EditedText text) {
    SimpleWitness one = placed("A", text.before());
    SimpleWitness other = placed("B", text.after());
    VariantGraph graph = new VariantGraph();
    CollationAlgorithmFactory.dekker(new EqualityTokenComparator())
        .collate(graph, List.of(one, other));
    int[] pairs = new int[text.before().size()];
    Arrays.fill(pairs, -1);
    for (VariantGraph.Vertex vertex : graph.vertices()) {
      pair(vertex, vertex, pairs);
    }
    graph.transpositions().forEach(phrase -> transposed(phrase, pairs));
    return pairs;
  }

  /** Pairs the words of a phrase that CollateX found to be transposed, in their order. */
  private static void transposed(Iterable<VariantGraph.Vertex> phrase, int[] pairs) {
    List<Integer> inOne = new ArrayList<>();
    List<Integer> inOther = new ArrayList<>();
    for (VariantGraph.Vertex vertex : phrase) {
      for (Token token : vertex.tokens()) {
        boolean first = token.getWitness().getSigil().equals("A");
        (first ? inOne : inOther).add(((Placed) token).place);
      }
    }
    Collections.sort(inOne);
    Collections.sort(inOther);
    for (int n = 0; n < inOne.size() && inOne.size() == inOther.size(); n++) {
      pairs[inOne.get(n)] = inOther.get(n);
    }
  }

  private static void pair(VariantGraph.Vertex x, VariantGraph.Vertex y, int[] pairs) {
    for (Token token : x.tokens()) {
      for (Token fellow : y.tokens()) {
        if (token.getWitness().getSigil().equals("A")
            && fellow.getWitness().getSigil().equals("B")) {
          pairs[((Placed) token).place] = ((Placed) fellow).place;
        }
      }
    }
  }
}
