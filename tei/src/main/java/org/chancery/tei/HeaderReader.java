package org.chancery.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.record.anatomy.Encoded;
import org.chancery.record.anatomy.Encoded.Field;
import org.chancery.transcript.Hand;

/** Reads from a header and its stand-off part what the text needs: who made the file, the source, the correspondence. */
final class HeaderReader {

  static final HeaderReader NONE = new HeaderReader();

  /** Something said of the correspondence: a name or a date, to be looked for in the text. */
  record Said(Field field, String words, String value, String element) {}

  private boolean own;
  private final Map<String, String> numbers = new HashMap<>();
  private final List<Hand> hands = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final List<Encoded> encoded = new ArrayList<>();
  private final List<FlatMark> marks = new ArrayList<>();

  boolean isOwn() {
    return own;
  }

  Optional<String> number(String type) {
    return Optional.ofNullable(numbers.get(type));
  }

  List<Said> correspondence() {
    return said;
  }

  List<Encoded> encoded() {
    return encoded;
  }

  List<FlatMark> marks() {
    return marks;
  }

  Hand hand(String pointer) {
    int index = pointer.isEmpty() ? -1 : Hands.index(pointer);
    return index >= 0 && index < hands.size() ? hands.get(index) : Hand.UNKNOWN;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    own = false;
    numbers.clear();
    hands.clear();
    said.clear();
    encoded.clear();
    marks.clear();
    String action = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("teiHeader")) {
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "application" -> own |= attribute(xml, "ident").equals("chancery");
        case "idno" -> {
          String type = attribute(xml, "type");
          numbers.put(type, words(xml));
        }
        case "handNote" -> hands.add(hand(xml));
        case "correspAction" -> action = attribute(xml, "type");
        case "persName" -> say(action, Field.FROM_PERSON, Field.TO_PERSON, xml);
        case "orgName", "roleName" -> say(action, Field.FROM_OFFICE, Field.TO_OFFICE, xml);
        case "date" -> sayDate(action, xml);
        default -> { }
      }
    }
  }

  private static Hand hand(XMLStreamReader xml) throws XMLStreamException {
    String words = words(xml);
    int colon = words.indexOf(": ");
    String role = (colon < 0 ? words : words.substring(0, colon)).toUpperCase(Locale.ROOT);
    Optional<String> name = colon < 0 ? Optional.empty() : Optional.of(words.substring(colon + 2));
    for (Hand.Role known : Hand.Role.values()) {
      if (known.name().equals(role)) {
        return new Hand(known, name);
      }
    }
    return new Hand(Hand.Role.HAND, words.isBlank() ? Optional.empty() : Optional.of(words.strip()));
  }

  private void say(String action, Field sent, Field received, XMLStreamReader xml) throws XMLStreamException {
    String element = xml.getLocalName();
    if (action.isEmpty()) {
      return;
    }
    String words = words(xml).strip();
    said.add(new Said(action.equals("received") ? received : sent, words, words, "tei:correspAction/" + element));
  }

  private void sayDate(String action, XMLStreamReader xml) throws XMLStreamException {
    String when = attribute(xml, "when");
    if (!action.isEmpty() && !when.isEmpty()) {
      Field field = action.equals("received") ? Field.DATE_RECEIVED : Field.DATE_WRITTEN;
      said.add(new Said(field, words(xml).strip(), when, "tei:correspAction/date"));
    }
  }

  /** Reads the span groups that Chancery writes; what others put here is not needed for the text. */
  void standOff(XMLStreamReader xml) throws XMLStreamException {
    String group = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("standOff")) {
        return;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("spanGrp")) {
        group = attribute(xml, "type");
      } else if (own && xml.getLocalName().equals("span")) {
        span(group, xml);
      }
    }
  }

  private void span(String group, XMLStreamReader xml) throws XMLStreamException {
    String type = attribute(xml, "type");
    String subtype = attribute(xml, "subtype");
    String target = attribute(xml, "target");
    String n = attribute(xml, "n");
    String corresp = attribute(xml, "corresp");
    switch (group) {
      case "encoded" -> encoded.add(new Encoded(Field.valueOf(type.toUpperCase(Locale.ROOT).replace('-', '_')),
          words(xml), Spans.span(target), subtype, Integer.parseInt(n)));
      case "encoding" -> marks.add(new FlatMark(type, subtype, Spans.span(target), Spans.span("#char=" + n),
          hand(corresp), words(xml)));
      default -> { }
    }
  }

  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** Reads the words of the element that the parser stands on, up to its end. */
  private static String words(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (xml.getLocalName().equals("g")) {
            OwnText.character(xml, words);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(xml.getText());
        default -> { }
      }
    }
    return words.toString();
  }
}
