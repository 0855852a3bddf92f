package org.chancery.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.record.anatomy.Encoded;
import org.chancery.record.anatomy.Encoded.Field;
import org.chancery.transcript.Hand;

/**
 * Reads from a header and its stand-off part what the text needs: who made the file, the source,
 * its hands, the correspondence.
 */
final class HeaderReader {

  /** Something said of the paper: a name or a date, to be looked for in the text. */
  record Said(Field field, String words, String value, String element) {}

  /** More than any letter has correspondents. */
  private static final int MOST_SAID = 200;

  private static final String ACTION = "tei:correspAction/";

  private boolean own;
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, Hand> hands = new HashMap<>();
  private final List<Said> said = new ArrayList<>();
  private final List<Encoded> encoded = new ArrayList<>();
  private final List<FlatMark> marks = new ArrayList<>();
  private String action = "";
  private int letters;

  /** Tells whether Chancery wrote the file. */
  boolean isOwn() {
    return own;
  }

  Optional<String> number(String type) {
    return Optional.ofNullable(numbers.get(type));
  }

  List<Said> said() {
    return said;
  }

  /**
   * Returns what a description of a correspondence says of the one letter of the file; nothing when
   * several are described, since nothing tells which is which.
   */
  List<Said> letter() {
    return letters == 1
        ? said.stream().filter(one -> one.element().startsWith(ACTION)).toList()
        : List.of();
  }

  List<Encoded> encoded() {
    return encoded;
  }

  List<FlatMark> marks() {
    return marks;
  }

  /** Returns the hand that a pointer such as {@code #hand-1} names. */
  Hand hand(String pointer) {
    return pointer.isEmpty() || hands.isEmpty()
        ? Hand.UNKNOWN
        : hands.getOrDefault(pointer.substring(1), Hand.UNKNOWN);
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    own = false;
    numbers.clear();
    hands.clear();
    said.clear();
    encoded.clear();
    marks.clear();
    action = "";
    letters = 0;
    boolean creation = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        creation |= xml.getLocalName().equals("creation");
        element(xml, creation);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        switch (xml.getLocalName()) {
          case "teiHeader" -> {
            return;
          }
          case "correspAction" -> action = "";
          case "creation" -> creation = false;
          default -> {}
        }
      }
    }
  }

  private void element(XMLStreamReader xml, boolean creation) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "application" -> own |= Attributes.of(xml, "ident").equals("chancery");
      case "idno" -> {
        String type = Attributes.of(xml, "type");
        numbers.putIfAbsent(type, words(xml));
      }
      case "handNote" -> {
        Optional<String> id = Attributes.id(xml);
        Hand hand = Hands.read(xml);
        id.ifPresent(known -> hands.put(known, hand));
      }
      case "correspDesc" -> letters++;
      case "correspAction" -> action = Attributes.of(xml, "type");
      case "persName" -> say(Field.FROM_PERSON, Field.TO_PERSON, xml);
      case "orgName", "roleName" -> say(Field.FROM_OFFICE, Field.TO_OFFICE, xml);
      case "placeName" -> {
        if (action.equals("sent")) {
          say(Field.PLACE, Field.PLACE, xml);
        }
      }
      case "date" -> sayDate(xml, creation);
      default -> {}
    }
  }

  private void say(Field sent, Field received, XMLStreamReader xml) throws XMLStreamException {
    String element = xml.getLocalName();
    if (said.size() < MOST_SAID && (action.equals("sent") || action.equals("received"))) {
      String words = Xml.oneLine(words(xml));
      Field field = action.equals("sent") ? sent : received;
      said.add(new Said(field, words, words, ACTION + element));
    }
  }

  private void sayDate(XMLStreamReader xml, boolean creation) throws XMLStreamException {
    String when = Attributes.date(xml);
    String within = creation ? "tei:creation/" : ACTION;
    if (!when.isEmpty() && (creation || action.equals("sent") || action.equals("received"))) {
      Field field = action.equals("received") ? Field.DATE_RECEIVED : Field.DATE_WRITTEN;
      String words = Xml.oneLine(words(xml));
      said.add(new Said(field, words, when, within + "date"));
    }
  }

  /** Reads the span groups that Chancery writes; the text needs nothing else from here. */
  void standOff(XMLStreamReader xml) throws XMLStreamException {
    String group = "";
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (xml.getLocalName().equals("spanGrp")) {
          group = Attributes.of(xml, "type");
        } else if (own && xml.getLocalName().equals("span")) {
          depth--;
          span(group, xml);
        }
      }
    }
  }

  private void span(String group, XMLStreamReader xml) throws XMLStreamException {
    switch (group) {
      case "encoded" -> encoded.add(Spans.encoded(xml));
      case "encoding" -> marks.add(Spans.mark(xml, this));
      default -> words(xml);
    }
  }

  /** Reads the words of the element that the parser stands on, up to its end. */
  static String words(XMLStreamReader xml) throws XMLStreamException {
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
        default -> {}
      }
    }
    return words.toString();
  }
}
