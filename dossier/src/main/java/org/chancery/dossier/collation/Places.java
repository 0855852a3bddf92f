package org.chancery.dossier.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.dossier.collation.Apparatus.Move;
import org.chancery.dossier.collation.Apparatus.Place;
import org.chancery.dossier.collation.Apparatus.Reading;
import org.chancery.dossier.collation.Apparatus.Stand;
import org.chancery.transcript.Span;

/**
 * Makes an apparatus of a table: columns in which the same witnesses agree are one place, but other
 * words (substantives) and another writing of the same word (accidentals) are two.
 */
final class Places {

  /** What differs in a column; other signs go with what stands beside them. */
  private enum Difference {
    SIGNS,
    ACCIDENTAL,
    SUBSTANTIVE
  }

  private final List<Witness> witnesses;
  private final List<Units> units;
  private final int[][] keys;
  private final List<int[]> columns;
  private final Table table;
  private final int[] moveOf;
  private final List<Move> moves = new ArrayList<>();
  private final String[] texts;
  private final int[] last;

  Places(List<Witness> witnesses, List<Units> units, int[][] keys, Table table) {
    this.witnesses = witnesses;
    this.units = units;
    this.keys = keys;
    this.columns = table.columns();
    this.table = table;
    this.moveOf = new int[columns.size()];
    this.texts = witnesses.stream().map(Witness::text).toArray(String[]::new);
    this.last = new int[witnesses.size()];
  }

  Apparatus apparatus() {
    numberMoves();
    List<Place> places = new ArrayList<>();
    int from = 0;
    while (from < columns.size()) {
      int to = from + 1;
      int[] parts = partition(from);
      Difference kind = difference(from);
      while (to < columns.size()
          && moveOf[from] == moveOf[to]
          && Arrays.equals(parts, partition(to))) {
        Difference next = difference(to);
        if (kind != next && kind != Difference.SIGNS && next != Difference.SIGNS) {
          break;
        }
        kind = kind == Difference.SIGNS ? next : kind;
        to++;
      }
      places.add(place(places.size() + 1, from, to));
      from = to;
    }
    return new Apparatus(witnesses, places, moves);
  }

  /** Numbers the moves by where they stand first; several pairs of witnesses may show the same. */
  private void numberMoves() {
    int[][] columnOf = new int[keys.length][];
    for (int w = 0; w < keys.length; w++) {
      columnOf[w] = new int[keys[w].length];
    }
    for (int c = 0; c < columns.size(); c++) {
      for (int w = 0; w < keys.length; w++) {
        if (columns.get(c)[w] != Table.NONE) {
          columnOf[w][columns.get(c)[w]] = c;
        }
      }
    }
    Map<List<Integer>, Table.Moved> ordered =
        new TreeMap<>(
            java.util.Comparator.comparing((List<Integer> l) -> l.get(0))
                .thenComparing(l -> l.get(1)));
    for (Table.Moved moved : table.moves()) {
      int one = columnOf[moved.one()][moved.inOne().from()];
      int other = columnOf[moved.other()][moved.inOther().from()];
      ordered.putIfAbsent(List.of(Math.min(one, other), Math.max(one, other)), moved);
    }
    for (Table.Moved moved : ordered.values()) {
      int number = moves.size() + 1;
      Stand one = stand(moved.one(), moved.inOne());
      Stand other = stand(moved.other(), moved.inOther());
      boolean inOrder =
          columnOf[moved.one()][moved.inOne().from()]
              <= columnOf[moved.other()][moved.inOther().from()];
      moves.add(
          inOrder
              ? new Move(number, one, other, moved.words())
              : new Move(number, other, one, moved.words()));
      mark(columnOf[moved.one()], moved.inOne(), number);
      mark(columnOf[moved.other()], moved.inOther(), number);
    }
  }

  private Stand stand(int witness, Stretch at) {
    Units of = units.get(witness);
    return new Stand(witness, new Span(of.start(at.from()), of.end(at.to() - 1)));
  }

