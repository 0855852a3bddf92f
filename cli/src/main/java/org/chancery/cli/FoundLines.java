package org.chancery.cli;

import java.util.List;
import java.util.Locale;
import org.chancery.archive.search.Explanation;
import org.chancery.archive.search.Facet;
import org.chancery.archive.search.Hit;
import org.chancery.archive.search.Likeness;
import org.chancery.archive.search.MeaningResults;
import org.chancery.archive.search.Results;
import org.chancery.archive.search.Snippet;
import org.chancery.archive.search.Writing;

/** Sets what a search found, one record after the other. */
final class FoundLines {

  /** How far what belongs to a record is indented below it. */
  static final int INDENT = 9;

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private FoundLines() {}

  static String found(Results results, boolean colour) {
    StringBuilder out = new StringBuilder();
    String shown =
        results.hits().size() < results.total() ? ", " + results.hits().size() + " shown" : "";
    out.append(Lines.count(results.total(), "record")).append(shown).append('\n');
    for (Hit hit : results.hits()) {
      out.append('\n').append(head(hit));
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

  /** Says with each list that likeness proves nothing, and with each record how great it is. */
  static String meant(MeaningResults results, boolean colour) {
    StringBuilder out = new StringBuilder();
    String query = results.within().understood();
    out.append(Lines.count(results.hits().size(), "record"))
        .append(" likest in meaning")
        .append(query.isEmpty() ? "" : ", of those that answer " + query)
        .append("; likeness is no evidence: read the words\n");
    for (Hit hit : results.hits()) {
      out.append(String.format(Locale.ROOT, "\n%.2f  ", hit.score())).append(head(hit));
      for (Snippet snippet : hit.snippets()) {
        out.append("         … ").append(words(snippet, colour)).append(" …\n");
      }
    }
    return out.toString();
  }

  private static String head(Hit hit) {
    Hit.Head head = hit.head();
    String title = head.heading().or(head::kind).orElse("paper");
    return String.format("%-8s %-16s %s\n", hit.id(), head.date().orElse(""), title);
  }

  /**
   * The words found are bold on a terminal, else between signs of their own; what is not the
   * machine's stands in brackets that say so.
   */
  private static String words(Snippet snippet, boolean colour) {
    StringBuilder out = new StringBuilder();
    Writing last = Writing.TYPED;
    for (Snippet.Piece piece : snippet.pieces()) {
      if (piece.writing() != last) {
        out.append(last == Writing.TYPED ? "" : "]").append(opening(piece.writing()));
        last = piece.writing();
      }
      if (piece.found()) {
        out.append(colour ? BOLD : "«").append(piece.text()).append(colour ? PLAIN : "»");
      } else {
        out.append(piece.text());
      }
    }
    return out.append(last == Writing.TYPED ? "" : "]").toString();
  }

  private static String opening(Writing writing) {
    return switch (writing) {
      case TYPED -> "";
      case HAND -> "[by hand: ";
      case STRUCK -> "[struck out: ";
      case SUPPLIED -> "[";
      case NOTE -> "[note: ";
    };
  }

  static String alike(List<Likeness> alike) {
    StringBuilder out = new StringBuilder();
    out.append(Lines.count(alike.size(), "record")).append(" like it\n");
    for (Likeness likeness : alike) {
      out.append('\n').append(head(likeness.hit()));
      for (Likeness.Reason reason : likeness.reasons()) {
        out.append("         ").append(reason.inWords()).append('\n');
      }
    }
    return out.toString();
  }

  static String explained(Explanation explanation) {
    StringBuilder out = new StringBuilder();
    out.append("understood: ").append(explanation.understood()).append('\n');
    out.append("            ").append(explanation.inWords()).append('\n');
    for (Explanation.Part part : explanation.parts()) {
      String near = part.near().isEmpty() ? "" : "; there is: " + String.join(", ", part.near());
      out.append(String.format("  %7d  %s%s\n", part.papers(), part.clause(), near));
    }
    explanation.hint().ifPresent(hint -> out.append(hint).append('\n'));
    return out.toString();
  }
}
