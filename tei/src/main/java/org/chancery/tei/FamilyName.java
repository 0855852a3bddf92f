package org.chancery.tei;

import org.chancery.transcript.Span;

/**
 * Finds where a text prints the family name of a person whom the header names in full: the part
 * before a comma, else the last word that is no addition such as {@code Jr.}.
 */
final class FamilyName {

  private static final int SHORTEST = 3;

  private FamilyName() {}

  /**
   * Returns where the name stands first before {@code end}; {@link Span#NOWHERE} if it does not.
   */
  static Span first(String person, String text, int end) {
    String name = of(person);
    for (int at = next(name, text, 0); at >= 0 && at < end; at = next(name, text, at + 1)) {
      if (isWhole(text, at, at + name.length())) {
        return new Span(at, at + name.length());
      }
    }
    return Span.NOWHERE;
  }

  /** Returns where the name stands last before {@code end}, as a signature does. */
  static Span last(String person, String text, int end) {
    String name = of(person);
    int at = name.isEmpty() ? -1 : text.lastIndexOf(name, end - 1);
    while (at >= 0 && !isWhole(text, at, at + name.length())) {
      at = at == 0 ? -1 : text.lastIndexOf(name, at - 1);
    }
    return at < 0 ? Span.NOWHERE : new Span(at, at + name.length());
  }

  private static int next(String name, String text, int from) {
    return name.isEmpty() ? -1 : text.indexOf(name, from);
  }

  private static String of(String person) {
    int comma = person.indexOf(',');
    String last = "";
    for (String word : (comma > 0 ? person.substring(0, comma) : person).split(" ", -1)) {
      boolean name = word.length() >= SHORTEST && !word.endsWith(".");
      last = name && Character.isUpperCase(word.charAt(0)) ? word : last;
    }
    return last;
  }

  private static boolean isWhole(String text, int from, int to) {
    return (from == 0 || !Character.isLetter(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetter(text.charAt(to)));
  }
}
