package org.chancery.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.anatomy.Encoded;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Deletion;
import org.chancery.transcript.Mark.Gap;
import org.chancery.transcript.Mark.Note;
import org.chancery.transcript.Mark.Substitution;
import org.chancery.transcript.Mark.Supplied;
import org.chancery.transcript.Mark.Unclear;
import org.chancery.transcript.Span;

/**
 * Writes what is said of stretches of the text as {@code spanGrp}: the marks and tags that the source's format brought
 * along, the findings, and the queries. A target is {@code #char=START,END} in UTF-16 units of the text.
 */
final class Spans {

  private final Xml xml;

  Spans(Xml xml) {
    this.xml = xml;
  }

  static String target(Span span) {
    return "#char=" + span.start() + "," + span.end();
  }

  static Span span(String target) {
    int comma = target.indexOf(',');
    return new Span(Integer.parseInt(target.substring("#char=".length(), comma)),
        Integer.parseInt(target.substring(comma + 1)));
  }

  void encoding(List<Mark> marks, Hands hands) {
    if (!marks.isEmpty()) {
      xml.open("spanGrp", "type", "encoding").line();
      marks.forEach(mark -> mark(mark, hands));
      xml.close("spanGrp").line();
    }
  }

  private void mark(Mark mark, Hands hands) {
    String detail = switch (mark) {
      case Addition a -> TeiWriter.lower(a.position());
      case Deletion d -> "";
      case Substitution s -> "";
      case Supplied s -> TeiWriter.lower(s.reason());
      case Unclear u -> "";
      case Gap g -> TeiWriter.lower(g.reason());
      case Note n -> TeiWriter.lower(n.type());
    };
    String extent = mark instanceof Gap gap ? gap.extent().map(e -> " " + e).orElse("") : "";
    xml.element("span", mark.origin() + extent, "type", mark.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT),
        "subtype", detail, "target", target(mark.span()), "n", mark.content().start() + "," + mark.content().end(),
        "corresp", hands.pointer(mark.hand())).line();
    mark.children().forEach(child -> mark(child, hands));
  }

  void encoded(List<Encoded> encoded) {
    if (!encoded.isEmpty()) {
      xml.open("spanGrp", "type", "encoded").line();
      for (Encoded one : encoded) {
        xml.element("span", one.value(), "type", TeiWriter.lower(one.field()), "subtype", one.element(), "target",
            target(one.span()), "n", Integer.toString(one.level())).line();
      }
      xml.close("spanGrp").line();
    }
  }

  void findings(Record record) {
    xml.open("spanGrp", "type", "findings").line();
    anatomy(record.anatomy(), "");
    record.statements().forEach(s -> finding("statement", s,
        s.value().source().speaker() + " · " + TeiWriter.lower(s.value().act())));
    record.undertakings().commitments().forEach(c -> finding("commitment", c,
        c.value().parties().debtor() + " · " + TeiWriter.lower(c.value().kind())));
    record.undertakings().followUps().forEach(f -> finding("follow-up", f, TeiWriter.lower(f.value().status())));
    xml.close("spanGrp").line();
  }

  private void anatomy(Anatomy anatomy, String within) {
    one(within + "kind", anatomy.kind());
    one(within + "heading", anatomy.protocol().heading());
    anatomy.protocol().markings().forEach(m -> finding(within + TeiWriter.lower(m.value().kind()), m, m.value().text()));
    anatomy.protocol().numbers().forEach(n -> finding(within + TeiWriter.lower(n.value().kind()) + "-number", n,
        n.value().first() + n.value().last().map(last -> "-" + last).orElse("")));
    anatomy.protocol().correspondents().from().forEach(p -> finding(within + "from", p, party(p)));
    anatomy.protocol().correspondents().to().forEach(p -> finding(within + "to", p, party(p)));
    one(within + "place", anatomy.protocol().dating().place());
    anatomy.protocol().dating().written().ifPresent(d -> finding(within + "written", d, d.value().edtf()));
    anatomy.protocol().dating().sent().ifPresent(d -> finding(within + "sent", d, d.value().edtf()));
    anatomy.protocol().dating().received().ifPresent(d -> finding(within + "received", d, d.value().edtf()));
    anatomy.matter().meeting().ifPresent(m -> {
      finding(within + "meeting", m, m.value().when().map(w -> w.edtf()).orElse(""));
      m.value().initiative().ifPresent(i -> finding(within + "initiative", i, i.value()));
      m.value().participants().forEach(p -> finding(within + "participant", p, p.value().name()));
    });
    anatomy.matter().drafts().forEach(d -> finding(within + "draft", d, d.value().title().orElse("")));
    anatomy.matter().references().papers().forEach(r -> finding(within + "reference", r,
        r.value().number().map(n -> "No. " + n).orElse("")));
    anatomy.eschatocol().signatures().forEach(s -> finding(within + "signature", s, s.value().name()));
    anatomy.eschatocol().attestations().forEach(a -> finding(within + TeiWriter.lower(a.value().kind()), a,
        a.value().by().orElse("")));
    anatomy.annexes().regest().ifPresent(r -> finding(within + "abstract", r, ""));
    int n = 0;
    for (Enclosure enclosure : anatomy.annexes().enclosures()) {
      n++;
      String inner = within + "enclosure-" + n + "-";
      one(inner + "label", enclosure.label());
      anatomy(enclosure.anatomy(), inner);
    }
  }

  private static String party(Finding<org.chancery.record.people.Party> party) {
    List<String> parts = new ArrayList<>();
    party.value().person().ifPresent(parts::add);
    party.value().office().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private void one(String type, Optional<Finding<String>> finding) {
    finding.ifPresent(f -> finding(type, f, f.value()));
  }

  private void finding(String type, Finding<?> finding, String value) {
    String maker = switch (finding.maker()) {
      case Maker.Rule rule -> "rule:" + rule.name();
      case Maker.Encoder encoder -> "encoder:" + encoder.element();
      case Maker.Editor editor -> "editor:" + editor.name().replaceAll("\\s+", "_");
    };
    for (Span evidence : finding.evidence()) {
      xml.element("span", String.join(" ", value.trim().split("\\s+")), "type", type, "subtype",
          maker.replaceAll("\\s+", "_"), "target", target(evidence), "cert", TeiWriter.lower(finding.certainty())).line();
    }
  }

  void queries(List<EditorialQuery> queries) {
    if (!queries.isEmpty()) {
      xml.open("spanGrp", "type", "queries").line();
      for (EditorialQuery query : queries) {
        xml.element("span", query.message(), "type", query.code(), "target", target(query.span())).line();
      }
      xml.close("spanGrp").line();
    }
  }
}
