package org.chancery.dossier.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.dossier.exchange.MissingPaper.CitedBy;
import org.chancery.dossier.exchange.PaperSummary.Citation;
import org.chancery.record.anatomy.Matter.PaperReference;
import org.chancery.record.dates.When;

/**
 * Gathers references to papers that are not held: those that give the same number, date and sender
 * mean one paper, and a number without a date means the last paper of that number.
 */
final class MissingList {

  private static final long SERIES = 400;

  private final Map<String, Gathered> groups = new LinkedHashMap<>();
  private final Map<String, List<Gathered>> byNumber = new HashMap<>();

  private MissingList() {}

  /** A reference to a paper that is not held. */
  record Cited(PaperSummary by, Citation citation) {}

  /** The references to one paper. */
  private static final class Gathered {
    private final Optional<LocalDate> day;
    private final List<Cited> cited = new ArrayList<>();

    Gathered(Optional<LocalDate> day) {
      this.day = day;
    }
  }

  /** Returns the papers by date, then by number. */
  static List<MissingPaper> of(List<Cited> all) {
    MissingList list = new MissingList();
    all.stream().filter(c -> day(c).isPresent()).forEach(list::dated);
    all.stream().filter(c -> day(c).isEmpty()).forEach(list::undated);
    return list.groups.values().stream()
        .map(MissingList::paper)
        .sorted(
            Comparator.comparing((MissingPaper m) -> m.date().map(When::edtf).orElse("Z"))
                .thenComparing(m -> m.number().orElse(""))
                .thenComparing(m -> m.sender().orElse(""))
                .thenComparing(m -> m.citedBy().getFirst().id()))
        .toList();
  }

  private void dated(Cited cited) {
    String number = number(cited);
    Optional<LocalDate> day = day(cited);
    String key = number + "|" + day.map(LocalDate::toString).orElse("") + "|" + sender(cited);
    put(number.isEmpty() ? key + "|" + family(cited) : key, cited, day);
  }

  private void undated(Cited cited) {
    Optional<LocalDate> today = today(cited);
    Optional<Gathered> earlier =
        today.flatMap(now ->
            byNumber.getOrDefault(number(cited) + "|" + sender(cited), List.of()).stream()
                .filter(g -> g.day.filter(d -> within(d, now)).isPresent())
                .max(Comparator.comparing((Gathered g) -> g.day.orElse(LocalDate.MIN))));
    if (earlier.isPresent()) {
      earlier.get().cited.add(cited);
    } else {
      String year = today.map(d -> Integer.toString(d.getYear())).orElse("");
      String date = cited.citation().told().when().map(When::edtf).orElse("");
      put(number(cited) + "|" + date + "|" + sender(cited) + "|" + year, cited, Optional.empty());
    }
  }

  private void put(String key, Cited cited, Optional<LocalDate> day) {
    Gathered group =
        groups.computeIfAbsent(
            key,
            _ -> {
              Gathered made = new Gathered(day);
              byNumber
                  .computeIfAbsent(number(cited) + "|" + sender(cited), _ -> new ArrayList<>())
                  .add(made);
              return made;
            });
    group.cited.add(cited);
  }

  private static boolean within(LocalDate day, LocalDate now) {
    return !day.isAfter(now.plusDays(1)) && day.isAfter(now.minusDays(SERIES));
  }

  private static MissingPaper paper(Gathered group) {
    return new MissingPaper(
        first(group, PaperReference::number),
        first(group, PaperReference::kind),
        group.day.<When>map(When.Date::of).or(() -> first(group, PaperReference::when)),
        told(group).flatMap(e -> e.sender().stream()).findFirst(),
        told(group).flatMap(e -> e.addressee().stream()).findFirst(),
        group.cited.stream().map(c -> new CitedBy(c.by().id(), c.citation())).toList());
  }

  private static Stream<Expectation> told(Gathered group) {
    return group.cited.stream().map(c -> Expectation.of(c.by(), c.citation()));
  }

  private static <T> Optional<T> first(Gathered group, Function<PaperReference, Optional<T>> part) {
    return group.cited.stream().flatMap(c -> part.apply(c.citation().told()).stream()).findFirst();
  }

  private static String number(Cited cited) {
    return cited.citation().told().number().map(Numbers::plain).orElse("");
  }

  private static Optional<LocalDate> day(Cited cited) {
    return CitedDay.of(cited.citation(), today(cited)).day();
  }

  private static Optional<LocalDate> today(Cited cited) {
    return cited.by().date().flatMap(When.Date::toLocalDate);
  }

  private static String family(Cited cited) {
    return cited.citation().told().kind().flatMap(Scorer.Family::of).map(Enum::name).orElse("");
  }

  /** What tells senders apart; without one, the two between whom the paper that refers goes. */
  private static String sender(Cited cited) {
    Expectation expected = Expectation.of(cited.by(), cited.citation());
    return expected.senders().stream()
        .map(Who::key)
        .sorted()
        .reduce((a, b) -> a + "," + b)
        .orElse(cited.citation().told().whose().orElse(""));
  }
}
