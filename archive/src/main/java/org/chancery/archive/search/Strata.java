package org.chancery.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.transcript.Hand.Role;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Segment;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/**
 * The texts of a paper that can be searched.
 *
 * @param all the running text with the hands' and the editor's words in their places, and after it
 *     what was struck out and what is remarked
 * @param typed the text as typed, when it differs
 * @param corrected the text with the hands' changes and without the editor's, when it differs
 * @param hand whether a hand wrote on the paper
 */
record Strata(PageText all, Optional<PageText> typed, Optional<PageText> corrected, boolean hand) {

  static Strata of(Transcript transcript) {
    return new Sorter(transcript).sort();
  }

  /** Tells whether the text as corrected is that as typed. */
  boolean one() {
    return typed.isPresent() && typed.equals(corrected);
  }

  private record Piece(Segment segment, Writing writing, boolean typist) {}

  private static final class Sorter {
    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean differs;
    private boolean editor;
    private boolean hand;

    Sorter(Transcript transcript) {
      text = transcript.text();
      for (Segment segment : transcript.segments()) {
        hand |= segment.within().stream().anyMatch(Sorter::byHand);
        if (segment.words() && segment.within().stream().noneMatch(Mark.Gap.class::isInstance)) {
          add(segment);
        }
      }
    }

    private void add(Segment segment) {
      Writing writing = writing(segment.within());
      boolean typist =
          writing == Writing.STRUCK
              && segment.within().stream().noneMatch(m -> m instanceof Mark.Deletion && hand(m));
      pieces.add(new Piece(segment, writing, typist));
      differs |= writing == Writing.HAND || writing == Writing.STRUCK;
      editor |= writing == Writing.SUPPLIED;
    }

    private static boolean hand(Mark mark) {
      return mark.hand().role() == Role.HAND;
    }

    private static boolean byHand(Mark mark) {
      return switch (mark) {
        case Mark.Addition a -> hand(a);
        case Mark.Deletion d -> hand(d);
        case Mark.Substitution s -> hand(s);
        case Mark.Supplied s -> false;
        case Mark.Unclear u -> false;
        case Mark.Gap g -> false;
        case Mark.Note n -> false;
      };
    }

    private static Writing writing(List<Mark> within) {
      Writing writing = Writing.TYPED;
      for (Mark mark : within) {
        Writing of =
            switch (mark) {
              case Mark.Note n -> Writing.NOTE;
              case Mark.Deletion d -> Writing.STRUCK;
              case Mark.Supplied s -> Writing.SUPPLIED;
              case Mark.Addition a -> hand(a) ? Writing.HAND : Writing.TYPED;
              case Mark.Substitution s -> Writing.TYPED;
              case Mark.Unclear u -> Writing.TYPED;
              case Mark.Gap g -> Writing.TYPED;
            };
        writing = of.compareTo(writing) > 0 ? of : writing;
      }
      return writing;
    }

    private Strata sort() {
      PageText.Maker all = new PageText.Maker(text.length() + 16);
      for (Piece piece : pieces) {
        if (running(piece.writing)) {
          all.add(text, piece.segment.span(), piece.writing);
        }
      }
      aside(all);
      Optional<PageText> typed = differs || editor ? Optional.of(typed()) : Optional.empty();
      Optional<PageText> corrected =
          !editor ? Optional.empty() : differs ? Optional.of(corrected()) : typed;
      return new Strata(all.make(), typed, corrected, hand);
    }

    private static boolean running(Writing writing) {
      return writing != Writing.NOTE && writing != Writing.STRUCK;
    }

    /** Remarks and struck-out words stand after the text, each on its own. */
    private void aside(PageText.Maker all) {
      Optional<Span> last = Optional.empty();
      for (Piece piece : pieces) {
        if (!running(piece.writing)) {
          Optional<Span> outermost = Optional.of(piece.segment.within().getFirst().span());
          if (!outermost.equals(last)) {
            all.apart();
          }
          all.add(text, piece.segment.span(), piece.writing);
          last = outermost;
        }
      }
    }

    private PageText typed() {
      PageText.Maker typed = new PageText.Maker(text.length());
      for (Piece piece : pieces) {
        boolean stands = piece.writing == Writing.STRUCK && !piece.typist;
        if (piece.writing == Writing.TYPED || stands) {
          typed.add(text, piece.segment.span(), piece.writing);
        }
      }
      return typed.make();
    }

    private PageText corrected() {
      PageText.Maker corrected = new PageText.Maker(text.length());
      for (Piece piece : pieces) {
        if (piece.writing == Writing.TYPED || piece.writing == Writing.HAND) {
          corrected.add(text, piece.segment.span(), piece.writing);
        }
      }
      return corrected.make();
    }
  }
}
