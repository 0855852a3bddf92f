package org.chancery.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Protocol;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;

/** Sets a record as one web page that loads nothing from elsewhere and needs no script. */
final class HtmlPage {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final Record record;
  private final Sheet sheet;
  private final Html html = new Html();

  private HtmlPage(Record record) {
    this.record = record;
    this.sheet = Sheet.of(record);
  }

  static void write(Record record, Writer out) throws IOException {
    HtmlPage page = new HtmlPage(record);
    page.page();
    out.write(page.html.written());
  }

  private void page() throws IOException {
    html.markup("<!DOCTYPE html>").line().open("html", "lang", "en").line().open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", sheet.title()).line();
    html.open("style").line().markup(styles()).close("style").line();
    html.close("head").line().open("body").line();
    html.element("a", "Skip to the text", "class", "skip", "href", "#text").line();
    head();
    body();
    foot();
    html.close("body").line().close("html").line();
  }

  private static String styles() throws IOException {
    try (InputStream in = HtmlPage.class.getResourceAsStream("edition.css")) {
      if (in == null) {
        throw new IllegalStateException("edition.css is missing from the edition's own files");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void head() {
    Protocol protocol = record.anatomy().protocol();
    html.open("header", "class", "head").line();
    String marking =
        String.join(
            " · ",
            protocol.markings().stream()
                .filter(m -> m.value().kind() == Protocol.MarkingKind.CLASSIFICATION)
                .map(m -> Words.spaced(m.value().text()))
                .toList());
    if (!marking.isEmpty()) {
      html.element("p", marking, "class", "marking").line();
    }
    html.element("h1", sheet.title()).line();
    List<String> parts = new ArrayList<>();
    record.anatomy().kind().ifPresent(k -> parts.add(Words.capital(k.value())));
    protocol.dating().place().ifPresent(p -> parts.add(Words.spaced(p.value())));
    protocol.dating().written().ifPresent(w -> parts.add(DateWords.of(w.value())));
    if (!parts.isEmpty()) {
      html.element("p", String.join(" · ", parts), "class", "dateline").line();
    }
    html.element("a", "What the paper shows", "class", "jump", "href", "#shown").line();
    html.close("header").line();
  }

  /** Writes the text and, beside it, what it shows. */
  private void body() {
    HtmlText text = new HtmlText(record, html);
    html.open("div", "class", text.noted() ? "spread noted" : "spread").line();
    html.open("main", "class", "paper").line();
    layers();
    html.open(
        "article",
        "id",
        "text",
        "class",
        "text",
        "tabindex",
        "-1",
        "aria-label",
        "The text of the paper");
    List<Span> evidence =
        sheet.sections().stream()
            .flatMap(s -> s.rows().stream())
            .flatMap(r -> r.evidence().stream())
            .toList();
    Set<Span> cut = text.write(evidence);
    html.close("article").line();
    pieces(cut);
    html.close("main").line();
    html.open("aside", "id", "shown", "class", "panel", "aria-label", "What the paper shows")
        .line();
    new HtmlFacts(html, record.transcript().lines()).write(sheet);
    html.close("aside").line().close("div").line();
  }

  private void layers() {
    html.open("fieldset", "class", "layers").element("legend", "Read the text");
    layer("published", "as published", true);
    layer("corrected", "as corrected by hand", false);
    layer("typed", "as typed", false);
    html.close("fieldset").line();
  }

  private void layer(String name, String words, boolean first) {
    List<String> attributes =
        new ArrayList<>(List.of("type", "radio", "name", "layer", "id", "layer-" + name));
    if (first) {
      attributes.addAll(List.of("checked", ""));
    }
    html.open("label").open("input", attributes.toArray(String[]::new));
    html.element("span", words).close("label");
  }

  /** Lights up all pieces of evidence that other elements cut, when a link leads to the first. */
  private void pieces(Set<Span> cut) {
    if (cut.isEmpty()) {
      return;
    }
    html.open("style");
    for (Span span : cut) {
      String name = Strand.anchor(span);
      html.markup("body:has(#" + name + ":target) ." + name + "{background:var(--lit)}").line();
    }
    html.close("style").line();
  }

  private void foot() {
    Source source = record.transcript().source();
    html.open("footer", "class", "foot").line();
    html.open("p").element("b", "Cite as").text(" " + sheet.citation() + ".").close("p").line();
    html.open("p")
        .element("b", "Source")
        .text(
            " "
                + Words.spaced(source.name())
                + source.item().map(i -> ", item " + Words.spaced(i)).orElse("")
                + ", SHA-256 ");
    html.element("code", source.digest()).text(".").close("p").line();
    html.open("p").element("b", "Signs").text(" ");
    html.open("ins", "class", "hand caret")
        .element("span", "written by hand", "class", "h")
        .close("ins")
        .text(", ");
    html.open("del", "class", "struck")
        .element("span", "struck out", "class", "d")
        .close("del")
        .text(", ");
    html.element("span", "the editor’s words", "class", "ed").text(".").close("p").line();
    html.close("footer").line();
  }
}
