package org.chancery.transcript;

import java.util.List;
import java.util.Optional;

/**
 * Something that the notation, or an encoder, says of a stretch of text: one closed set (TEI P5,
 * chapters 11 and 12). Marks nest and never overlap without nesting.
 */
public sealed interface Mark {

  /** Returns the whole stretch, brackets and signal words included. */
  Span span();

  /** Returns the words enclosed, without brackets and signal words; inside {@link #span()}. */
  Span content();

  /** Returns who made it. */
  Hand hand();

  /**
   * Returns what recognised it: {@code notation/rule}, such as {@code hand/inserted}, or {@code
   * tei/add}.
   */
  String origin();

  /** Returns the marks directly inside, in text order. */
  List<Mark> children();

  /** Words a hand put in (TEI {@code add}). */
  record Addition(
      Span span, Span content, Hand hand, Position position, String origin, List<Mark> children)
      implements Mark {
    /** Copies the children. */
    public Addition {
      children = List.copyOf(children);
    }
  }

  /** Where an addition stands on the paper. */
  enum Position {
    /** In the running text, above a caret or in the line. */
    INLINE,
    /** On the paper but outside the running text: heading, foot, margin. */
    ENDORSEMENT
  }

  /** Words a hand struck out (TEI {@code del}). */
  record Deletion(Span span, Span content, Hand hand, String origin, List<Mark> children)
      implements Mark {
    /** Copies the children. */
    public Deletion {
      children = List.copyOf(children);
    }
  }

  /**
   * One hand's replacement of words by words (TEI {@code subst}); its children are the deletion and
   * the addition.
   */
  record Substitution(Span span, Deletion deletion, Addition addition, String origin)
      implements Mark {
    @Override
    public Span content() {
      return addition.content();
    }

    @Override
    public Hand hand() {
      return addition.hand();
    }

    @Override
    public List<Mark> children() {
      return deletion.span().start() <= addition.span().start()
          ? List.of(deletion, addition)
          : List.of(addition, deletion);
    }
  }

  /** Words the editor supplied (TEI {@code supplied}). */
  record Supplied(
      Span span, Span content, Hand hand, Reason reason, String origin, List<Mark> children)
      implements Mark {
    /** Copies the children. */
    public Supplied {
      children = List.copyOf(children);
    }
  }

  /** Why the editor supplied words. */
  enum Reason {
    /** The paper leaves them out. */
    OMITTED,
    /** Letters that complete a word or name. */
    ABBREVIATION,
    /** A better reading of the word before (TEI {@code corr}). */
    CORRECTION
  }

  /** Words the editor read with doubt, such as {@code [as to?]} (TEI {@code unclear}). */
  record Unclear(Span span, Span content, Hand hand, String origin, List<Mark> children)
      implements Mark {
    /** Copies the children. */
    public Unclear {
      children = List.copyOf(children);
    }
  }

  /**
   * Words that are not there: illegible, missing, withheld, garbled, left out (TEI {@code gap}).
   */
  record Gap(
      Span span, Span content, Hand hand, GapReason reason, Optional<String> extent, String origin)
      implements Mark {
    @Override
    public List<Mark> children() {
      return List.of();
    }
  }

  /** Why words are missing. */
  enum GapReason {
    /** Nobody can read them. */
    ILLEGIBLE,
    /** The paper is damaged or a part of it is missing. */
    MISSING,
    /** They were withheld when the paper was released. */
    WITHHELD,
    /** The transmission spoiled them. */
    GARBLED,
    /** The editor left them out, as in {@code […]}. */
    OMITTED
  }

  /** The editor's remark on the text or on the paper (TEI {@code note}). */
  record Note(Span span, Span content, Hand hand, NoteType type, String origin, List<Mark> children)
      implements Mark {
    /** Copies the children. */
    public Note {
      children = List.copyOf(children);
    }
  }

  /** What a note is about. */
  enum NoteType {
    /** The word before stands so in the paper (TEI {@code sic}). */
    SIC,
    /** Only a part is printed. */
    EXTRACT,
    /** The text is a translation. */
    TRANSLATION,
    /** The text is a paraphrase. */
    PARAPHRASE,
    /** A label of the record, such as {@code [Telegram]}. */
    LABEL,
    /** An enclosure begins. */
    ENCLOSURE,
    /** When the paper was received. */
    RECEIVED,
    /** A seal or stamp stands here. */
    SEAL,
    /** A signature is absent or replaced. */
    SIGNATURE,
    /** Words that stand in the margin. */
    MARGIN,
    /** A footnote or endnote. */
    FOOTNOTE,
    /** Any other remark. */
    COMMENT
  }
}
