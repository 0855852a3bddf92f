package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Anatomy.Annexes;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.finding.Finding;

/** Puts enclosures of enclosures into the paper that they belong to. */
final class Enclosures {

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
