package org.chancery.transcript;

import org.chancery.transcript.Hand.Role;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Deletion;
import org.chancery.transcript.Mark.Gap;
import org.chancery.transcript.Mark.Note;
import org.chancery.transcript.Mark.NoteType;
import org.chancery.transcript.Mark.Substitution;
import org.chancery.transcript.Mark.Supplied;
import org.chancery.transcript.Mark.Unclear;

/**
 * Decides what a layer does with each mark; {@link Layer#of} carries it out. A policy is asked once
 * for each mark, the outer before those inside; what it answers for a mark inside one that is left
 * out is not asked.
 *
 * <pre>{@code
 * Layer withoutNotes = Layer.of(transcript, mark ->
 *     mark instanceof Mark.Note ? MarkPolicy.Use.NOTHING : MarkPolicy.Use.VERBATIM);
 * }</pre>
 */
@FunctionalInterface
public interface MarkPolicy {

  /** What a layer does with a mark. */
  enum Use {
    /**
     * It stands as printed, brackets and signal words and all; marks inside it are asked for on
     * their own.
     */
    VERBATIM,
    /**
     * Its words stand without brackets and signal words; marks inside it are asked for on their
     * own.
     */
    WORDS,
    /** It is left out with all that is inside it. */
    NOTHING
  }

  /** Returns what to do with {@code mark}. */
  Use use(Mark mark);

  /** What the machine wrote: no hand but the typist's, no editor; what a hand struck out stands. */
  MarkPolicy TYPED =
      mark ->
          switch (mark) {
            case Addition a -> isTypist(a) ? Use.WORDS : Use.NOTHING;
            case Deletion d -> isTypist(d) ? Use.NOTHING : Use.WORDS;
            case Substitution s -> Use.WORDS;
            case Unclear u -> Use.WORDS;
            case Supplied s -> Use.NOTHING;
            case Gap g -> Use.NOTHING;
            case Note n -> Use.NOTHING;
          };

  /** The hands' changes carried out; no editor. */
  MarkPolicy CORRECTED =
      mark ->
          switch (mark) {
            case Addition a -> Use.WORDS;
            case Deletion d -> Use.NOTHING;
            case Substitution s -> Use.WORDS;
            case Unclear u -> Use.WORDS;
            case Supplied s -> Use.NOTHING;
            case Gap g -> Use.NOTHING;
            case Note n -> Use.NOTHING;
          };

  /**
   * The hands' changes carried out, the editor's words as printed, no footnotes: what recognisers
   * read.
   */
  MarkPolicy WORKING =
      mark ->
          switch (mark) {
            case Addition a -> Use.WORDS;
            case Deletion d -> Use.NOTHING;
            case Substitution s -> Use.WORDS;
            case Unclear u -> Use.VERBATIM;
            case Supplied s -> Use.VERBATIM;
            case Gap g -> Use.VERBATIM;
            case Note n -> n.type() == NoteType.FOOTNOTE ? Use.NOTHING : Use.VERBATIM;
          };

  private static boolean isTypist(Mark mark) {
    return mark.hand().role() == Role.TYPIST;
  }
}
