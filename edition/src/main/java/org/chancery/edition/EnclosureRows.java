package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.edition.Sheet.Row;
import org.chancery.edition.Sheet.Value;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Span;

/** Lists the papers enclosed in a paper, each under the one that encloses it. */
final class EnclosureRows {

  private final List<Row> rows = new ArrayList<>();

  private EnclosureRows() {}

  static List<Row> of(List<Enclosure> enclosures) {
    EnclosureRows out = new EnclosureRows();
    out.add(enclosures, 0);
    return out.rows;
  }

  private void add(List<Enclosure> enclosures, int depth) {
    int n = 0;
    for (Enclosure enclosure : enclosures) {
      n++;
      List<Span> where =
          enclosure
              .label()
              .map(Finding::evidence)
              .orElse(List.of(first(enclosure.anatomy().extent())));
      String label = enclosure.label().map(l -> bare(l.value())).orElse("Enclosure " + n);
      Value value = new Value(described(enclosure.anatomy()), where);
      rows.add(new Row(label, List.of(value), Optional.empty(), depth));
      add(enclosure.anatomy().annexes().enclosures(), depth + 1);
    }
  }

  /** Returns the first unit of an extent, so that the reader is led to where it begins. */
  private static Span first(Span extent) {
    return new Span(extent.start(), Math.min(extent.end(), extent.start() + 1));
  }

  private static String bare(String label) {
    String words = Words.spaced(label);
    boolean bracketed = words.length() > 2 && words.startsWith("[") && words.endsWith("]");
    return bracketed ? words.substring(1, words.length() - 1) : words;
  }

  private static String described(Anatomy anatomy) {
    List<String> parts = new ArrayList<>();
    parts.add(
        anatomy
            .protocol()
            .heading()
            .map(h -> Words.spaced(h.value()))
            .or(() -> Words.described(anatomy))
            .orElse("Paper without a heading"));
    anatomy.protocol().dating().place().ifPresent(p -> parts.add(Words.spaced(p.value())));
    anatomy.protocol().dating().written().ifPresent(w -> parts.add(DateWords.of(w.value())));
    if (anatomy.protocol().heading().isPresent()) {
      Words.signers(anatomy).ifPresent(s -> parts.add("signed " + s));
    }
    return String.join(", ", parts);
  }
}
