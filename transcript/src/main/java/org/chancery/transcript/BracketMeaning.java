package org.chancery.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Deletion;
import org.chancery.transcript.Mark.Gap;
import org.chancery.transcript.Mark.GapReason;
import org.chancery.transcript.Mark.Note;
import org.chancery.transcript.Mark.NoteType;
import org.chancery.transcript.Mark.Position;
import org.chancery.transcript.Mark.Reason;
import org.chancery.transcript.Mark.Supplied;
import org.chancery.transcript.Mark.Unclear;
import org.chancery.transcript.Notation.Rule;
import org.jspecify.annotations.Nullable;

/** Says what one pair of brackets means, by the rules of a notation and by what stands around it. */
final class BracketMeaning {

  private static final int LONG = 120;

  private final String text;
  private final Notation notation;
  private final List<EditorialQuery> queries;
  private int empty;

  BracketMeaning(String text, Notation notation, List<EditorialQuery> queries) {
    this.text = text;
    this.notation = notation;
    this.queries = queries;
  }

  /** Returns the mark of a pair of brackets with the marks inside it, or null when it is no mark but text. */
  @Nullable Mark of(Span span, boolean doubled, List<Mark> inside) {
    int brackets = doubled ? 2 : 1;
    Span content = trim(span.start() + brackets, span.end() - brackets);
    if (content.isEmpty()) {
      if (++empty <= BracketReader.MOST_QUERIES) {
        queries.add(TranscriptQuery.EMPTY_MARK.at(span));
      }
      return null;
    }
    Rule twice = notation.doubled();
    if (doubled && twice != null) {
      return mark(twice, span, content, inside);
    }
    Rule signal = notation.signal(text, content.start());
    if (signal != null) {
      Span words = trim(content.start() + signal.words().length(), content.end());
      return words.isEmpty() ? null : mark(signal, span, words, inside);
    }
    Rule whole = content.length() <= LONG ? notation.meaning(content.of(text)) : null;
    if (whole != null) {
      return mark(whole, span, content, inside);
    }
    return notation.wordsAreText() ? null : byContext(span, content, inside);
  }

  private Span trim(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(start, end);
  }

  /** Words in brackets without a signal: a doubtful reading, letters of a word, a better number, or words supplied. */
  private Mark byContext(Span span, Span content, List<Mark> inside) {
    boolean doubtful = text.charAt(content.end() - 1) == '?';
    if (doubtful) {
      Span words = trim(content.start(), content.end() - 1);
      return words.isEmpty()
          ? new Gap(span, content, Hand.EDITOR, GapReason.ILLEGIBLE, Optional.empty(), origin("doubtful"))
          : new Unclear(span, words, Hand.EDITOR, origin("doubtful"), inside);
    }
    boolean joined = isLetter(span.start() - 1) || isLetter(span.end());
    if (joined) {
      return supplied(span, content, Reason.ABBREVIATION, inside);
    }
    if (isNumber(content) && digitBefore(span.start())) {
      return supplied(span, content, Reason.CORRECTION, inside);
    }
    boolean words = content.length() <= LONG && text.indexOf('\n', content.start()) < 0
        || content.length() <= LONG && text.substring(content.start(), content.end()).indexOf('\n') < 0;
    if (words && hasLetter(content)) {
      return supplied(span, content, Reason.OMITTED, inside);
    }
    return new Note(span, content, Hand.EDITOR, NoteType.COMMENT, origin("remark"), inside);
  }

  private Mark supplied(Span span, Span content, Reason reason, List<Mark> inside) {
    return new Supplied(span, content, Hand.EDITOR, reason, origin(reason.name().toLowerCase(Locale.ROOT)), inside);
  }

  private String origin(String rule) {
    return notation.name() + "/" + rule;
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private boolean hasLetter(Span content) {
    for (int i = content.start(); i < content.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumber(Span content) {
    for (int i = content.start(); i < content.end(); i++) {
      char c = text.charAt(i);
      if (!(Character.isDigit(c) || c == '.' || c == ',' || c == ':')) {
        return false;
      }
    }
    return true;
  }

  private boolean digitBefore(int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 0 && Character.isDigit(text.charAt(i));
  }

  private Mark mark(Rule rule, Span span, Span content, List<Mark> inside) {
    String origin = origin(rule.kind().name().toLowerCase(Locale.ROOT));
    return switch (rule.kind()) {
      case ADDITION -> new Addition(span, content, Hand.UNKNOWN,
          rule.detail().equals("endorsement") ? Position.ENDORSEMENT : Position.INLINE, origin, inside);
      case DELETION -> new Deletion(span, content, Hand.UNKNOWN, origin, inside);
      case SUPPLIED -> new Supplied(span, content, Hand.EDITOR, reason(rule.detail()), origin, inside);
      case UNCLEAR -> new Unclear(span, content, Hand.EDITOR, origin, inside);
      case GAP -> new Gap(span, content, Hand.EDITOR, gap(rule.detail()), extent(content), origin);
      case NOTE -> new Note(span, content, Hand.EDITOR, type(rule.detail()), origin, inside);
    };
  }

  private static Reason reason(String detail) {
    return detail.isEmpty() ? Reason.OMITTED : Reason.valueOf(detail.toUpperCase(Locale.ROOT));
  }

  private static GapReason gap(String detail) {
    return detail.isEmpty() ? GapReason.MISSING : GapReason.valueOf(detail.toUpperCase(Locale.ROOT));
  }

  private static NoteType type(String detail) {
    return detail.isEmpty() ? NoteType.COMMENT : NoteType.valueOf(detail.toUpperCase(Locale.ROOT));
  }

  /** {@code 2 lines not declassified}: the extent is what is counted. */
  private Optional<String> extent(Span content) {
    String words = content.of(text);
    int end = 0;
    while (end < words.length() && Character.isDigit(words.charAt(end))) {
      end++;
    }
    if (end == 0) {
      return Optional.empty();
    }
    int space = words.indexOf(' ', Math.min(end + 1, words.length()));
    return Optional.of(space < 0 ? words : words.substring(0, space));
  }
}
