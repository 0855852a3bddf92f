package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Accession;
import org.chancery.archive.Card;
import org.chancery.archive.CardJson;
import org.chancery.archive.Records;

/** Writes cards, or sources, one on a line. */
final class CardList {

  private static final int PAGE = 1000;

  private final OutputStream out;
  private final ListForm form;
  private final int columns;
  private int written;

  CardList(OutputStream out, ListForm form, int columns) {
    this.out = out;
    this.form = form;
    this.columns = columns;
  }

  void records(Records records) throws IOException {
    if (form == ListForm.CSV) {
      csv("id", "date", "kind", "number", "from", "to", "place", "heading", "source", "item");
    }
    int from = 0;
    for (List<Card> cards = records.list(0, PAGE); !cards.isEmpty(); ) {
      for (Card card : cards) {
        record(card);
      }
      from += cards.size();
      cards = records.list(from, PAGE);
    }
    end();
  }

  private void record(Card card) throws IOException {
    Card.Head head = card.head();
    String date = card.dated().edtf().orElse("");
    switch (form) {
      case PAGE -> line(String.format("%-8s %-16s %s", card.id(), date, title(card)));
      case JSON -> json(CardJson.of(card));
      case CSV ->
          csv(
              card.id().toString(),
              date,
              head.kind().orElse(""),
              head.number().orElse(""),
              head.from().orElse(""),
              head.to().orElse(""),
              head.place().orElse(""),
              head.heading().orElse(""),
              card.place().name(),
              card.place().key().orElse(""));
    }
  }

  /** The heading, or what else tells a paper from others. */
  static String title(Card card) {
    Card.Head head = card.head();
    String kind = head.kind().orElse("paper");
    String number = head.number().map(n -> " " + n).orElse("");
    String made =
        kind
            + number
            + head.from().map(f -> ", " + f).orElse("")
            + head.to().map(t -> " to " + t).orElse("");
    return head.heading()
        .orElse(
            head.from().or(head::to).or(head::number).isPresent()
                ? made
                : kind + ", " + card.place().name());
  }

  void sources(List<Accession> accessions) throws IOException {
    if (form == ListForm.CSV) {
      csv("accession", "version", "records", "sha256", "withdrawn", "source");
    }
    for (Accession each : accessions) {
      source(each);
    }
    end();
  }

  private void source(Accession each) throws IOException {
    Optional<String> withdrawn = each.withdrawn().map(Object::toString);
    switch (form) {
      case JSON -> json(CardJson.of(each));
      case CSV ->
          csv(
              String.valueOf(each.number()),
              String.valueOf(each.version()),
              String.valueOf(each.items()),
              each.digest(),
              withdrawn.orElse(""),
              each.name());
      case PAGE -> {
        String more =
            (each.version() > 1 ? ", version " + each.version() : "")
                + (withdrawn.isPresent() ? ", withdrawn" : "");
        line(
            String.format(
                "%-8d %s, %s%s",
                each.number(), each.name(), Lines.count(each.items(), "record"), more));
      }
    }
  }

  private void json(String object) throws IOException {
    write((written++ == 0 ? "[\n" : ",\n") + object);
  }

  /** Ends the array of JSON. */
  private void end() throws IOException {
    if (form == ListForm.JSON) {
      write(written == 0 ? "[]\n" : "\n]\n");
    }
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private void line(String text) throws IOException {
    String cut =
        text.codePointCount(0, text.length()) <= columns
            ? text
            : text.substring(0, text.offsetByCodePoints(0, columns - 1)).stripTrailing() + "…";
    out.write((cut + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void csv(String... cells) throws IOException {
    StringBuilder row = new StringBuilder();
    for (String cell : cells) {
      boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c < ' ');
      row.append(row.isEmpty() ? "" : ",")
          .append(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }
    out.write(row.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }
}
