package org.chancery.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.dates.DateMention;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.LineMap;
import org.chancery.transcript.Span;

/** What stands in the margin beside each line: where a part begins, what a date means, queries. */
final class MarginNotes {

  private static final Notes NONE = new Notes(Optional.empty(), List.of());

  private final LineMap lines;
  private final Map<Integer, Notes> byLine = new HashMap<>();

  /**
   * The margin of one line.
   *
   * @param part the class of the part that the line belongs to
   * @param notes in the order in which they are shown
   */
  record Notes(Optional<String> part, List<String> notes) {}

  private MarginNotes(LineMap lines) {
    this.lines = lines;
  }

  static MarginNotes of(Record record) {
    MarginNotes out = new MarginNotes(record.transcript().lines());
    out.parts(record.anatomy());
    for (Finding<DateMention> date : record.anatomy().matter().references().dates()) {
      DateMention mention = date.value();
      DateWords.inferred(mention.when())
          .ifPresent(inferred ->
              out.note(
                  date.span(),
                  "“" + Words.spaced(mention.printed()) + "”: " + DateWords.of(mention.when())));
    }
    for (EditorialQuery query : record.queries()) {
      out.note(query.span(), "Query: " + query.message());
    }
    return out;
  }

  Notes of(int line) {
    return byLine.getOrDefault(line, NONE);
  }

  /** Tells whether no line has a note. */
  boolean isEmpty() {
    return byLine.values().stream().allMatch(n -> n.notes().isEmpty());
  }

  private void parts(Anatomy anatomy) {
    for (Enclosure enclosure : anatomy.annexes().enclosures()) {
      Span extent = enclosure.anatomy().extent();
      int from =
          enclosure
              .label()
              .map(l -> Math.min(l.span().start(), extent.start()))
              .orElse(extent.start());
      part(new Span(from, from), "enclosure");
      parts(enclosure.anatomy());
    }
    anatomy
        .annexes()
        .regest()
        .ifPresent(regest -> {
          for (Span span : regest.evidence()) {
            part(span, "regest");
          }
          note(regest.span(), "Abstract by the publisher");
        });
  }

  private void part(Span span, String name) {
    int last = lines.line(Math.max(span.start(), span.end() - 1));
    for (int line = lines.line(span.start()); line <= last; line++) {
      byLine.put(line, new Notes(Optional.of(name), of(line).notes()));
    }
  }

  private void note(Span span, String words) {
    int line = lines.line(span.start());
    List<String> notes = new ArrayList<>(of(line).notes());
    if (!notes.contains(words)) {
      notes.add(words);
    }
    byLine.put(line, new Notes(of(line).part(), List.copyOf(notes)));
  }
}
