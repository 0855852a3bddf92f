package org.chancery.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.dossier.register.Identifier;
import org.chancery.transcript.Span;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Decisions as rows. */
final class DecisionRows {

  /** Chooses what was decided about a record, and what undoes that, or undoes the undoing. */
  static final String OF_RECORD =
      """
      WHERE number IN (
        WITH RECURSIVE own (number) AS (
          SELECT number FROM decision WHERE accession = ? AND item = ?
          UNION
          SELECT undo.number FROM own CROSS JOIN decision undo
          WHERE undo.kind = 'undo' AND undo.names = CAST(own.number AS TEXT))
        SELECT number FROM own)
      """;

  private DecisionRows() {}

  static Decided add(Handle handle, Instant at, String who, String why, Decision decision) {
    Row row = row(decision);
    Query insert =
        handle
            .createQuery(
                """
                INSERT INTO decision
                  (at, who, why, kind, accession, item, subject, digest, first, last, quoted,
                   before, value, names, shown_accession, shown_item, shown)
                VALUES (:at, :who, :why, :kind, :accession, :item, :subject, :digest, :first,
                  :last, :quoted, :before, :value, :names, :shown_accession, :shown_item, :shown)
                RETURNING number
                """)
            .bind("at", at.toString())
            .bind("who", who)
            .bind("why", why)
            .bind("kind", row.kind)
            .bind("value", row.value)
            .bind("names", row.names);
    bind(insert, decision.words(), record(decision));
    Optional<Decision.Proof> shown =
        decision instanceof Decision.Settle settle ? settle.shown() : Optional.empty();
    insert.bind("shown_accession", shown.map(p -> p.in().accession()));
    insert.bind("shown_item", shown.map(p -> p.in().item()));
    insert.bind("shown", shown.map(Decision.Proof::words));
    int number = insert.mapTo(int.class).one();
    return new Decided(number, at, who, why, decision);
  }

  private record Row(String kind, String value, String names) {}

  private static Row row(Decision decision) {
    return switch (decision) {
      case Decision.Confirm _ -> new Row("confirm", "", "");
      case Decision.Reject _ -> new Row("reject", "", "");
      case Decision.Correct correct -> new Row("correct", correct.value(), "");
      case Decision.Settle settle -> new Row("settle", settle.state().name(), "");
      case Decision.Answer answer -> new Row("answer", answer.answer(), "");
      case Decision.Merge merge -> new Row("merge", merge.into(), String.join("\n", merge.names()));
      case Decision.Split split -> new Row("split", split.into(), split.name());
      case Decision.Part part -> new Row("part", part.into(), String.join("\n", part.names()));
      case Decision.Identify identify ->
          new Row("identify", identify.identifier().toString(), identify.name());
      case Decision.Rename rename -> new Row("rename", rename.to(), rename.name());
      case Decision.Undo undo -> new Row("undo", "", String.valueOf(undo.number()));
    };
  }

  private static Optional<RecordId> record(Decision decision) {
    return decision instanceof Decision.Split split
        ? Optional.of(split.in())
        : decision.words().map(Anchor::record);
  }

  private static void bind(Query insert, Optional<Anchor> words, Optional<RecordId> record) {
    insert.bind("accession", record.map(RecordId::accession));
    insert.bind("item", record.map(RecordId::item));
    insert.bind("subject", words.map(a -> a.subject().name()));
    insert.bind("digest", words.map(Anchor::digest));
    insert.bind("first", words.map(a -> a.span().start()));
    insert.bind("last", words.map(a -> a.span().end()));
    insert.bind("quoted", words.map(Anchor::quoted));
    insert.bind("before", words.map(Anchor::before));
  }

  static List<Decided> all(Handle handle, String where, Object... arguments) {
    return handle
        .select("SELECT * FROM decision " + where + " ORDER BY number", arguments)
        .map((row, _) ->
            new Decided(
                row.getInt("number"),
                Instant.parse(row.getString("at")),
                row.getString("who"),
                row.getString("why"),
                decision(row)))
        .list();
  }

  private static Decision decision(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    String value = row.getString("value");
    String names = row.getString("names");
    return switch (kind) {
      case "confirm" -> new Decision.Confirm(anchor(row));
      case "reject" -> new Decision.Reject(anchor(row));
      case "correct" -> new Decision.Correct(anchor(row), value);
      case "settle" -> new Decision.Settle(anchor(row), State.valueOf(value), shown(row));
      case "answer" -> new Decision.Answer(anchor(row), value);
      case "merge" -> new Decision.Merge(List.of(names.split("\n", -1)), value);
      case "split" -> new Decision.Split(names, id(row), value);
      case "part" -> new Decision.Part(List.of(names.split("\n", -1)), value);
      case "identify" -> new Decision.Identify(names, identifier(value));
      case "rename" -> new Decision.Rename(names, value);
      case "undo" -> new Decision.Undo(Integer.parseInt(names));
      default -> throw new SQLException("there is no decision '" + kind + "'");
    };
  }

  private static Identifier identifier(String value) {
    int colon = value.indexOf(':');
    return new Identifier(value.substring(0, colon), value.substring(colon + 1));
  }

  private static Optional<Decision.Proof> shown(ResultSet row) throws SQLException {
    int accession = row.getInt("shown_accession");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(
            new Decision.Proof(
                new RecordId(accession, row.getInt("shown_item")), row.getString("shown")));
  }

  private static RecordId id(ResultSet row) throws SQLException {
    return new RecordId(row.getInt("accession"), row.getInt("item"));
  }

  private static Anchor anchor(ResultSet row) throws SQLException {
    return new Anchor(
        id(row),
        Anchor.Subject.valueOf(row.getString("subject")),
        row.getString("digest"),
        new Span(row.getInt("first"), row.getInt("last")),
        row.getString("quoted"),
        row.getString("before"));
  }
}
