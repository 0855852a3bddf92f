package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Apparatus.Place;
import org.chancery.dossier.collation.Apparatus.Reading;
import org.chancery.dossier.collation.Grade;
import org.chancery.dossier.collation.TextHistory;
import org.chancery.dossier.collation.TextHistory.Passage;
import org.chancery.dossier.collation.TextHistory.Told;
import org.chancery.edition.CollationRows.Cut;

/**
 * Sets a history as one web page: the text, which can be played forward through its states, and the
 * passages that came and went. No script: style rules show the words of the chosen state.
 */
final class HistoryHtml {

  private final TextHistory history;
  private final Apparatus apparatus;
  private final int states;
  private final Html html = new Html();

  /** Whether words stand in the row already. */
  private boolean begun;

  private HistoryHtml(TextHistory history) {
    this.history = history;
    this.apparatus = history.apparatus();
    this.states = apparatus.witnesses().size();
  }

  static void write(TextHistory history, Writer out) throws IOException {
    HistoryHtml page = new HistoryHtml(history);
    page.page();
    out.write(page.html.written());
  }

  private void page() throws IOException {
    Leaf.open(
        html,
        HistoryWords.title(history),
        HistoryWords.summary(history),
        "edition.css",
        "collation.css");
    html.open("style").line().markup(rules()).close("style").line();
    html.open("main", "class", "collation history").line();
    choice();
    text();
    passages();
    html.close("main").line();
    Leaf.close(html);
  }

  /** Returns the rules that hide what a chosen state lacks and mark what is new in it. */
  private String rules() {
    StringBuilder rules = new StringBuilder();
    for (int s = 0; s < states; s++) {
      String chosen = "body:has(#state-" + s + ":checked) ";
      rules.append(chosen).append(".text .v:not(.s").append(s).append(") { display: none; }\n");
      rules
          .append(chosen)
          .append(".text .v:not(.i")
          .append(s)
          .append(") { background: none; box-shadow: none; }\n");
    }
    return rules.toString();
  }

  private void choice() {
    html.open("fieldset", "class", "layers").element("legend", "The text").line();
    html.open("label");
    html.open("input", "type", "radio", "name", "state", "id", "state-all", "checked", "");
    html.text("with all that came and went").close("label").line();
    for (int s = 0; s < states; s++) {
      html.open("label").open("input", "type", "radio", "name", "state", "id", "state-" + s);
      html.element("b", CollationWords.siglum(s)).text(" ");
      html.text(CollationWords.name(apparatus.witnesses().get(s))).close("label").line();
    }
    html.close("fieldset").line();
  }

  private void text() {
    html.open("article", "class", "text played").line();
    for (List<List<Cut>> row : CollationRows.of(apparatus)) {
      html.open("p");
      begun = false;
      row.stream()
          .flatMap(List::stream)
          .map(Cut::place)
          .distinct()
          .sorted(Comparator.comparingInt(Place::number))
          .forEach(place -> place(place, row));
      html.close("p").line();
    }
    html.close("article").line();
  }

  private void place(Place place, List<List<Cut>> row) {
    if (place.grade() == Grade.SAME) {
      words(place, row, 0);
      return;
    }
    for (Reading reading : place.readings()) {
      if (reading.isOmission()) {
        continue;
      }
      StringBuilder classes = new StringBuilder("v");
      for (int s : reading.witnesses()) {
        classes.append(" s").append(s);
        classes.append(reading.witnesses().contains(s - 1) || s == 0 ? "" : " i" + s);
      }
      boolean stays = reading.witnesses().contains(states - 1);
      boolean first = reading.witnesses().contains(0);
      boolean form = history.isForm(place, reading);
      classes.append(
          form ? stays ? " light" : " light gone" : !stays ? " first" : first ? " old" : " later");
      marked(place, row, reading.witnesses().getFirst(), classes.toString());
    }
  }

  /** Writes words with a mark on them, but none on the space before them. */
  private void marked(Place place, List<List<Cut>> row, int witness, String classes) {
    for (Cut cut : row.get(witness)) {
      if (cut.place().number() == place.number()) {
        String words = cut.words().stripLeading();
        html.text(space(cut, words, row.get(witness)));
        html.element("span", words, "class", classes);
        begun = true;
      }
    }
  }

  private void words(Place place, List<List<Cut>> row, int witness) {
    for (Cut cut : row.get(witness)) {
      if (cut.place().number() == place.number()) {
        String words = cut.words().stripLeading();
        html.text(space(cut, words, row.get(witness)) + words);
        begun = true;
      }
    }
  }

  /** What begins the line of its state is parted from what other states have there before it. */
  private String space(Cut cut, String words, List<Cut> line) {
    String space = cut.words().substring(0, cut.words().length() - words.length());
    return space.isEmpty() && begun && cut == line.getFirst() ? " " : space;
  }

  private void passages() {
    html.open("div", "class", "scroll").open("table", "class", "states came").line();
    html.element("caption", "What came in and what went out").line();
    html.open("thead").open("tr");
    for (String title : List.of("Words", "Came in", "Went out", "What the records say")) {
      html.element("th", title, "scope", "col");
    }
    html.close("tr").close("thead").line().open("tbody").line();
    for (Passage passage : history.passages()) {
      html.open("tr").open("td").element("q", HistoryWords.words(history, passage)).text(" ");
      html.element("small", CollationWords.line(apparatus, passage.words())).close("td");
      html.element("td", passage.cameIn() == 0 ? "from the first" : HistoryWords.cameIn(passage));
      html.element("td", HistoryWords.wentOut(passage)).open("td");
      for (Told told : passage.told()) {
        html.text(HistoryWords.lead(history, told) + HistoryWords.told(history, told)).text(" ");
        html.element("small", HistoryWords.place(history, told));
      }
      html.close("td").close("tr").line();
    }
    html.close("tbody").close("table").close("div").line();
  }
}
