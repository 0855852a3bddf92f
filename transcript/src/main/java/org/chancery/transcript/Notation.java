package org.chancery.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What brackets and signal words of a transcript mean. A notation is data: {@link #parse} reads one from a small file whose
 * form is told at the head of the shipped {@code hand.notation}.
 */
public final class Notation {

  /** The kinds of mark that a rule can make. */
  enum Kind {
    ADDITION,
    DELETION,
    SUPPLIED,
    UNCLEAR,
    GAP,
    NOTE
  }

  /**
   * One line of a notation.
   *
   * @param kind the kind of mark
   * @param words the words of the bracket in lower case, without the sign that tells how they match
   * @param detail the reason, type or position, in lower case; empty for none
   */
  record Rule(Kind kind, String words, String detail) {}

  private final String name;
  private final Map<String, Rule> whole = new HashMap<>();
  private final Map<Character, List<Rule>> openings = new HashMap<>();
  private final List<Rule> prefixes = new ArrayList<>();
  private final List<Rule> suffixes = new ArrayList<>();
  private @Nullable Rule doubled;
  private boolean loneClose;
  private boolean wordsAreText;

  private Notation(String name) {
    this.name = name;
  }

  private static final class Shipped {
    static final Notation HAND = load("hand");
    static final Notation FRUS = load("frus");
    static final Notation PLAIN = load("plain");

    private static Notation load(String name) {
      String resource = name + ".notation";
      try (InputStream in = Notation.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("the program's own file " + resource + " is missing");
        }
        return parse(name, resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("reading the program's own file " + resource, e);
      }
    }
  }

  /** Returns the shipped notation of that name: {@code hand}, {@code frus} or {@code plain}. */
  public static Optional<Notation> named(String name) {
    return switch (name) {
      case "hand" -> Optional.of(Shipped.HAND);
      case "frus" -> Optional.of(Shipped.FRUS);
      case "plain" -> Optional.of(Shipped.PLAIN);
      default -> Optional.empty();
    };
  }

  /**
   * Chooses the shipped notation that a text seems to be written in: {@code hand} when a bracket names a hand or the words
   * are in double brackets, {@code frus} when there are other brackets, {@code plain} when there are none.
   */
  public static Notation suggest(String text) {
    int open = text.indexOf('[');
    if (open < 0) {
      return Shipped.PLAIN;
    }
    for (; open >= 0; open = text.indexOf('[', open + 1)) {
      if (text.startsWith("[[", open) || Shipped.HAND.signal(text, open + 1) != null) {
        return Shipped.HAND;
      }
    }
    return Shipped.FRUS;
  }

  /**
   * Reads a notation.
   *
   * @param name what to call it
   * @param file what to call the file in messages
   * @throws NotationException naming file, line and column, when the file cannot be understood
   */
  public static Notation parse(String name, String file, String text) {
    Notation notation = new Notation(name);
    new NotationParser(file, notation).read(text);
    return notation;
  }

  /** Returns the notation's name. */
  public String name() {
    return name;
  }

  void add(Rule rule, boolean opens, boolean prefix) {
    if (opens) {
      openings.computeIfAbsent(rule.words.charAt(0), c -> new ArrayList<>()).add(rule);
      openings.get(rule.words.charAt(0)).sort((a, b) -> b.words.length() - a.words.length());
    } else if (rule.words.startsWith("* ")) {
      suffixes.add(new Rule(rule.kind, rule.words.substring(2), rule.detail));
    } else if (prefix) {
      prefixes.add(rule);
    } else {
      whole.put(rule.words, rule);
    }
  }

  void doubled(Rule rule) {
    doubled = rule;
  }

  void allowLoneClose() {
    loneClose = true;
  }

  void keepWords() {
    wordsAreText = true;
  }

  @Nullable Rule doubled() {
    return doubled;
  }

  boolean allowsLoneClose() {
    return loneClose;
  }

  boolean wordsAreText() {
    return wordsAreText;
  }

  /** Returns the rule whose signal words, with their colon, stand at {@code at}, or null. */
  @Nullable Rule signal(String text, int at) {
    int start = at;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    if (start >= text.length()) {
      return null;
    }
    for (Rule rule : openings.getOrDefault(Character.toLowerCase(text.charAt(start)), List.of())) {
      if (text.regionMatches(true, start, rule.words, 0, rule.words.length())) {
        return rule;
      }
    }
    return null;
  }

  /** Returns the rule for a whole bracket with these words, or null. */
  @Nullable Rule meaning(String words) {
    String key = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    Rule exact = whole.get(key);
    if (exact == null && key.endsWith(".")) {
      exact = whole.get(key.substring(0, key.length() - 1));
    }
    if (exact != null) {
      return exact;
    }
    for (Rule rule : prefixes) {
      if (key.startsWith(rule.words)) {
        return rule;
      }
    }
    for (Rule rule : suffixes) {
      if (key.endsWith(rule.words)) {
        return rule;
      }
    }
    return null;
  }
}
