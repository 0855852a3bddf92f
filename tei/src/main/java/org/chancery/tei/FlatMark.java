package org.chancery.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Deletion;
import org.chancery.transcript.Mark.Gap;
import org.chancery.transcript.Mark.Note;
import org.chancery.transcript.Mark.Substitution;
import org.chancery.transcript.Mark.Supplied;
import org.chancery.transcript.Mark.Unclear;
import org.chancery.transcript.Span;

/**
 * A mark out of its tree: marks follow one another in the order in which they begin, the outer
 * before those inside.
 *
 * @param kind which mark
 * @param detail the position, reason or type in lower case with hyphens; else empty
 * @param extent how much a gap leaves out
 * @param depth how many marks are around it
 */
record FlatMark(
    Kind kind,
    String detail,
    Span span,
    Span content,
    Hand hand,
    String origin,
    Optional<String> extent,
    int depth) {

  /** The marks. */
  enum Kind {
    ADDITION,
    DELETION,
    SUBSTITUTION,
    SUPPLIED,
    UNCLEAR,
    GAP,
    NOTE
  }

  /** How deep marks may lie inside one another. */
  static final int DEEPEST = 256;

  /** Takes the trees of {@code marks} apart. */
  static List<FlatMark> of(List<Mark> marks) {
    List<FlatMark> flat = new ArrayList<>();
    marks.forEach(mark -> add(mark, 0, flat));
    return flat;
  }

  private static void add(Mark mark, int depth, List<FlatMark> flat) {
    Kind kind = kind(mark);
    Optional<String> extent = mark instanceof Gap gap ? gap.extent() : Optional.empty();
    flat.add(
        new FlatMark(
            kind,
            detail(mark),
            mark.span(),
            mark.content(),
            mark.hand(),
            mark.origin(),
            extent,
            depth));
    mark.children().forEach(child -> add(child, depth + 1, flat));
  }

  private static Kind kind(Mark mark) {
    return switch (mark) {
      case Addition a -> Kind.ADDITION;
      case Deletion d -> Kind.DELETION;
      case Substitution s -> Kind.SUBSTITUTION;
      case Supplied s -> Kind.SUPPLIED;
      case Unclear u -> Kind.UNCLEAR;
      case Gap g -> Kind.GAP;
      case Note n -> Kind.NOTE;
    };
  }

  private static String detail(Mark mark) {
    return switch (mark) {
      case Addition a -> lower(a.position());
      case Supplied s -> lower(s.reason());
      case Gap g -> lower(g.reason());
      case Note n -> lower(n.type());
      case Deletion d -> "";
      case Substitution s -> "";
      case Unclear u -> "";
    };
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the constant that {@link #lower} wrote, if it is one of {@code all}. */
  static <E extends Enum<E>> Optional<E> constant(E[] all, String lower) {
    for (E one : all) {
      if (lower(one).equals(lower)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /**
   * Puts the marks back into trees.
   *
   * @throws TeiFault when the marks do not nest, or one says what no mark can say
   */
  static List<Mark> tree(List<FlatMark> flat) throws TeiFault {
    List<Mark> roots = new ArrayList<>();
    int at = 0;
    while (at < flat.size()) {
      at = build(flat, at, 0, roots);
    }
    return roots;
  }

  private static int build(List<FlatMark> flat, int at, int depth, List<Mark> into)
      throws TeiFault {
    FlatMark mark = flat.get(at);
    List<Mark> children = new ArrayList<>();
    int next = at + 1;
    while (next < flat.size() && flat.get(next).depth > depth) {
      FlatMark child = flat.get(next);
      int from = children.isEmpty() ? mark.span.start() : children.getLast().span().end();
      if (child.depth != depth + 1 || child.depth > DEEPEST || child.span.start() < from) {
        throw new TeiFault("the marks do not nest at " + child.span);
      }
      next = build(flat, next, depth + 1, children);
    }
    boolean fits = mark.depth == depth && mark.span.contains(mark.content);
    if (!fits || !children.isEmpty() && children.getLast().span().end() > mark.span.end()) {
      throw new TeiFault("the marks do not nest at " + mark.span);
    }
    into.add(mark.mark(children));
    return next;
  }

  private Mark mark(List<Mark> children) throws TeiFault {
    return switch (kind) {
      case ADDITION ->
          new Addition(span, content, hand, known(Mark.Position.values()), origin, children);
      case DELETION -> new Deletion(span, content, hand, origin, children);
      case SUPPLIED ->
          new Supplied(span, content, hand, known(Mark.Reason.values()), origin, children);
      case UNCLEAR -> new Unclear(span, content, hand, origin, children);
      case NOTE -> new Note(span, content, hand, known(Mark.NoteType.values()), origin, children);
      case GAP -> new Gap(span, content, hand, known(Mark.GapReason.values()), extent, origin);
      case SUBSTITUTION -> substitution(children);
    };
  }

  private <E extends Enum<E>> E known(E[] all) throws TeiFault {
    return constant(all, detail)
        .orElseThrow(
            () -> new TeiFault("“" + detail + "” is nothing that a mark of " + kind + " can say"));
  }

  private Mark substitution(List<Mark> children) throws TeiFault {
    Deletion deletion = null;
    Addition addition = null;
    for (Mark child : children) {
      if (child instanceof Deletion d) {
        deletion = d;
      } else if (child instanceof Addition a) {
        addition = a;
      }
    }
    if (deletion == null || addition == null) {
      throw new TeiFault("a substitution needs a deletion and an addition inside it");
    }
    return new Substitution(span, deletion, addition, origin);
  }
}
