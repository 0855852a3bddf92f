package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Apparatus.Move;
import org.chancery.dossier.collation.Apparatus.Place;
import org.chancery.dossier.collation.Apparatus.Reading;
import org.chancery.dossier.collation.Grade;
import org.chancery.edition.CollationRows.Cut;

/**
 * Sets a comparison as one web page: side by side, and as one text with its readings. No script.
 */
final class CollationHtml {

  private final Apparatus apparatus;
  private final Html html = new Html();

  private CollationHtml(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  static void write(Apparatus apparatus, Writer out) throws IOException {
    CollationHtml page = new CollationHtml(apparatus);
    page.page();
    out.write(page.html.written());
  }

  private void page() throws IOException {
    String title = CollationWords.title(apparatus);
    Leaf.open(html, title, CollationWords.summary(apparatus), "edition.css", "collation.css");
    html.open("main", "class", "collation").line();
    views();
    witnesses();
    sideBySide();
    inline();
    moves();
    html.close("main").line();
    Leaf.close(html);
  }

  private void views() {
    html.open("fieldset", "class", "layers").element("legend", "Show").line();
    view("side", "side by side", true);
    view("inline", "one text with its readings", false);
    html.close("fieldset").line();
  }

  private void view(String id, String words, boolean chosen) {
    html.open("label");
    if (chosen) {
      html.open("input", "type", "radio", "name", "view", "id", "view-" + id, "checked", "");
    } else {
      html.open("input", "type", "radio", "name", "view", "id", "view-" + id);
    }
    html.text(words).close("label").line();
  }

  private void witnesses() {
    html.open("dl", "class", "witnesses").line();
    for (int w = 0; w < apparatus.witnesses().size(); w++) {
      html.element("dt", CollationWords.siglum(w));
      html.element("dd", CollationWords.name(apparatus.witnesses().get(w))).line();
    }
    html.close("dl").line();
  }

  private void sideBySide() {
    int n = apparatus.witnesses().size();
    html.open("div", "class", "scroll side")
        .open("table", "class", "states n" + Math.min(n, 6))
        .line();
    html.element("caption", "The states side by side; what differs is marked").line();
    html.open("thead").open("tr");
    for (int w = 0; w < n; w++) {
      html.open("th", "scope", "col").text(CollationWords.siglum(w)).text(" ");
      html.element("small", CollationWords.name(apparatus.witnesses().get(w))).close("th");
    }
    html.close("tr").close("thead").line().open("tbody").line();
    for (List<List<Cut>> row : CollationRows.of(apparatus)) {
      html.open("tr");
      for (int w = 0; w < n; w++) {
        html.open("td");
        for (Cut cut : row.get(w)) {
          cut(cut, w);
        }
        html.close("td");
      }
      html.close("tr").line();
    }
    html.close("tbody").close("table").close("div").line();
  }

  private void cut(Cut cut, int witness) {
    Place place = cut.place();
    if (place.grade() == Grade.SAME) {
      html.text(cut.words());
      return;
    }
    int lead = 0;
    while (lead < cut.words().length() && cut.words().charAt(lead) <= ' ') {
      lead++;
    }
    html.text(cut.words().substring(0, lead));
    Reading reading = place.of(witness);
    String kind = reading.move().isPresent() ? "moved" : kind(place, reading);
    html.element(
        "span",
        cut.words().substring(lead),
        "class",
        "v " + kind,
        "title",
        "place "
            + place.number()
            + ": "
            + CollationWords.sigla(reading)
            + reading.move().map(m -> "; moved, no. " + m).orElse(""));
  }

  /** Tells the reading of the first witness from the others, and what differs in form only. */
  private String kind(Place place, Reading reading) {
    Reading first = place.readings().getFirst();
    if (place.grade() == Grade.WORD && reading.equals(first)) {
      return "first";
    }
    boolean words = place.grade() == Grade.WORD && !apparatus.areAlike(first, reading);
    return words ? "later" : "light";
  }

  private void inline() {
    html.open("article", "class", "inline text").line();
    for (List<List<Cut>> row : CollationRows.of(apparatus)) {
      html.open("p");
      Iterable<Place> places = inOrder(row);
      for (Place place : places) {
        inline(place, row);
      }
      html.close("p").line();
    }
    html.close("article").line();
  }

  private static Iterable<Place> inOrder(List<List<Cut>> row) {
    return row.stream()
        .flatMap(List::stream)
        .map(Cut::place)
        .distinct()
        .sorted(java.util.Comparator.comparingInt(Place::number))
        .toList();
  }

  private void inline(Place place, List<List<Cut>> row) {
    if (place.grade() == Grade.SAME) {
      words(place, row, 0);
      return;
    }
    html.text(" ").open("span", "class", "app", "id", "p" + place.number());
    for (Reading reading : place.readings()) {
      int witness = reading.witnesses().getFirst();
      String kind = reading.move().isPresent() ? "moved" : kind(place, reading);
      html.open("span", "class", "v " + kind);
      if (reading.isOmission()) {
        html.element("i", "om.");
      } else {
        words(place, row, witness);
      }
      html.element("sup", CollationWords.sigla(reading)).close("span").text(" ");
    }
    html.close("span");
  }

  private void words(Place place, List<List<Cut>> row, int witness) {
    for (Cut cut : row.get(witness)) {
      if (cut.place().number() == place.number()) {
        html.text(place.grade() == Grade.SAME ? cut.words() : cut.words().strip());
      }
    }
  }

  private void moves() {
    if (apparatus.moves().isEmpty()) {
      return;
    }
    html.open("section", "class", "moves").element("h2", "Moved").line().open("ol").line();
    for (Move move : apparatus.moves()) {
      html.open("li").element("q", Words.ends(apparatus.words(move.one()), 120)).text(" ");
      html.element("small", CollationWords.move(apparatus, move)).close("li").line();
    }
    html.close("ol").close("section").line();
  }
}
