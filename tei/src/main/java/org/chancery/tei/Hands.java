package org.chancery.tei;

import java.util.ArrayList;
import java.util.List;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Transcript;

/** The hands of a paper, numbered in the order in which they appear. */
final class Hands {

  private final List<Hand> hands = new ArrayList<>();

  static Hands of(Transcript transcript) {
    Hands hands = new Hands();
    hands.collect(transcript.marks());
    return hands;
  }

  private void collect(List<Mark> marks) {
    for (Mark mark : marks) {
      if (!hands.contains(mark.hand())) {
        hands.add(mark.hand());
      }
      collect(mark.children());
    }
  }

  /** Returns the pointer to a hand's note. */
  String pointer(Hand hand) {
    return "#" + id(hands.indexOf(hand));
  }

  private static String id(int index) {
    return "hand-" + (index + 1);
  }

  /** Returns the hand that a pointer names, given the notes of a file in order. */
  static int index(String pointer) {
    return Integer.parseInt(pointer.substring("#hand-".length())) - 1;
  }

  void write(Xml xml) {
    if (hands.isEmpty()) {
      return;
    }
    xml.open("physDesc").open("handDesc");
    for (int i = 0; i < hands.size(); i++) {
      Hand hand = hands.get(i);
      xml.element("handNote", TeiWriter.role(hand) + hand.name().map(name -> ": " + name).orElse(""), "xml:id", id(i));
    }
    xml.close("handDesc").close("physDesc").line();
  }
}
