package org.chancery.dossier.parallel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;

/**
 * When, where and among whom people talked, as one record tells it: enough to find other records of
 * the same talk among thousands. A record that is no record of a meeting may still report one of
 * the days before it was written; it is then a {@link #report}.
 *
 * @param from the first moment at which it may have begun
 * @param to the last moment at which it may have ended
 * @param timed whether the hours are known
 * @param report whether this is taken from a paper's date and from whom it reports as speaking
 * @param places the telling words of the place, in lower case
 * @param people the surnames of those who took part, without accents, in lower case
 */
public record Talk(
    LocalDateTime from,
    LocalDateTime to,
    boolean timed,
    boolean report,
    Set<String> places,
    List<String> people) {

  /** So many days back a paper reports of a talk. */
  private static final int REPORTED = 2;

  /** Two records of one talk name so many of the same people. */
  private static final int FEWEST = 2;

  /** And so much of the shorter list. */
  private static final double MOST_OF_THEM = 0.5;

  /** Copies the collections. */
  public Talk {
    places = Set.copyOf(places);
    people = List.copyOf(people);
  }

  /** Returns the talk of which a record tells; empty when the day or the people are not known. */
  public static Optional<Talk> of(Record record) {
    Optional<Meeting> meeting = record.anatomy().matter().meeting().map(Finding::value);
    Optional<Talk> met =
        meeting.flatMap(m ->
            m.when()
                .flatMap(
                    w -> of(w, false, places(m.place().map(Finding::value), record), m, record)));
    return met.or(() -> reported(record));
  }

  private static Optional<Talk> reported(Record record) {
    Optional<When> written = record.anatomy().protocol().dating().written().map(Finding::value);
    Meeting none = new Meeting(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    return written.flatMap(w -> of(w, true, places(Optional.empty(), record), none, record));
  }

  private static Optional<Talk> of(
      When when, boolean report, Set<String> places, Meeting meeting, Record record) {
    Set<String> people = new LinkedHashSet<>();
    meeting.participants().forEach(p -> People.surname(p.value().name()).ifPresent(people::add));
    if (report) {
      record
          .statements()
          .forEach(s -> People.surname(s.value().source().speaker()).ifPresent(people::add));
      writers(record).forEach(name -> People.surname(name).ifPresent(people::add));
    }
    Optional<When.Date> first = when.first();
    Optional<When.Date> last = when.last();
    Optional<LocalDate> from = first.flatMap(When.Date::toLocalDate);
    Optional<LocalDate> to = last.flatMap(When.Date::toLocalDate);
    if (from.isEmpty() || to.isEmpty() || people.size() < FEWEST) {
      return Optional.empty();
    }
    Optional<LocalTime> begin = first.flatMap(When.Date::time);
    LocalDateTime start = from.get().atTime(begin.orElse(LocalTime.MIN));
    LocalDateTime end = to.get().atTime(last.flatMap(When.Date::time).orElse(LocalTime.MAX));
    return Optional.of(
        new Talk(
            report ? from.get().minusDays(REPORTED).atStartOfDay() : start,
            end,
            begin.isPresent() && !report,
            report,
            places,
            new ArrayList<>(people)));
  }

  private static List<String> writers(Record record) {
    List<String> names = new ArrayList<>();
    for (Finding<Party> from : record.anatomy().protocol().correspondents().from()) {
      from.value().person().ifPresent(names::add);
    }
    record.anatomy().eschatocol().signatures().forEach(s -> names.add(s.value().name()));
    return names;
  }

  private static Set<String> places(Optional<String> met, Record record) {
    Set<String> words = new LinkedHashSet<>();
    met.ifPresent(p -> words.addAll(People.words(p)));
    record
        .anatomy()
        .protocol()
        .dating()
        .place()
        .ifPresent(p -> words.addAll(People.words(p.value())));
    words.removeIf(w -> w.length() < 4);
    return words;
  }

  /**
   * Returns how likely another record tells of the same talk, 0 to 1, by time, place and people; 0
   * when it cannot be. Of two reports neither is known to tell of a talk at all.
   */
  public double alike(Talk other) {
    boolean near = !from.isAfter(other.to) && !other.from.isAfter(to);
    if (!near || report && other.report) {
      return 0;
    }
    boolean reported = report || other.report;
    boolean placed = !places.isEmpty() && !other.places.isEmpty();
    boolean together = placed && places.stream().anyMatch(other.places::contains);
    if (placed && !together || reported && !together) {
      return 0;
    }
    long shared =
        people.stream()
            .filter(p -> other.people.stream().anyMatch(o -> People.isSame(p, o)))
            .count();
    double part = (double) shared / Math.min(people.size(), other.people.size());
    if (shared < FEWEST || part < MOST_OF_THEM && !reported) {
      return 0;
    }
    double union = (double) shared / (people.size() + other.people.size() - shared);
    double time = timed && other.timed ? 1 : 0.5;
    return (reported ? 0.5 : 1) * (0.5 * union + 0.3 * time + (together ? 0.2 : 0));
  }
}
