package org.chancery.readingroom.pages;

import java.util.List;
import java.util.Optional;
import org.chancery.edition.Edition;
import org.chancery.edition.Sheet;
import org.chancery.transcript.Span;

/**
 * A note that stands in the margin beside the words it is about.
 *
 * @param kind {@code said}, {@code bound}, {@code fate}, {@code ref}, {@code date}, {@code who},
 *     {@code reuse} or {@code query}
 * @param who whom it is about; may be empty
 * @param what what it says beside the line
 * @param full what it says when it is looked at
 * @param evidence the words, at least one span
 * @param origin what made it and how sure it is
 * @param there where the words stand in another paper too
 */
record MarginNote(
    String kind,
    String who,
    String what,
    String full,
    List<Span> evidence,
    Optional<Sheet.Origin> origin,
    Optional<String> there) {

  MarginNote {
    evidence = List.copyOf(evidence);
  }

  /** Makes a note about this paper alone. */
  MarginNote(
      String kind,
      String who,
      String what,
      String full,
      List<Span> evidence,
      Optional<Sheet.Origin> origin) {
    this(kind, who, what, full, evidence, origin, Optional.empty());
  }

  /** Returns the name of the element that holds the first words. */
  String anchor() {
    return Anchors.first(evidence);
  }

  /** Returns the names of all elements that light up. */
  String lights() {
    return Anchors.all(evidence);
  }

  /** Returns all that it says. */
  String words() {
    return (who + " " + full).strip();
  }

  /** Names of elements that hold the words of evidence. */
  static final class Anchors {

    private Anchors() {}

    static String first(List<Span> evidence) {
      return evidence.stream()
          .filter(s -> !s.isEmpty())
          .findFirst()
          .map(Edition::anchor)
          .orElse("text");
    }

    static String all(List<Span> evidence) {
      return String.join(
          " ", evidence.stream().filter(s -> !s.isEmpty()).map(Edition::anchor).toList());
    }
  }
}
