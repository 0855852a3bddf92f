package org.chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Deletion;
import org.chancery.transcript.Mark.Gap;
import org.chancery.transcript.Mark.Note;
import org.chancery.transcript.Mark.Substitution;
import org.chancery.transcript.Mark.Supplied;
import org.chancery.transcript.Mark.Unclear;

/** What is done with marks of every kind. */
final class Marks {

  private Marks() {}

  /**
   * Returns the mark with other marks inside. A gap has none inside; a substitution hands them on
   * to its deletion and its addition, and leaves out what lies in neither.
   */
  static Mark withChildren(Mark mark, List<Mark> inside) {
    return switch (mark) {
      case Addition a -> withChildren(a, inside);
      case Deletion d -> withChildren(d, inside);
      case Substitution s ->
          new Substitution(
              s.span(),
              withChildren(s.deletion(), within(s.deletion().content(), inside)),
              withChildren(s.addition(), within(s.addition().content(), inside)),
              s.origin());
      case Supplied s ->
          new Supplied(s.span(), s.content(), s.hand(), s.reason(), s.origin(), inside);
      case Unclear u -> new Unclear(u.span(), u.content(), u.hand(), u.origin(), inside);
      case Gap g -> g;
      case Note n -> new Note(n.span(), n.content(), n.hand(), n.type(), n.origin(), inside);
    };
  }

  private static Addition withChildren(Addition a, List<Mark> inside) {
    return new Addition(a.span(), a.content(), a.hand(), a.position(), a.origin(), inside);
  }

  private static Deletion withChildren(Deletion d, List<Mark> inside) {
    return new Deletion(d.span(), d.content(), d.hand(), d.origin(), inside);
  }

  /**
   * Returns the marks that lie wholly in a span; the parts of a substitution's children are already
   * flat.
   */
  private static List<Mark> within(Span span, List<Mark> marks) {
    List<Mark> in = new ArrayList<>();
    for (Mark mark : marks) {
      if (span.contains(mark.span())) {
        in.add(mark);
      }
    }
    return in;
  }

  /**
   * Returns the marks that can lie inside a mark beside others: those of both parts of a
   * substitution.
   */
  static List<Mark> inside(Mark mark) {
    if (mark instanceof Substitution s) {
      List<Mark> both = new ArrayList<>();
      boolean deletionFirst = s.deletion().span().start() <= s.addition().span().start();
      both.addAll(deletionFirst ? s.deletion().children() : s.addition().children());
      both.addAll(deletionFirst ? s.addition().children() : s.deletion().children());
      return both;
    }
    return mark.children();
  }

  /** Tells whether a mark can hold another at this place: among its words. */
  static boolean canHold(Mark mark, Span other) {
    return switch (mark) {
      case Gap g -> false;
      case Substitution s ->
          s.deletion().content().contains(other) || s.addition().content().contains(other);
      case Addition a -> a.content().contains(other);
      case Deletion d -> d.content().contains(other);
      case Supplied s -> s.content().contains(other);
      case Unclear u -> u.content().contains(other);
      case Note n -> n.content().contains(other);
    };
  }
}
