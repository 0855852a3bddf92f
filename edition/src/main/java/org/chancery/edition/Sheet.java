package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.transcript.Span;

/**
 * All that is found in a record, put into words and in the order in which an editor tells it; the
 * same for the terminal and for the browser.
 *
 * @param title one line that names the paper
 * @param citation one line that cites it
 * @param sections what is found, only what there is
 */
public record Sheet(String title, String citation, List<Section> sections) {

  /** Copies the list. */
  public Sheet {
    sections = List.copyOf(sections);
  }

  /** What belongs together under one heading. */
  public record Section(String id, String title, Layout layout, List<Row> rows) {
    /** Copies the list. */
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /** How the rows of a section show where their words stand. */
  public enum Layout {
    /** Each row is one fact with its place at the end. */
    FACTS,
    /** Each value of a row has its own places behind it, as in the index of a book. */
    INDEX,
    /** The label is the place. */
    PLACES
  }

  /**
   * One fact, or several of a kind.
   *
   * @param label what it is
   * @param values what is found
   * @param remark what must be said of it: inferred, doubtful, who decided it
   * @param depth how far the row is indented, in steps
   */
  public record Row(String label, List<Value> values, Optional<String> remark, int depth) {

    /** Copies the list. */
    public Row {
      values = List.copyOf(values);
    }

    /** Returns all spans that prove the row, in the order of its values. */
    public List<Span> evidence() {
      return values.stream().flatMap(v -> v.evidence().stream()).toList();
    }
  }

  /**
   * Words for one thing found.
   *
   * @param text the words
   * @param evidence the spans that prove it
   * @param origin what made it and how sure it is; empty when several findings are told together
   */
  public record Value(String text, List<Span> evidence, Optional<Origin> origin) {

    /** Copies the list. */
    public Value {
      evidence = List.copyOf(evidence);
    }

    /** Tells a thing of which no single finding is the origin. */
    Value(String text, List<Span> evidence) {
      this(text, evidence, Optional.empty());
    }

    /** Tells a finding. */
    Value(String text, Finding<?> finding) {
      this(text, finding.evidence(), Optional.of(new Origin(finding.maker(), finding.certainty())));
    }
  }

  /** What made a finding and how sure it is. */
  public record Origin(Maker maker, Certainty certainty) {}

  static Sheet of(Record record) {
    Anatomy anatomy = record.anatomy();
    List<Section> out = new ArrayList<>();
    add(out, "paper", "The paper", ProtocolRows.of(anatomy));
    add(out, "meeting", "The meeting", MatterRows.meeting(anatomy.matter()));
    add(out, "events", "Events", MatterRows.events(anatomy.matter()));
    add(out, "drafts", "Drafts", MatterRows.drafts(anatomy.matter(), record.transcript()));
    add(out, "references", "References", MatterRows.references(anatomy.matter()));
    add(out, "close", "Signature and attestation", EschatocolRows.of(anatomy.eschatocol()));
    add(out, "enclosures", "Enclosures", EnclosureRows.of(anatomy.annexes().enclosures()));
    add(out, "abstract", "Abstract", abstractRows(anatomy));
    SaidRows said = new SaidRows(record);
    add(out, "statements", "Statements", said.statements());
    add(out, "commitments", "Commitments", said.commitments());
    add(out, "outcome", "What this paper says of them", said.followUps());
    add(out, "named", "Named in the text", MatterRows.named(anatomy.matter()));
    add(out, "queries", "Queries to the editor", said.queries());
    return new Sheet(Words.title(record), Citation.of(record), out);
  }

  private static void add(List<Section> out, String id, String title, List<Row> rows) {
    if (!rows.isEmpty()) {
      out.add(shared(new Section(id, title, layout(id), rows)));
    }
  }

  /** Says a remark that holds for every row of a section once, in its title. */
  private static Section shared(Section section) {
    List<Optional<String>> remarks = section.rows().stream().map(Row::remark).distinct().toList();
    if (section.rows().size() < 3 || remarks.size() != 1 || remarks.getFirst().isEmpty()) {
      return section;
    }
    List<Row> bare =
        section.rows().stream()
            .map(r -> new Row(r.label(), r.values(), Optional.empty(), r.depth()))
            .toList();
    String title = section.title() + ", each " + remarks.getFirst().get();
    return new Section(section.id(), title, section.layout(), bare);
  }

  private static Layout layout(String id) {
    return switch (id) {
      case "named" -> Layout.INDEX;
      case "queries" -> Layout.PLACES;
      default -> Layout.FACTS;
    };
  }

  private static List<Row> abstractRows(Anatomy anatomy) {
    return anatomy
        .annexes()
        .regest()
        .map(r -> List.of(row("By the publisher", r, Words.spaced(r.value().text()))))
        .orElse(List.of());
  }

  /** Returns a row for one finding. */
  static Row row(String label, Finding<?> finding, String text) {
    return row(label, finding, text, Optional.empty());
  }

  /** Returns a row for one finding of which something more must be said. */
  static Row row(String label, Finding<?> finding, String text, Optional<String> remark) {
    return new Row(label, List.of(new Value(text, finding)), Words.remark(finding, remark), 0);
  }
}
