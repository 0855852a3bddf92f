package org.chancery.readingroom.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.edition.DateWords;
import org.chancery.edition.Edition;
import org.chancery.edition.Sheet;
import org.chancery.readingroom.holdings.Kindred;
import org.chancery.readingroom.holdings.Text;
import org.chancery.readingroom.http.Phrases;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Matter.PaperReference;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.FollowUp;
import org.chancery.record.dates.DateMention;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.OneLine;
import org.chancery.record.people.Mention;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.LineMap;

/** Writes the margin of a record: what is found, beside the line on which its words begin. */
final class Margin {

  private static final List<String> ORDER =
      List.of("query", "who", "date", "ref", "bound", "fate", "said", "reuse");

  /** So many places where a line's words stand too are named beside it. */
  private static final int MOST_ECHOES = 3;

  private final Phrases t;
  private final Record record;
  private final LineMap lines;
  private final Map<Integer, List<MarginNote>> byLine = new HashMap<>();

  private Margin(Record record, Phrases t) {
    this.record = record;
    this.lines = record.transcript().lines();
    this.t = t;
  }

  /** Returns the notes of each line that has any; {@code echoes} stand in other papers too. */
  static Map<Integer, List<Group>> of(Record record, List<Kindred.Echo> echoes, Phrases t) {
    Margin margin = new Margin(record, t);
    record.undertakings().commitments().forEach(margin::bound);
    record.undertakings().followUps().forEach(margin::fate);
    record.statements().forEach(margin::said);
    record.anatomy().matter().references().papers().forEach(margin::paper);
    record.anatomy().matter().references().dates().forEach(margin::date);
    record.queries().forEach(margin::query);
    margin.who();
    margin.echoes(echoes);
    Map<Integer, List<Group>> out = new HashMap<>();
    margin.byLine.forEach((line, notes) -> out.put(line, grouped(notes)));
    return out;
  }

  /** Notes that stand together because they are of one kind and about one person. */
  record Group(String kind, String who, List<MarginNote> notes) {
    Group {
      notes = List.copyOf(notes);
    }
  }

  /** Joins what one person says without another between, and all people, and all dates. */
  private static List<Group> grouped(List<MarginNote> notes) {
    List<MarginNote> sorted = new ArrayList<>(notes);
    sorted.sort(
        Comparator.comparingInt((MarginNote n) -> ORDER.indexOf(n.kind()))
            .thenComparing(n -> n.evidence().getFirst()));
    List<Group> out = new ArrayList<>();
    for (MarginNote note : sorted) {
      Group last = out.isEmpty() ? new Group("", "", List.of()) : out.getLast();
      boolean joins =
          last.kind().equals(note.kind())
              && switch (note.kind()) {
                case "said" -> last.who().equals(note.who());
                case "who", "date", "reuse" -> true;
                default -> false;
              };
      if (joins) {
        List<MarginNote> more = new ArrayList<>(out.removeLast().notes());
        more.add(note);
        out.add(new Group(last.kind(), last.who(), more));
      } else {
        out.add(new Group(note.kind(), note.who(), List.of(note)));
      }
    }
    return out;
  }

  private void bound(Finding<Commitment> found) {
    Commitment c = found.value();
    String who =
        c.parties()
            .creditor()
            .map(to -> t.of("margin.pair", c.parties().debtor(), to))
            .orElse(c.parties().debtor());
    String due = c.terms().dueWhen().map(d -> "; " + t.of("due", DateWords.of(d))).orElse("");
    String what = t.of("kind", c.kind()) + due;
    add("bound", Text.capital(who), what, what, found);
  }

  private void fate(Finding<FollowUp> found) {
    String what = Text.capital(t.of("fate", found.value().status()));
    add("fate", "", what, what, found);
  }

  private void said(Finding<Statement> found) {
    Statement.Source source = found.value().source();
    String act = t.of("act", found.value().act());
    String to = source.addressee().map(a -> ", " + t.of("to", a)).orElse("");
    add("said", Text.capital(source.speaker()), act, act + to, found);
  }

  private void paper(Finding<PaperReference> found) {
    PaperReference paper = found.value();
    List<String> parts = new ArrayList<>();
    paper.whose().ifPresent(parts::add);
    parts.add(paper.kind().orElse(t.of("paper")));
    paper.number().ifPresent(n -> parts.add(t.of("number", n)));
    String when = paper.when().map(w -> ", " + DateWords.of(w)).orElse("");
    String what = Text.capital(OneLine.ofBlanks(String.join(" ", parts))) + when;
    add("ref", "", what, what, found);
  }

  /** Notes a date only where the paper leaves a part of it to be inferred. */
  private void date(Finding<DateMention> found) {
    if (DateWords.inferred(found.value().when()).isPresent()) {
      String what = DateWords.of(found.value().when());
      add("date", "", what, what, found);
    }
  }

  private void query(EditorialQuery query) {
    int line = lines.line(query.span().start());
    note(
        line,
        new MarginNote(
            "query",
            "",
            query.message(),
            query.message(),
            List.of(query.span()),
            Optional.empty()));
  }

  /** Notes each person where the text names him first. */
  private void who() {
    Set<String> met = new HashSet<>();
    for (Finding<Mention> found : record.anatomy().matter().mentions()) {
      Mention mention = found.value();
      boolean person =
          switch (mention.kind()) {
            case PERSON -> true;
            case BODY, PLACE -> false;
          };
      if (person && met.add(mention.name())) {
        add("who", OneLine.ofBlanks(mention.name()), "", "", found);
      }
    }
  }

  /** Notes where else words stand, the longest passages of a line first. */
  private void echoes(List<Kindred.Echo> echoes) {
    Map<Integer, List<Kindred.Echo>> sorted = new HashMap<>();
    echoes.forEach(e -> sorted.computeIfAbsent(e.line(), _ -> new ArrayList<>()).add(e));
    sorted.forEach((line, all) -> {
      all.sort(Comparator.comparingInt((Kindred.Echo e) -> -e.same()));
      for (Kindred.Echo echo : all.subList(0, Math.min(MOST_ECHOES, all.size()))) {
        String place = "/records/" + echo.other() + "#" + Edition.anchor(echo.there());
        note(
            line,
            new MarginNote(
                "reuse",
                echo.other().toString(),
                t.count("reuse.words", echo.same()),
                how(echo, t),
                List.of(echo.own()),
                Optional.empty(),
                Optional.of(place)));
      }
    });
  }

  /** Says whether a passage stands elsewhere in full or altered. */
  static String how(Kindred.Echo echo, Phrases t) {
    return echo.alike() == 1
        ? t.of("reuse.full")
        : t.of("reuse.altered", Math.round(100 * echo.alike()));
  }

  private void add(String kind, String who, String what, String full, Finding<?> found) {
    Sheet.Origin origin = new Sheet.Origin(found.maker(), found.certainty());
    note(
        lines.line(found.span().start()),
        new MarginNote(kind, who, what, full, found.evidence(), Optional.of(origin)));
  }

  private void note(int line, MarginNote note) {
    byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(note);
  }
}
