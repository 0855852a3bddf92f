package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads WordprocessingML (ECMA-376 part 1, 17) in the tree that POI's XmlBeans show. */
final class Docx {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Docx() {}

  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName()) && WORD.equals(element.getNamespaceURI());
  }

  /** Returns the elements of WordprocessingML directly inside. */
  static List<Element> children(Node parent) {
    return all(parent).stream().filter(e -> WORD.equals(e.getNamespaceURI())).toList();
  }

  static List<Element> all(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent).stream().filter(e -> is(e, name)).findFirst();
  }

  static String attribute(Element element, String name) {
    return element.getAttributeNS(WORD, name);
  }

  static String value(Element element) {
    return attribute(element, "val");
  }

  static boolean isNumber(String word) {
    return !word.isEmpty() && word.length() < 9 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Tells what run properties say of strike-through, if they say anything. */
  static Optional<Boolean> struck(Element properties) {
    Optional<Boolean> said = Optional.empty();
    for (Element property : children(properties)) {
      if (is(property, "strike") || is(property, "dstrike")) {
        String value = value(property);
        said =
            Optional.of(
                !value.equals("0") && !value.equals("false") && !value.equals("off")
                    || said.orElse(false));
      }
    }
    return said;
  }

  /** Tells whether there are words anywhere inside. */
  static boolean hasWords(Element element) {
    return all(element).stream().anyMatch(c -> is(c, "t") || is(c, "delText") || hasWords(c));
  }

  /** Returns the characters of an element; XmlBeans' tree has no {@code getTextContent}. */
  static String words(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        words.append(child.getNodeValue());
      }
    }
    return words.toString();
  }

  /**
   * Returns the text boxes inside; of alternatives for newer and older programs, only the first is
   * read.
   */
  static List<Element> textBoxes(Element element) {
    List<Element> boxes = new ArrayList<>();
    boolean alternatives = "AlternateContent".equals(element.getLocalName());
    for (Element child : all(element)) {
      if (is(child, "txbxContent")) {
        boxes.add(child);
      } else {
        boxes.addAll(textBoxes(child));
      }
      if (alternatives && !boxes.isEmpty()) {
        break;
      }
    }
    return boxes;
  }
}
