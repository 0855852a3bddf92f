package org.chancery.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.dossier.exchange.Exchange;
import org.chancery.dossier.exchange.Link;
import org.chancery.dossier.exchange.PaperSummary;
import org.chancery.transcript.Source;

/** The links that are checked by hand: drawn by lot, the same ones as long as they are found. */
final class LinkSample {

  private static final long SEED = 1934;

  private static final int SAMPLE = 200;

  private LinkSample() {}

  /** A link's place in the draw, which does not depend on the others. */
  private static String lot(Link link) {
    String words = SEED + "|" + link.from() + "|" + link.to() + "|" + link.citation().words();
    return Source.sha256(words.getBytes(StandardCharsets.UTF_8));
  }

  /** Draws the links that are checked by hand: ids and numbers, and with words for the reader. */
  static void write(Exchange exchange, Path out) throws IOException {
    List<Link> drawn =
        exchange.links().stream()
            .sorted(Comparator.comparing(LinkSample::lot))
            .limit(SAMPLE)
            .toList();
    Map<String, PaperSummary> byId = new HashMap<>();
    exchange.papers().forEach(p -> byId.put(p.id(), p));
    List<String> bare = new ArrayList<>();
    List<String> full = new ArrayList<>();
    for (Link link : drawn) {
      String number = link.citation().told().number().orElse("");
      String date = link.citation().told().when().map(w -> w.edtf()).orElse("");
      bare.add(String.join("\t", link.from(), link.to(), number, date));
      full.add(
          String.join(
              "\t",
              link.from(),
              link.to(),
              link.citation().words(),
              Double.toString(link.score()),
              String.join("; ", link.reasons()),
              head(byId, link.from()),
              head(byId, link.to())));
    }
    Files.write(out.resolve("sample.tsv"), bare, StandardCharsets.UTF_8);
    Files.write(out.resolve("sample-words.tsv"), full, StandardCharsets.UTF_8);
  }

  private static String head(Map<String, PaperSummary> byId, String id) {
    PaperSummary paper = Optional.ofNullable(byId.get(id)).orElseThrow();
    return paper.kind().orElse("-")
        + " "
        + String.join(",", paper.numbers().stream().map(n -> n.kind() + ":" + n.first()).toList())
        + " "
        + paper.date().map(d -> d.edtf()).orElse("undated")
        + " "
        + paper.parties().from().stream().map(Object::toString).toList()
        + " > "
        + paper.parties().to().stream().map(Object::toString).toList();
  }
}
