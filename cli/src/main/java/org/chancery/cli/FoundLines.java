package org.chancery.cli;

import org.chancery.archive.search.Explanation;
import org.chancery.archive.search.Facet;
import org.chancery.archive.search.Hit;
import org.chancery.archive.search.Results;
import org.chancery.archive.search.Snippet;

/** Sets what a search found, one record after the other. */
final class FoundLines {

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private FoundLines() {}

  static String found(Results results, boolean colour) {
    StringBuilder out = new StringBuilder();
    String shown =
        results.hits().size() < results.total() ? ", " + results.hits().size() + " shown" : "";
    out.append(Lines.count(results.total(), "record")).append(shown).append('\n');
    for (Hit hit : results.hits()) {
      Hit.Head head = hit.head();
      String title = head.heading().or(head::kind).orElse("paper");
      out.append('\n')
          .append(String.format("%-8s %-16s %s\n", hit.id(), head.date().orElse(""), title));
      for (Snippet snippet : hit.snippets()) {
        out.append("         … ").append(words(snippet, colour)).append(" …\n");
      }
    }
    for (Facet facet : results.facets()) {
      out.append('\n').append(facet.name()).append('\n');
      for (Facet.Value value : facet.values()) {
        out.append(String.format("  %7d  %s\n", value.papers(), value.text()));
      }
    }
    return out.toString();
  }

  /** The words found are bold on a terminal, else between signs of their own. */
  private static String words(Snippet snippet, boolean colour) {
    StringBuilder out = new StringBuilder();
    for (Snippet.Piece piece : snippet.pieces()) {
      if (piece.found()) {
        out.append(colour ? BOLD : "«").append(piece.text()).append(colour ? PLAIN : "»");
      } else {
        out.append(piece.text());
      }
    }
    return out.toString();
  }

  static String explained(Explanation explanation) {
    StringBuilder out = new StringBuilder();
    out.append("understood: ").append(explanation.understood()).append('\n');
    out.append("            ").append(explanation.inWords()).append('\n');
    for (Explanation.Part part : explanation.parts()) {
      String near =
          part.near().isEmpty() ? "" : "; spelt nearly so: " + String.join(", ", part.near());
      out.append(String.format("  %7d  %s%s\n", part.papers(), part.clause(), near));
    }
    explanation.hint().ifPresent(hint -> out.append(hint).append('\n'));
    return out.toString();
  }
}
