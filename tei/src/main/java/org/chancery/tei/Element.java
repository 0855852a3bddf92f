package org.chancery.tei;

import java.util.List;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Mark.Position;
import org.chancery.transcript.Mark.Reason;
import org.chancery.transcript.Span;
import org.jspecify.annotations.Nullable;

/** The elements of TEI that are marks, and which mark each is. The writer uses the same names. */
enum Element {
  ADD,
  DEL,
  SUPPLIED,
  UNCLEAR,
  CORR;

  static @Nullable Element of(String name) {
    return switch (name) {
      case "add" -> ADD;
      case "del" -> DEL;
      case "supplied" -> SUPPLIED;
      case "unclear" -> UNCLEAR;
      case "corr" -> CORR;
      default -> null;
    };
  }

  /** Makes the mark of an element without brackets of its own. */
  Mark mark(Span span, List<Mark> inside) {
    return switch (this) {
      case ADD -> new Mark.Addition(span, span, Hand.UNKNOWN, Position.INLINE, "tei/add", inside);
      case DEL -> new Mark.Deletion(span, span, Hand.UNKNOWN, "tei/del", inside);
      case SUPPLIED -> new Mark.Supplied(span, span, Hand.EDITOR, Reason.OMITTED, "tei/supplied", inside);
      case UNCLEAR -> new Mark.Unclear(span, span, Hand.EDITOR, "tei/unclear", inside);
      case CORR -> new Mark.Supplied(span, span, Hand.EDITOR, Reason.CORRECTION, "tei/corr", inside);
    };
  }
}
