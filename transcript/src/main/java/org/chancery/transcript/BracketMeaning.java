package org.chancery.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.transcript.Hand.Role;
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
import org.chancery.transcript.Notation.Option;
import org.chancery.transcript.Notation.Signal;
import org.chancery.transcript.Rule.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Says what one pair of brackets means, by the rules of a notation; without a rule, {@link
 * BracketPlace} says it.
 */
final class BracketMeaning {

  /** How long a bracket may be that a rule names whole, UTF-16 units. */
  private static final int LONGEST_WHOLE = 400;

  /** Where a bracket without a rule that is longer was probably never closed, UTF-16 units. */
  private static final int LONGEST_REMARK = 5000;

  private static final int SIGNAL_WORDS = 4;

  private final String text;
  private final Notation notation;
  private final BracketPlace place;
  private final Queries queries;

  BracketMeaning(String text, Notation notation, Queries queries) {
    this.text = text;
    this.notation = notation;
    this.place = new BracketPlace(text, notation.name());
    this.queries = queries;
  }

  /** Returns the mark of a pair of brackets with the marks inside it, or null when it is text. */
  @Nullable Mark single(Span span, List<Mark> inside) {
    Span content = Spaces.trim(text, span.start() + 1, span.end() - 1);
    if (content.isEmpty()) {
      return empty(span);
    }
    Signal signal = notation.signal(text, content.start(), content.end());
    if (signal != null) {
      Span words = Spaces.trim(text, signal.end(), content.end());
      return words.isEmpty()
          ? empty(span)
          : mark(signal.rule(), signal.words(), span, words, inside);
    }
    String words = content.length() <= LONGEST_WHOLE ? content.of(text) : "";
    Rule whole = words.isEmpty() ? null : notation.meaning(words);
    if (whole != null) {
      return mark(whole, words, span, content, inside);
    }
    if (notation.has(Option.IGNORE_UNKNOWN)) {
      return null;
    }
    return unruled(span, content, inside);
  }

  /** Returns the mark of a pair of double brackets, or null when it is text. */
  @Nullable Mark doubled(Span span, List<Mark> inside) {
    Span content = Spaces.trim(text, span.start() + 2, span.end() - 2);
    Rule rule = notation.doubled();
    if (content.isEmpty() || rule == null) {
      return empty(span);
    }
    return mark(rule, "", span, content, inside);
  }

  private @Nullable Mark empty(Span span) {
    if (!notation.has(Option.IGNORE_UNKNOWN)) {
      queries.ask(TranscriptQuery.EMPTY_MARK, span);
    }
    return null;
  }

  private @Nullable Mark unruled(Span span, Span content, List<Mark> inside) {
    if (content.length() > LONGEST_REMARK) {
      queries.ask(
          TranscriptQuery.FAR_CLOSE, new Span(span.start(), span.start() + 1), content.length());
      return null;
    }
    if (notation.has(Option.ASK_SIGNALS)) {
      Optional<String> unknown = unknownSignal(content);
      if (unknown.isPresent()) {
        queries.ask(TranscriptQuery.UNKNOWN_SIGNAL, span, unknown.get(), notation.name());
        return place.remark(span, content, inside);
      }
      Optional<String> missed = missingColon(content);
      if (missed.isPresent()) {
        queries.ask(TranscriptQuery.MISSING_COLON, span, missed.get());
        return place.remark(span, content, inside);
      }
    }
    return place.mark(span, content, inside);
  }

  /** Returns a few words with a colon and more words after it. */
  private Optional<String> unknownSignal(Span content) {
    int colon = Notation.colon(text, content.start(), content.end());
    boolean more =
        colon >= 0 && colon + 1 < content.end() && Spaces.isSpace(text.charAt(colon + 1));
    if (!more) {
      return Optional.empty();
    }
    int words = 1;
    for (int i = content.start(); i < colon; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        words++;
      } else if (!Character.isLetter(c) && c != '\'' && c != '’' && c != '-') {
        return Optional.empty();
      }
    }
    return words > SIGNAL_WORDS + 1
        ? Optional.empty()
        : Optional.of(text.substring(content.start(), colon));
  }

  /** Returns the first words when they would be the signal of a hand, had they a colon. */
  private Optional<String> missingColon(Span content) {
    int end = content.start();
    for (int words = 1; words <= SIGNAL_WORDS && end < content.end(); words++) {
      while (end < content.end() && text.charAt(end) == ' ') {
        end++;
      }
      while (end < content.end() && text.charAt(end) > ' ') {
        end++;
      }
      String first = text.substring(content.start(), end);
      if (end < content.end() && notation.isHandSignal(first)) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  private Mark mark(Rule rule, String words, Span span, Span content, List<Mark> inside) {
    String origin = notation.name() + "/" + rule.slug();
    Hand hand = hand(rule, words);
    String detail = rule.detail().toUpperCase(Locale.ROOT);
    return switch (rule.kind()) {
      case ADDITION ->
          new Addition(
              span,
              content,
              hand,
              detail.isEmpty() ? place.position(span, content) : Position.valueOf(detail),
              origin,
              inside);
      case DELETION -> new Deletion(span, content, hand, origin, inside);
      case SUPPLIED ->
          new Supplied(
              span,
              content,
              hand,
              detail.isEmpty() ? Reason.OMITTED : Reason.valueOf(detail),
              origin,
              inside);
      case UNCLEAR -> new Unclear(span, content, hand, origin, inside);
      case GAP ->
          new Gap(
              span,
              content,
              hand,
              detail.isEmpty() ? GapReason.MISSING : GapReason.valueOf(detail),
              rule.form().open() ? extent(content) : Optional.empty(),
              origin);
      case NOTE ->
          new Note(
              span,
              content,
              hand,
              detail.isEmpty() ? NoteType.COMMENT : NoteType.valueOf(detail),
              origin,
              inside);
    };
  }

  private static Hand hand(Rule rule, String words) {
    boolean byHand = rule.kind() == Kind.ADDITION || rule.kind() == Kind.DELETION;
    Role role =
        rule.hand().isEmpty()
            ? byHand ? Role.HAND : Role.EDITOR
            : Role.valueOf(rule.hand().toUpperCase(Locale.ROOT));
    return new Hand(role, rule.name(words));
  }

  /**
   * {@code 2 lines not declassified}, {@code one word illegible}: how much is what comes before.
   */
  private Optional<String> extent(Span content) {
    String words = content.of(text);
    String lower = words.toLowerCase(Locale.ROOT);
    int end = -1;
    for (String reason : EXTENT_ENDS) {
      int at = lower.indexOf(reason);
      end = at > 0 && (end < 0 || at < end) ? at : end;
    }
    return end <= 0 ? Optional.empty() : Optional.of(words.substring(0, end).strip());
  }

  private static final List<String> EXTENT_ENDS =
      List.of(
          " not declassified",
          " illegible",
          " missing",
          " garbled",
          " unreadable",
          " torn",
          " omitted",
          " excised",
          " redacted",
          " withheld",
          " deleted");
}
