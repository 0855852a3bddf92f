package org.chancery.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.archive.holding.RecordId;
import org.chancery.record.Record;
import org.chancery.transcript.Source;
import org.chancery.transcript.Transcript;

/** The records: their cards at once, themselves by reading their text again. */
public final class Records {

  private static final String CARD =
      """
      SELECT c.*, a.name AS source FROM card c JOIN accession a ON a.number = c.accession
      """;
  private static final String PRESENT =
      "WHERE a.withdrawn IS NULL AND c.withdrawn IS NULL AND c.version = a.version ";

  private final Store store;
  private final Decisions decisions;

  Records(Store store, Decisions decisions) {
    this.store = store;
    this.decisions = decisions;
  }

  /** Returns how many records there are, those withdrawn or gone from their source left out. */
  public int count() {
    return store.read(h ->
        h.select(
                "SELECT count(*) FROM card c JOIN accession a ON a.number = c.accession " + PRESENT)
            .mapTo(int.class)
            .one());
  }

  /**
   * Returns cards by date, those without a date last; those withdrawn or gone from their source
   * left out.
   *
   * @param from how many to pass over
   * @param most how many to return at most
   */
  public List<Card> list(int from, int most) {
    return store.read(h ->
        h.select(
                CARD
                    + PRESENT
                    + "ORDER BY c.earliest IS NULL, c.earliest, c.accession, c.item LIMIT ?"
                    + " OFFSET ?",
                most,
                from)
            .map((row, _) -> card(row))
            .list());
  }

  /**
   * Returns the ids of all records in order; those withdrawn or gone from their source left out.
   */
  public List<RecordId> ids() {
    return ids("");
  }

  /** Returns the ids of an accession's records in order, as {@link #ids()} does. */
  public List<RecordId> ids(int accession) {
    return ids("AND c.accession = " + accession + " ");
  }

  private List<RecordId> ids(String which) {
    return store.read(h ->
        h.select(
                "SELECT c.accession, c.item FROM card c JOIN accession a ON a.number = c.accession "
                    + PRESENT
                    + which
                    + "ORDER BY c.accession, c.item")
            .map((row, _) -> new RecordId(row.getInt(1), row.getInt(2)))
            .list());
  }

  /** A record's text as it is now: its SHA-256, and how many characters it has. */
  record Text(String digest, int characters) {}

  /** Returns what each record's text is now; those that {@link #ids()} leaves out left out. */
  Map<RecordId, Text> texts() {
    Map<RecordId, Text> texts = new TreeMap<>();
    store.read(h ->
        h.select(
                "SELECT c.accession, c.item, p.digest, c.characters FROM card c"
                    + " JOIN accession a ON a.number = c.accession"
                    + " JOIN paper p USING (accession, item, version) "
                    + PRESENT)
            .map((row, _) ->
                texts.put(
                    new RecordId(row.getInt(1), row.getInt(2)),
                    new Text(row.getString(3), row.getInt(4))))
            .list());
    return texts;
  }

  /** Returns the number of the last event: as long as it is the same, so are the texts. */
  int stand() {
    return store.read(
        h -> h.select("SELECT coalesce(max(number), 0) FROM event").mapTo(int.class).one());
  }

  /** Returns the card of a record, be it withdrawn or not. */
  public Optional<Card> card(RecordId id) {
    return store.read(h ->
        h.select(CARD + "WHERE c.accession = ? AND c.item = ?", id.accession(), id.item())
            .map((row, _) -> card(row))
            .findFirst());
  }

  /**
   * Reads a record from its text, as it is in the last version of its source that has it, and lays
   * over it what editors decided.
   *
   * @throws org.chancery.archive.holding.ArchiveTrouble if there is no such record
   */
  public Record read(RecordId id) {
    return text(id).read(decisions.of(id));
  }

  /**
   * Reads a record as {@link #read} does, but calls it by its id rather than by the file from which
   * it came, so that what is made of it can be cited.
   */
  public Record cited(RecordId id) {
    return called(read(id), id);
  }

  static Record called(Record record, RecordId id) {
    Transcript transcript = record.transcript();
    Source source = transcript.source();
    return new Record(
        new Transcript(
            new Source(
                id.toString(),
                Optional.empty(),
                source.digest(),
                source.mediaType(),
                source.text(),
                source.encoding()),
            transcript.notation(),
            transcript.marks(),
            transcript.queries(),
            transcript.lines()),
        record.anatomy(),
        record.statements(),
        record.undertakings(),
        record.queries());
  }

  /** Writes the card of a record anew, if editors decided anything about it. */
  void showDecided(RecordId id, Record record) {
    if (decisions.ever(id)) {
      card(id).map(old -> Cards.of(id, old.place(), record)).ifPresent(this::write);
    }
  }

  private void write(Card card) {
    store.write(h -> CardRow.update(h, card));
  }

  /**
   * Returns the text of a record, and what was known besides, without reading it.
   *
   * @throws org.chancery.archive.holding.ArchiveTrouble if there is no such record
   */
  public Held text(RecordId id) {
    return find(id).orElseThrow(() -> Troubles.noRecord(id.toString()));
  }

  Optional<Held> find(RecordId id) {
    return store.read(h ->
        h.select(
                """
                SELECT p.*, v.digest AS file, a.name AS source
                FROM card c JOIN accession a ON a.number = c.accession
                JOIN paper p USING (accession, item, version)
                JOIN version v USING (accession, version)
                WHERE c.accession = ? AND c.item = ?
                """,
                id.accession(),
                id.item())
            .map((row, _) -> held(row))
            .findFirst());
  }

  private static Held held(ResultSet row) throws SQLException {
    return new Packed(
            row.getString("key"),
            row.getString("media_type"),
            row.getString("notation"),
            row.getString("digest"),
            row.getBytes("text"),
            row.getBytes("encoding"))
        .held(row.getString("source"), row.getString("file"));
  }

  private static Card card(ResultSet row) throws SQLException {
    String key = row.getString("key");
    return new Card(
        new RecordId(row.getInt("accession"), row.getInt("item")),
        new Card.Place(
            row.getString("source"),
            key.isEmpty() ? Optional.empty() : Optional.of(key),
            row.getInt("version")),
        new Card.Head(
            text(row, "heading"),
            text(row, "kind"),
            text(row, "number"),
            text(row, "sender"),
            text(row, "addressee"),
            text(row, "place")),
        new Card.Dated(
            text(row, "date"),
            text(row, "earliest").map(LocalDate::parse),
            text(row, "latest").map(LocalDate::parse)),
        new Card.Signs(text(row, "classification"), row.getInt("hand") == 1),
        new Card.Counts(
            row.getInt("characters"),
            row.getInt("statements"),
            row.getInt("commitments"),
            row.getInt("queries")));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
