package org.chancery.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.transcript.Notation.Kind;
import org.chancery.transcript.Notation.Rule;

/** Reads the lines of a notation file. */
final class NotationParser {

  private static final Map<Kind, List<String>> DETAILS = Map.of(
      Kind.ADDITION, List.of("inline", "endorsement"),
      Kind.DELETION, List.of(),
      Kind.SUPPLIED, List.of("omitted", "abbreviation", "correction"),
      Kind.UNCLEAR, List.of(),
      Kind.GAP, List.of("illegible", "missing", "withheld", "garbled", "omitted"),
      Kind.NOTE, List.of("sic", "extract", "translation", "paraphrase", "label", "enclosure", "received", "seal",
          "signature", "margin", "footnote", "comment"));

  private final String file;
  private final Notation notation;
  private final Map<String, Integer> seen = new HashMap<>();

  NotationParser(String file, Notation notation) {
    this.file = file;
    this.notation = notation;
  }

  void read(String text) {
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String content = line.strip();
      if (!content.isEmpty() && content.charAt(0) != '#' && content.charAt(0) != '\uFEFF') {
        line(line.replace('\t', ' '), number);
      }
    }
  }

  private void line(String line, int number) {
    int start = skip(line, 0);
    int end = word(line, start);
    String kindWord = line.substring(start, end).toLowerCase(Locale.ROOT);
    if (kindWord.equals("lone")) {
      lone(line, number, skip(line, end));
      return;
    }
    boolean doubled = kindWord.equals("double");
    if (doubled) {
      start = skip(line, end);
      end = word(line, start);
      kindWord = line.substring(start, end).toLowerCase(Locale.ROOT);
    }
    Kind kind = kind(kindWord, number, start);
    int at = skip(line, end);
    String words = "";
    if (!doubled) {
      words = words(line, number, at, kindWord);
      at = skip(line, at + words.length() + 2);
    }
    String detail = detail(line, number, at, kind);
    if (doubled) {
      notation.doubled(new Rule(kind, "[[", detail));
    } else {
      add(kind, words.toLowerCase(Locale.ROOT), detail, number, line.indexOf('"') + 2);
    }
  }

  private void lone(String line, int number, int at) {
    String what = line.substring(at, word(line, at));
    switch (what) {
      case "close" -> notation.allowLoneClose();
      case "words" -> notation.keepWords();
      default -> throw NotationError.UNKNOWN_DETAIL.at(file, number, at + 1, what, "close, words");
    }
  }

  private Kind kind(String word, int number, int at) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind;
      }
    }
    throw NotationError.UNKNOWN_KIND.at(file, number, at + 1, word);
  }

  private String words(String line, int number, int at, String kind) {
    if (at >= line.length() || line.charAt(at) != '"') {
      throw NotationError.MISSING_WORDS.at(file, number, Math.min(at, line.length()) + 1, kind);
    }
    int close = line.indexOf('"', at + 1);
    if (close < 0) {
      throw NotationError.OPEN_QUOTATION.at(file, number, at + 1, line.substring(at + 1).strip());
    }
    String words = line.substring(at + 1, close);
    if (words.isBlank() || words.equals("*") || words.equals(":")) {
      throw NotationError.EMPTY_WORDS.at(file, number, at + 1);
    }
    return words;
  }

  private String detail(String line, int number, int at, Kind kind) {
    if (at >= line.length()) {
      return "";
    }
    int end = word(line, at);
    String detail = line.substring(at, end).toLowerCase(Locale.ROOT);
    List<String> known = DETAILS.getOrDefault(kind, List.of());
    if (!known.contains(detail)) {
      throw NotationError.UNKNOWN_DETAIL.at(file, number, at + 1, detail,
          known.isEmpty() ? "none" : String.join(", ", known));
    }
    int rest = skip(line, end);
    if (rest < line.length()) {
      throw NotationError.TOO_MUCH.at(file, number, rest + 1, line.substring(rest).strip());
    }
    return detail;
  }

  private void add(Kind kind, String words, String detail, int number, int column) {
    Integer before = seen.putIfAbsent(words, number);
    if (before != null) {
      throw NotationError.TWICE.at(file, number, column, words, before);
    }
    boolean prefix = words.endsWith("*") && !words.endsWith("* *");
    String plain = prefix ? words.substring(0, words.length() - 1) : words;
    notation.add(new Rule(kind, plain, detail), words.endsWith(":"), prefix);
  }

  private static int skip(String line, int at) {
    int i = at;
    while (i < line.length() && line.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private static int word(String line, int at) {
    int i = at;
    while (i < line.length() && line.charAt(i) > ' ') {
      i++;
    }
    return i;
  }
}
