package org.chancery.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** Collects words that do not stand where they are encoded: footnotes, side-notes, corrections. */
final class Asides {

  /** What is collected. */
  enum Kind {
    FOOTNOTE,
    SIDE_NOTE,
    CORRECTION
  }

  /**
   * Words collected.
   *
   * @param number the number of a footnote, or nothing
   */
  record Aside(Kind kind, String number, String words) {

    /** Tells whether a side-note is no more than the page of another edition. */
    boolean isPageReference() {
      for (int i = 0; i < words.length(); i++) {
        if ("[]0123456789,.* ".indexOf(words.charAt(i)) < 0) {
          return false;
        }
      }
      return true;
    }
  }

  private static final class Open {
    final Kind kind;
    final String number;
    final StringBuilder words = new StringBuilder();
    boolean spaceDue;
    int depth;
    int silent;

    Open(Kind kind, String number) {
      this.kind = kind;
      this.number = number;
    }

    void space() {
      spaceDue = !words.isEmpty();
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Aside> footnotes = new ArrayList<>();
  private Optional<String> correction = Optional.empty();

  void clear() {
    open.clear();
    footnotes.clear();
    correction = Optional.empty();
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  void open(Kind kind, String number) {
    open.push(new Open(kind, number));
  }

  void start(Element element, XMLStreamReader xml) {
    Open aside = open.element();
    if (aside.silent > 0) {
      aside.silent++;
      return;
    }
    if (element == Element.NOTE && Attributes.isFootnote(xml, false)) {
      open(Kind.FOOTNOTE, Attributes.of(xml, "n"));
      return;
    }
    switch (element.layout()) {
      case SILENT -> {
        aside.silent++;
        return;
      }
      case INLINE, TYPE, SEGMENT, CHOICE, EXPANSION, CORRECTION, SIGNED, PAGE -> {}
      case OMISSION -> {
        aside.space();
        append(aside, "[…]");
        aside.space();
      }
      default -> aside.space();
    }
    aside.depth++;
  }

  /** Ends an element; returns the aside that ends with it when no other is around it. */
  Optional<Aside> end() {
    Open aside = open.element();
    if (aside.silent > 0) {
      aside.silent--;
      return Optional.empty();
    }
    if (aside.depth > 0) {
      aside.depth--;
      return Optional.empty();
    }
    open.pop();
    Aside words = new Aside(aside.kind, aside.number, aside.words.toString());
    switch (aside.kind) {
      case FOOTNOTE -> footnotes.add(words);
      case CORRECTION -> correction = Optional.of(words.words);
      case SIDE_NOTE -> {}
    }
    return open.isEmpty() ? Optional.of(words) : Optional.empty();
  }

  void text(char[] chars, int start, int length) {
    Open aside = open.element();
    if (aside.silent > 0) {
      return;
    }
    int end = start + length;
    int i = start;
    while (i < end) {
      int word = i;
      while (i < end && chars[i] > ' ') {
        i++;
      }
      if (i > word) {
        append(aside, new String(chars, word, i - word));
      }
      if (i < end) {
        aside.space();
        i++;
      }
    }
  }

  private static void append(Open aside, String words) {
    if (aside.spaceDue) {
      aside.words.append(' ');
      aside.spaceDue = false;
    }
    aside.words.append(words);
  }

  List<Aside> footnotes() {
    return footnotes;
  }

  /** Returns the correction of the choice that ends, once. */
  Optional<String> correction() {
    Optional<String> words = correction.filter(c -> !c.isEmpty());
    correction = Optional.empty();
    return words;
  }
}
