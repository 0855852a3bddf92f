package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.transcript.LineMap;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/**
 * Pairs the places where footnotes are called with the notes. They are paired by their order, and
 * only where that is sure: there are as many calls as notes, each stands before its note, and the
 * numbers printed before the notes rise.
 */
final class NoteCalls {

  private static final int DIGITS = 6;

  /**
   * A place where a note is called.
   *
   * @param at the offset
   * @param number as it is printed before the note
   * @param label where that number is printed
   * @param line the line on which the note begins
   */
  record Call(int at, int number, Span label, int line) {}

  private NoteCalls() {}

  /** Returns the calls in their order; none where it is not sure which note belongs to which. */
  static List<Call> of(Transcript transcript) {
    List<Mark.Note> calls = new ArrayList<>();
    List<Mark.Note> notes = new ArrayList<>();
    gather(transcript.marks(), calls, notes);
    if (calls.size() != notes.size()) {
      return List.of();
    }
    LineMap lines = transcript.lines();
    List<Call> paired = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < calls.size(); i++) {
      int at = calls.get(i).span().start();
      Mark.Note note = notes.get(i);
      Span label = new Span(note.span().start(), note.content().start());
      OptionalInt number = number(label.of(transcript.text()));
      if (number.isEmpty() || number.getAsInt() <= last || at > label.start()) {
        return List.of();
      }
      last = number.getAsInt();
      paired.add(new Call(at, last, label, lines.line(label.start())));
    }
    return paired;
  }

  private static void gather(List<Mark> marks, List<Mark.Note> calls, List<Mark.Note> notes) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Note note && note.type() == Mark.NoteType.FOOTNOTE) {
        (note.span().isEmpty() ? calls : notes).add(note);
      }
      gather(mark.children(), calls, notes);
    }
  }

  /** Reads a number such as {@code 12. }; empty when it is not printed so. */
  private static OptionalInt number(String label) {
    String digits = label.strip().replace(".", "");
    boolean plain =
        !digits.isEmpty()
            && digits.length() <= DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }
}
