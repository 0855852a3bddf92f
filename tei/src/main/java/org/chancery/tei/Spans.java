package org.chancery.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.anatomy.Encoded;
import org.chancery.record.anatomy.Encoded.Field;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.people.Party;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Span;

/**
 * Writes what is said of stretches of the text as {@code spanGrp}: the marks and tags that the
 * source's format brought along, the findings, and the queries; reads the first two back. A target
 * is {@code #char=START,END} in UTF-16 units of the text.
 */
final class Spans {

  private static final String CHARS = "#char=";

  private final Xml xml;

  Spans(Xml xml) {
    this.xml = xml;
  }

  static String target(Span span) {
    return CHARS + span.start() + "," + span.end();
  }

  private static Span span(String target) throws TeiFault {
    int comma = target.indexOf(',');
    if (!target.startsWith(CHARS) || comma < 0) {
      throw new TeiFault("“" + target + "” is no stretch of the text such as #char=0,12");
    }
    int start = number(target, CHARS.length(), comma, 10);
    int end = number(target, comma + 1, target.length(), 10);
    if (end < start) {
      throw new TeiFault("“" + target + "” runs backwards");
    }
    return new Span(start, end);
  }

  /** Reads the whole number in {@code text} from {@code from} to {@code to}. */
  static int number(String text, int from, int to, int radix) throws TeiFault {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(text.charAt(i), radix);
      if (digit < 0 || value > (Integer.MAX_VALUE - digit) / radix) {
        throw new TeiFault("“" + text + "” holds no number where one is due");
      }
      value = value * radix + digit;
    }
    if (from >= to) {
      throw new TeiFault("“" + text + "” holds no number where one is due");
    }
    return value;
  }

  void encoding(List<Mark> marks, Hands hands) {
    if (marks.isEmpty()) {
      return;
    }
    xml.open("spanGrp", "type", "encoding").line();
    for (FlatMark mark : FlatMark.of(marks)) {
      Span content = mark.content();
      xml.element(
              "span",
              mark.origin() + mark.extent().map(e -> " " + e).orElse(""),
              "type",
              FlatMark.lower(mark.kind()),
              "subtype",
              mark.detail(),
              "target",
              target(mark.span()),
              "n",
              content.start() + "," + content.end() + "," + mark.depth(),
              "corresp",
              hands.pointer(mark.hand()))
          .line();
    }
    xml.close("spanGrp").line();
  }

  /** Reads a mark that {@link #encoding} wrote. */
  static FlatMark mark(XMLStreamReader in, HeaderReader header) throws XMLStreamException {
    String type = Attributes.of(in, "type");
    String detail = Attributes.of(in, "subtype");
    Span span = span(Attributes.of(in, "target"));
    String n = Attributes.of(in, "n");
    String hand = Attributes.of(in, "corresp");
    FlatMark.Kind kind =
        FlatMark.constant(FlatMark.Kind.values(), type)
            .orElseThrow(() -> new TeiFault("“" + type + "” is no kind of mark"));
    int comma = n.lastIndexOf(',');
    if (comma < 0) {
      throw new TeiFault("“" + n + "” is not the place and depth of a mark's words");
    }
    Span content = span(CHARS + n.substring(0, comma));
    String origin = HeaderReader.words(in);
    int space = kind == FlatMark.Kind.GAP ? origin.indexOf(' ') : -1;
    return new FlatMark(
        kind,
        detail,
        span,
        content,
        header.hand(hand),
        space < 0 ? origin : origin.substring(0, space),
        space < 0 ? Optional.empty() : Optional.of(origin.substring(space + 1)),
        number(n, comma + 1, n.length(), 10));
  }

  void encoded(List<Encoded> encoded) {
    if (encoded.isEmpty()) {
      return;
    }
    xml.open("spanGrp", "type", "encoded").line();
    for (Encoded one : encoded) {
      xml.element(
              "span",
              one.value(),
              "type",
              FlatMark.lower(one.field()),
              "subtype",
              one.element(),
              "target",
              target(one.span()),
              "n",
              Integer.toString(one.level()))
          .line();
    }
    xml.close("spanGrp").line();
  }

  /** Reads what {@link #encoded} wrote. */
  static Encoded encoded(XMLStreamReader in) throws XMLStreamException {
    String type = Attributes.of(in, "type");
    String element = Attributes.of(in, "subtype");
    Span span = span(Attributes.of(in, "target"));
    String n = Attributes.of(in, "n");
    Field field =
        FlatMark.constant(Field.values(), type)
            .orElseThrow(() -> new TeiFault("“" + type + "” is nothing an encoder can say"));
    return new Encoded(field, HeaderReader.words(in), span, element, number(n, 0, n.length(), 10));
  }

  void findings(Record record) {
    xml.open("spanGrp", "type", "findings").line();
    anatomy(record.anatomy(), "");
    record
        .statements()
        .forEach(s ->
            finding(
                "statement",
                s,
                s.value().source().speaker() + " · " + FlatMark.lower(s.value().act())));
    record
        .undertakings()
        .commitments()
        .forEach(c ->
            finding(
                "commitment",
                c,
                c.value().parties().debtor() + " · " + FlatMark.lower(c.value().kind())));
    record
        .undertakings()
        .followUps()
        .forEach(f -> finding("follow-up", f, FlatMark.lower(f.value().status())));
    xml.close("spanGrp").line();
  }

  private void anatomy(Anatomy anatomy, String within) {
    one(within + "kind", anatomy.kind());
    protocol(anatomy, within);
    matter(anatomy, within);
    var foot = anatomy.eschatocol();
    one(within + "close", foot.close());
    foot.signatures().forEach(s -> finding(within + "signature", s, s.value().name()));
    foot.attestations()
        .forEach(
            a -> finding(within + FlatMark.lower(a.value().kind()), a, a.value().by().orElse("")));
    one(within + "inside-address", foot.insideAddress());
    foot.distribution().forEach(d -> finding(within + "distribution", d, d.value()));
    anatomy.annexes().regest().ifPresent(r -> finding(within + "abstract", r, ""));
    int n = 0;
    for (Enclosure enclosure : anatomy.annexes().enclosures()) {
      n++;
      String inner = within + "enclosure-" + n + "-";
      one(inner + "label", enclosure.label());
      anatomy(enclosure.anatomy(), inner);
    }
  }

  private void protocol(Anatomy anatomy, String within) {
    var head = anatomy.protocol();
    one(within + "heading", head.heading());
    head.markings()
        .forEach(m -> finding(within + FlatMark.lower(m.value().kind()), m, m.value().text()));
    head.numbers()
        .forEach(n ->
            finding(
                within + FlatMark.lower(n.value().kind()) + "-number",
                n,
                n.value().first() + n.value().last().map(last -> "-" + last).orElse("")));
    head.correspondents().from().forEach(p -> finding(within + "from", p, party(p)));
    head.correspondents().to().forEach(p -> finding(within + "to", p, party(p)));
    one(within + "place", head.dating().place());
    date(within + "written", head.dating().written());
    date(within + "sent", head.dating().sent());
    date(within + "received", head.dating().received());
    one(within + "salutation", head.salutation());
  }

  private void matter(Anatomy anatomy, String within) {
    var matter = anatomy.matter();
    matter
        .meeting()
        .ifPresent(m -> {
          finding(within + "meeting", m, m.value().when().map(When::edtf).orElse(""));
          one(within + "meeting-place", m.value().place());
          one(within + "initiative", m.value().initiative());
          m.value()
              .participants()
              .forEach(p -> finding(within + "participant", p, p.value().name()));
        });
    matter.events().forEach(e -> finding(within + "event", e, e.value().name()));
    matter.drafts().forEach(d -> finding(within + "draft", d, d.value().title().orElse("")));
    matter
        .references()
        .papers()
        .forEach(r ->
            finding(within + "reference", r, r.value().number().map(n -> "No. " + n).orElse("")));
  }

  private void date(String type, Optional<Finding<When>> date) {
    date.ifPresent(d -> finding(type, d, d.value().edtf()));
  }

  private static String party(Finding<Party> party) {
    List<String> parts = new ArrayList<>();
    party.value().person().ifPresent(parts::add);
    party.value().office().ifPresent(parts::add);
    return String.join(", ", parts);
  }

  private void one(String type, Optional<Finding<String>> finding) {
    finding.ifPresent(f -> finding(type, f, f.value()));
  }

  private void finding(String type, Finding<?> finding, String value) {
    String maker =
        switch (finding.maker()) {
          case Maker.Rule rule -> "rule:" + rule.name();
          case Maker.Encoder encoder -> "encoder:" + encoder.element();
          case Maker.Editor editor -> "editor:" + editor.name();
        };
    for (Span evidence : finding.evidence()) {
      xml.element(
              "span",
              Xml.oneLine(value),
              "type",
              type,
              "subtype",
              Xml.oneLine(maker).replace(' ', '_'),
              "target",
              target(evidence),
              "cert",
              FlatMark.lower(finding.certainty()))
          .line();
    }
  }

  void queries(List<EditorialQuery> queries) {
    if (queries.isEmpty()) {
      return;
    }
    xml.open("spanGrp", "type", "queries").line();
    for (EditorialQuery query : queries) {
      xml.element("span", query.message(), "type", query.code(), "target", target(query.span()))
          .line();
    }
    xml.close("spanGrp").line();
  }
}
