package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.commitments.FollowUpReader.Paper;
import org.chancery.record.language.Prose;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Statement;
import org.chancery.record.statements.Statement.Act;
import org.chancery.transcript.Span;
import org.jspecify.annotations.Nullable;

/** The undertakings that stand before the passage being read, in the order of papers and text. */
final class Items {

  private static final int ANSWERS = 300;

  private static final WordSet PRESENT =
      WordSet.of(
          "request",
          "ask",
          "beg",
          "instruct",
          "direct",
          "authorize",
          "desire",
          "wish",
          "hope",
          "suggest",
          "recommend",
          "propose",
          "promise",
          "undertake",
          "agree",
          "urge",
          "shall",
          "will");

  private final List<Paper> papers;

  /** The stems of the words of each paper. */
  private final List<Stems> stems;

  private final Map<String, Set<String>> names = new HashMap<>();
  private final List<Item> all = new ArrayList<>();
  private final Set<Integer> refused = new HashSet<>();
  private final Linker linker;

  Items(List<Paper> papers, List<Stems> stems, Linker linker) {
    this.papers = papers;
    this.stems = stems;
    this.linker = linker;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  int size() {
    return all.size();
  }

  Item get(int number) {
    return all.get(number);
  }

  /** Returns the one to which {@code link} leads. */
  Item get(Told.Link link) {
    return all.get(number(link));
  }

  /** Takes note that the one to which {@code link} leads was refused. */
  void refuse(Told.Link link) {
    refused.add(number(link));
  }

  boolean isRefused(int number) {
    return refused.contains(number);
  }

  private int number(Told.Link link) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Item item = all.get(i);
      if (item.paper() == link.paper() && item.commitment() == link.commitment()) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "no undertaking " + link.commitment() + " in " + link.paper());
  }

  /** Returns the one that stands last in the paper {@code p}, if any does. */
  Optional<Item> last(int p) {
    return all.isEmpty() || all.getLast().paper() != p
        ? Optional.empty()
        : Optional.of(all.getLast());
  }

  void add(int p, int index, Commitment commitment) {
    Set<String> words = matter(p, commitment);
    linker.add(words);
    all.add(
        new Item(
            p,
            index,
            commitment,
            words,
            deed(p, commitment),
            Names.last(commitment.parties().debtor()),
            commitment.parties().creditor().map(Names::last).orElse(""),
            isMade(p, commitment)));
  }

  /**
   * {@code You should hand it over}, {@code I request you to}: what is asked or ordered by the very
   * words of the paper, not told of one who asked.
   */
  private boolean isMade(int p, Commitment commitment) {
    Prose prose = papers.get(p).prose();
    Tokens tokens = prose.tokens();
    if (commitment.statements().isEmpty()) {
      int action = prose.from(prose.layer().fromSource(commitment.action()).start());
      return commitment.kind() == Commitment.Kind.INSTRUCTION
          || commitment.kind() == Commitment.Kind.REQUEST_OPEN
          || tokens.is(action - 1, "shall");
    }
    int first = commitment.statements().getFirst();
    int verb = prose.from(prose.layer().fromSource(verb(p, first)).start());
    boolean own = tokens.is(verb - 1, "i") || tokens.is(verb - 1, "we");
    return own && tokens.isAny(verb, PRESENT);
  }

  private Span verb(int p, int statement) {
    return papers.get(p).statements().get(statement).value().verb();
  }

  /** Returns the words of an undertaking without the names of those who are bound. */
  Set<String> words(int p, Commitment commitment) {
    Prose prose = papers.get(p).prose();
    Set<String> words = stems(p, prose.layer().fromSource(commitment.action()));
    words.removeAll(names(commitment.parties().debtor()));
    commitment.parties().creditor().ifPresent(name -> words.removeAll(names(name)));
    return words;
  }

  /** Returns the same with those of the request before, if it points back to one. */
  Set<String> matter(int p, Commitment commitment) {
    Prose prose = papers.get(p).prose();
    Span action = prose.layer().fromSource(commitment.action());
    Set<String> words = words(p, commitment);
    if (!pointsBack(prose, action)) {
      return words;
    }
    List<Span> before = new ArrayList<>();
    last(p).ifPresent(item -> before.add(item.action()));
    asked(p, commitment).ifPresent(before::add);
    for (Span each : before) {
      Span there = prose.layer().fromSource(each);
      if (there.end() <= action.start() && action.start() - there.end() < ANSWERS) {
        words.addAll(stems(p, there));
      }
    }
    return words;
  }

  /** Returns what was asked in the statement to which the undertaking answers. */
  private Optional<Span> asked(int p, Commitment commitment) {
    int own = commitment.statements().isEmpty() ? 0 : commitment.statements().getFirst();
    return own == 0
        ? Optional.empty()
        : Optional.of(papers.get(p).statements().get(own - 1).value())
            .filter(s -> s.act() == Act.REQUEST || s.act() == Act.DEMAND)
            .map(Statement::content);
  }

  private Set<String> stems(int p, Span words) {
    Prose prose = papers.get(p).prose();
    return stems.get(p).of(prose.from(words.start()), prose.from(words.end()));
  }

  /** {@code to have it copied}: what it is stands in the request before. */
  private static boolean pointsBack(Prose prose, Span action) {
    int from = prose.from(action.start());
    for (int i = from; i < from + 5; i++) {
      if (prose.tokens().is(i, "it")
          || prose.tokens().is(i, "them")
          || prose.tokens().is(i, "so")) {
        return true;
      }
    }
    return false;
  }

  private Set<String> names(String name) {
    return names.computeIfAbsent(
        name,
        n -> {
          Tokens tokens = Tokens.of(n, new Span(0, n.length()));
          return new Stems(tokens).of(0, tokens.size());
        });
  }

  private String deed(int p, Commitment commitment) {
    Prose prose = papers.get(p).prose();
    Span action = prose.layer().fromSource(commitment.action());
    int from = prose.from(action.start());
    @Nullable String found = null;
    for (int i = from; i < Math.min(prose.from(action.end()), from + 12) && found == null; i++) {
      String word = prose.tokens().word(i);
      String stem = word.length() > 2 ? Stems.stem(word) : "";
      found = Stems.isDeed(stem) ? stem : null;
    }
    return found == null ? "" : found;
  }
}
