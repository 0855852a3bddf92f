package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Apparatus.Move;
import org.chancery.dossier.collation.Apparatus.Place;
import org.chancery.dossier.collation.Apparatus.Reading;
import org.chancery.dossier.collation.Apparatus.Stand;
import org.chancery.dossier.collation.Grade;
import org.chancery.dossier.collation.Witness;

/** Puts a comparison into words, the same in every form. */
final class CollationWords {

  private CollationWords() {}

  /** Returns the siglum of a witness: {@code A} to {@code Z}, then {@code A2}. */
  static String siglum(int witness) {
    String letter = String.valueOf((char) ('A' + witness % 26));
    return witness < 26 ? letter : letter + (witness / 26 + 1);
  }

  static String sigla(Reading reading) {
    return String.join(" ", reading.witnesses().stream().map(CollationWords::siglum).toList());
  }

  static String title(Apparatus apparatus) {
    return apparatus.witnesses().size() + " states compared";
  }

  /** Returns one line that says how much differs. */
  static String summary(Apparatus apparatus) {
    List<String> parts = new ArrayList<>();
    for (Grade grade : List.of(Grade.WORD, Grade.VALUE, Grade.FORM)) {
      long count = apparatus.places().stream().filter(p -> p.grade() == grade).count();
      if (count > 0) {
        parts.add(count + " " + grade(grade));
      }
    }
    int moves = apparatus.moves().size();
    String places =
        parts.isEmpty() ? "No difference" : "Places that differ: " + String.join(", ", parts);
    return moves == 0 ? places : places + "; moved: " + moves;
  }

  static String grade(Grade grade) {
    return switch (grade) {
      case SAME -> "the same";
      case FORM -> "in signs or capitals only";
      case VALUE -> "in the writing of a number or date only";
      case WORD -> "in words";
    };
  }

  /** Returns the words of a reading on one line; a dash where there are none. */
  static String words(Apparatus apparatus, Reading reading) {
    return reading.isOmission() ? "—" : Words.spaced(apparatus.words(reading));
  }

  /** Names the earlier reading of which another differs in signs or capitals only. */
  static Optional<String> like(Apparatus apparatus, Place place, Reading reading) {
    return place.readings().stream()
        .takeWhile(earlier -> !earlier.equals(reading))
        .filter(earlier -> apparatus.areAlike(earlier, reading))
        .findFirst()
        .map(earlier -> siglum(earlier.witnesses().getFirst()));
  }

  /** Returns the last words before a place in the first witness that has some. */
  static String before(Apparatus apparatus, Place place, int most) {
    Stand stand = first(place);
    String text = apparatus.witnesses().get(stand.witness()).text();
    String all =
        Words.spaced(text.substring(Math.max(0, stand.span().start() - 400), stand.span().start()));
    if (all.length() <= most) {
      return all;
    }
    int cut = all.indexOf(' ', all.length() - most);
    return "… " + all.substring(cut < 0 ? all.length() - most : cut + 1);
  }

  /** Returns the stand by which a place is found: the first that has words. */
  static Stand first(Place place) {
    return place.readings().stream()
        .filter(r -> !r.isOmission())
        .findFirst()
        .orElse(place.readings().getFirst())
        .stands()
        .getFirst();
  }

  /** Returns where a place is found: {@code A 9}, siglum and line. */
  static String line(Apparatus apparatus, Place place) {
    return line(apparatus, first(place));
  }

  static String line(Apparatus apparatus, Stand stand) {
    return siglum(stand.witness())
        + " l. "
        + apparatus.witnesses().get(stand.witness()).line(stand.span());
  }

  static String move(Apparatus apparatus, Move move) {
    return move.words()
        + " words stand at "
        + line(apparatus, move.one())
        + " and at "
        + line(apparatus, move.other());
  }

  /** Returns the name of a witness with the digest of its paper. */
  static String name(Witness witness) {
    return Words.spaced(witness.name());
  }
}
