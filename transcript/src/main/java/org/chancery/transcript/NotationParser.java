package org.chancery.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.transcript.Mark.GapReason;
import org.chancery.transcript.Mark.NoteType;
import org.chancery.transcript.Mark.Position;
import org.chancery.transcript.Mark.Reason;
import org.chancery.transcript.Notation.Option;
import org.chancery.transcript.Rule.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a notation file. */
final class NotationParser {

  private final String name;
  private final String file;
  private final String text;
  private final List<Rule> rules = new ArrayList<>();
  private final Set<Option> options = EnumSet.noneOf(Option.class);
  private final Map<String, Integer> seen = new HashMap<>();
  private @Nullable Rule doubled;
  private String line = "";
  private int number;
  private int at;

  NotationParser(String name, String file, String text) {
    this.name = name;
    this.file = file;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  Notation read() {
    LineMap lines = LineMap.of(text);
    for (number = 1; number <= lines.count(); number++) {
      line = lines.span(number).of(text).stripTrailing();
      at = 0;
      skip();
      if (at < line.length() && line.charAt(at) != '#') {
        line();
      }
    }
    return new Notation(name, rules, doubled, options);
  }

  private void line() {
    int start = at;
    String first = word();
    switch (first) {
      case "ignore", "ask" -> option(first, start);
      case "double" -> doubled();
      default -> rule(kind(first, start));
    }
    if (at < line.length()) {
      throw error(NotationError.TOO_MUCH, at, line.substring(at));
    }
  }

  private void option(String first, int start) {
    int second = at;
    String both = first + " " + word();
    for (Option option : Option.values()) {
      if (option.line().equals(both)) {
        options.add(option);
        return;
      }
    }
    String known =
        Arrays.stream(Option.values())
            .map(Option::line)
            .filter(l -> l.startsWith(first))
            .map(l -> l.substring(first.length() + 1))
            .collect(Collectors.joining(", "));
    int column = second < line.length() ? second : start;
    throw error(NotationError.UNKNOWN_DETAIL, column, line.substring(column), known);
  }

  private void doubled() {
    int start = at;
    Kind kind = kind(word(), start);
    String detail = detail(kind);
    once("[[", start);
    doubled = Rule.of(kind, "[[", detail, hand());
  }

  private void rule(Kind kind) {
    int start = at;
    String words = words(kind);
    String detail = detail(kind);
    String hand = hand();
    once(words, start + 1);
    rules.add(Rule.of(kind, words, detail, hand));
  }

  private void once(String words, int column) {
    Integer before = seen.putIfAbsent(words, number);
    if (before != null) {
      throw error(NotationError.TWICE, column, words, before);
    }
  }

  private Kind kind(String word, int start) {
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw error(NotationError.UNKNOWN_KIND, start, word);
  }

  private String words(Kind kind) {
    if (at >= line.length() || line.charAt(at) != '"') {
      throw error(NotationError.MISSING_WORDS, at, kind.word(), kind.word());
    }
    int open = at;
    int close = line.indexOf('"', open + 1);
    if (close < 0) {
      throw error(NotationError.OPEN_QUOTATION, open, line.substring(open + 1));
    }
    String words = line.substring(open + 1, close).strip();
    if (words.chars().noneMatch(Character::isLetterOrDigit) && !SIGNS.contains(words)) {
      throw error(NotationError.EMPTY_WORDS, open, line.substring(open, close + 1));
    }
    if (!SIGNS.contains(words) && places(words) > 1) {
      throw error(NotationError.TWO_PLACES, open, words);
    }
    at = close + 1;
    skip();
    return words;
  }

  /** Words without a letter that may stand for a bracket. */
  private static final Set<String> SIGNS = Set.of("…", "...", ". . .", "* * *", "?", "–", "—", "-");

  private static int places(String words) {
    int places = 0;
    for (int i = words.indexOf('*'); i >= 0; i = words.indexOf('*', i + 1)) {
      places++;
    }
    for (int i = words.indexOf(Rule.NAME); i >= 0; i = words.indexOf(Rule.NAME, i + 1)) {
      places++;
    }
    return places;
  }

  private String detail(Kind kind) {
    if (at >= line.length() || line.startsWith("by ", at)) {
      return "";
    }
    int start = at;
    String detail = word();
    List<String> known = details(kind);
    if (!known.contains(detail)) {
      String these = known.isEmpty() ? "nothing, or by and a hand" : String.join(", ", known);
      throw error(NotationError.UNKNOWN_DETAIL, start, line.substring(start), these);
    }
    return detail;
  }

  private String hand() {
    if (!line.startsWith("by ", at)) {
      return "";
    }
    word();
    int start = at;
    String hand = word();
    List<String> known = words(Hand.Role.values());
    if (!known.contains(hand)) {
      throw error(NotationError.UNKNOWN_DETAIL, start, hand, String.join(", ", known));
    }
    return hand;
  }

  private static List<String> details(Kind kind) {
    return switch (kind) {
      case ADDITION -> words(Position.values());
      case SUPPLIED -> words(Reason.values());
      case GAP -> words(GapReason.values());
      case NOTE -> words(NoteType.values());
      case DELETION, UNCLEAR -> List.of();
    };
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** Returns the word that begins here in lower case, and goes on to the next. */
  private String word() {
    int start = at;
    while (at < line.length() && !isSpace(line.charAt(at))) {
      at++;
    }
    String word = line.substring(start, at).toLowerCase(Locale.ROOT);
    skip();
    return word;
  }

  private void skip() {
    while (at < line.length() && isSpace(line.charAt(at))) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  private NotationException error(NotationError error, int column, Object... details) {
    return error.at(file, number, column + 1, details);
  }
}
