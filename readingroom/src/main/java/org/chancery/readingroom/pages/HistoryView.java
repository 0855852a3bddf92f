package org.chancery.readingroom.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.collation.Apparatus.Place;
import org.chancery.dossier.collation.Apparatus.Reading;
import org.chancery.dossier.collation.Grade;
import org.chancery.dossier.collation.HandNote;
import org.chancery.dossier.collation.TextHistory;
import org.chancery.dossier.collation.TextHistory.Passage;
import org.chancery.dossier.collation.TextHistory.Told;
import org.chancery.dossier.collation.TextHistory.Writer;
import org.chancery.edition.CollationRows;
import org.chancery.edition.CollationRows.Cut;
import org.chancery.edition.DateWords;
import org.chancery.edition.Edition;
import org.chancery.readingroom.holdings.Text;
import org.chancery.readingroom.http.Phrases;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.OneLine;

/**
 * A history as its page shows it.
 *
 * @param heads the states from the earliest to the last
 * @param rows the text with all that came and went
 * @param turns what changed with each state but the first
 * @param asked how many records were asked about the changes
 * @param query the states as they stand in an address
 */
record HistoryView(
    List<StateHead> heads, List<List<Word>> rows, List<Turn> turns, int asked, String query) {

  /** Below this a sentence is shown as one to be judged. */
  private static final double SURE = 0.4;

  /**
   * Words of the text.
   *
   * @param space the space before them
   * @param words the words
   * @param classes in which states they stand; empty for words of all states
   * @param anchor the name under which a change leads to them; empty where none does
   */
  record Word(String space, String words, String classes, String anchor) {}

  /** What changed from one state to the next. */
  record Turn(int state, List<Change> changes) {}

  /**
   * A change at one place.
   *
   * @param anchor the name of its words in the text
   * @param out the words that went out; may be empty
   * @param in the words that came in; may be empty
   * @param form whether signs or capitals changed and no words
   * @param hand in whose hand; empty when by the typist
   * @param told what records say of it
   */
  record Change(
      String anchor, String out, String in, boolean form, String hand, List<Source> told) {}

  /**
   * A sentence of a record.
   *
   * @param lead who does what in it, at which meeting
   * @param words the sentence
   * @param where the record and line
   * @param link the place of the sentence
   * @param perhaps whether the link is to be judged
   */
  record Source(String lead, String words, String where, String link, boolean perhaps) {}

  static HistoryView of(
      TextHistory history, List<State.Held> states, List<RecordId> asked, String query, Phrases t) {
    List<Turn> turns = new ArrayList<>();
    for (int s = 1; s < states.size(); s++) {
      turns.add(new Turn(s, changes(history, s, asked, t)));
    }
    return new HistoryView(StateHead.of(states, t), rows(history), turns, asked.size(), query);
  }

  private static List<List<Word>> rows(TextHistory history) {
    int last = history.apparatus().witnesses().size() - 1;
    Set<String> anchors = new HashSet<>();
    List<List<Word>> rows = new ArrayList<>();
    for (List<List<Cut>> row : CollationRows.of(history.apparatus())) {
      TreeMap<Integer, Place> places = new TreeMap<>();
      row.forEach(cell -> cell.forEach(cut -> places.put(cut.place().number(), cut.place())));
      List<Word> words = new ArrayList<>();
      for (Place place : places.values()) {
        for (Reading reading : place.readings()) {
          if (!reading.isOmission()) {
            String classes =
                place.grade() == Grade.SAME
                    ? ""
                    : classes(reading, last, history.isForm(place, reading));
            words.addAll(words(place, reading, row, classes, anchors, words.isEmpty()));
          }
        }
      }
      rows.add(words);
    }
    return rows;
  }

  /** Returns the words of a reading in a row; the first of them bear its name. */
  private static List<Word> words(
      Place place,
      Reading reading,
      List<List<Cut>> row,
      String classes,
      Set<String> anchors,
      boolean first) {
    List<Word> words = new ArrayList<>();
    int state = reading.witnesses().getFirst();
    String name = "p" + place.number() + "-" + state;
    boolean atLine = true; // what begins the line is parted by it from what stands before
    for (Cut cut : row.get(state)) {
      if (cut.place().number() == place.number()) {
        String bare = cut.words().stripLeading();
        String blank = cut.words().substring(0, cut.words().length() - bare.length());
        String space = blank.isEmpty() && atLine && !first ? " " : blank;
        String anchor = !classes.isEmpty() && anchors.add(name) ? name : "";
        words.add(new Word(space, bare, classes, anchor));
      }
      atLine = false;
    }
    return words;
  }

  private static String classes(Reading reading, int last, boolean form) {
    StringBuilder classes = new StringBuilder("v");
    for (int s : reading.witnesses()) {
      boolean isNew = s > 0 && !reading.witnesses().contains(s - 1);
      classes.append(" s").append(s).append(isNew ? " i" + s : "");
    }
    boolean stays = reading.witnesses().contains(last);
    boolean first = reading.witnesses().contains(0);
    classes.append(!stays ? " gone" : first ? " old" : " came");
    return classes.append(form ? " light" : "").toString();
  }

  /** Returns what changed with a state; places beside each other are one change. */
  private static List<Change> changes(
      TextHistory history, int state, List<RecordId> asked, Phrases t) {
    TreeMap<Integer, List<Passage>> byPlace = new TreeMap<>();
    int last = Integer.MIN_VALUE;
    int first = 0;
    for (Passage passage : history.passages()) {
      boolean out = passage.wentOut().filter(o -> o == state).isPresent();
      if (out || passage.cameIn() == state) {
        first = passage.place() <= last + 1 ? first : passage.place();
        last = passage.place();
        byPlace.computeIfAbsent(first, _ -> new ArrayList<>()).add(passage);
      }
    }
    List<Change> changes = new ArrayList<>();
    byPlace.forEach((place, passages) -> changes.add(change(history, state, passages, asked, t)));
    return changes;
  }

  private static Change change(
      TextHistory history, int state, List<Passage> passages, List<RecordId> asked, Phrases t) {
    List<String> out = new ArrayList<>();
    List<String> in = new ArrayList<>();
    Set<Source> told = new LinkedHashSet<>();
    String hand = "";
    String anchor = "";
    boolean leads = false;
    boolean form = true;
    for (Passage passage : passages) {
      boolean came = passage.cameIn() == state;
      form &= came ? passage.form().in() : passage.form().out();
      (came ? in : out).add(OneLine.ofBlanks(history.apparatus().words(passage.words())));
      hand = (came ? passage.in() : passage.out()).map(w -> hand(w, t)).orElse(hand);
      if (anchor.isEmpty() || came && !leads) {
        anchor = anchor(history, passage);
        leads = came;
      }
      if (came) {
        passage.told().forEach(one -> told.add(source(history, one, asked, t)));
      }
    }
    return new Change(
        anchor, String.join(" ", out), String.join(" ", in), form, hand, List.copyOf(told));
  }

  /** Words that were there before, went out and came back bear the name of their first state. */
  private static String anchor(TextHistory history, Passage passage) {
    int state = passage.words().witness();
    int first =
        history.apparatus().places().stream()
            .filter(place -> place.number() == passage.place())
            .flatMap(place -> place.readings().stream())
            .filter(reading -> reading.witnesses().contains(state))
            .map(reading -> reading.witnesses().getFirst())
            .findFirst()
            .orElse(state);
    return "p" + passage.place() + "-" + first;
  }

  private static String hand(Writer writer, Phrases t) {
    Optional<String> name = writer.hand().name().or(() -> writer.note().map(HandNote::name));
    return name.map(n -> t.of("history.hand", n)).orElse(t.of("history.byhand"));
  }

  private static Source source(TextHistory history, Told told, List<RecordId> asked, Phrases t) {
    Record record = history.records().get(told.record());
    RecordId id = asked.get(told.record());
    int line = record.transcript().lines().line(told.sentence().start());
    List<String> lead = new ArrayList<>();
    told.statement()
        .ifPresent(s -> lead.add(Text.capital(s.source().speaker()) + " " + t.of("act", s.act())));
    meeting(record, t).ifPresent(lead::add);
    return new Source(
        String.join(", ", lead),
        Edition.words(record.transcript(), told.sentence()),
        t.of("line", id, line),
        "/records/" + id + "#l" + line,
        told.score() < SURE);
  }

  /** Says at which meeting a record was made, when it is the record of one. */
  private static Optional<String> meeting(Record record, Phrases t) {
    Optional<Meeting> meeting = record.anatomy().matter().meeting().map(Finding::value);
    return meeting
        .flatMap(Meeting::when)
        .map(when -> {
          Optional<String> place =
              meeting
                  .flatMap(Meeting::place)
                  .or(() -> record.anatomy().protocol().dating().place())
                  .map(p -> OneLine.ofBlanks(p.value()));
          String day = DateWords.of(when);
          return place.map(p -> t.of("history.met.at", p, day)).orElse(t.of("history.met", day));
        });
  }
}
