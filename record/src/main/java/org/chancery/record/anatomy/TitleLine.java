package org.chancery.record.anatomy;

import java.util.Optional;
import org.chancery.transcript.Span;

/**
 * A title in the publisher's words that tells whose the paper is: {@code Letter from ... to ...},
 * {@code Note by ... to ...}, {@code Letter dated ... from ... addressed to ...}.
 *
 * @param from the words that name the sender
 * @param to the words that name the addressee, if the title tells
 */
record TitleLine(Span from, Optional<Span> to) {

  private static final Phrases PAPERS =
      Phrases.of(
          "letter",
          "telegram",
          "cable",
          "note",
          "memorandum",
          "report",
          "message",
          "despatch",
          "dispatch",
          "airgram",
          "communication",
          "information",
          "instruction",
          "ciphered",
          "coded",
          "circular",
          "minute",
          "personal",
          "verbal",
          "identical",
          "draft",
          "intelligence",
          "special",
          "proposal",
          "request",
          "text of",
          "excerpt",
          "extract",
          "outgoing",
          "incoming",
          "encrypted",
          "urgent",
          "written",
          "oral",
          "reply",
          "response");

  private static final Phrases ENDS =
      Phrases.of(
          "dated",
          "regarding",
          "concerning",
          "about",
          "with ",
          "containing",
          "transmitting",
          "informing",
          "reporting",
          "handed",
          "relating",
          "on the",
          "on ",
          "in re",
          "no. ",
          "nos. ",
          "number ",
          "for the",
          "of a ",
          "of an ",
          "january",
          "february",
          "march",
          "april",
          "may ",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  /** A title names the sender within so many letters. */
  private static final int NEAR = 90;

  /** Reads the title in {@code start..end}. */
  static Optional<TitleLine> read(String t, int start, int end) {
    if (end - start > 260 || !PAPERS.at(t, start)) {
      return Optional.empty();
    }
    int from = word(t, start, Math.min(end, start + NEAR), " from ");
    int by = word(t, start, Math.min(end, start + NEAR), " by ");
    boolean sent = from >= 0 && (by < 0 || from < by);
    int at = sent ? from + 6 : by < 0 ? -1 : by + 4;
    if (at < 0 || !paper(t, start, sent ? from : by, sent)) {
      return Optional.empty();
    }
    int addressed = word(t, at, end, " addressed to ");
    if (addressed > 0) {
      return of(t, new Span(at, addressed), new Span(addressed + 14, stop(t, addressed + 14, end)));
    }
    int stop = stop(t, at, end);
    Optional<HeadingLine> split = HeadingLine.split(t, at, stop);
    if (split.isPresent()) {
      return of(t, split.get().from(), split.get().to());
    }
    return HeadingLine.party(t, at, stop)
        ? Optional.of(new TitleLine(new Span(at, stop), Optional.empty()))
        : Optional.empty();
  }

  /**
   * Few words stand between the paper and its sender, and a date; {@code Report of ... approved by}
   * and {@code Extract from} name no sender.
   */
  private static boolean paper(String t, int start, int end, boolean sent) {
    int words = 1;
    for (int i = start; i < end; i++) {
      words += t.charAt(i) == ' ' ? 1 : 0;
      if (Chars.starts(t, i, " of ") && !Chars.starts(t, i, " of conv")) {
        return false;
      }
    }
    boolean extract = Chars.starts(t, start, "extract") || Chars.starts(t, start, "excerpt");
    return words <= (Chars.holds(t, start, end, " dated ") ? 6 : 4) && !(extract && words == 1);
  }

  private static Optional<TitleLine> of(String t, Span from, Span to) {
    return HeadingLine.party(t, from.start(), from.end())
            && HeadingLine.party(t, to.start(), to.end())
        ? Optional.of(new TitleLine(from, Optional.of(to)))
        : Optional.empty();
  }

  /** Returns where the names end: before a date, or words that tell what the paper is about. */
  private static int stop(String t, int at, int end) {
    for (int i = at; i < end; i++) {
      char c = t.charAt(i);
      boolean after = i > at && t.charAt(i - 1) == ' ';
      boolean begins = after && Character.isLetterOrDigit(c);
      if (after && "'\"‘“".indexOf(c) >= 0) {
        return trimmed(t, at, i);
      }
      if (begins && (Character.isDigit(c) || ENDS.at(t, i))) {
        return trimmed(t, at, i);
      }
    }
    return trimmed(t, at, end);
  }

  private static int trimmed(String t, int from, int to) {
    int end = to;
    while (end > from && " ,.;:([".indexOf(t.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static int word(String t, int from, int to, String word) {
    for (int i = from; i + word.length() <= to; i++) {
      if (t.charAt(i) == ' ' && Chars.starts(t, i, word)) {
        return i;
      }
    }
    return -1;
  }
}
