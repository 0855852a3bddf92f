package org.chancery.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.archive.search.Hit;
import org.chancery.archive.search.Results;
import org.chancery.archive.search.Snippet;

/** Sets what a search found as a table: one row a record. */
final class FoundCsv {

  private FoundCsv() {}

  static String of(Results results) {
    StringBuilder out = new StringBuilder();
    row(out, List.of("id", "date", "kind", "from", "to", "place", "heading", "words"));
    for (Hit hit : results.hits()) {
      Hit.Head head = hit.head();
      String words = hit.snippets().stream().map(Snippet::text).collect(Collectors.joining(" … "));
      row(
          out,
          List.of(
              hit.id().toString(),
              head.date().orElse(""),
              head.kind().orElse(""),
              head.from().orElse(""),
              head.to().orElse(""),
              head.place().orElse(""),
              head.heading().orElse(""),
              words));
    }
    return out.toString();
  }

  /** Rows end as RFC 4180 has it. */
  private static void row(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(FoundCsv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  /** A cell that a spreadsheet would take for a formula is kept from it by an apostrophe. */
  private static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c < ' ');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