  private void mark(int[] columnOf, Stretch stretch, int number) {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (moveOf[columnOf[i]] == 0) {
        moveOf[columnOf[i]] = number;
      }
    }
  }

  /** Returns for each witness the number of the first that has the same there, letter by letter. */
  private int[] partition(int column) {
    int[] at = columns.get(column);
    int[] parts = new int[at.length];
    for (int w = 0; w < at.length; w++) {
      int first = 0;
      while (first < w && !isSame(at, first, w)) {
        first++;
      }
      parts[w] = first;
    }
    return parts;
  }

  private Difference difference(int column) {
    int[] at = columns.get(column);
    boolean signs = true;
    boolean same = true;
    for (int w = 0; w < at.length; w++) {
      signs &= at[w] == Table.NONE || units.get(w).isSign(at[w]);
      same &= at[w] != Table.NONE && at[0] != Table.NONE && keys[w][at[w]] == keys[0][at[0]];
    }
    return same ? Difference.ACCIDENTAL : signs ? Difference.SIGNS : Difference.SUBSTANTIVE;
  }

  private boolean isSame(int[] column, int one, int other) {
    int i = column[one];
    int j = column[other];
    if (i == Table.NONE || j == Table.NONE) {
      return i == j;
    }
    return keys[one][i] == keys[other][j] && sameLetters(one, i, other, j);
  }

  private boolean sameLetters(int one, int i, int other, int j) {
    Units x = units.get(one);
    Units y = units.get(other);
    int length = x.end(i) - x.start(i);
    return length == y.end(j) - y.start(j)
        && texts[one].regionMatches(x.start(i), texts[other], y.start(j), length);
  }

  private Place place(int number, int from, int to) {
    Map<String, List<Stand>> readings = new LinkedHashMap<>();
    for (int w = 0; w < keys.length; w++) {
      StringBuilder letters = new StringBuilder();
      int start = -1;
      int end = last[w];
      for (int c = from; c < to; c++) {
        int unit = columns.get(c)[w];
        if (unit != Table.NONE) {
          start = start < 0 ? units.get(w).start(unit) : start;
          end = units.get(w).end(unit);
          letters.append(texts[w], units.get(w).start(unit), end).append('\0');
        }
      }
      last[w] = end;
      Span span = new Span(start < 0 ? end : start, end);
      readings.computeIfAbsent(letters.toString(), k -> new ArrayList<>()).add(new Stand(w, span));
    }
    Optional<Integer> move = moveOf[from] > 0 ? Optional.of(moveOf[from]) : Optional.empty();
    List<Reading> all = new ArrayList<>();
    readings.forEach((letters, stands) ->
        all.add(new Reading(stands, letters.isEmpty() ? Optional.empty() : move)));
    return new Place(number, grade(from, to, all), all);
  }

  private Grade grade(int from, int to, List<Reading> readings) {
    Grade grade = Grade.SAME;
    int first = readings.getFirst().stands().getFirst().witness();
    for (Reading reading : readings.subList(1, readings.size())) {
      Grade other =
          between(
              spelled(from, to, first), spelled(from, to, reading.stands().getFirst().witness()));
      grade = other.compareTo(grade) > 0 ? other : grade;
    }
    return grade;
  }

  private static Grade between(String[] one, String[] other) {
    if (one[0].equals(other[0])) {
      return Grade.FORM;
    }
    return one[1].equals(other[1]) ? Grade.VALUE : Grade.WORD;
  }

  /** Returns the letters and digits of a reading, and the same with numbers as their values. */
  private String[] spelled(int from, int to, int witness) {
    StringBuilder letters = new StringBuilder();
    StringBuilder values = new StringBuilder();
    Units of = units.get(witness);
    for (int c = from; c < to; c++) {
      int unit = columns.get(c)[witness];
      if (unit != Table.NONE && !of.isSign(unit)) {
        plain(texts[witness], of.start(unit), of.end(unit), letters);
        if (of.isValue(unit)) {
          values.append(' ').append(of.key(unit));
        } else {
          plain(texts[witness], of.start(unit), of.end(unit), values);
        }
      }
    }
    return new String[] {letters.toString(), values.toString()};
  }

  private static void plain(String text, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        out.append(Character.toLowerCase(text.charAt(i)));
      }
    }
  }
}
