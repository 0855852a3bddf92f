package org.chancery.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.chancery.transcript.Span;

/**
 * Cuts the passages that answer a query out of a paper. Where names are is known from the index,
 * which holds their offsets; where words are, from their positions and {@link Spots}.
 */
final class Snippets {

  private static final int MOST_FOUND = 300;
  private static final int MOST_WILD_TEXT = 60_000;

  private final Seeker seeker;
  private final Words words;
  private final List<Weight> weights = new ArrayList<>();
  private final List<CharacterRunAutomaton> wild;
  private final int most;

  Snippets(Seeker seeker, Words words, Marks marks, int most) throws IOException {
    this.seeker = seeker;
    this.words = words;
    this.wild = marks.wild();
    this.most = most;
    for (Query query : marks.queries()) {
      weights.add(seeker.createWeight(seeker.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1));
    }
  }

  /** Returns the best passages of a paper; its opening when nothing stands in its text. */
  List<Snippet> of(int doc, Stored paper) throws IOException {
    if (most == 0) {
      return List.of();
    }
    Places places = new Places(paper);
    LeafReaderContext leaf = seeker.leaf(doc);
    for (int what = 0; what < weights.size(); what++) {
      Matches matches = weights.get(what).matches(leaf, doc - leaf.docBase);
      if (matches != null) {
        for (String field : matches) {
          places.collect(matches.getMatches(field), field, what);
        }
      }
    }
    if (!wild.isEmpty()) {
      wild(paper, places.in(Fields.ALL));
    }
    List<Snippet> snippets = new ArrayList<>();
    for (Map.Entry<String, List<Found>> each : places.found.entrySet()) {
      if (!each.getValue().isEmpty()) {
        Passages passages = new Passages(paper.text(each.getKey()).page(), each.getValue());
        List<Snippet> shown = List.copyOf(snippets);
        passages.best(most).stream()
            .filter(s -> shown.stream().noneMatch(other -> isOfTheSameWords(s, other)))
            .limit(most - shown.size())
            .forEach(snippets::add);
      }
    }
    return snippets.isEmpty() ? new Passages(paper.all(), List.of()).opening() : snippets;
  }

  /** What stands alike in several states of the text is shown once. */
  private static boolean isOfTheSameWords(Snippet one, Snippet other) {
    return one.source().start() < other.source().end()
        && other.source().start() < one.source().end();
  }

  /** Where what was asked for stands in the texts of a paper. */
  private final class Places {
    private final Stored paper;
    private final Map<String, List<Found>> found = new TreeMap<>();
    private final Map<String, Spots.Finder> finders = new HashMap<>();

    Places(Stored paper) {
      this.paper = paper;
    }

    List<Found> in(String text) {
      return found.computeIfAbsent(text, f -> new ArrayList<>());
    }

    private Spots.Finder finder(String text) {
      return finders.computeIfAbsent(
          text, f -> paper.text(f).spots().in(paper.text(f).page().text(), words));
    }

    void collect(MatchesIterator each, String field, int what) throws IOException {
      int room = MOST_FOUND;
      while (each != null && room-- > 0 && each.next()) {
        MatchesIterator parts = each.getSubMatches();
        if (parts == null) {
          add(each, field, what);
        } else { // words that stand apart are marked one by one
          while (parts.next()) {
            add(parts, field, what);
          }
        }
      }
    }

    private void add(MatchesIterator at, String field, int what) throws IOException {
      int first = at.startPosition();
      int last = at.endPosition();
      switch (field) {
        case Fields.ALL, Fields.TYPED, Fields.CORRECTED -> {
          Spots.Finder finder = finder(field);
          Span start = finder.at(first);
          add(field, start.start(), last == first ? start.end() : finder.at(last).end(), what);
        }
        case Fields.SAID ->
            paper
                .said()
                .at(first, last, finder(Fields.ALL))
                .ifPresent(s -> add(Fields.ALL, s.start(), s.end(), what));
        default -> add(Fields.ALL, at.startOffset(), at.endOffset(), what);
      }
    }

    private void add(String text, int start, int end, int what) {
      if (start >= 0 && end > start) {
        in(text).add(new Found(start, end, what));
      }
    }
  }

