package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Apparatus.Place;
import org.chancery.dossier.collation.Grade;
import org.chancery.transcript.Span;

/**
 * Divides a comparison into rows for reading side by side: a row ends where all witnesses begin a
 * new line at the same words.
 */
public final class CollationRows {

  /**
   * Words of one witness at one place.
   *
   * @param place the place
   * @param words the words, with the space before them
   */
  public record Cut(Place place, String words) {}

  private final Apparatus apparatus;
  private final int[] at;
  private final List<List<List<Cut>>> rows = new ArrayList<>();

  private CollationRows(Apparatus apparatus) {
    this.apparatus = apparatus;
    this.at = new int[apparatus.witnesses().size()];
  }

  /** Returns for each row what each witness, in the order of the comparison, has in it. */
  public static List<List<List<Cut>>> of(Apparatus apparatus) {
    CollationRows made = new CollationRows(apparatus);
    made.newRow();
    apparatus.places().forEach(made::place);
    return made.rows;
  }

  private void newRow() {
    List<List<Cut>> row = new ArrayList<>();
    for (int w = 0; w < at.length; w++) {
      row.add(new ArrayList<>());
    }
    rows.add(row);
  }

  private void place(Place place) {
    List<List<String>> pieces = new ArrayList<>();
    boolean together = true;
    for (int w = 0; w < at.length; w++) {
      Span span = place.of(w).stand(w).orElseThrow().span();
      String text = apparatus.witnesses().get(w).text();
      List<String> lines =
          span.isEmpty()
              ? List.of()
              : lines(text.substring(Math.min(at[w], span.start()), span.end()));
      at[w] = span.isEmpty() ? at[w] : span.end();
      pieces.add(lines);
      together &= lines.isEmpty() && place.grade() != Grade.SAME || lines.size() == count(pieces);
    }
    for (int n = 0; n < count(pieces); n++) {
      if (n > 0 && together) {
        newRow();
      }
      for (int w = 0; w < at.length; w++) {
        if (n < pieces.get(w).size() && !pieces.get(w).get(n).isBlank()) {
          List<Cut> cell = rows.getLast().get(w);
          boolean onNewLine = n > 0 && !together && !cell.isEmpty();
          cell.add(new Cut(place, (onNewLine ? "\n" : "") + pieces.get(w).get(n)));
        }
      }
    }
  }

  private static int count(List<List<String>> pieces) {
    return pieces.stream().mapToInt(List::size).max().orElse(0);
  }

  /**
   * Divides words at line ends; blank lines are left out, a line end before the first word is not.
   */
  private static List<String> lines(String words) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || words.charAt(i) == '\n') {
        String line = words.substring(from, i);
        if (lines.isEmpty() || !line.isBlank()) {
          lines.add(line.isBlank() ? "" : line);
        }
        from = i + 1;
      }
    }
    return lines;
  }
}
