package org.chancery.archive.query;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.archive.query.Clause.Accessions;
import org.chancery.archive.query.Clause.And;
import org.chancery.archive.query.Clause.Dated;
import org.chancery.archive.query.Clause.Everything;
import org.chancery.archive.query.Clause.Exactly;
import org.chancery.archive.query.Clause.In;
import org.chancery.archive.query.Clause.InState;
import org.chancery.archive.query.Clause.Not;
import org.chancery.archive.query.Clause.Or;
import org.chancery.archive.query.Clause.Phrase;
import org.chancery.archive.query.Clause.Word;

/** Writes clauses in the query language, in the one form that is read as the same clauses. */
final class QueryPrinter {

  private QueryPrinter() {}

  static String print(Clause clause) {
    return switch (clause) {
      case And and -> joined(and.parts(), " ");
      case Or or -> joined(or.parts(), " OR ");
      case InState in when in.asked() instanceof Everything -> "layer:" + in.state().word();
      case InState in when in.asked() instanceof And and ->
          "layer:" + in.state().word() + " " + print(and);
      case InState in -> "layer:" + in.state().word() + " " + atom(in.asked());
      default -> atom(clause);
    };
  }

  private static String joined(List<Clause> parts, String by) {
    return parts.stream().map(QueryPrinter::atom).collect(Collectors.joining(by));
  }

  /** Writes a clause so that it can stand beside others. */
  private static String atom(Clause clause) {
    return switch (clause) {
      case Everything e -> "";
      case Word word -> word.text();
      case Phrase phrase -> quoted(phrase.text()) + within(phrase.within());
      case In in -> in.field().word() + ":" + value(in.asked());
      case Exactly exactly -> exactly.field().word() + ":=" + quoted(exactly.value());
      case Dated dated -> "date:" + dated.range().text();
      case Accessions a ->
          "in:" + (a.first() == a.last() ? "" + a.first() : a.first() + ".." + a.last());
      case Not not -> "-" + atom(not.part());
      case InState in -> "(" + print(in) + ")";
      case And and -> "(" + print(and) + ")";
      case Or or -> "(" + print(or) + ")";
    };
  }

  private static String value(Clause asked) {
    boolean bare = asked instanceof Word || asked instanceof Phrase;
    String text = print(asked);
    return bare ? text : "(" + text + ")";
  }

  private static String within(int words) {
    return words == 0 ? "" : "~" + words;
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      out.append(QueryText.isQuote(text.charAt(i)) ? '\'' : text.charAt(i));
    }
    return out.append('"').toString();
  }
}
