package org.chancery.readingroom.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Apparatus.Place;
import org.chancery.dossier.collation.Apparatus.Reading;
import org.chancery.dossier.collation.Grade;
import org.chancery.edition.CollationRows;
import org.chancery.edition.CollationRows.Cut;

/**
 * A comparison as pages show it.
 *
 * @param rows the text in rows; a row ends where all states begin a new line together
 */
record Collated(List<Row> rows) {

  /**
   * A row.
   *
   * @param differs whether the states differ in it
   * @param cells what each state has
   * @param places all places in order, each with its readings
   */
  record Row(boolean differs, List<List<Run>> cells, List<Spot> places) {}

  /**
   * Words that are the same or not.
   *
   * @param space the space before them
   * @param words the words
   * @param kind {@code same}, {@code light}, {@code moved}, {@code first} or {@code later}
   * @param move the move of which they are part
   * @param sigla which states have them
   */
  record Run(String space, String words, String kind, Optional<Integer> move, String sigla) {}

  /**
   * A place of the text.
   *
   * @param number its number
   * @param same whether all states have the same words
   * @param readings what the states have, each reading once
   */
  record Spot(int number, boolean same, List<Run> readings) {}

  static Collated of(Apparatus apparatus) {
    List<Row> rows = new ArrayList<>();
    for (List<List<Cut>> row : CollationRows.of(apparatus)) {
      List<List<Run>> cells = new ArrayList<>();
      for (int w = 0; w < row.size(); w++) {
        List<Run> runs = new ArrayList<>();
        for (Cut cut : row.get(w)) {
          runs.add(run(apparatus, cut.place(), cut.place().of(w), cut.words()));
        }
        cells.add(runs);
      }
      List<Place> places = places(row);
      boolean differs = places.stream().anyMatch(p -> p.grade() != Grade.SAME);
      rows.add(new Row(differs, cells, places.stream().map(p -> spot(apparatus, p, row)).toList()));
    }
    return new Collated(rows);
  }

  private static List<Place> places(List<List<Cut>> row) {
    return row.stream()
        .flatMap(List::stream)
        .map(Cut::place)
        .distinct()
        .sorted(Comparator.comparingInt(Place::number))
        .toList();
  }

  private static Spot spot(Apparatus apparatus, Place place, List<List<Cut>> row) {
    List<Run> readings = new ArrayList<>();
    for (Reading reading : place.readings()) {
      StringBuilder words = new StringBuilder();
      for (Cut cut : row.get(reading.witnesses().getFirst())) {
        if (cut.place().number() == place.number()) {
          words.append(cut.words());
        }
      }
      readings.add(run(apparatus, place, reading, words.toString()));
    }
    return new Spot(place.number(), place.grade() == Grade.SAME, readings);
  }

  private static Run run(Apparatus apparatus, Place place, Reading reading, String words) {
    int lead = 0;
    while (lead < words.length() && words.charAt(lead) <= ' ') {
      lead++;
    }
    return new Run(
        words.substring(0, lead),
        words.substring(lead),
        kind(apparatus, place, reading),
        reading.move(),
        sigla(reading.witnesses()));
  }

  /** Tells the reading of the first state from the others, and what differs in form only. */
  private static String kind(Apparatus apparatus, Place place, Reading reading) {
    if (reading.move().isPresent()) {
      return "moved";
    }
    Reading first = place.readings().getFirst();
    return switch (place.grade()) {
      case SAME -> "same";
      case FORM, VALUE -> "light";
      case WORD ->
          reading.equals(first) ? "first" : apparatus.areAlike(first, reading) ? "light" : "later";
    };
  }

  static String siglum(int state) {
    return String.valueOf((char) ('A' + state));
  }

  static String sigla(List<Integer> states) {
    return String.join(" ", states.stream().map(Collated::siglum).toList());
  }
}
