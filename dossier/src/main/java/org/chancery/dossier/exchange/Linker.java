package org.chancery.dossier.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.dossier.exchange.PaperSummary.Citation;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;

/** Finds the held papers that a reference may mean. */
final class Linker {

  /** The least score of a link. */
  static final double LEAST = 7;

  /** The least score of a candidate. */
  static final double CANDIDATE = 5.5;

  /** How far a link must be ahead of the next paper. */
  static final double MARGIN = 1;

  private final Map<String, List<PaperSummary>> byNumber = new HashMap<>();
  private final Map<LocalDate, List<PaperSummary>> byDay = new HashMap<>();
  private final Holders holders;

  Linker(Collection<PaperSummary> papers) {
    holders = Holders.of(papers);
    for (PaperSummary paper : papers) {
      for (RecordNumber number : Numbers.own(paper)) {
        add(byNumber, Numbers.plain(number.first()), paper);
      }
      paper.date().flatMap(When.Date::toLocalDate).ifPresent(day -> add(byDay, day, paper));
    }
  }

  private static <K> void add(Map<K, List<PaperSummary>> index, K key, PaperSummary paper) {
    index.computeIfAbsent(key, _ -> new ArrayList<>()).add(paper);
  }

  /** Who fills which post. */
  Holders holders() {
    return holders;
  }

  /** Returns the papers that may be meant, the likeliest first; none below {@link #CANDIDATE}. */
  List<Link> candidates(PaperSummary citing, Citation citation) {
    Optional<LocalDate> today = citing.date().flatMap(When.Date::toLocalDate);
    CitedDay cited = CitedDay.of(citation, today);
    List<String> numbers = Numbers.cited(citation);
    Set<PaperSummary> possible = new LinkedHashSet<>();
    numbers.forEach(n -> possible.addAll(byNumber.getOrDefault(n, List.of())));
    cited
        .day()
        .ifPresent(day -> {
          for (int off = -1; off <= 1; off++) {
            possible.addAll(byDay.getOrDefault(day.plusDays(off), List.of()));
          }
        });
    possible.remove(citing);
    Question question =
        new Question(citing, citation, numbers, cited, today, Expectation.of(citing, citation));
    List<Rated> rated = new ArrayList<>();
    for (PaperSummary paper : possible) {
      Scorer.score(question, paper, holders)
          .filter(s -> s.score() >= CANDIDATE)
          .ifPresent(s -> rated.add(new Rated(paper, s)));
    }
    rated.sort(
        Comparator.comparingDouble((Rated r) -> -r.score().score())
            .thenComparing(r -> r.paper().isEnclosure())
            .thenComparing(r -> r.paper().id()));
    return rated.stream()
        .map(r ->
            new Link(citing.id(), citation, r.paper().id(), r.score().score(), r.score().reasons()))
        .toList();
  }

  private record Rated(PaperSummary paper, Scorer.Score score) {}

  /** A reference with all that follows from where it stands. */
  record Question(
      PaperSummary citing,
      Citation citation,
      List<String> numbers,
      CitedDay cited,
      Optional<LocalDate> today,
      Expectation expected) {}
}
