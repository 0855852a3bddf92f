package org.chancery.readingroom.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.archive.Card;
import org.chancery.archive.Decidable;
import org.chancery.edition.Edition;
import org.chancery.edition.Sheet;
import org.chancery.edition.TextLines;
import org.chancery.readingroom.holdings.Cardlines;
import org.chancery.readingroom.holdings.Downloads;
import org.chancery.readingroom.holdings.Kindred;
import org.chancery.readingroom.http.Phrases;
import org.chancery.record.Record;
import org.chancery.record.finding.Maker;
import org.chancery.transcript.Span;

/**
 * A record as its page shows it.
 *
 * @param card its card
 * @param sheet all that is found, in words
 * @param lines the text with its margin
 * @param cut evidence that stands in several elements
 * @param kinds how many notes of each kind the margin has, in the order in which they are offered
 * @param digest SHA-256 of the source's bytes
 * @param decidable the words of all that an editor can decide
 */
record RecordView(
    Card card,
    Sheet sheet,
    List<Line> lines,
    List<String> cut,
    Map<String, Integer> kinds,
    String digest,
    Set<Span> decidable) {

  /** Which sections stand on the card at the head of the page; the others follow the text. */
  private static final List<String> CARD = List.of("paper", "meeting", "close", "enclosures");

  /** One line of the text. */
  record Line(String html, List<Margin.Group> notes) {}

  static RecordView of(Card card, Record record, List<Kindred.Echo> echoes, Phrases t) {
    Edition edition = Edition.of(record);
    Sheet sheet = edition.sheet();
    Map<Integer, List<Margin.Group>> notes = Margin.of(record, echoes, t);
    List<Span> evidence = new ArrayList<>();
    sheet.sections().forEach(s -> s.rows().forEach(r -> evidence.addAll(r.evidence())));
    echoes.forEach(e -> evidence.add(e.own()));
    Map<String, Integer> kinds = new TreeMap<>();
    for (List<Margin.Group> line : notes.values()) {
      for (Margin.Group group : line) {
        kinds.merge(group.kind(), group.notes().size(), Integer::sum);
        group.notes().forEach(n -> evidence.addAll(n.evidence()));
      }
    }
    TextLines text = edition.lines(evidence);
    List<Line> lines = new ArrayList<>(text.lines().size());
    for (TextLines.Line line : text.lines()) {
      lines.add(new Line(line.html(), notes.getOrDefault(line.number(), List.of())));
    }
    List<String> cut = text.cut().stream().map(Edition::anchor).sorted().toList();
    return new RecordView(
        card, sheet, lines, cut, kinds, record.transcript().source().digest(), decidable(record));
  }

  /** Returns the line that names the paper; of one without a heading the name of its file alone. */
  String title() {
    return sheet.title().equals(card.place().name()) ? Cardlines.title(card) : sheet.title();
  }

  /** Returns the line that cites the paper, likewise. */
  String citation() {
    return sheet.citation().replace(card.place().name(), Downloads.last(card.place().name()));
  }

  /** Returns the same, with nothing to decide. */
  RecordView closed() {
    return new RecordView(card, sheet, lines, cut, kinds, digest, Set.of());
  }

  private static Set<Span> decidable(Record record) {
    Set<Span> out = new HashSet<>();
    for (Decidable each : Decidable.all(record)) {
      out.addAll(each.evidence());
      out.add(each.at());
    }
    return out;
  }

  /** Returns where an editor decides about evidence; empty when it is none of a finding's. */
  Optional<String> decide(List<Span> evidence, String layer) {
    String same = layer.equals("published") || layer.isEmpty() ? "" : "&layer=" + layer;
    return evidence.stream()
        .filter(decidable::contains)
        .findFirst()
        .map(s -> "/records/" + card.id() + "/decide?at=" + DecideView.place(s) + same);
  }

  /** Returns the sections of the card at the head. */
  List<Sheet.Section> head() {
    return sheet.sections().stream().filter(s -> CARD.contains(s.id())).toList();
  }

  /** Returns the sections that follow the text. */
  List<Sheet.Section> index() {
    return sheet.sections().stream().filter(s -> !CARD.contains(s.id())).toList();
  }

  /** Says what made a finding and how sure it is. */
  static String origin(Optional<Sheet.Origin> origin, Phrases t) {
    return origin
        .map(o -> {
          String maker =
              switch (o.maker()) {
                case Maker.Rule rule -> t.of("maker.rule", rule.name());
                case Maker.Encoder encoder -> t.of("maker.encoder", encoder.element());
                case Maker.Editor editor -> t.of("maker.editor", editor.name());
              };
          return t.of("origin", maker, t.of("certainty", o.certainty()));
        })
        .orElse("");
  }
}
