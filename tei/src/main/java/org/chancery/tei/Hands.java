package org.chancery.tei;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Hand.Role;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Transcript;

/** The hands of a paper, numbered in the order in which they appear. */
final class Hands {

  private static final int LONGEST_NAME = 60;

  private final Map<Hand, String> ids = new LinkedHashMap<>();

  static Hands of(Transcript transcript) {
    Hands hands = new Hands();
    hands.collect(transcript.marks());
    return hands;
  }

  private void collect(List<Mark> marks) {
    for (Mark mark : marks) {
      ids.computeIfAbsent(mark.hand(), hand -> "hand-" + (ids.size() + 1));
      collect(mark.children());
    }
  }

  /** Returns the pointer to a hand's note. */
  String pointer(Hand hand) {
    return "#" + ids.get(hand);
  }

  void write(Xml xml) {
    if (ids.isEmpty()) {
      return;
    }
    xml.open("physDesc").open("handDesc");
    ids.forEach((hand, id) -> {
      xml.open("handNote", "xml:id", id);
      xml.text(FlatMark.lower(hand.role()));
      hand.name().ifPresent(name -> xml.text(": " + name));
      xml.close("handNote");
    });
    xml.close("handDesc").close("physDesc").line();
  }

  /**
   * Reads the hand that a {@code handNote} describes: {@code hand: Verrow} as Chancery writes it,
   * or the scribe and medium that another encoder names.
   */
  static Hand read(XMLStreamReader xml) throws XMLStreamException {
    String scribe = Attributes.of(xml, "scribe").strip();
    String medium = Attributes.of(xml, "medium");
    String words = HeaderReader.words(xml);
    int colon = words.indexOf(": ");
    String before = colon < 0 ? words : words.substring(0, colon);
    Optional<Role> role = FlatMark.constant(Role.values(), before);
    if (role.isPresent() && scribe.isEmpty()) {
      return new Hand(
          role.get(), colon < 0 ? Optional.empty() : Optional.of(words.substring(colon + 2)));
    }
    String all = (medium + " " + words).toLowerCase(Locale.ROOT);
    boolean typed = all.contains("typ") || all.contains("machine");
    String plain = Xml.oneLine(words);
    String name = scribe.isEmpty() && plain.length() <= LONGEST_NAME && !typed ? plain : scribe;
    return new Hand(
        typed ? Role.TYPIST : Role.HAND, name.isEmpty() ? Optional.empty() : Optional.of(name));
  }
}
