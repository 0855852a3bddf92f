package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.collation.Grade;
import org.chancery.dossier.collation.HandNote;
import org.chancery.dossier.collation.TextHistory;
import org.chancery.dossier.collation.TextHistory.Passage;
import org.chancery.dossier.collation.TextHistory.Told;
import org.chancery.dossier.collation.TextHistory.Writer;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.finding.Finding;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.Transcript;

/** Puts a history into words, the same in every form. */
final class HistoryWords {

  /** Below this a sentence is shown as one to be judged. */
  private static final double SURE = 0.4;

  private HistoryWords() {}

  static String title(TextHistory history) {
    return "A text in " + history.apparatus().witnesses().size() + " states";
  }

  static String summary(TextHistory history) {
    int last = history.apparatus().witnesses().size() - 1;
    long gone = history.passages().stream().filter(HistoryWords::isGone).count();
    List<Passage> later = history.passages().stream().filter(HistoryWords::isNew).toList();
    long stay = later.stream().filter(p -> !isGone(p)).count();
    long form = history.passages().stream().filter(p -> p.form().in()).count();
    return later.size()
        + (later.size() == 1 ? " passage came in, " : " passages came in, ")
        + gone
        + " went out, "
        + stay
        + " that came in stand in "
        + CollationWords.siglum(last)
        + (form == 0 ? "" : "; changed " + CollationWords.grade(Grade.FORM) + ": " + form);
  }

  /** Tells whether other words came in, and not the same with other signs or capitals. */
  private static boolean isNew(Passage passage) {
    return passage.cameIn() > 0 && !passage.form().in();
  }

  /** Tells whether words went out, and do not stand there with other signs or capitals. */
  private static boolean isGone(Passage passage) {
    return passage.wentOut().isPresent() && !passage.form().out();
  }

  static String words(TextHistory history, Passage passage) {
    return Words.spaced(history.apparatus().words(passage.words()));
  }

  /** Says in whose hand: {@code in the hand of L. Vorr}. */
  static String hand(Writer writer) {
    Optional<String> name = writer.hand().name().or(() -> writer.note().map(HandNote::name));
    return name.map(n -> "in the hand of " + n).orElse("by hand");
  }

  /** Says when words came in: {@code in with C, in the hand of L. Vorr}. */
  static String cameIn(Passage passage) {
    String hand = passage.in().map(w -> ", " + hand(w)).orElse("");
    return passage.cameIn() == 0
        ? ""
        : "in with " + CollationWords.siglum(passage.cameIn()) + form(passage.form().in()) + hand;
  }

  /** Says when words went out. */
  static String wentOut(Passage passage) {
    String hand = passage.out().map(w -> ", struck out " + hand(w)).orElse("");
    return passage
        .wentOut()
        .map(o -> "out with " + CollationWords.siglum(o) + form(passage.form().out()) + hand)
        .orElse("");
  }

  private static String form(boolean form) {
    return form ? ", changed " + CollationWords.grade(Grade.FORM) : "";
  }

  static String fate(Passage passage) {
    return String.join(
        "; ",
        List.of(cameIn(passage), wentOut(passage)).stream().filter(s -> !s.isEmpty()).toList());
  }

  static String told(TextHistory history, Told told) {
    Transcript transcript = history.records().get(told.record()).transcript();
    return Balance.quoted(MarkedLines.words(transcript, told.sentence()));
  }

  /** Says who speaks, at which meeting, and whether the link is to be judged. */
  static String lead(TextHistory history, Told told) {
    List<String> parts = new ArrayList<>();
    told.statement().ifPresent(s -> parts.add(s.source().speaker() + ", " + act(s.act())));
    meeting(history.records().get(told.record())).ifPresent(parts::add);
    String who = parts.isEmpty() ? "" : String.join(", ", parts) + ": ";
    return (told.score() < SURE ? "perhaps " : "") + who;
  }

  /** Says of which meeting a record is the record. */
  private static Optional<String> meeting(Record record) {
    Optional<Meeting> meeting = record.anatomy().matter().meeting().map(Finding::value);
    String place =
        meeting
            .flatMap(Meeting::place)
            .or(() -> record.anatomy().protocol().dating().place())
            .map(p -> " at " + Words.spaced(p.value()) + ",")
            .orElse(" of");
    return meeting
        .flatMap(Meeting::when)
        .map(when -> "at the meeting" + place + " " + DateWords.of(when));
  }

  static String act(Statement.Act act) {
    return Words.constant(act);
  }

  static String place(TextHistory history, Told told) {
    Record record = history.records().get(told.record());
    Transcript transcript = record.transcript();
    String item = transcript.source().item().map(i -> "#" + i).orElse("");
    return Words.spaced(transcript.source().name())
        + item
        + ":"
        + transcript.lines().line(told.sentence().start());
  }
}
