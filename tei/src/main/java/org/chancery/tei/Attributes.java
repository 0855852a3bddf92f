package org.chancery.tei;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.chancery.transcript.Mark.GapReason;
import org.chancery.transcript.Mark.Position;

/** Reads attributes of the element that the parser stands on. */
final class Attributes {

  private static final Set<String> OUTSIDE =
      Set.of(
          "margin", "top", "bottom", "opposite", "overleaf", "end", "endorsement", "left", "right");
  private static final Set<String> FOOT = Set.of("foot", "end", "bottom");
  private static final Set<String> MARGIN =
      Set.of("margin", "margin-left", "margin-right", "left", "right");

  private Attributes() {}

  /** Returns the value, or nothing for an attribute that is not there. */
  static String of(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** Returns what of an element tells its meaning: its type, rendition or date. */
  static String kind(Element element, XMLStreamReader xml) {
    return switch (element) {
      case DATE -> date(xml);
      case HI -> of(xml, "rend");
      case DIV, LIST, PERS_NAME, GLOSS, ROLE_NAME, ORG_NAME, NOTE -> of(xml, "type");
      default -> "";
    };
  }

  /** Tells whether a line or page ends within a word: TEI's {@code break="no"}. */
  static boolean isWithinWord(XMLStreamReader xml) {
    return of(xml, "break").equals("no");
  }

  /** Returns {@code xml:id}, if there is one. */
  static Optional<String> id(XMLStreamReader xml) {
    return Optional.ofNullable(xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "id"));
  }

  /**
   * Returns the date that an element gives in ISO form: a day, an interval, or of two limits what
   * they have in common; nothing when it gives none.
   */
  static String date(XMLStreamReader xml) {
    String when = of(xml, "when");
    if (!when.isEmpty()) {
      return when;
    }
    String from = of(xml, "from");
    String to = of(xml, "to");
    if (!from.isEmpty() || !to.isEmpty()) {
      return from.equals(to) ? from : or(from, "..") + "/" + or(to, "..");
    }
    return common(of(xml, "notBefore"), of(xml, "notAfter"));
  }

  private static String or(String value, String otherwise) {
    return value.isEmpty() ? otherwise : value;
  }

  /** Two limits in one month tell the month, two in one year the year. */
  private static String common(String first, String last) {
    for (int length : new int[] {10, 7, 4}) {
      if (first.length() >= length && first.regionMatches(0, last, 0, length)) {
        return first.substring(0, length);
      }
    }
    return "";
  }

  static Position position(XMLStreamReader xml) {
    return OUTSIDE.contains(of(xml, "place")) ? Position.ENDORSEMENT : Position.INLINE;
  }

  static GapReason gapReason(XMLStreamReader xml) {
    String reason = of(xml, "reason").toLowerCase(Locale.ROOT);
    if (has(reason, "illegib", "unread", "cancel")) {
      return GapReason.ILLEGIBLE;
    }
    if (has(reason, "withh", "classif", "redact", "censor", "sensitiv")) {
      return GapReason.WITHHELD;
    }
    if (has(reason, "damage", "missing", "lost", "torn", "faded", "irrecoverable")) {
      return GapReason.MISSING;
    }
    return has(reason, "garble") ? GapReason.GARBLED : GapReason.OMITTED;
  }

  private static boolean has(String reason, String... stems) {
    for (String stem : stems) {
      if (reason.contains(stem)) {
        return true;
      }
    }
    return false;
  }

  /** Returns how much is missing, in the words of {@code extent} or as {@code 2 lines}. */
  static Optional<String> extent(XMLStreamReader xml) {
    String extent = of(xml, "extent");
    String quantity = of(xml, "quantity");
    if (extent.isEmpty() && !quantity.isEmpty()) {
      extent = (quantity + " " + of(xml, "unit")).strip();
    }
    return extent.isEmpty() ? Optional.empty() : Optional.of(extent);
  }

  /** Tells whether a note belongs at the foot of the page. */
  static boolean isFootnote(XMLStreamReader xml, boolean inLine) {
    String rend = of(xml, "rend");
    String type = of(xml, "type");
    if (rend.equals("inline") || type.equals("source") || isMargin(xml)) {
      return false;
    }
    String place = of(xml, "place");
    return inLine && !place.equals("inline")
        || !of(xml, "n").isEmpty()
        || type.equals("footnote")
        || FOOT.contains(place);
  }

  /** Tells whether a note or a stretch stands in the margin. */
  static boolean isMargin(XMLStreamReader xml) {
    return of(xml, "type").equals("margin") || MARGIN.contains(of(xml, "place"));
  }

  static boolean isSetOff(XMLStreamReader xml) {
    return of(xml, "rend").contains("block") || of(xml, "rendition").contains("block");
  }

  static boolean isSmallCapitals(String rendition) {
    return rendition.equals("smallcaps")
        || rendition.equals("small-caps")
        || rendition.equals("sc");
  }
}
