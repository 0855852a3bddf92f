package org.chancery.transcript;

import java.util.Locale;
import java.util.Optional;

/**
 * One line of a notation: brackets with these words mean a mark of this kind.
 *
 * @param kind the kind of mark
 * @param words the words as the file has them, without quotation marks
 * @param detail the reason, type or position in lower case; empty for what the kind takes by itself
 * @param hand whose mark it is in lower case; empty for what the kind takes by itself
 * @param form how words of a bracket are held against the rule
 * @param slug the rule's part of a mark's origin: its words in lower case with hyphens
 */
record Rule(Kind kind, String words, String detail, String hand, Form form, String slug) {

  /** The kinds of mark that a rule can make. */
  enum Kind {
    ADDITION,
    DELETION,
    SUPPLIED,
    UNCLEAR,
    GAP,
    NOTE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Words in the form in which they are compared.
   *
   * @param before what comes before the open place, or all of it when there is none
   * @param after what comes after the open place
   * @param open whether there is a place that any words fill
   * @param named whether these words are the name of the hand
   * @param capital whether the bracket must begin with a capital letter
   */
  record Form(String before, String after, boolean open, boolean named, boolean capital) {

    /** Tells whether a key from {@link Rule#key} has this form. */
    boolean fits(String key) {
      if (!open) {
        return key.equals(before);
      }
      int from = before.length();
      int to = key.length() - after.length();
      return from <= to
          && key.startsWith(before)
          && key.endsWith(after)
          && !(named && from == to)
          && bordered(key, from)
          && bordered(key, to);
    }

    int literal() {
      return before.length() + after.length();
    }

    private static boolean bordered(String key, int at) {
      return at == 0
          || at == key.length()
          || !Character.isLetterOrDigit(key.charAt(at - 1))
          || !Character.isLetterOrDigit(key.charAt(at));
    }
  }

  static final String OPEN = "*";
  static final String NAME = "NAME";

  static Rule of(Kind kind, String words, String detail, String hand) {
    String bare = isSignal(words) ? words.substring(0, words.length() - 1) : words;
    boolean named = bare.contains(NAME);
    String sign = named ? NAME : OPEN;
    int at = bare.equals("* * *") ? -1 : bare.indexOf(sign);
    boolean capital = Character.isUpperCase(bare.charAt(0)) && !bare.startsWith(NAME);
    Form form =
        at < 0
            ? new Form(key(bare), "", false, false, capital)
            : new Form(
                lower(bare.substring(0, at)).stripTrailing(),
                ending(lower(bare.substring(at + sign.length()).stripLeading())),
                true,
                named,
                capital);
    return new Rule(kind, words, detail, hand, form, slug(kind, words));
  }

  /** Tells whether the words open a bracket whose own words follow a colon. */
  boolean isSignal() {
    return isSignal(words);
  }

  private static boolean isSignal(String words) {
    return words.endsWith(":") && words.length() > 1;
  }

  /**
   * Returns the words that fill the open place of a key, as the bracket has them; empty unless they
   * are a name.
   */
  Optional<String> name(String words) {
    if (!form.named()) {
      return Optional.empty();
    }
    String bare = words.stripTrailing();
    String name =
        bare.substring(form.before().length(), bare.length() - form.after().length()).strip();
    boolean possessive = name.endsWith("'s") || name.endsWith("’s");
    return Optional.of(possessive ? name.substring(0, name.length() - 2) : name)
        .filter(n -> !n.isBlank());
  }

  private static String slug(Kind kind, String words) {
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(Character.toLowerCase(c));
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? kind.word() : slug.toString();
  }

  /**
   * Returns words as they are compared: small letters, plain apostrophes and spaces, no full stop
   * at the end.
   */
  static String key(String words) {
    return ending(lower(words)).strip();
  }

  /** Keeps the length, so that offsets in the key are offsets in the words. */
  private static String lower(String words) {
    char[] key = words.toCharArray();
    for (int i = 0; i < key.length; i++) {
      char c = Character.toLowerCase(key[i]);
      key[i] = c == '’' ? '\'' : Character.isWhitespace(c) || c == '\u00A0' ? ' ' : c;
    }
    return new String(key);
  }

  private static String ending(String key) {
    int last = key.length() - 1;
    boolean stop = last > 0 && key.charAt(last) == '.';
    return stop && (Character.isLetterOrDigit(key.charAt(last - 1)) || key.charAt(last - 1) == ')')
        ? key.substring(0, last)
        : key;
  }
}
