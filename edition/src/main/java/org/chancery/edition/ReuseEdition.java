package org.chancery.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.chancery.dossier.collation.Witness;
import org.chancery.dossier.reuse.Reuse;
import org.chancery.transcript.Span;

/**
 * Passages that stand in other papers too, made ready for their readers. Immutable.
 *
 * @param asked the text that was asked about
 * @param texts the texts that were searched
 * @param found what was found in them
 */
public record ReuseEdition(Witness asked, List<Witness> texts, List<Reuse> found) {

  private static final int SHOWN = 160;

  /** Copies the lists. */
  public ReuseEdition {
    texts = List.copyOf(texts);
    found = List.copyOf(found);
  }

  /**
   * Writes the finds to {@code out}, which is flushed and left open.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public void to(ComparisonForm form, Writer out) throws IOException {
    switch (form) {
      case ComparisonForm.Page page -> out.write(page(page.width(), page.style()));
      case ComparisonForm.Json json -> json(out);
      case ComparisonForm.Html html -> out.write(html());
    }
    out.flush();
  }

  private String title() {
    String count = found.size() == 1 ? "1 find" : found.size() + " finds";
    return "Passages of " + asked.name() + " that stand in other papers: " + count;
  }

  private String html() throws IOException {
    Html html = new Html();
    String summary = texts.size() + (texts.size() == 1 ? " paper searched" : " papers searched");
    Leaf.open(html, title(), summary, "edition.css", "collation.css");
    html.open("main", "class", "collation").open("table", "class", "states").line();
    html.open("tbody").line();
    for (Reuse reuse : found) {
      Witness other = texts.get(reuse.text());
      html.open("tr").open("td").text(Words.spaced(reuse.asked().of(asked.text()))).text(" ");
      html.element("small", "l. " + asked.line(reuse.asked())).close("td").open("td");
      html.text(Words.spaced(reuse.found().of(other.text()))).text(" ");
      html.element("small", place(other, reuse) + ", " + measure(reuse)).close("td");
      html.close("tr").line();
    }
    html.close("tbody").close("table").close("main").line();
    Leaf.close(html);
    return html.written();
  }

  private static String place(Witness other, Reuse reuse) {
    return Words.spaced(other.name()) + ":" + other.line(reuse.found());
  }

  private static String measure(Reuse reuse) {
    return reuse.same() + " words the same, " + percent(reuse) + " %";
  }

  private String page(int width, Style style) {
    TerminalLines out = new TerminalLines(style);
    hanging(out, width, "", Piece.plain(title()));
    for (Reuse reuse : found) {
      Witness other = texts.get(reuse.text());
      out.blank();
      hanging(
          out,
          width,
          "  ",
          new Piece("l. " + asked.line(reuse.asked()), Ink.HEADING),
          Piece.plain("  “" + Words.ends(reuse.asked().of(asked.text()), SHOWN) + "”"));
      hanging(
          out,
          width,
          "     ",
          new Piece(place(other, reuse), Ink.HEADING),
          new Piece("  " + measure(reuse), Ink.FAINT));
      if (reuse.alike() < 1) {
        hanging(
            out,
            width,
            "     ",
            Piece.plain("“" + Words.ends(reuse.found().of(other.text()), SHOWN) + "”"));
      }
    }
    return out.text();
  }

  private static long percent(Reuse reuse) {
    return Math.round(reuse.alike() * 100);
  }

  private static void hanging(TerminalLines out, int width, String lead, Piece... pieces) {
    List<List<Piece>> lines = Wrapping.of(List.of(pieces), width - lead.length() - 2);
    for (int i = 0; i < lines.size(); i++) {
      List<Piece> line = new ArrayList<>();
      line.add(Piece.plain(lead + (i == 0 ? "" : "  ")));
      line.addAll(lines.get(i));
      out.line(line);
    }
  }

  /** Writes a JSON array of the finds, each with both places and their words. */
  private void json(Writer to) throws IOException {
    try (JsonGenerator out = JsonLayout.spread(to)) {
      out.writeStartArray();
      for (Reuse reuse : found) {
        out.writeStartObject();
        out.writeNumberField("same", reuse.same());
        out.writeNumberField("alike", percent(reuse) / 100.0);
        place(out, "asked", asked, reuse.asked());
        place(out, "found", texts.get(reuse.text()), reuse.found());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    to.write('\n');
  }

  private static void place(JsonGenerator out, String name, Witness witness, Span span)
      throws IOException {
    Span source = witness.source(span);
    out.writeObjectFieldStart(name);
    out.writeStringField("name", witness.name());
    out.writeStringField("digest", witness.transcript().source().digest());
    out.writeNumberField("start", source.start());
    out.writeNumberField("end", source.end());
    out.writeNumberField("line", witness.transcript().lines().line(source.start()));
    out.writeStringField("quote", span.of(witness.text()));
    out.writeEndObject();
  }
}
