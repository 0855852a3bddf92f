package org.chancery.edition;

import java.util.BitSet;
import java.util.List;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/**
 * Tells, unit by unit, in what ink a text is set on the page: {@code h} written by hand, {@code d}
 * struck out, {@code s} brackets and signal words of the notation, which are the editor's.
 */
final class Inks {

  private final BitSet hand = new BitSet();
  private final BitSet struck = new BitSet();
  private final BitSet signs = new BitSet();

  private Inks() {}

  static Inks of(Transcript transcript) {
    Inks inks = new Inks();
    inks.marks(transcript.marks());
    for (int line = 1; line <= transcript.lines().count(); line++) {
      Span span = transcript.lines().span(line);
      if (Words.blank(span.of(transcript.text()))) {
        inks.hand.clear(span.start(), span.end());
        inks.struck.clear(span.start(), span.end());
      }
    }
    return inks;
  }

  /** Returns the class of the unit at an offset; empty for plain words. */
  String at(int offset) {
    if (signs.get(offset)) {
      return "s";
    }
    if (struck.get(offset)) {
      return "d";
    }
    return hand.get(offset) ? "h" : "";
  }

  private void marks(List<Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Addition m -> ink(m, hand);
        case Mark.Deletion m -> ink(m, struck);
        case Mark.Substitution m -> {}
        case Mark.Supplied m -> editor(m);
        case Mark.Unclear m -> editor(m);
        case Mark.Gap m -> editor(m);
        case Mark.Note m -> editor(m);
      }
      marks(mark.children());
    }
  }

  private void ink(Mark mark, BitSet ink) {
    signs(mark);
    ink.set(mark.content().start(), mark.content().end());
  }

  private void editor(Mark mark) {
    signs(mark);
    hand.clear(mark.content().start(), mark.content().end());
  }

  private void signs(Mark mark) {
    signs.set(mark.span().start(), mark.content().start());
    signs.set(mark.content().end(), mark.span().end());
  }
}
