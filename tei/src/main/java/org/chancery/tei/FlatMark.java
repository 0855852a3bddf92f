package org.chancery.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Span;

/** A mark as the stand-off part tells it, before it is put into its tree. */
record FlatMark(String type, String detail, Span span, Span content, Hand hand, String origin) {

  /** Builds the tree: marks come in the order in which they begin, the outer before the inner. */
  static List<Mark> tree(List<FlatMark> flat) {
    List<Mark> roots = new ArrayList<>();
    int at = 0;
    while (at < flat.size()) {
      int end = end(flat, at);
      roots.add(build(flat, at, end));
      at = end;
    }
    return roots;
  }

  private static int end(List<FlatMark> flat, int at) {
    int end = at + 1;
    while (end < flat.size() && flat.get(at).span.contains(flat.get(end).span)
        && !(flat.get(end).span.equals(flat.get(at).span) && flat.get(at).span.isEmpty())) {
      end++;
    }
    return end;
  }

  private static Mark build(List<FlatMark> flat, int at, int end) {
    FlatMark mark = flat.get(at);
    List<Mark> children = new ArrayList<>();
    int i = at + 1;
    while (i < end) {
      int next = Math.min(end, end(flat, i));
      children.add(build(flat, i, next));
      i = next;
    }
    return mark.mark(children);
  }

  private Mark mark(List<Mark> children) {
    String constant = detail.toUpperCase(Locale.ROOT).replace('-', '_');
    return switch (type) {
      case "addition" -> new Mark.Addition(span, content, hand, Mark.Position.valueOf(constant), origin, children);
      case "deletion" -> new Mark.Deletion(span, content, hand, origin, children);
      case "supplied" -> new Mark.Supplied(span, content, hand, Mark.Reason.valueOf(constant), origin, children);
      case "unclear" -> new Mark.Unclear(span, content, hand, origin, children);
      case "note" -> new Mark.Note(span, content, hand, Mark.NoteType.valueOf(constant), origin, children);
      case "gap" -> {
        int space = origin.indexOf(' ');
        yield new Mark.Gap(span, content, hand, Mark.GapReason.valueOf(constant),
            space < 0 ? Optional.empty() : Optional.of(origin.substring(space + 1)),
            space < 0 ? origin : origin.substring(0, space));
      }
      case "substitution" -> substitution(children);
      default -> throw new TeiException("“" + type + "” is no kind of mark that Chancery writes in a spanGrp of marks");
    };
  }

  private Mark substitution(List<Mark> children) {
    Mark.Deletion deletion = null;
    Mark.Addition addition = null;
    for (Mark child : children) {
      if (child instanceof Mark.Deletion d) {
        deletion = d;
      } else if (child instanceof Mark.Addition a) {
        addition = a;
      }
    }
    if (deletion == null || addition == null) {
      throw new TeiException("a substitution in a spanGrp of marks needs a deletion and an addition inside it");
    }
    return new Mark.Substitution(span, deletion, addition, origin);
  }
}
