package org.chancery.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Encoded;
import org.chancery.record.anatomy.Matter;
import org.chancery.record.anatomy.Protocol;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.transcript.Source;

/** Writes one record as one TEI file: header, stand-off findings, and the text with its marks. */
final class TeiWriter {

  private static final String CONVENTIONS =
      "A line feed of the source is an lb, any other character stands as it is or, where XML cannot"
          + " hold it, as a g whose ref is its UTF-16 code. Brackets and signal words of the source"
          + " are seg elements of the type delimiter. A span's target counts UTF-16 units of the"
          + " source's text.";

  private final Record record;
  private final List<Encoded> encoded;
  private final Xml xml = new Xml();
  private final Hands hands;
  private final Names names;

  private TeiWriter(Record record, List<Encoded> encoded) {
    this.record = record;
    this.encoded = encoded;
    this.hands = Hands.of(record.transcript());
    this.names = Names.of(record.anatomy());
  }

  static void write(Record record, List<Encoded> encoded, OutputStream out) {
    String name = record.transcript().source().name();
    byte[] tei = new TeiWriter(record, encoded).document().getBytes(StandardCharsets.UTF_8);
    TeiSchema.validate(tei, name);
    try {
      out.write(tei);
    } catch (IOException e) {
      throw new UncheckedIOException("writing the TEI of " + name, e);
    }
  }

  private String document() {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
    xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0").line();
    header();
    standOff();
    xml.open("text").open("body").line();
    new TeiText(record, hands, names, xml).write();
    xml.close("body").close("text").line();
    return xml.close("TEI").line().toString();
  }

  private void header() {
    xml.open("teiHeader").line();
    xml.open("fileDesc").open("titleStmt").element("title", title()).close("titleStmt").line();
    xml.open("publicationStmt")
        .element("p", "Made by Chancery from the source described below.")
        .close("publicationStmt")
        .line();
    source();
    xml.close("fileDesc").line();
    xml.open("encodingDesc")
        .open("appInfo")
        .open("application", "ident", "chancery", "version", "1")
        .element("label", "Chancery")
        .close("application")
        .close("appInfo")
        .line();
    xml.open("editorialDecl").element("p", CONVENTIONS).close("editorialDecl");
    xml.close("encodingDesc").line();
    xml.open("profileDesc");
    correspondence(record.anatomy().protocol());
    xml.close("profileDesc").line();
    xml.close("teiHeader").line();
  }

  private void source() {
    Source source = record.transcript().source();
    xml.open("sourceDesc").open("msDesc").open("msIdentifier");
    idno("name", source.name());
    idno("sha256", source.digest());
    source.item().ifPresent(item -> idno("item", item));
    idno("media-type", source.mediaType());
    idno("notation", record.transcript().notation());
    xml.close("msIdentifier").line();
    hands.write(xml);
    xml.close("msDesc").close("sourceDesc");
  }

  private String title() {
    return record
        .anatomy()
        .protocol()
        .heading()
        .map(Finding::value)
        .map(Xml::oneLine)
        .orElse(record.transcript().source().name());
  }

  private void idno(String type, String value) {
    xml.open("idno", "type", type).text(value).close("idno");
  }

  private void correspondence(Protocol protocol) {
    List<Finding<Party>> from = protocol.correspondents().from();
    List<Finding<Party>> to = protocol.correspondents().to();
    Protocol.Dating dating = protocol.dating();
    Optional<When> sent = dating.sent().or(dating::written).map(Finding::value);
    Optional<When> received = dating.received().map(Finding::value);
    boolean out = !from.isEmpty() || dating.place().isPresent() || sent.isPresent();
    boolean in = !to.isEmpty() || received.isPresent();
    if (!out && !in) {
      return;
    }
    xml.open("correspDesc").line();
    if (out) {
      xml.open("correspAction", "type", "sent");
      from.forEach(party -> party(party.value()));
      dating.place().ifPresent(p -> xml.element("placeName", Xml.oneLine(p.value())));
      sent.ifPresent(this::date);
      xml.close("correspAction").line();
    }
    if (in) {
      xml.open("correspAction", "type", "received");
      to.forEach(party -> party(party.value()));
      received.ifPresent(this::date);
      xml.close("correspAction").line();
    }
    xml.close("correspDesc");
  }

  private void party(Party party) {
    party.person().ifPresent(person -> xml.element("persName", Xml.oneLine(person)));
    party.office().ifPresent(office -> xml.element("orgName", Xml.oneLine(office)));
  }

  private void date(When when) {
    xml.element("date", when.edtf(), Dating.attributes(when));
  }

  private void standOff() {
    xml.open("standOff").line();
    names.write(xml);
    events();
    Spans spans = new Spans(xml);
    spans.encoding(record.transcript().source().encoding().marks(), hands);
    spans.encoded(encoded);
    spans.findings(record);
    spans.queries(record.queries());
    xml.close("standOff").line();
  }

  private void events() {
    List<Finding<Matter.Event>> events = events(record.anatomy());
    if (events.isEmpty()) {
      return;
    }
    xml.open("listEvent").line();
    int n = 0;
    for (Finding<Matter.Event> event : events) {
      List<String> attributes = new ArrayList<>(List.of("xml:id", "event-" + ++n));
      event.value().when().ifPresent(when -> attributes.addAll(List.of(Dating.attributes(when))));
      xml.open("event", attributes.toArray(String[]::new))
          .element("label", Xml.oneLine(event.value().name()))
          .close("event")
          .line();
    }
    xml.close("listEvent").line();
  }

  private static List<Finding<Matter.Event>> events(Anatomy anatomy) {
    List<Finding<Matter.Event>> all = new ArrayList<>(anatomy.matter().events());
    anatomy.annexes().enclosures().forEach(e -> all.addAll(events(e.anatomy())));
    return all;
  }
}
