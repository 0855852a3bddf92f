package org.chancery.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.transcript.Rule.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What brackets and signal words of a transcript mean. A notation is data: {@link #parse} reads one
 * from a small file whose form is told at the head of the shipped {@code hand.notation}. Immutable.
 *
 * <pre>{@code
 * Notation ours = Notation.parse("ours", "ours.notation", "deletion \"durchgestrichen:\"");
 * Transcript transcript = TranscriptReader.read(source, ours);
 * }</pre>
 */
public final class Notation {

  /** What a notation may say besides its rules. */
  enum Option {
    /** A bracket that closes and was never opened is the paper's own: no question. */
    IGNORE_UNOPENED,
    /** A bracket that opens and is never closed is the paper's own: no question. */
    IGNORE_UNCLOSED,
    /** Brackets without a rule are the paper's own: text, no mark. */
    IGNORE_UNKNOWN,
    /** Unknown words before a colon may be a mistyped signal: a question. */
    ASK_SIGNALS;

    /** Returns the option as a file has it. */
    String line() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** How far into a bracket its colon may stand, UTF-16 units. */
  private static final int LONGEST_SIGNAL = 60;

  private final String name;
  private final List<Rule> rules;
  private final Set<Option> options;
  private final @Nullable Rule doubled;
  private final RuleBook signals;
  private final RuleBook wholes;

  Notation(String name, List<Rule> rules, @Nullable Rule doubled, Set<Option> options) {
    this.name = name;
    this.rules = List.copyOf(rules);
    this.doubled = doubled;
    this.options = options.isEmpty() ? Set.of() : EnumSet.copyOf(options);
    this.signals = new RuleBook(rules.stream().filter(Rule::isSignal).toList());
    this.wholes = new RuleBook(rules.stream().filter(rule -> !rule.isSignal()).toList());
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

  /** Returns the names of the shipped notations. */
  public static List<String> names() {
    return List.of("hand", "frus", "plain");
  }

  /**
   * Chooses the shipped notation that a text seems to be written in: {@code hand} when a bracket
   * names a hand, {@code frus} when there are only other brackets, {@code plain} when there are
   * none.
   */
  public static Notation suggest(String text) {
    int open = text.indexOf('[');
    if (open < 0) {
      return Shipped.PLAIN;
    }
    for (; open >= 0; open = text.indexOf('[', open + 1)) {
      Signal signal = Shipped.HAND.signal(text, open + 1, text.length());
      if (signal != null
          && (signal.rule().kind() == Kind.ADDITION || signal.rule().kind() == Kind.DELETION)) {
        return Shipped.HAND;
      }
    }
    return Shipped.FRUS;
  }

  /**
   * Reads a notation.
   *
   * @param name what to call it; it begins the origin of each of its marks
   * @param file what to call the file in messages
   * @throws NotationException naming file, line and column, when the file cannot be understood
   */
  public static Notation parse(String name, String file, String text) {
    return new NotationParser(name, file, text).read();
  }

  /** Reads a notation from a text that has no file of its own. */
  public static Notation parse(String name, String text) {
    return parse(name, name, text);
  }

  /** Returns the notation's name. */
  public String name() {
    return name;
  }

  /** Returns the notation as a file that {@link #parse} reads to the same meaning. */
  @Override
  public String toString() {
    StringBuilder file = new StringBuilder();
    for (Rule rule : rules) {
      file.append(rule.kind().word()).append(" \"").append(rule.words()).append('"');
      details(file, rule);
    }
    if (doubled != null) {
      file.append("double ").append(doubled.kind().word());
      details(file, doubled);
    }
    for (Option option : options) {
      file.append(option.line()).append('\n');
    }
    return file.toString();
  }

  private static void details(StringBuilder file, Rule rule) {
    if (!rule.detail().isEmpty()) {
      file.append(' ').append(rule.detail());
    }
    if (!rule.hand().isEmpty()) {
      file.append(" by ").append(rule.hand());
    }
    file.append('\n');
  }

  /**
   * Signal words found in a bracket.
   *
   * @param rule what they mean
   * @param words the words without their colon
   * @param end just past the colon, in the text
   */
  record Signal(Rule rule, String words, int end) {}

  @Nullable Rule doubled() {
    return doubled;
  }

  boolean has(Option option) {
    return options.contains(option);
  }

  /**
   * Returns the signal words, with their colon, that begin at {@code from}; null when there are
   * none.
   */
  @Nullable Signal signal(String text, int from, int to) {
    int colon = colon(text, from, to);
    if (colon < 0) {
      return null;
    }
    int start = from;
    while (start < colon && text.charAt(start) <= ' ') {
      start++;
    }
    String words = text.substring(start, colon);
    Rule rule = signals.find(words);
    return rule == null ? null : new Signal(rule, words, colon + 1);
  }

  /**
   * Returns where the first colon of a bracket stands, near enough to end signal words; -1 when
   * there is none.
   */
  static int colon(String text, int from, int to) {
    int end = Math.min(to, from + LONGEST_SIGNAL);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i;
      }
      if (c == '[' || c == ']' || c == '\n' || c == '\r') {
        return -1;
      }
    }
    return -1;
  }

  /** Tells whether the words would be the signal of an addition or deletion, had they a colon. */
  boolean isHandSignal(String words) {
    Rule rule = signals.find(words);
    return rule != null && (rule.kind() == Kind.ADDITION || rule.kind() == Kind.DELETION);
  }

  /** Returns the rule for a whole bracket with these words, or null. */
  @Nullable Rule meaning(String words) {
    return wholes.find(words);
  }
}
