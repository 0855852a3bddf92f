package org.chancery.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Mark.NoteType;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;

/**
 * Builds a text together with the marks that a word processor or web page set on it. Runs come in
 * order, each with the marks that hold for it, outermost first; runs that share marks share one
 * mark.
 */
final class MarkedText {

  /** What a run of text is marked as. */
  sealed interface Style {

    /** Put in by a hand. */
    record Inserted(Hand hand, String origin) implements Style {}

    /** Struck out by a hand. */
    record Deleted(Hand hand, String origin) implements Style {}

    /** A note of its own, told from others by its number. */
    record Noted(NoteType type, Hand hand, String origin, int number) implements Style {}
  }

  private static final class Open {
    final Style style;
    final int start;
    final List<Mark> children = new ArrayList<>();
    int contentStart;
    int contentEnd = -1;

    Open(Style style, int start) {
      this.style = style;
      this.start = start;
      this.contentStart = start;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final List<PageBreak> pages = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int notes;

  /** Adds a run that is marked as {@code styles} say, outermost first. */
  void run(String words, List<Style> styles) {
    if (!words.isEmpty()) {
      settle(styles);
      text.append(words);
    }
  }

  /**
   * Adds a note in brackets where it is called for: {@code " [label: words]"}.
   *
   * @param around the marks of the run that calls for it
   * @param body adds the words of the note, with the styles it is handed
   */
  void note(NoteType type, Hand hand, String origin, String label, List<Style> around, Body body)
      throws Unreadable {
    if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      run(" ", around);
    }
    List<Style> styles = new ArrayList<>(around);
    styles.add(new Style.Noted(type, hand, origin, ++notes));
    settle(styles);
    Open note = open.element();
    text.append('[').append(label).append(": ");
    note.contentStart = text.length();
    body.write(styles);
    settle(styles);
    trimEnd(note.contentStart);
    note.contentEnd = text.length();
    text.append(']');
    settle(around);
  }

  /** Writes what a note says. */
  @FunctionalInterface
  interface Body {
    void write(List<Style> styles) throws Unreadable;
  }

  /** Ends the line, and leaves {@code blank} empty lines before what follows; marks end with it. */
  void endLine(int blank) {
    settle(List.of());
    if (text.isEmpty()) {
      return;
    }
    int ends = 0;
    while (ends < text.length() && text.charAt(text.length() - 1 - ends) == '\n') {
      ends++;
    }
    text.append("\n".repeat(Math.max(0, blank + 1 - ends)));
  }

  /** Begins a page here, and tells whether none begins here yet. */
  boolean page(String number) {
    boolean fresh = pages.isEmpty() || pages.getLast().offset() < text.length();
    if (fresh) {
      pages.add(new PageBreak(text.length(), number));
    }
    return fresh;
  }

  int length() {
    return text.length();
  }

  /** Tells whether the next run begins a line. */
  boolean atLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  /** Tells whether the next run follows white space. */
  boolean afterSpace() {
    return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /** Returns the words from {@code start} to the end. */
  String since(int start) {
    return text.substring(start);
  }

  /** Returns the text, with one line end at its end. */
  String text() {
    endLine(0);
    int end = text.length();
    while (end > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  /** Returns the marks and pages. */
  Source.Encoding encoding() {
    settle(List.of());
    return new Source.Encoding(marks, pages);
  }

  private void trimEnd(int from) {
    int end = text.length();
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }

  private void settle(List<Style> wanted) {
    List<Style> now = new ArrayList<>();
    open.descendingIterator().forEachRemaining(o -> now.add(o.style));
    int same = 0;
    while (same < now.size() && same < wanted.size() && now.get(same).equals(wanted.get(same))) {
      same++;
    }
    for (int i = now.size(); i > same; i--) {
      close();
    }
    for (Style style : wanted.subList(same, wanted.size())) {
      open.push(new Open(style, text.length()));
    }
  }

  private void close() {
    Open done = open.pop();
    List<Mark> siblings = open.isEmpty() ? marks : open.element().children;
    Span span = new Span(done.start, text.length());
    if (span.isEmpty()) {
      return;
    }
    siblings.add(
        switch (done.style) {
          case Style.Inserted in ->
              new Mark.Addition(
                  span, span, in.hand(), Mark.Position.INLINE, in.origin(), done.children);
          case Style.Deleted del ->
              new Mark.Deletion(span, span, del.hand(), del.origin(), done.children);
          case Style.Noted note ->
              new Mark.Note(
                  span,
                  new Span(done.contentStart, done.contentEnd),
                  note.hand(),
                  note.type(),
                  note.origin(),
                  done.children);
        });
    replacement(siblings);
  }

  /** Sees one hand's deletion and addition that touch as one replacement. */
  private static void replacement(List<Mark> siblings) {
    if (siblings.size() < 2) {
      return;
    }
    Mark second = siblings.getLast();
    Mark first = siblings.get(siblings.size() - 2);
    if (first.span().end() != second.span().start() || !first.hand().equals(second.hand())) {
      return;
    }
    Optional<Mark> both =
        switch (first) {
          case Mark.Deletion del when second instanceof Mark.Addition add ->
              Optional.of(
                  new Mark.Substitution(del.span().union(add.span()), del, add, add.origin()));
          case Mark.Addition add when second instanceof Mark.Deletion del ->
              Optional.of(
                  new Mark.Substitution(del.span().union(add.span()), del, add, add.origin()));
          default -> Optional.empty();
        };
    both.ifPresent(m -> {
      siblings.removeLast();
      siblings.set(siblings.size() - 1, m);
    });
  }
}
