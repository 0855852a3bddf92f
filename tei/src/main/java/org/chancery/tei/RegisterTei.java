package org.chancery.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Identifier;
import org.chancery.dossier.register.Presence;
import org.chancery.dossier.register.Register;
import org.chancery.dossier.register.Tenure;

/**
 * Writes people and bodies as TEI {@code listPerson} and {@code listOrg} (TEI P5, chapter 14.2).
 *
 * <pre>{@code
 * RegisterTei.write(register, out);
 * }</pre>
 */
public final class RegisterTei {

  private static final String CONVENTIONS =
      "The first name of each is how it is shown, the others are the forms that records print. The"
          + " attribute n is its id. The dates of an occupation and of floruit are the days of the"
          + " first and the last record that show it. A bibl names a record. A note of the type"
          + " only-in holds a form that means others too, and its attribute n a record in which it"
          + " means this person.";

  private final Xml xml = new Xml();

  private RegisterTei() {}

  /**
   * Writes a register of at least one entry and proves it valid before a byte leaves.
   *
   * @throws TeiException when what was written is not valid, which is our mistake and names the
   *     place
   * @throws IllegalArgumentException if nobody is in it, because TEI has no empty list
   */
  public static void write(Register register, OutputStream out) {
    if (register.entries().isEmpty()) {
      throw new IllegalArgumentException("a list of nobody cannot be written as TEI");
    }
    byte[] tei = new RegisterTei().document(register).getBytes(StandardCharsets.UTF_8);
    TeiSchema.validate(tei, "the list of people");
    try {
      out.write(tei);
    } catch (IOException e) {
      throw new UncheckedIOException("writing the TEI of people", e);
    }
  }

  private String document(Register register) {
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
    xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0").line();
    xml.open("teiHeader").line();
    xml.open("fileDesc").open("titleStmt");
    xml.element("title", "People and bodies in " + register.papers() + " records");
    xml.close("titleStmt").line().open("publicationStmt");
    xml.element("p", "Made by Chancery from the records of an archive.");
    xml.close("publicationStmt").line().open("sourceDesc");
    xml.element("p", "The records that are named by their ids.").close("sourceDesc");
    xml.close("fileDesc").line();
    xml.open("encodingDesc").open("editorialDecl").element("p", CONVENTIONS);
    xml.close("editorialDecl").close("encodingDesc").line();
    xml.close("teiHeader").line().open("standOff").line();
    list("listPerson", register.people());
    list("listOrg", register.bodies());
    xml.close("standOff").line();
    return xml.close("TEI").line().toString();
  }

  private void list(String element, List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    xml.open(element).line();
    int number = 0;
    for (Entry entry : entries) {
      entry(entry, ++number);
    }
    xml.close(element).line();
  }

  private static String item(Kind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case BODY -> "org";
    };
  }

  private static String nameElement(Kind kind) {
    return switch (kind) {
      case PERSON -> "persName";
      case BODY -> "orgName";
    };
  }

  private void entry(Entry entry, int number) {
    String item = item(entry.kind());
    xml.open(item, "xml:id", item + "-" + number, "n", entry.key()).line();
    name(entry, entry.name(), "main");
    entry.variants().stream()
        .filter(form -> !entry.names().only().containsKey(form))
        .forEach(form -> name(entry, form, "variant"));
    if (entry.kind() == Kind.PERSON) {
      period("floruit", "", entry.first(), entry.last());
      entry.offices().forEach(this::office);
    }
    for (Identifier identifier : entry.identifiers()) {
      xml.element("idno", identifier.value(), "type", identifier.scheme()).line();
    }
    entry
        .names()
        .only()
        .forEach((form, in) ->
            in.forEach(paper -> xml.element("note", form, "type", "only-in", "n", paper).line()));
    xml.open("listBibl").line();
    for (Presence presence : entry.papers()) {
      xml.open("bibl").element("idno", presence.paper(), "type", "record").close("bibl").line();
    }
    xml.close("listBibl").line();
    xml.close(item).line();
  }

  private void name(Entry entry, String form, String type) {
    xml.element(nameElement(entry.kind()), form, "type", type).line();
  }

  private void office(Tenure tenure) {
    period("occupation", tenure.office(), tenure.first(), tenure.last());
  }

  private void period(
      String element, String words, Optional<LocalDate> first, Optional<LocalDate> last) {
    String from = first.map(LocalDate::toString).orElse("");
    String to = last.map(LocalDate::toString).orElse("");
    if (!words.isEmpty() || !from.isEmpty() || !to.isEmpty()) {
      xml.element(element, words, "from", from, "to", to).line();
    }
  }
}
