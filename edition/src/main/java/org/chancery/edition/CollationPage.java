package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Apparatus.Move;
import org.chancery.dossier.collation.Apparatus.Place;
import org.chancery.dossier.collation.Apparatus.Reading;
import org.chancery.dossier.collation.Grade;

/** Sets a comparison as a table for the terminal: each place that differs, with its readings. */
final class CollationPage {

  private static final int CONTEXT = 40;

  private final Apparatus apparatus;
  private final int width;
  private final TerminalLines out;
  private final int siglaWidth;

  private CollationPage(Apparatus apparatus, int width, Style style) {
    this.apparatus = apparatus;
    this.width = width;
    this.out = new TerminalLines(style);
    this.siglaWidth =
        Math.min(
            width / 3,
            apparatus.places().stream()
                .flatMap(p -> p.readings().stream())
                .filter(r -> r.stands().size() < apparatus.witnesses().size())
                .mapToInt(r -> CollationWords.sigla(r).length())
                .max()
                .orElse(1));
  }

  static String of(Apparatus apparatus, int width, Style style) {
    CollationPage page = new CollationPage(apparatus, width, style);
    page.head();
    page.apparatus.differences().forEach(page::place);
    page.moves();
    return page.out.text();
  }

  private void head() {
    out.line(List.of(new Piece(CollationWords.title(apparatus), Ink.HEADING)));
    for (int w = 0; w < apparatus.witnesses().size(); w++) {
      String name = CollationWords.name(apparatus.witnesses().get(w));
      hanging("  " + CollationWords.siglum(w) + "  ", List.of(Piece.plain(name)));
    }
    hanging("", List.of(Piece.plain(CollationWords.summary(apparatus))));
  }

  private void place(Place place) {
    out.blank();
    String grade =
        place.grade() == Grade.WORD ? "" : "  (" + CollationWords.grade(place.grade()) + ")";
    String number = String.valueOf(place.number());
    hanging(
        " ".repeat(Math.max(0, 4 - number.length())) + number + "  ",
        List.of(
            Piece.plain(CollationWords.line(apparatus, place)),
            new Piece("  " + CollationWords.before(apparatus, place, CONTEXT) + " ▸", Ink.FAINT),
            new Piece(grade, Ink.EDITOR)));
    for (Reading reading : place.readings()) {
      String sigla = CollationWords.sigla(reading);
      List<Piece> words = new ArrayList<>();
      words.add(
          new Piece(
              CollationWords.words(apparatus, reading),
              reading.isOmission() ? Ink.FAINT : Ink.PLAIN));
      if (place.grade() == Grade.WORD) {
        CollationWords.like(apparatus, place, reading)
            .ifPresent(o ->
                words.add(new Piece("  (as " + o + " but for signs or capitals)", Ink.EDITOR)));
      }
      reading.move().ifPresent(m -> words.add(new Piece("  [moved: " + m + "]", Ink.EDITOR)));
      hanging(
          "      " + sigla + " ".repeat(Math.max(0, siglaWidth - sigla.length())) + "  ", words);
    }
  }

  private void moves() {
    if (!apparatus.moves().isEmpty()) {
      out.blank();
      out.line(List.of(new Piece("Moved", Ink.HEADING)));
    }
    for (Move move : apparatus.moves()) {
      String words = Words.ends(apparatus.words(move.one()), 60);
      hanging(
          "  " + move.number() + "  ",
          List.of(Piece.plain("“" + words + "”  " + CollationWords.move(apparatus, move))));
    }
  }

  private void hanging(String lead, List<Piece> pieces) {
    out.hanging(new Piece(lead, Ink.HEADING), pieces, width);
  }
}
