package org.chancery.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.edition.Sheet.Row;
import org.chancery.edition.Sheet.Value;
import org.chancery.record.anatomy.Matter;
import org.chancery.record.anatomy.Matter.Draft;
import org.chancery.record.anatomy.Matter.Event;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.Matter.PaperReference;
import org.chancery.record.dates.DateMention;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Participant;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/** Tells of what the text proper is about. */
final class MatterRows {

  /** How much of a draft is shown beside its title: its first and last words. */
  private static final int DRAFT = 120;

  private MatterRows() {}

  static List<Row> meeting(Matter matter) {
    List<Row> rows = new ArrayList<>();
    matter
        .meeting()
        .ifPresent(found -> {
          Meeting meeting = found.value();
          meeting
              .when()
              .ifPresent(when ->
                  rows.add(Sheet.row("When", found, DateWords.of(when), DateWords.inferred(when))));
          meeting.place().ifPresent(p -> rows.add(Sheet.row("Where", p, Words.spaced(p.value()))));
          meeting
              .initiative()
              .ifPresent(i -> rows.add(Sheet.row("Initiative of", i, Words.spaced(i.value()))));
          Map<Integer, List<Finding<Participant>>> sides = new TreeMap<>();
          for (Finding<Participant> one : meeting.participants()) {
            sides.computeIfAbsent(one.value().side(), side -> new ArrayList<>()).add(one);
          }
          sides.forEach((side, present) -> rows.add(side(side, present)));
        });
    return rows;
  }

  private static Row side(int side, List<Finding<Participant>> present) {
    List<Value> names = present.stream().map(p -> new Value(name(p.value()), p)).toList();
    Optional<String> group =
        present.stream()
            .flatMap(p -> p.value().group().stream())
            .findFirst()
            .map(g -> "named as " + Words.spaced(g));
    return new Row(side == 0 ? "Present" : "Side " + side, names, group, 0);
  }

  private static String name(Participant participant) {
    return participant.name()
        + participant.title().map(t -> " (" + Words.spaced(t) + ")").orElse("");
  }

  static List<Row> events(Matter matter) {
    List<Row> rows = new ArrayList<>();
    for (Finding<Event> event : matter.events()) {
      String when = event.value().when().map(w -> ", " + DateWords.of(w)).orElse("");
      rows.add(
          Sheet.row(
              "Event",
              event,
              Words.spaced(event.value().name()) + when,
              event.value().when().flatMap(DateWords::inferred)));
    }
    return rows;
  }

  static List<Row> drafts(Matter matter, Transcript transcript) {
    List<Row> rows = new ArrayList<>();
    for (Finding<Draft> draft : matter.drafts()) {
      String title = draft.value().title().map(Words::spaced).orElse("draft without a title");
      String words =
          Balance.of(Words.ends(MarkedLines.words(transcript, draft.value().quotation()), DRAFT));
      Value value =
          new Value(
              Words.capital(title) + ": “" + words + "”",
              List.of(draft.value().quotation()),
              Optional.of(new Sheet.Origin(draft.maker(), draft.certainty())));
      rows.add(
          new Row(
              "Draft",
              List.of(value),
              Words.remark(draft, draft.value().relation().map(Words::spaced)),
              0));
    }
    return rows;
  }

  static List<Row> references(Matter matter) {
    List<Row> rows = new ArrayList<>();
    for (Finding<PaperReference> paper : matter.references().papers()) {
      rows.add(
          Sheet.row(
              "Paper",
              paper,
              paper(paper.value()),
              paper.value().when().flatMap(DateWords::inferred)));
    }
    Map<String, Row> dates = new LinkedHashMap<>();
    for (Finding<DateMention> date : matter.references().dates()) {
      Row row = date(date);
      dates.merge(
          row.values().getFirst().text() + row.remark().orElse(""), row, MatterRows::joined);
    }
    rows.addAll(dates.values());
    return rows;
  }

  private static Row date(Finding<DateMention> date) {
    DateMention mention = date.value();
    String printed = "“" + Words.spaced(mention.printed()) + "”";
    return Sheet.row(
        "Date",
        date,
        printed + ": " + DateWords.of(mention.when()),
        DateWords.inferred(mention.when()));
  }

  /** Joins two rows that say the same of different places. */
  private static Row joined(Row one, Row other) {
    List<Span> evidence = new ArrayList<>(one.evidence());
    evidence.addAll(other.evidence());
    Value value =
        new Value(one.values().getFirst().text(), evidence, one.values().getFirst().origin());
    return new Row(one.label(), List.of(value), one.remark(), one.depth());
  }

  private static String paper(PaperReference paper) {
    List<String> parts = new ArrayList<>();
    paper.whose().ifPresent(parts::add);
    parts.add(paper.kind().orElse("paper"));
    paper.number().ifPresent(n -> parts.add("no. " + n));
    paper.to().ifPresent(to -> parts.add("to " + to));
    String words = Words.spaced(String.join(" ", parts));
    return Words.capital(words) + paper.when().map(w -> ", " + DateWords.of(w)).orElse("");
  }

  /** Returns an index of the people, bodies and places that the text names, each kind on a row. */
  static List<Row> named(Matter matter) {
    List<Row> rows = new ArrayList<>();
    for (Mention.Kind kind : Mention.Kind.values()) {
      Map<String, List<Span>> places = new LinkedHashMap<>();
      for (Finding<Mention> mention : matter.mentions()) {
        if (mention.value().kind() == kind) {
          places
              .computeIfAbsent(Words.spaced(mention.value().name()), n -> new ArrayList<>())
              .addAll(mention.evidence());
        }
      }
      List<Value> values = new ArrayList<>();
      places.forEach((name, spans) -> values.add(new Value(name, List.copyOf(spans))));
      if (!values.isEmpty()) {
        rows.add(new Row(label(kind), values, Optional.empty(), 0));
      }
    }
    return rows;
  }

  private static String label(Mention.Kind kind) {
    return switch (kind) {
      case PERSON -> "People";
      case BODY -> "Bodies";
      case PLACE -> "Places";
    };
  }
}