  private void wild(Stored paper, List<Found> into) {
    String text = paper.all().text();
    TokenList list = words.of(text.substring(0, Math.min(text.length(), MOST_WILD_TEXT)));
    int left = MOST_FOUND;
    for (int i = 0; i < list.size() && left > 0; i++) {
      for (int w = 0; w < wild.size(); w++) {
        if (wild.get(w).run(list.pool(), list.from(i), list.length(i))) {
          into.add(new Found(list.start(i), list.end(i), weights.size() + w));
          left--;
        }
      }
    }
  }

  /** Chooses stretches of a text in which most of what was asked for stands close together. */
  private static final class Passages {

    private static final int REACH = 220;
    private static final int BEFORE = 70;
    private static final int LENGTH = 300;

    private final PageText page;
    private final Found[] found;

    Passages(PageText page, List<Found> found) {
      this.page = page;
      this.found = found.toArray(Found[]::new);
      Arrays.sort(this.found);
    }

    List<Snippet> opening() {
      return page.text().isEmpty()
          ? List.of()
          : List.of(cut(0, 0, Math.min(page.text().length(), REACH)));
    }

    List<Snippet> best(int most) {
      List<Snippet> snippets = new ArrayList<>();
      int[] starts = ranked();
      List<int[]> taken = new ArrayList<>();
      for (int start : starts) {
        int to = reach(start);
        int first = found[start].start();
        int last = found[to].end();
        boolean free =
            taken.stream().noneMatch(t -> first <= t[1] + BEFORE && last >= t[0] - BEFORE);
        if (free) {
          Snippet snippet = cut(first, start, last);
          taken.add(new int[] {first, Math.max(last, first + LENGTH - BEFORE)});
          snippets.add(snippet);
          if (snippets.size() == most) {
            break;
          }
        }
      }
      return snippets;
    }

    /** Returns the places at which a passage can begin, the best first. */
    private int[] ranked() {
      long[] order = new long[found.length];
      for (int i = 0; i < found.length; i++) {
        order[i] = ((long) -score(i) << 32) + i;
      }
      Arrays.sort(order);
      int[] starts = new int[Math.min(found.length, 60)];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = (int) order[i];
      }
      return starts;
    }

    private int reach(int start) {
      int to = start;
      while (to + 1 < found.length && found[to + 1].end() - found[start].start() <= REACH) {
        to++;
      }
      return to;
    }

    private int score(int start) {
      long kinds = 0;
      int to = reach(start);
      for (int i = start; i <= to; i++) {
        kinds |= 1L << found[i].what();
      }
      return Long.bitCount(kinds) * 8 + Math.min(7, to - start);
    }

    private Snippet cut(int first, int start, int last) {
      String text = page.text();
      int from = back(text, first);
      int to = Math.max(last, forward(text, Math.min(text.length(), from + LENGTH), last));
      List<Snippet.Piece> pieces = new ArrayList<>();
      int at = from;
      int next = start;
      while (at < to) {
        while (next < found.length && found[next].end() <= at) {
          next++;
        }
        boolean inside = next < found.length && found[next].start() <= at;
        int end =
            inside
                ? Math.min(found[next].end(), to)
                : next < found.length ? Math.min(found[next].start(), to) : to;
        end = Math.max(at + 1, Math.min(end, page.runEnd(at) > at ? page.runEnd(at) : end));
        pieces.add(new Snippet.Piece(text.substring(at, end), inside, page.writing(at)));
        at = end;
      }
      int source = page.toSource(from);
      int end = to > from ? page.toSource(to - 1) + 1 : source;
      return new Snippet(
          Spacing.tidy(pieces), new Span(Math.min(source, end), Math.max(source, end)));
    }

    /** Goes back to where a sentence, else a word, begins. */
    private static int back(String text, int first) {
      int least = Math.max(0, first - BEFORE);
      for (int i = first; i > least; i--) {
        char c = text.charAt(i - 1);
        if (c == Words.BREAK || c == '\n' && i > 1 && text.charAt(i - 2) == '\n') {
          return i;
        }
      }
      int at = least;
      while (at > 0 && at < first && !Character.isWhitespace(text.charAt(at - 1))) {
        at++;
      }
      return at;
    }

    private static int forward(String text, int most, int last) {
      int at = most;
      for (int i = Math.max(last, 0); i < most; i++) {
        if (text.charAt(i) == Words.BREAK) {
          return i;
        }
      }
      while (at < text.length() && at > last && !Character.isWhitespace(text.charAt(at))) {
        at--;
      }
      return at;
    }
  }
}
