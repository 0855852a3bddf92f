package org.chancery.readingroom.holdings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Card;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.LedgerEntry.State;

/** Papers, meetings, events and terms in one line of time. */
public final class Timeline {

  /** How many characters of an undertaking's words stand on the line. */
  private static final int WORDS = 160;

  private Timeline() {}

  /** What can stand on a day. */
  public enum Kind {
    PAPER,
    MEETING,
    EVENT,
    TERM
  }

  /** How much of a day is known, the least first. */
  public enum Known {
    YEAR,
    MONTH,
    DAY
  }

  /**
   * One thing on a day.
   *
   * @param day the day on which it begins; the first it can be where only month or year is known
   * @param known how much of that day is known
   * @param kind what it is
   * @param what it in words
   * @param detail more of it in words; may be empty
   * @param state of a term, what became of the undertaking
   * @param in the record that tells of it
   * @param anchor the element of the record's page that holds the words
   */
  public record Moment(
      LocalDate day,
      Known known,
      Kind kind,
      String what,
      String detail,
      Optional<State> state,
      RecordId in,
      String anchor) {}

  /**
   * Returns all that stands on a day, by day and kind; of one day, what is known least closely
   * first.
   */
  public static List<Moment> of(List<Card> cards, Whole whole) {
    List<Moment> all = new ArrayList<>(cards.size() + whole.days().size());
    for (Card card : cards) {
      card.dated()
          .earliest()
          .ifPresent(day ->
              all.add(
                  new Moment(
                      day,
                      known(day, card.dated().latest().orElse(day)),
                      Kind.PAPER,
                      Cardlines.title(card),
                      Cardlines.kind(card),
                      Optional.empty(),
                      card.id(),
                      "main")));
    }
    for (Whole.Day day : whole.days()) {
      Kind kind = day.meeting() ? Kind.MEETING : Kind.EVENT;
      all.add(
          new Moment(
              day.day(),
              day.known(),
              kind,
              day.what(),
              day.when(),
              Optional.empty(),
              day.in(),
              day.anchor()));
    }
    for (LedgerRows.Row row : whole.ledger().rows()) {
      LedgerRows.Passage words = row.words().getFirst();
      String what = row.debtor() + ": " + Text.brief(words.words(), WORDS);
      row.dueDay()
          .ifPresent(day ->
              all.add(
                  new Moment(
                      day,
                      Known.DAY,
                      Kind.TERM,
                      what,
                      "",
                      Optional.of(row.state()),
                      words.in(),
                      words.anchor())));
    }
    all.sort(
        Comparator.comparing(Moment::day).thenComparing(Moment::known).thenComparing(Moment::kind));
    return List.copyOf(all);
  }

  /** Returns what is known of a day that lies between two. */
  private static Known known(LocalDate first, LocalDate last) {
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return Known.YEAR;
    }
    boolean month = first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
    return month ? Known.MONTH : Known.DAY;
  }
}
