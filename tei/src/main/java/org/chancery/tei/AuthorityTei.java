package org.chancery.tei;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Authority;
import org.chancery.dossier.register.Authority.Fault;
import org.chancery.dossier.register.Authority.InPaper;
import org.chancery.dossier.register.Authority.Listing;
import org.chancery.dossier.register.Authority.Place;
import org.chancery.dossier.register.Identifier;

/**
 * Reads the {@code person} and {@code org} elements of a TEI file as a list of people and bodies:
 * the name of type {@code main}, else the first, is how one is shown, the others are variants;
 * {@code idno} with a type is what others call it. A document type declaration is refused.
 */
public final class AuthorityTei {

  private final String name;
  private final XMLStreamReader xml;
  private final List<Authority> entries = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  private AuthorityTei(String name, XMLStreamReader xml) {
    this.name = name;
    this.xml = xml;
  }

  /**
   * Reads a list.
   *
   * @param name what to call the file in messages
   * @throws TeiException if it is not well-formed XML, or declares a document type
   */
  public static Listing read(InputStream in, String name) {
    XMLStreamReader xml;
    try {
      xml = TeiDocuments.Factory.INSTANCE.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw new TeiException(Faults.describe(name, e, null), e);
    }
    AuthorityTei reader = new AuthorityTei(name, xml);
    try {
      reader.all();
    } catch (XMLStreamException e) {
      throw new TeiException(Faults.describe(name, e, xml.getLocation()), e);
    }
    return new Listing(reader.entries, reader.faults);
  }

  private Place place() {
    Location at = xml.getLocation();
    return new Place(at.getLineNumber(), at.getColumnNumber());
  }

  private void all() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "person" -> entry(Kind.PERSON, "persName");
          case "org" -> entry(Kind.BODY, "orgName");
          default -> {}
        }
      }
    }
  }

  private int next() throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new TeiException(
          name
              + ":"
              + place()
              + ": document type declarations and entities are not read; take them out");
    }
    return event;
  }

  private void entry(Kind kind, String nameElement) throws XMLStreamException {
    Place at = place();
    String n = Attributes.of(xml, "n");
    Optional<String> key = n.isEmpty() ? Optional.empty() : Optional.of(n);
    Optional<String> main = Optional.empty();
    Set<String> names = new LinkedHashSet<>();
    List<Identifier> identifiers = new ArrayList<>();
    List<InPaper> only = new ArrayList<>();
    for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String element = xml.getLocalName();
      String type = Attributes.of(xml, "type");
      String paper = Attributes.of(xml, "n");
      Place here = place();
      String words = words();
      if (element.equals(nameElement) && !words.isEmpty()) {
        names.add(words);
        main = main.isEmpty() && type.equals("main") ? Optional.of(words) : main;
      } else if (element.equals("idno")) {
        identifier(type, words, here).ifPresent(identifiers::add);
      } else if (element.equals("note") && type.equals("only-in")) {
        only.add(new InPaper(words, paper));
      }
    }
    if (names.isEmpty()) {
      faults.add(new Fault(at, "this entry has no " + nameElement + "; give it one"));
      return;
    }
    String shown = main.orElse(names.iterator().next());
    names.remove(shown);
    entries.add(new Authority(kind, key, shown, List.copyOf(names), identifiers, only, at));
  }

  private Optional<Identifier> identifier(String type, String words, Place at) {
    if (!Identifier.isScheme(type) || words.isEmpty()) {
      faults.add(
          new Fault(
              at,
              "an idno needs a type that names its list, as in <idno type=\"VIAF\">123</idno>"));
      return Optional.empty();
    }
    return Optional.of(new Identifier(type, words));
  }

  /** Returns the words of an element and of those in it, parted by single blanks. */
  private String words() throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          words.append(' ');
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          words.append(' ');
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            words.append(xml.getText());
        default -> {}
      }
    }
    return Xml.oneLine(words.toString());
  }
}
