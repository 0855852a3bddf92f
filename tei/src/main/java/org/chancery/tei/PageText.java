package org.chancery.tei;

import java.util.ArrayList;
import java.util.List;
import org.chancery.transcript.Span;

/**
 * The growing text of one page as a typist types it: white space collapsed, what separates two
 * words decided when the second comes. Reused from document to document.
 */
final class PageText {

  /** What has to stand before the next character, the stronger later. */
  enum Gap {
    NONE,
    SPACE,
    LINE,
    BLOCK
  }

  /** Words that go in before the block that begins at an offset. */
  private record Insertion(int at, String words) {}

  private static final String AFTER_NOTE = ".,;:)]”’";

  private final Letters text = new Letters();
  private final SmallCapitals capitals = new SmallCapitals(text);
  private final List<Insertion> insertions = new ArrayList<>();

  /** By how much the insertions up to each move what is behind them. */
  private int[] moved = new int[0];

  private Gap gap = Gap.NONE;
  private String indent = "";
  private int tabs;
  private int block;
  private boolean blockEnded = true;
  private boolean afterNote;
  private boolean glued;
  private boolean speech;

  void clear() {
    text.clear();
    capitals.clear();
    insertions.clear();
    gap = Gap.NONE;
    indent = "";
    tabs = 0;
    block = 0;
    blockEnded = true;
    afterNote = false;
    glued = false;
    speech = false;
  }

  int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Gap gap() {
    return gap;
  }

  void need(Gap wanted) {
    if (wanted.compareTo(gap) > 0) {
      gap = speech ? Gap.SPACE : wanted;
    }
  }

  /** The next words go on behind what stands here, whatever blocks begin before them. */
  void beginSpeech() {
    speech = true;
  }

  /** Ends a speech; one without words leaves nothing to go on. */
  void endSpeech() {
    speech = false;
  }

  /** Joins what comes next to the word before, whatever white space stands between them. */
  void glue() {
    if (gap.compareTo(Gap.SPACE) <= 0) {
      gap = Gap.NONE;
      glued = true;
    }
  }

  /** Tells whether the next words go on with the word before. */
  boolean isGlued() {
    return glued;
  }

  /** Tells whether the last sign is a hyphen or one of the signs that stood for it. */
  boolean endsInHyphen() {
    return !text.isEmpty() && "-\u2010\u00ac\u2e17=".indexOf(lastChar()) >= 0;
  }

  /** Ends the block: what follows is laid out on its own. */
  void endBlock(Gap wanted) {
    need(wanted);
    blockEnded = true;
  }

  /** Puts the next words into another cell of their row. */
  void tab() {
    tabs++;
    blockEnded = true;
  }

  void noTabs() {
    tabs = 0;
  }

  void indent(String spaces) {
    indent = spaces;
  }

  /** Types the separator that is due before the next words, and tells whether there was one. */
  boolean flush() {
    int before = text.length();
    boolean newLine = gap == Gap.LINE || gap == Gap.BLOCK || text.isEmpty();
    if (blockEnded) {
      capitals.endBlock(block);
    }
    if (!text.isEmpty()) {
      switch (gap) {
        case NONE -> {}
        case SPACE -> {
          if (tabs == 0) {
            text.append(' ');
          }
        }
        case LINE -> text.append('\n');
        case BLOCK -> text.append("\n\n");
      }
    }
    if (newLine && !indent.isEmpty()) {
      text.append(indent);
    }
    for (; tabs > 0; tabs--) {
      text.append('\t');
    }
    gap = Gap.NONE;
    if (blockEnded) {
      blockEnded = false;
      block = text.length();
    }
    afterNote = false;
    glued = false;
    speech = false;
    return text.length() > before || before == 0;
  }

  void append(char[] chars, int start, int length) {
    text.append(chars, start, length);
  }

  void append(String words) {
    text.append(words);
  }

  /** A blank before a note goes when a sign that clings to the word follows the note. */
  void beforeSign(char next) {
    if (afterNote && gap == Gap.SPACE && AFTER_NOTE.indexOf(next) >= 0) {
      gap = Gap.NONE;
    }
    afterNote = false;
  }

  void afterNote() {
    afterNote = true;
  }

  /**
   * Takes a note's number away that was left in the text just before the note, unless a mark ends
   * within it; tells whether it did.
   */
  boolean dropNumber(String number, int lastMark) {
    int at = text.length() - number.length();
    boolean there = !number.isEmpty() && !blockEnded && at > block && at >= lastMark;
    if (!there || !text.startsWith(number, at)) {
      return false;
    }
    char before = text.charAt(at - 1);
    if (before == ' ' || before == '\n' || Character.isDigit(before)) {
      return false;
    }
    text.cut(at);
    capitals.truncate(at);
    return true;
  }

  /** Takes back everything from {@code length} on. */
  void truncate(int length, Gap due) {
    text.cut(length);
    capitals.truncate(length);
    gap = due;
    blockEnded = true;
  }

  /** Notes a stretch that is set in small capitals and encoded in lower case. */
  void smallCapitals(int start, int end) {
    capitals.add(start, end);
  }

  /** Puts a side-note before the block that is being typed; lines of a list are kept together. */
  void beforeBlock(String words, boolean line) {
    String separator = line ? "\n" + indent : "\n\n";
    if (blockEnded) {
      flush();
      text.append(words);
      endBlock(line ? Gap.LINE : Gap.BLOCK);
    } else {
      insertions.add(new Insertion(block, words + separator));
    }
  }

  char lastChar() {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  char charAt(int at) {
    return text.charAt(at);
  }

  boolean startsWith(String words, int at) {
    return text.startsWith(words, at);
  }

  CharSequence sequence() {
    return text;
  }

  /** Ends the text; {@link #at} tells from now on where a place has moved to. */
  void finish() {
    capitals.endBlock(block);
    if (insertions.isEmpty()) {
      return;
    }
    StringBuilder whole = new StringBuilder(text.length() + 64 * insertions.size());
    moved = new int[insertions.size()];
    int from = 0;
    int added = 0;
    for (int i = 0; i < moved.length; i++) {
      Insertion insertion = insertions.get(i);
      whole.append(text, from, insertion.at).append(insertion.words);
      from = insertion.at;
      added += insertion.words.length();
      moved[i] = added;
    }
    whole.append(text, from, text.length());
    text.clear();
    text.append(whole.toString());
  }

  /** Returns where an offset from before {@link #finish} stands in the finished text. */
  int at(int offset, boolean end) {
    int low = 0;
    int high = insertions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int at = insertions.get(middle).at;
      if (at < offset || at == offset && !end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(offset + (low == 0 ? 0 : moved[low - 1]), text.length());
  }

  Span at(Span span) {
    if (insertions.isEmpty()) {
      int length = text.length();
      return span.end() <= length
          ? span
          : new Span(Math.min(span.start(), length), Math.min(span.end(), length));
    }
    int start = at(span.start(), span.isEmpty());
    return new Span(start, Math.max(start, at(span.end(), true)));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
