package org.chancery.dossier.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.dossier.collation.Apparatus.Place;
import org.chancery.dossier.collation.Apparatus.Reading;
import org.chancery.dossier.collation.Apparatus.Stand;
import org.chancery.record.Record;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Span;

/**
 * What became of each word of a text from state to state: in which it came in, in which it was
 * gone, in whose hand, and what the records of the time say of it. A pure function.
 *
 * <pre>{@code
 * TextHistory history = TextHistory.of(List.of(draft, typed, corrected, adopted), List.of(minutes));
 * }</pre>
 *
 * @param apparatus the comparison, the states in their order
 * @param passages the words that not all states have, in the order of the text; of one place in the
 *     order of the states
 * @param records the records that were asked
 */
public record TextHistory(Apparatus apparatus, List<Passage> passages, List<Record> records) {

  /** Copies the lists. */
  public TextHistory {
    passages = List.copyOf(passages);
    records = List.copyOf(records);
  }

  /**
   * Words that not all states have.
   *
   * @param place the number of their place in the apparatus
   * @param words where they stand in the first state that has them
   * @param cameIn the state, from 0, in which they came in
   * @param wentOut the first state after that without them
   * @param form where it was their form only that changed: the state before, or the one after, has
   *     the same words with other signs or capitals
   * @param in who wrote them in
   * @param out who struck them out
   * @param told sentences of the records that speak of the change which brought them in
   */
  public record Passage(
      int place,
      Stand words,
      int cameIn,
      Optional<Integer> wentOut,
      Form form,
      Optional<Writer> in,
      Optional<Writer> out,
      List<Told> told) {
    /** Copies the list. */
    public Passage {
      told = List.copyOf(told);
    }
  }

  /**
   * Whether a change was one of accidentals only, as textual scholars say: of signs and capitals.
   *
   * @param in the change with which the words came in
   * @param out the change with which they went out
   */
  public record Form(boolean in, boolean out) {}

  /**
   * Who changed words by hand.
   *
   * @param hand the hand as the transcript has it
   * @param note where the paper says whose hand it is
   */
  public record Writer(Hand hand, Optional<HandNote> note) {}

  /**
   * A sentence of a record that speaks of a change.
   *
   * @param record the number of the record, from 0
   * @param sentence the sentence, in the source of that record
   * @param statement what is said in it, when it tells a statement
   * @param shared the words it shares with the change
   * @param score 0 to 1: how much of the change it speaks of
   */
  public record Told(
      int record, Span sentence, Optional<Statement> statement, List<String> shared, double score) {
    /** Copies the list. */
    public Told {
      shared = List.copyOf(shared);
    }
  }

  /**
   * Tells the history of a text.
   *
   * @param states the states from the earliest to the last
   * @param records records of the time, such as the minutes of the meeting that changed it
   */
  public static TextHistory of(List<Witness> states, List<Record> records) {
    Apparatus apparatus = Collation.of(states).inOrder(states);
    Telling telling = new Telling(records);
    List<Passage> passages = new ArrayList<>();
    List<Place> together = new ArrayList<>();
    for (Place place : apparatus.places()) {
      if (place.grade() != Grade.SAME) {
        together.add(place);
      } else {
        passages.addAll(passages(apparatus, together, telling));
        together.clear();
      }
    }
    passages.addAll(passages(apparatus, together, telling));
    return new TextHistory(apparatus, passages, records);
  }

  /** Tells of places between which no words stand that all states have. */
  private static List<Passage> passages(Apparatus apparatus, List<Place> places, Telling telling) {
    List<Passage> all = new ArrayList<>();
    for (Place place : places) {
      for (Reading reading : place.readings()) {
        if (!reading.isOmission()) {
          all.addAll(stays(apparatus, place, reading));
        }
      }
    }
    all.sort(java.util.Comparator.comparingInt(Passage::place).thenComparingInt(Passage::cameIn));
    List<Passage> told = new ArrayList<>();
    for (Passage passage : all) {
      int state = passage.cameIn();
      List<Told> of =
          state == 0 || passage.form().in()
              ? List.of()
              : telling.of(
                  words(apparatus, all, p -> p.cameIn() == state && !p.form().in()),
                  words(apparatus, all, p -> isOut(p, state) && !p.form().out()),
                  around(apparatus, passage.words()));
      told.add(
          new Passage(
              passage.place(),
              passage.words(),
              state,
              passage.wentOut(),
              passage.form(),
              passage.in(),
              passage.out(),
              of));
    }
    return told;
  }

  /** Tells whether a reading differs from those of the states beside its own in form only. */
  public boolean isForm(Place place, Reading reading) {
    for (int state : reading.witnesses()) {
      for (int beside = Math.max(0, state - 1); beside <= state + 1; beside++) {
        if (beside < apparatus.witnesses().size()
            && !apparatus.areAlike(reading, place.of(beside))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isOut(Passage passage, int state) {
    return passage.wentOut().filter(o -> o == state).isPresent();
  }

  private static List<String> words(
      Apparatus apparatus, List<Passage> passages, Predicate<Passage> which) {
    return passages.stream().filter(which).map(p -> apparatus.words(p.words())).toList();
  }

  /** Returns the words before and after a passage in the line on which it stands. */
  private static String around(Apparatus apparatus, Stand stand) {
    String text = apparatus.witnesses().get(stand.witness()).text();
    int from = text.lastIndexOf('\n', stand.span().start()) + 1;
    int to = text.indexOf('\n', stand.span().end());
    return text.substring(Math.min(from, stand.span().start()), stand.span().start())
        + " "
        + text.substring(stand.span().end(), to < 0 ? text.length() : to);
  }

  /** Returns the stretches of states that have a reading. */
  private static List<Passage> stays(Apparatus apparatus, Place place, Reading reading) {
    List<Passage> stays = new ArrayList<>();
    List<Integer> with = reading.witnesses();
    int from = 0;
    while (from < with.size()) {
      int to = from + 1;
      while (to < with.size() && with.get(to) == with.get(to - 1) + 1) {
        to++;
      }
      int first = with.get(from);
      int last = with.get(to - 1);
      Stand stand = reading.stand(first).orElseThrow();
      Optional<Integer> out =
          last + 1 < apparatus.witnesses().size() ? Optional.of(last + 1) : Optional.empty();
      Witness lastWith = apparatus.witnesses().get(last);
      Optional<Hand> struck =
          out.isEmpty()
              ? Optional.empty()
              : lastWith.struckBy(reading.stand(last).orElseThrow().span());
      stays.add(
          new Passage(
              place.number(),
              stand,
              first,
              out,
              new Form(
                  first > 0 && apparatus.areAlike(reading, place.of(first - 1)),
                  out.filter(o -> apparatus.areAlike(reading, place.of(o))).isPresent()),
              writer(
                  apparatus.witnesses().get(first),
                  apparatus.witnesses().get(first).hand(stand.span())),
              writer(lastWith, struck),
              List.of()));
      from = to;
    }
    return stays;
  }

  private static Optional<Writer> writer(Witness witness, Optional<Hand> hand) {
    return hand.map(h ->
        new Writer(h, h.name().isEmpty() ? HandNote.of(witness.transcript()) : Optional.empty()));
  }
}
