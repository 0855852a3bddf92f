package org.chancery.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.chancery.edition.Strand.Kind;
import org.chancery.transcript.Span;

/**
 * Weaves elements that may overlap into a text, so that they nest and every character of the text
 * is written once. An element that crosses another is written in pieces; the first bears the name.
 */
final class Weaver {

  /** At one place lines are opened first, then what ends last. */
  private static final Comparator<Strand> OUTER_FIRST =
      Comparator.comparing((Strand s) -> s.kind() != Kind.LINE)
          .thenComparing(s -> -s.span().end())
          .thenComparing(Strand::kind)
          .thenComparing(s -> s.span().start());

  private final Html html;
  private final List<Strand> strands;
  private final Leaves leaves;
  private final List<Integer> starts;
  private final List<Strand> open = new ArrayList<>();
  private final Set<Strand> begun = new HashSet<>();
  private final Set<Span> cut = new LinkedHashSet<>();

  /** Writes the words between two places where elements begin or end. */
  @FunctionalInterface
  interface Leaves {
    void write(int from, int to);
  }

  /** {@code starts} takes up where each line begins in what is written. */
  Weaver(Html html, List<Strand> strands, Leaves leaves, List<Integer> starts) {
    this.starts = starts;
    this.html = html;
    this.strands = strands.stream().sorted(Comparator.comparing(Strand::span)).toList();
    this.leaves = leaves;
  }

  /** Writes the text of {@code length} units; returns the evidence that had to be cut. */
  Set<Span> weave(int length) {
    PriorityQueue<Integer> ends = new PriorityQueue<>();
    int next = 0;
    int at = 0;
    while (at < length) {
      List<Strand> starting = new ArrayList<>();
      while (next < strands.size() && strands.get(next).span().start() == at) {
        Strand strand = strands.get(next++);
        starting.add(strand);
        ends.add(strand.span().end());
      }
      turn(at, starting);
      while (!ends.isEmpty() && ends.peek() <= at) {
        ends.poll();
      }
      int end = ends.isEmpty() ? length : Math.min(length, ends.peek());
      if (next < strands.size()) {
        end = Math.min(end, strands.get(next).span().start());
      }
      leaves.write(at, end);
      at = end;
    }
    turn(length, List.of());
    return cut;
  }

  /** Closes what ends here and opens what starts here; what stood in the way is opened again. */
  private void turn(int at, List<Strand> starting) {
    int outermost = 0;
    while (outermost < open.size() && stays(open.get(outermost), at, starting)) {
      outermost++;
    }
    List<Strand> entering = new ArrayList<>(starting);
    while (open.size() > outermost) {
      Strand last = open.removeLast();
      html.close(last.element());
      if (last.span().end() > at) {
        entering.add(last);
      }
    }
    entering.sort(OUTER_FIRST);
    entering.forEach(this::enter);
  }

  private static boolean stays(Strand strand, int at, List<Strand> starting) {
    if (strand.span().end() <= at) {
      return false;
    }
    for (Strand inner : starting) {
      boolean crosses = inner.kind() == Kind.LINE || inner.span().end() > strand.span().end();
      if (crosses && inner.kind().compareTo(strand.kind()) < 0) {
        return false;
      }
    }
    return true;
  }

  private void enter(Strand strand) {
    if (strand.kind() == Kind.LINE) {
      starts.add(html.length());
    }
    boolean first = begun.add(strand);
    String name = Strand.anchor(strand.span());
    String classes = strand.classes();
    List<String> attributes = new ArrayList<>();
    if (strand.kind() == Kind.EVIDENCE) {
      if (first) {
        attributes.addAll(List.of("id", name));
      } else {
        cut.add(strand.span());
        classes += " " + name;
      }
    } else if (!first) {
      classes += " more";
    }
    attributes.addAll(List.of("class", classes));
    attributes.addAll(strand.attributes());
    html.open(strand.element(), attributes.toArray(String[]::new));
    open.add(strand);
  }
}
