package org.chancery.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.transcript.Mark.Gap;
import org.chancery.transcript.Mark.GapReason;
import org.chancery.transcript.Mark.Note;
import org.chancery.transcript.Mark.NoteType;
import org.chancery.transcript.Mark.Position;
import org.chancery.transcript.Mark.Reason;
import org.chancery.transcript.Mark.Supplied;
import org.chancery.transcript.Mark.Unclear;

/**
 * Says what a pair of brackets means by its words and by what stands around it, as an editor would
 * read it.
 */
final class BracketPlace {

  /**
   * How far to look for the border of the line, UTF-16 units; farther off there is surely other
   * text.
   */
  private static final int REACH = 200;

  private static final int LONGEST_SUPPLY = 120;
  private static final int LABEL_WORDS = 6;
  private static final int SENTENCE_WORDS = 4;

  private final String text;
  private final String notation;

  BracketPlace(String text, String notation) {
    this.text = text;
    this.notation = notation;
  }

  /** Returns the mark of brackets for which the notation has no rule. */
  Mark mark(Span span, Span content, List<Mark> inside) {
    boolean oneLine = content.length() <= LONGEST_SUPPLY && isOneLine(content);
    if (!oneLine) {
      return remark(span, content, inside);
    }
    char last = text.charAt(content.end() - 1);
    if (last == '?') {
      return doubtful(span, content, inside);
    }
    if (isJoined(span, content)) {
      return supplied(span, content, Reason.ABBREVIATION, inside);
    }
    if (isNumber(content) && digitBefore(span.start())) {
      return supplied(span, content, Reason.CORRECTION, inside);
    }
    int words = words(content);
    boolean capital = Character.isUpperCase(text.charAt(content.start()));
    boolean ended = last == '.' || last == '!' || last == ':';
    if (capital && ended && words >= SENTENCE_WORDS) {
      return remark(span, content, inside);
    }
    if (capital && ended && words <= LABEL_WORDS && hasLetters(content) && isAlone(span)) {
      return new Note(span, content, Hand.EDITOR, NoteType.LABEL, origin("label"), inside);
    }
    return supplied(span, content, Reason.OMITTED, inside);
  }

  /** Returns the brackets as the editor's remark. */
  Mark remark(Span span, Span content, List<Mark> inside) {
    return new Note(span, content, Hand.EDITOR, NoteType.COMMENT, origin("remark"), inside);
  }

  /**
   * Returns where a hand's words stand when the notation does not say: outside the running text
   * when no other text is on their lines, or when they are sentences of their own after the end of
   * one.
   */
  Position position(Span span, Span content) {
    boolean ownSentence =
        Character.isUpperCase(text.charAt(content.start()))
            && afterSentence(span.start())
            && beforeLineEnd(span.end());
    boolean outside = isAlone(span) || !isOneLine(content) || ownSentence;
    return outside ? Position.ENDORSEMENT : Position.INLINE;
  }

  private Mark doubtful(Span span, Span content, List<Mark> inside) {
    int end = content.end() - 1;
    while (end > content.start() && Spaces.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end == content.start()) {
      return new Gap(
          span, content, Hand.EDITOR, GapReason.ILLEGIBLE, Optional.empty(), origin("doubtful"));
    }
    boolean crossing = !inside.isEmpty() && inside.getLast().span().end() > end;
    Span words = crossing ? content : new Span(content.start(), end);
    return new Unclear(span, words, Hand.EDITOR, origin("doubtful"), inside);
  }

  private Mark supplied(Span span, Span content, Reason reason, List<Mark> inside) {
    String rule = reason.name().toLowerCase(Locale.ROOT);
    return new Supplied(span, content, Hand.EDITOR, reason, origin(rule), inside);
  }

  private String origin(String rule) {
    return notation + "/" + rule;
  }

  /** Letters inside a word: {@code S[pencer]}, {@code telegram[s]}, {@code [S]tate}. */
  private boolean isJoined(Span span, Span content) {
    boolean beside = isLetter(span.start() - 1) || isLetter(span.end());
    for (int i = content.start(); beside && i < content.end(); i++) {
      char c = text.charAt(i);
      beside = Character.isLetter(c) || c == '-' || c == '.' || c == '\'' || c == '’';
    }
    return beside;
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private boolean isOneLine(Span content) {
    for (int i = content.start(); i < content.end(); i++) {
      if (Spaces.isLineEnd(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasLetters(Span content) {
    for (int i = content.start(); i < content.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int words(Span content) {
    int words = 1;
    for (int i = content.start() + 1; i < content.end(); i++) {
      if (text.charAt(i) == ' ' && text.charAt(i - 1) != ' ') {
        words++;
      }
    }
    return words;
  }

  private boolean isNumber(Span content) {
    for (int i = content.start(); i < content.end(); i++) {
      char c = text.charAt(i);
      if (!Character.isDigit(c) && ".,:".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean digitBefore(int at) {
    int i = before(at);
    return i >= 0 && Character.isDigit(text.charAt(i));
  }

  /** Tells whether nothing but space is on the lines of a bracket. */
  private boolean isAlone(Span span) {
    int left = before(span.start());
    return (left < 0 || Spaces.isLineEnd(text.charAt(left))) && beforeLineEnd(span.end());
  }

  private boolean beforeLineEnd(int at) {
    int end = Math.min(text.length(), at + REACH);
    int right = at;
    while (right < end && Spaces.isBlank(text.charAt(right))) {
      right++;
    }
    return right == text.length() || (right < end && Spaces.isLineEnd(text.charAt(right)));
  }

  private boolean afterSentence(int at) {
    int left = before(at);
    return left < 0 || ".!?:”\"\n\r".indexOf(text.charAt(left)) >= 0;
  }

  /**
   * Returns where the last unit before {@code at} that is no blank stands; -1 when there is none.
   */
  private int before(int at) {
    int end = Math.max(-1, at - REACH);
    int i = at - 1;
    while (i > end && Spaces.isBlank(text.charAt(i))) {
      i--;
    }
    return i;
  }
}
