package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.archive.search.Hit;
import org.chancery.archive.search.MeaningResults;
import org.chancery.archive.search.Results;
import org.chancery.archive.search.Snippet;

/** Sets what a search found as a table: one row a record. */
final class FoundCsv {

  private FoundCsv() {}

  private static final List<String> COLUMNS =
      List.of("id", "date", "kind", "from", "to", "place", "heading", "words");

  static String of(Results results) {
    StringBuilder out = new StringBuilder();
    row(out, COLUMNS);
    results.hits().forEach(hit -> row(out, cells(hit)));
    return out.toString();
  }

  /** The likeness stands last, so that the columns before it are those of every search. */
  static String of(MeaningResults results) {
    StringBuilder out = new StringBuilder();
    row(out, with(COLUMNS, "likeness"));
    for (Hit hit : results.hits()) {
      row(out, with(cells(hit), String.format(Locale.ROOT, "%.3f", hit.score())));
    }
    return out.toString();
  }

  private static List<String> with(List<String> cells, String last) {
    List<String> more = new ArrayList<>(cells);
    more.add(last);
    return more;
  }

  private static List<String> cells(Hit hit) {
    Hit.Head head = hit.head();
    String words = hit.snippets().stream().map(Snippet::text).collect(Collectors.joining(" … "));
    return List.of(
        hit.id().toString(),
        head.date().orElse(""),
        head.kind().orElse(""),
        head.from().orElse(""),
        head.to().orElse(""),
        head.place().orElse(""),
        head.heading().orElse(""),
        words);
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
