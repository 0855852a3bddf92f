package org.chancery.archive.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The text of a query, read once from its beginning to its end. */
final class QueryText {

  private static final String QUOTES = "\"“”„‟«»″";

  private final String text;
  private final int end;
  private int at;

  QueryText(String text, int end) {
    this.text = text;
    this.end = end;
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  int at() {
    return at;
  }

  /** Passes over white space; tells whether anything is left. */
  boolean more() {
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at < end;
  }

  char peek() {
    return at < end ? text.charAt(at) : 0;
  }

  void pass() {
    at++;
  }

  boolean passIf(char c) {
    boolean here = peek() == c;
    at += here ? 1 : 0;
    return here;
  }

  /** Passes over a word that is an operator, when it stands here as a word of its own. */
  boolean passOperator(String... forms) {
    int to = wordEnd();
    String word = text.substring(at, to);
    boolean here = Arrays.asList(forms).contains(word);
    at = here ? to : at;
    return here;
  }

  boolean operatorHere(String... forms) {
    return Arrays.asList(forms).contains(text.substring(at, wordEnd()));
  }

  /** Returns the word before a colon that stands here, and passes over both; else stays. */
  Optional<String> passFieldWord() {
    int to = at;
    while (to < end && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '-')) {
      to++;
    }
    boolean field = to - at > 1 && to < end && text.charAt(to) == ':';
    if (!field) {
      return Optional.empty();
    }
    String word = text.substring(at, to);
    at = to + 1;
    return Optional.of(word);
  }

  /** Tells whether an address of the web goes on here. */
  boolean slashesHere() {
    return text.startsWith("//", at);
  }

  void back(int to) {
    at = to;
  }

  String word() {
    int from = at;
    at = wordEnd();
    return text.substring(from, at);
  }

  private int wordEnd() {
    int to = at;
    while (to < end && !ends(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean ends(char c) {
    return isSpace(c) || c == '(' || c == ')' || isQuote(c);
  }

  /** Returns the words up to the closing quotation mark; empty when there is none. */
  Optional<String> quoted() {
    int from = ++at;
    while (at < end && !isQuote(text.charAt(at))) {
      at++;
    }
    String words = String.join(" ", text.substring(from, at).strip().split("[\\s\\p{Z}]+"));
    boolean closed = at < end;
    at += closed ? 1 : 0;
    return closed ? Optional.of(words) : Optional.empty();
  }

  /** Returns what stands from {@code from} to the end, as quoted words. */
  String rest(int from) {
    return String.join(" ", text.substring(from, end).strip().split("[\\s\\p{Z}]+"));
  }

  /** Passes over {@code ~} and a number; returns the number, or -1 when there is no number. */
  int passTilde() {
    at++;
    int from = at;
    while (at < end && at - from < 3 && peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at == from ? -1 : Integer.parseInt(text.substring(from, at));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /** Returns the field whose name is one slip away from a word. */
  static Optional<Field> near(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(Field.values()).filter(f -> slip(lower, f.word())).findFirst();
  }

  /** Tells whether one letter is changed, put in, left out, or swapped with its neighbour. */
  static boolean slip(String a, String b) {
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    String restA = a.substring(start);
    String restB = b.substring(start);
    if (restA.length() < 1 || restB.length() < 1) {
      return restA.length() + restB.length() == 1;
    }
    boolean swapped =
        restA.length() > 1
            && restB.length() > 1
            && restA.charAt(0) == restB.charAt(1)
            && restA.charAt(1) == restB.charAt(0)
            && restA.substring(2).equals(restB.substring(2));
    return swapped
        || restA.substring(1).equals(restB)
        || restB.substring(1).equals(restA)
        || restA.substring(1).equals(restB.substring(1));
  }
}
