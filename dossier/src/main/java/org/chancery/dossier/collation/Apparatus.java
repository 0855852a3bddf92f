package org.chancery.dossier.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.transcript.Span;

/**
 * The comparison of all witnesses: the places of the text in order, each with its readings. The
 * stands of one witness at all places, read in order, are its whole text. The same witnesses give
 * the same apparatus in whatever order they come in.
 *
 * @param witnesses the witnesses by name, then by text
 * @param places the places in the order of the text, those where all agree included
 * @param moves passages that stand at one place in some witnesses and at another in others
 */
public record Apparatus(List<Witness> witnesses, List<Place> places, List<Move> moves) {

  /** Copies the lists. */
  public Apparatus {
    witnesses = List.copyOf(witnesses);
    places = List.copyOf(places);
    moves = List.copyOf(moves);
  }

  /**
   * A place of the text.
   *
   * @param number its number, from 1
   * @param grade how far its readings are from one another
   * @param readings the readings, that of the first witness first
   */
  public record Place(int number, Grade grade, List<Reading> readings) {
    /** Copies the list. */
    public Place {
      readings = List.copyOf(readings);
    }

    /** Returns the reading of a witness. */
    public Reading of(int witness) {
      return readings.stream()
          .filter(r -> r.stand(witness).isPresent())
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("there is no witness " + witness));
    }
  }

  /**
   * What some witnesses have at a place, in the same letters.
   *
   * @param stands where it stands, by witness; an empty span where the witness has nothing here
   * @param move the number of the move of which these words are part
   */
  public record Reading(List<Stand> stands, Optional<Integer> move) {
    /** Copies the list. */
    public Reading {
      stands = List.copyOf(stands);
    }

    /** Tells whether these witnesses have no words here. */
    public boolean isOmission() {
      return stands.getFirst().span().isEmpty();
    }

    /** Returns where it stands in a witness; empty when that witness reads otherwise. */
    public Optional<Stand> stand(int witness) {
      return stands.stream().filter(s -> s.witness() == witness).findFirst();
    }

    /** Returns the numbers of the witnesses, from 0, in order. */
    public List<Integer> witnesses() {
      return stands.stream().map(Stand::witness).toList();
    }
  }

  /**
   * Where words stand.
   *
   * @param witness the number of the witness, from 0
   * @param span the words in its text
   */
  public record Stand(int witness, Span span) {}

  /**
   * A passage that stands elsewhere in other witnesses.
   *
   * @param number its number, from 1
   * @param one where it stands earlier in the apparatus
   * @param other where it stands later
   * @param words how many words are the same at both
   */
  public record Move(int number, Stand one, Stand other, int words) {}

  /** Returns the words of a reading as they stand in its first witness. */
  public String words(Reading reading) {
    return words(reading.stands().getFirst());
  }

  /** Returns the words at a stand. */
  public String words(Stand stand) {
    return stand.span().of(witnesses.get(stand.witness()).text());
  }

  /**
   * Tells whether two readings have the same letters and so differ in accidentals only: signs,
   * capitals, the joining of words.
   */
  public boolean areAlike(Reading one, Reading other) {
    return letters(words(one)).equals(letters(words(other)));
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        letters.append(Character.toLowerCase(words.charAt(i)));
      }
    }
    return letters.toString();
  }

  /** Returns the places where the witnesses differ. */
  public List<Place> differences() {
    return places.stream().filter(p -> p.grade() != Grade.SAME).toList();
  }

  /**
   * Returns the same comparison with the witnesses numbered in another order, for showing.
   *
   * @throws IllegalArgumentException if {@code order} holds other witnesses
   */
  public Apparatus inOrder(List<Witness> order) {
    int[] number = new int[witnesses.size()];
    boolean[] taken = new boolean[order.size()];
    for (int i = 0; i < number.length; i++) {
      number[i] = find(order, witnesses.get(i), taken);
    }
    List<Place> renumbered = new ArrayList<>(places.size());
    for (Place place : places) {
      List<Reading> readings = new ArrayList<>();
      for (Reading reading : place.readings()) {
        readings.add(
            new Reading(
                reading.stands().stream()
                    .map(s -> new Stand(number[s.witness()], s.span()))
                    .sorted(Comparator.comparingInt(Stand::witness))
                    .toList(),
                reading.move()));
      }
      readings.sort(Comparator.comparingInt(r -> r.stands().getFirst().witness()));
      renumbered.add(new Place(place.number(), place.grade(), readings));
    }
    List<Move> moved =
        moves.stream()
            .map(m ->
                new Move(m.number(), with(m.one(), number), with(m.other(), number), m.words()))
            .toList();
    return new Apparatus(order, renumbered, moved);
  }

  private static Stand with(Stand stand, int[] number) {
    return new Stand(number[stand.witness()], stand.span());
  }

  private static int find(List<Witness> order, Witness witness, boolean[] taken) {
    for (int i = 0; i < order.size(); i++) {
      if (!taken[i] && order.get(i).equals(witness)) {
        taken[i] = true;
        return i;
      }
    }
    throw new IllegalArgumentException("the order lacks the witness " + witness.name());
  }
}
