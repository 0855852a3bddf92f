package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Anatomy.Annexes;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Span;

/** Puts enclosures of enclosures into the paper that they belong to. */
final class Enclosures {

  private static final int LONGEST_NOTE = 120;

  private static final Phrases NOTES =
      Phrases.of("enc. ", "enc: ", "encl. ", "encl: ", "encs. ", "encs: ", "encl.: ", "enc.: ");

  private Enclosures() {}

  /** Returns 2 where the label says that the paper is enclosed in an enclosure, else 1. */
  static int level(Optional<Finding<String>> label) {
    if (label.isEmpty()) {
      return 1;
    }
    String words = Chars.lower(label.get().value());
    boolean sub =
        words.contains("subinclosure") || words.contains("subenclosure") || words.contains("sub-");
    int first = words.indexOf("closure");
    boolean twice = first >= 0 && words.indexOf("closure", first + 7) > 0;
    return sub || twice ? 2 : 1;
  }

  /** Returns the first words that announce an enclosure: {@code I enclose}, {@code is enclosed}. */
  static Optional<Span> announced(MatterTokens tokens) {
    long cue = WordClass.ENCLOSING.bit();
    for (int i = tokens.next(0, cue); i < tokens.size(); i = tokens.next(i + 1, cue)) {
      int first = first(tokens, i);
      int last = last(tokens, i);
      if (first < i || last > i) {
        return Optional.of(tokens.span(first, last));
      }
    }
    return Optional.empty();
  }

  private static int first(MatterTokens tokens, int i) {
    if (tokens.is(i, "herewith")) {
      return tokens.is(i - 1, "transmit") && tokens.is(i - 2, "i") ? i - 2 : i;
    }
    if (tokens.is(i, "attached")) {
      boolean paper = tokens.is(i - 1, "the") && tokens.is(i + 1, WordClass.PAPER);
      return paper ? i - 1 : i;
    }
    boolean lead =
        isEnclosed(tokens, i)
            ? tokens.is(i - 1, "is") || tokens.is(i - 1, "are")
            : tokens.is(i - 1, "i");
    return lead ? i - 1 : i;
  }

  private static int last(MatterTokens tokens, int i) {
    if (tokens.is(i, "herewith")) {
      return isEnclosed(tokens, i + 1) ? i + 1 : i;
    }
    if (!isEnclosed(tokens, i)) {
      return i;
    }
    boolean find = tokens.is(i + 1, "please") && tokens.is(i + 2, "find");
    return find ? i + 2 : tokens.is(i + 1, "herewith") ? i + 1 : i;
  }

  private static boolean isEnclosed(MatterTokens tokens, int i) {
    return tokens.is(i, "enclosed") || tokens.is(i, "inclosed");
  }

  /** Returns the line of the foot that tells of an enclosure: {@code Enc. Note of 19 April}. */
  static Optional<Span> announced(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isNote(page, i)) {
        return Optional.of(page.text().source(page.span(i)));
      }
    }
    return Optional.empty();
  }

  /** Tells whether a line below the text only tells of an enclosure. */
  static boolean isNote(Page page, int i) {
    Line line = page.line(i);
    return line.length() < LONGEST_NOTE
        && !line.is(Shape.LABEL)
        && NOTES.at(page.text().text(), line.start());
  }

  /** Moves every enclosure of level 2 into the enclosure of level 1 before it. */
  static List<Enclosure> nest(List<Enclosure> flat) {
    List<Enclosure> out = new ArrayList<>();
    for (Enclosure enclosure : flat) {
      if (enclosure.level() > 1 && !out.isEmpty()) {
        out.add(with(out.removeLast(), enclosure));
      } else {
        out.add(enclosure);
      }
    }
    return out;
  }

  private static Enclosure with(Enclosure outer, Enclosure inner) {
    Anatomy a = outer.anatomy();
    List<Enclosure> all = new ArrayList<>(a.annexes().enclosures());
    all.add(inner);
    return new Enclosure(
        outer.label(),
        new Anatomy(
            a.extent().union(inner.anatomy().extent()),
            a.kind(),
            a.protocol(),
            a.matter(),
            a.eschatocol(),
            new Annexes(all, a.annexes().regest())),
        outer.level());
  }
}
