package org.chancery.readingroom.holdings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.archive.Card;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.collation.Witness;
import org.chancery.dossier.parallel.Talk;
import org.chancery.dossier.reuse.Reuse;
import org.chancery.dossier.reuse.ReuseIndex;
import org.chancery.edition.Edition;
import org.chancery.readingroom.holdings.Kindred.Echo;
import org.chancery.readingroom.holdings.Kindred.Family;
import org.chancery.readingroom.holdings.Kindred.Quoted;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Matter.Draft;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.OneLine;
import org.chancery.transcript.Span;
import org.chancery.transcript.Stratum;

/** Compares all papers with each other once: by their words, and by the talks they tell of. */
final class KindredReader {

  /** Texts of which so much is the same are states of one text. */
  private static final double ONE_TEXT = 0.5;

  /** A text so many times as long holds another, and is no state of it. */
  private static final int LONGER = 4;

  private static final int MOST_ACCOUNTS = 5;

  /** Of a talk that is said to have lasted longer, so many days are looked at. */
  private static final int MOST_DAYS = 14;

  private final List<Card> cards;
  private final List<Record> records;
  private final Map<RecordId, List<Echo>> echoes = new HashMap<>();
  private final Map<RecordId, Integer> numbers = new HashMap<>();
  private final int[] kin;

  private KindredReader(List<Card> cards, List<Record> records) {
    this.cards = cards;
    this.records = records;
    this.kin = IntStream.range(0, cards.size()).toArray();
    for (int i = 0; i < kin.length; i++) {
      numbers.put(cards.get(i).id(), i);
    }
  }

  /**
   * Compares {@code records}, whose cards are {@code cards}, in the order of time. Empty when
   * {@code overtaken} tells on the way that nobody wants to know any more.
   */
  static Optional<Kindred> read(List<Card> cards, List<Record> records, BooleanSupplier overtaken) {
    KindredReader reader = new KindredReader(cards, records);
    if (!reader.echoes(overtaken)) {
      return Optional.empty();
    }
    return Optional.of(
        new Kindred(
            reader.echoes,
            reader.families(),
            reader.accounts(),
            reader.drafts(),
            reader.meetings()));
  }

  /** Tells whether it came to its end. */
  private boolean echoes(BooleanSupplier overtaken) {
    List<Witness> texts = records.stream().map(r -> Witness.of(r, Stratum.CORRECTED)).toList();
    ReuseIndex index = ReuseIndex.of(texts);
    for (int i = 0; i < texts.size(); i++) {
      if (overtaken.getAsBoolean()) {
        return false;
      }
      Map<Integer, Integer> shared = new TreeMap<>();
      for (Reuse reuse : index.findAfter(i)) {
        int j = reuse.text();
        Span here = texts.get(i).source(reuse.asked());
        Span there = texts.get(j).source(reuse.found());
        if (!isMatter(i, here) || !isMatter(j, there)) {
          continue;
        }
        echo(i, here, j, there, reuse);
        echo(j, there, i, here, reuse);
        shared.merge(j, reuse.asked().length(), Integer::sum);
      }
      for (Map.Entry<Integer, Integer> with : shared.entrySet()) {
        int shorter =
            Math.min(texts.get(i).text().length(), texts.get(with.getKey()).text().length());
        int longer =
            Math.max(texts.get(i).text().length(), texts.get(with.getKey()).text().length());
        if (with.getValue() > ONE_TEXT * shorter && longer < LONGER * shorter) {
          join(i, with.getKey());
        }
      }
    }
    echoes.values().forEach(list -> list.sort(Comparator.comparing(Echo::own)));
    return true;
  }

  /** What two papers of one office share at head and foot is their form. */
  private boolean isMatter(int of, Span words) {
    Span matter = records.get(of).anatomy().matter().span();
    int inside = Math.min(matter.end(), words.end()) - Math.max(matter.start(), words.start());
    return 2 * inside > words.length();
  }

  private void echo(int of, Span own, int other, Span there, Reuse reuse) {
    int line = records.get(of).transcript().lines().line(own.start());
    echoes
        .computeIfAbsent(cards.get(of).id(), _ -> new ArrayList<>())
        .add(new Echo(own, line, cards.get(other).id(), there, reuse.same(), reuse.alike()));
  }

  private int root(int of) {
    int at = of;
    while (kin[at] != at) {
      at = kin[at];
    }
    return at;
  }

