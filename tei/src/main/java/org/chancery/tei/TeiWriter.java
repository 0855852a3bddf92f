package org.chancery.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Encoded;
import org.chancery.record.anatomy.Matter;
import org.chancery.record.anatomy.Protocol;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Party;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Source;

/** Writes one record as one TEI file: header, stand-off findings, and the text with its marks. */
final class TeiWriter {

  private final Record record;
  private final List<Encoded> encoded;
  private final Xml xml = new Xml();
  private final Hands hands;

  private TeiWriter(Record record, List<Encoded> encoded) {
    this.record = record;
    this.encoded = encoded;
    this.hands = Hands.of(record.transcript());
  }

  static void write(Record record, List<Encoded> encoded, OutputStream out) {
    byte[] tei = new TeiWriter(record, encoded).document().getBytes(StandardCharsets.UTF_8);
    TeiSchema.validate(tei, record.transcript().source().name());
    try {
      out.write(tei);
    } catch (IOException e) {
      throw new UncheckedIOException("writing the TEI of " + record.transcript().source().name(), e);
    }
  }

  private String document() {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
    xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0").line();
    header();
    standOff();
    xml.open("text").open("body").line();
    new TeiText(record, hands, xml).write();
    xml.close("body").close("text").line();
    return xml.close("TEI").line().toString();
  }

  private void header() {
    Source source = record.transcript().source();
    xml.open("teiHeader").line();
    xml.open("fileDesc").open("titleStmt").element("title", title()).close("titleStmt").line();
    xml.open("publicationStmt").element("p", "Made by Chancery from the source described below.")
        .close("publicationStmt").line();
    xml.open("sourceDesc").open("msDesc").open("msIdentifier");
    idno("name", source.name());
    idno("sha256", source.digest());
    source.item().ifPresent(item -> idno("item", item));
    idno("media-type", source.mediaType());
    idno("notation", record.transcript().notation());
    xml.close("msIdentifier").line();
    hands.write(xml);
    xml.close("msDesc").close("sourceDesc").close("fileDesc").line();
    xml.open("encodingDesc").open("appInfo").open("application", "ident", "chancery", "version", "1")
        .element("label", "Chancery").close("application").close("appInfo").close("encodingDesc").line();
    xml.open("profileDesc");
    correspondence(record.anatomy().protocol());
    xml.close("profileDesc").line();
    xml.close("teiHeader").line();
  }

  private String title() {
    return record.anatomy().protocol().heading().map(Finding::value).map(TeiWriter::oneLine)
        .orElse(record.transcript().source().name());
  }

  private static String oneLine(String text) {
    return String.join(" ", text.trim().split("\\s+"));
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
    if (from.isEmpty() && to.isEmpty() && sent.isEmpty() && received.isEmpty() && dating.place().isEmpty()) {
      return;
    }
    xml.open("correspDesc").line();
    if (!from.isEmpty() || dating.place().isPresent() || sent.isPresent()) {
      xml.open("correspAction", "type", "sent");
      from.forEach(party -> party(party.value()));
      dating.place().ifPresent(place -> xml.element("placeName", oneLine(place.value())));
      sent.ifPresent(this::date);
      xml.close("correspAction").line();
    }
    if (!to.isEmpty() || received.isPresent()) {
      xml.open("correspAction", "type", "received");
      to.forEach(party -> party(party.value()));
      received.ifPresent(this::date);
      xml.close("correspAction").line();
    }
    xml.close("correspDesc");
  }

  private void party(Party party) {
    party.person().ifPresent(person -> xml.element("persName", oneLine(person)));
    party.office().ifPresent(office -> xml.element("orgName", oneLine(office)));
  }

  private void date(When when) {
    xml.element("date", when.edtf(), dating(when));
  }

  private static String[] dating(When when) {
    return switch (when) {
      case When.Date date -> new String[] {"when", iso(date)};
      case When.Interval interval -> new String[] {
        "from", interval.from().map(TeiWriter::iso).orElse(""), "to", interval.to().map(TeiWriter::iso).orElse("")
      };
    };
  }

  /** Writes a date in the form of XML Schema; what that form cannot hold is left out. */
  private static String iso(When.Date date) {
    if (date.year().isEmpty()) {
      return date.month().isPresent() && date.day().isPresent()
          ? String.format("--%02d-%02d", date.month().getAsInt(), date.day().getAsInt()) : "";
    }
    String day = String.format("%04d", date.year().getAsInt());
    if (date.month().isPresent() && date.month().getAsInt() <= 12) {
      day += String.format("-%02d", date.month().getAsInt());
      if (date.day().isPresent()) {
        day += String.format("-%02d", date.day().getAsInt());
        return isDay(date) ? date.time().isPresent() ? day + "T" + date.time().get() + ":00" : day : "";
      }
    }
    return day;
  }

  private static boolean isDay(When.Date date) {
    try {
      java.time.LocalDate.of(date.year().orElse(2000), date.month().orElse(1), date.day().orElse(1));
      return true;
    } catch (java.time.DateTimeException e) {
      return false;
    }
  }

  private void standOff() {
    xml.open("standOff").line();
    names(Mention.Kind.PERSON, "listPerson", "person", "persName");
    names(Mention.Kind.BODY, "listOrg", "org", "orgName");
    names(Mention.Kind.PLACE, "listPlace", "place", "placeName");
    events();
    Spans spans = new Spans(xml);
    spans.encoding(record.transcript().source().encoding().marks(), hands);
    spans.encoded(encoded);
    spans.findings(record);
    spans.queries(record.queries());
    xml.close("standOff").line();
  }

  private void names(Mention.Kind kind, String list, String item, String name) {
    Set<String> names = new LinkedHashSet<>();
    for (Finding<Mention> mention : record.anatomy().matter().mentions()) {
      if (mention.value().kind() == kind) {
        names.add(oneLine(mention.value().name()));
      }
    }
    if (names.isEmpty()) {
      return;
    }
    xml.open(list).line();
    int n = 0;
    for (String one : names) {
      xml.open(item, "xml:id", item + "-" + ++n).element(name, one);
      for (String variant : variants(kind, one)) {
        xml.element(name, variant);
      }
      xml.close(item).line();
    }
    xml.close(list).line();
  }

  private Set<String> variants(Mention.Kind kind, String name) {
    Set<String> variants = new LinkedHashSet<>();
    for (Finding<Mention> mention : record.anatomy().matter().mentions()) {
      String printed = oneLine(mention.value().printed());
      if (mention.value().kind() == kind && oneLine(mention.value().name()).equals(name) && !printed.equals(name)) {
        variants.add(printed);
      }
    }
    return variants;
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
      event.value().when().ifPresent(when -> attributes.addAll(List.of(dating(when))));
      xml.open("event", attributes.toArray(String[]::new)).element("label", oneLine(event.value().name())).close("event")
          .line();
    }
    xml.close("listEvent").line();
  }

  private static List<Finding<Matter.Event>> events(Anatomy anatomy) {
    List<Finding<Matter.Event>> all = new ArrayList<>(anatomy.matter().events());
    anatomy.annexes().enclosures().forEach(enclosure -> all.addAll(events(enclosure.anatomy())));
    return all;
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String role(Hand hand) {
    return lower(hand.role());
  }
}
