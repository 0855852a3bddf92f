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

  /**
   * One thing on a day.
   *
   * @param day the day on which it begins
   * @param kind what it is
   * @param what it in words
   * @param detail more of it in words; may be empty
   * @param state of a term, what became of the undertaking
   * @param in the record that tells of it
   * @param anchor the element of the record's page that holds the words
   */
  public record Moment(
      LocalDate day,
      Kind kind,
      String what,
      String detail,
      Optional<State> state,
      RecordId in,
      String anchor) {}

  /** Returns all that stands on a day, by day and kind. */
  public static List<Moment> of(List<Card> cards, Whole whole) {
    List<Moment> all = new ArrayList<>(cards.size() + whole.days().size());
    for (Card card : cards) {
      card.dated()
          .earliest()
          .ifPresent(day ->
              all.add(
                  new Moment(
                      day,
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
              day.day(), kind, day.what(), day.when(), Optional.empty(), day.in(), day.anchor()));
    }
    for (LedgerRows.Row row : whole.ledger().rows()) {
      LedgerRows.Passage words = row.words().getFirst();
      String what = row.debtor() + ": " + Text.brief(words.words(), WORDS);
      row.dueDay()
          .ifPresent(day ->
              all.add(
                  new Moment(
                      day,
                      Kind.TERM,
                      what,
                      "",
                      Optional.of(row.state()),
                      words.in(),
                      words.anchor())));
    }
    all.sort(Comparator.comparing(Moment::day).thenComparing(Moment::kind));
    return List.copyOf(all);
  }
}