  private void join(int one, int other) {
    int first = Math.min(root(one), root(other));
    int second = Math.max(root(one), root(other));
    kin[second] = first;
  }

  private List<Family> families() {
    Map<Integer, List<RecordId>> byRoot = new TreeMap<>();
    for (int i = 0; i < kin.length; i++) {
      byRoot.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(cards.get(i).id());
    }
    return byRoot.values().stream().filter(f -> f.size() > 1).map(Family::new).toList();
  }

  private Set<RecordId> meetings() {
    return IntStream.range(0, records.size())
        .filter(i -> records.get(i).anatomy().matter().meeting().isPresent())
        .mapToObj(i -> cards.get(i).id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A record's talk and how it compares with another. */
  private record Near(RecordId other, double alike) {}

  private Map<RecordId, List<RecordId>> accounts() {
    Map<LocalDate, List<Integer>> byDay = new HashMap<>();
    List<Optional<Talk>> talks = records.stream().map(Talk::of).toList();
    for (int i = 0; i < talks.size(); i++) {
      int number = i;
      talks
          .get(i)
          .ifPresent(t ->
              days(t).forEach(d -> byDay.computeIfAbsent(d, _ -> new ArrayList<>()).add(number)));
    }
    Map<RecordId, List<RecordId>> out = new HashMap<>();
    for (int i = 0; i < talks.size(); i++) {
      List<Near> near = near(i, talks, byDay);
      if (!near.isEmpty()) {
        out.put(cards.get(i).id(), near.stream().limit(MOST_ACCOUNTS).map(Near::other).toList());
      }
    }
    return out;
  }

  private List<Near> near(int i, List<Optional<Talk>> talks, Map<LocalDate, List<Integer>> byDay) {
    if (talks.get(i).isEmpty()) {
      return List.of();
    }
    List<Near> near = new ArrayList<>();
    Talk talk = talks.get(i).get();
    days(talk)
        .flatMap(d -> byDay.getOrDefault(d, List.of()).stream())
        .distinct()
        .filter(j -> j != i)
        .forEach(j -> {
          double alike = talks.get(j).map(talk::alike).orElse(0.0);
          if (alike > 0) {
            near.add(new Near(cards.get(j).id(), alike));
          }
        });
    near.sort(Comparator.comparingDouble((Near n) -> -n.alike()).thenComparing(Near::other));
    return near;
  }

  /** Returns the days of a talk; of a very long one the first. */
  private static Stream<LocalDate> days(Talk talk) {
    LocalDate from = talk.from().toLocalDate();
    return from.datesUntil(talk.to().toLocalDate().plusDays(1)).limit(MOST_DAYS);
  }

  private Map<RecordId, List<Quoted>> drafts() {
    Map<RecordId, List<Quoted>> out = new TreeMap<>();
    for (int i = 0; i < records.size(); i++) {
      List<Quoted> quoted = drafts(i);
      if (!quoted.isEmpty()) {
        out.put(cards.get(i).id(), quoted);
      }
    }
    return out;
  }

  private List<Quoted> drafts(int i) {
    Record record = records.get(i);
    List<Witness> typed = Witness.drafts(record, Stratum.TYPED);
    List<Witness> corrected = Witness.drafts(record, Stratum.CORRECTED);
    List<Quoted> out = new ArrayList<>();
    for (Finding<Draft> found : record.anatomy().matter().drafts()) {
      int number = out.size();
      Span span = found.value().quotation();
      List<String> sharing = new ArrayList<>();
      for (Echo echo : echoes.getOrDefault(cards.get(i).id(), List.of())) {
        String state = state(echo.other(), echo.there());
        if (echo.own().overlaps(span) && !sharing.contains(state)) {
          sharing.add(state);
        }
      }
      out.add(
          new Quoted(
              number + 1,
              found.value().title().map(OneLine::ofBlanks),
              Edition.words(record.transcript(), span, 120),
              record.transcript().lines().line(span.start()),
              !typed.get(number).text().equals(corrected.get(number).text()),
              sharing));
    }
    return out;
  }

  /** Returns the draft of another record in which words stand, else the record. */
  private String state(RecordId id, Span words) {
    List<Finding<Draft>> drafts =
        records.get(numbers.getOrDefault(id, 0)).anatomy().matter().drafts();
    for (int d = 0; d < drafts.size(); d++) {
      if (drafts.get(d).value().quotation().overlaps(words)) {
        return id + ":draft-" + (d + 1);
      }
    }
    return id.toString();
  }
}
