package org.chancery.edition;

import java.io.IOException;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.anatomy.Eschatocol;
import org.chancery.record.anatomy.Eschatocol.Attestation;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.Protocol;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.people.Party;

/** Writes the parts of a paper, and of the papers enclosed in it. */
final class JsonAnatomy {

  private final Json json;
  private final JsonMatter matter;
  private final JsonDates dates;

  JsonAnatomy(Json json) {
    this.json = json;
    this.dates = new JsonDates(json);
    this.matter = new JsonMatter(json, dates);
  }

  /** Writes the fields of one anatomy into the object that is open. */
  void fields(Anatomy anatomy) throws IOException {
    json.extent("extent", anatomy.extent());
    json.finding("kind", anatomy.kind(), json::string);
    protocol(anatomy.protocol());
    matter.write(anatomy.matter());
    eschatocol(anatomy.eschatocol());
    json.list("enclosures", anatomy.annexes().enclosures(), this::enclosure);
    json.finding("abstract", anatomy.annexes().regest(), regest -> json.string(regest.text()));
  }

  private void enclosure(Enclosure enclosure) throws IOException {
    json.open();
    json.finding("label", enclosure.label(), json::string);
    json.number("level", enclosure.level());
    fields(enclosure.anatomy());
    json.close();
  }

  private void protocol(Protocol protocol) throws IOException {
    json.open("protocol");
    json.finding("heading", protocol.heading(), json::string);
    json.findings("markings", protocol.markings(), this::marking);
    json.findings("numbers", protocol.numbers(), this::number);
    json.findings("from", protocol.correspondents().from(), this::party);
    json.findings("to", protocol.correspondents().to(), this::party);
    json.finding("place", protocol.dating().place(), json::string);
    json.finding("written", protocol.dating().written(), dates::when);
    json.finding("sent", protocol.dating().sent(), dates::when);
    json.finding("received", protocol.dating().received(), dates::when);
    json.finding("salutation", protocol.salutation(), json::string);
    json.close();
  }

  private void marking(Marking marking) throws IOException {
    json.open();
    json.constant("kind", marking.kind());
    json.text("text", marking.text());
    json.close();
  }

  private void number(RecordNumber number) throws IOException {
    json.open();
    json.constant("kind", number.kind());
    json.text("first", number.first());
    json.text("last", number.last());
    json.close();
  }

  private void party(Party party) throws IOException {
    json.open();
    json.text("person", party.person());
    json.text("office", party.office());
    json.text("honorific", party.honorific());
    json.close();
  }

  private void eschatocol(Eschatocol eschatocol) throws IOException {
    json.open("eschatocol");
    json.finding("close", eschatocol.close(), json::string);
    json.findings("signatures", eschatocol.signatures(), this::signature);
    json.findings("attestations", eschatocol.attestations(), this::attestation);
    json.finding("insideAddress", eschatocol.insideAddress(), json::string);
    json.findings("distribution", eschatocol.distribution(), json::string);
    json.close();
  }

  private void signature(Signature signature) throws IOException {
    json.open();
    json.text("name", signature.name());
    json.text("office", signature.office());
    json.text("signedFor", signature.signedFor());
    json.close();
  }

  private void attestation(Attestation attestation) throws IOException {
    json.open();
    json.constant("kind", attestation.kind());
    json.text("by", attestation.by());
    json.value("when", attestation.when(), dates::when);
    if (attestation.copy().isPresent()) {
      json.number("copy", attestation.copy().getAsInt());
    }
    if (attestation.sheets().isPresent()) {
      json.number("sheets", attestation.sheets().getAsInt());
    }
    json.text("text", attestation.text());
    json.close();
  }
}
