package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.edition.Sheet.Row;
import org.chancery.edition.Sheet.Value;
import org.chancery.record.Record;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.FollowUp;
import org.chancery.record.finding.Finding;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.LineMap;
import org.chancery.transcript.Span;

/** Tells who said what, who is bound to whom, and what the editor is asked. */
final class SaidRows {

  private final Record record;

  SaidRows(Record record) {
    this.record = record;
  }

  private String words(Span span) {
    return MarkedLines.words(record.transcript(), span);
  }

  List<Row> statements() {
    List<Row> rows = new ArrayList<>();
    for (Finding<Statement> found : record.statements()) {
      Statement statement = found.value();
      String who =
          statement.source().speaker()
              + statement.source().addressee().map(a -> " to " + a).orElse("");
      StringBuilder said = new StringBuilder(words(statement.content()));
      statement.continuation().forEach(c -> said.append(" … ").append(words(c)));
      String quoted =
          statement.manner().direct() ? Balance.quoted(said.toString()) : said.toString();
      Optional<String> denied =
          statement.manner().negated() ? Optional.of("the saying is denied") : Optional.empty();
      Row row =
          Sheet.row(
              Words.capital(Words.constant(statement.act())), found, who + ": " + quoted, denied);
      rows.add(new Row(row.label(), row.values(), row.remark(), depth(statement)));
    }
    return rows;
  }

  private static int depth(Statement statement) {
    return switch (statement.manner().layer()) {
      case REPORTED, AUTHOR -> 0;
      case NESTED -> 1;
    };
  }

  List<Row> commitments() {
    List<Row> rows = new ArrayList<>();
    for (Finding<Commitment> found : record.undertakings().commitments()) {
      Commitment commitment = found.value();
      Commitment.Terms terms = commitment.terms();
      StringBuilder text = new StringBuilder(commitment.parties().debtor());
      commitment.parties().creditor().ifPresent(c -> text.append(" to ").append(c));
      text.append(": ").append(words(commitment.action()));
      terms.condition().ifPresent(c -> text.append("; on condition: ").append(words(c)));
      due(terms).ifPresent(d -> text.append("; due ").append(d));
      Optional<String> force =
          switch (terms.force()) {
            case UNDERTAKING -> Optional.empty();
            case INTENTION -> Optional.of("an intention only");
            case HOPE -> Optional.of("only hoped for");
          };
      rows.add(Sheet.row(label(commitment.kind()), found, text.toString(), force));
    }
    return rows;
  }

  private Optional<String> due(Commitment.Terms terms) {
    Optional<String> printed = terms.due().map(d -> Balance.quoted(words(d)));
    Optional<String> when = terms.dueWhen().map(DateWords::of);
    return printed.isPresent() && when.isPresent()
        ? Optional.of(printed.get() + " (" + when.get() + ")")
        : printed.or(() -> when);
  }

  private static String label(Commitment.Kind kind) {
    return switch (kind) {
      case PROMISE -> "Promise";
      case ACCEPTED_REQUEST -> "Request accepted";
      case JOINT_DECISION -> "Joint decision";
      case INSTRUCTION -> "Instruction";
      case STANDING_PROMISE_RENEWED -> "Promise renewed";
      case REQUEST_OPEN -> "Request, open here";
      case REQUEST_REFUSED -> "Request refused";
      case REQUEST_DEFERRED -> "Request deferred";
    };
  }

  List<Row> followUps() {
    List<Row> rows = new ArrayList<>();
    for (Finding<FollowUp> found : record.undertakings().followUps()) {
      String which =
          found.value().commitments().isEmpty()
              ? ""
              : "; commitment "
                  + String.join(
                      ", ", found.value().commitments().stream().map(i -> "" + (i + 1)).toList());
      rows.add(
          Sheet.row(
              Words.capital(Words.constant(found.value().status())),
              found,
              words(found.value().span()) + which));
    }
    return rows;
  }

  List<Row> queries() {
    LineMap lines = record.transcript().lines();
    List<Row> rows = new ArrayList<>();
    for (EditorialQuery query : record.queries()) {
      int at = query.span().start();
      rows.add(
          new Row(
              lines.line(at) + ":" + lines.column(at),
              List.of(new Value(query.message(), List.of(query.span()))),
              Optional.empty(),
              0));
    }
    return rows;
  }
}
