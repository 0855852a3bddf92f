package org.chancery.edition;

/**
 * A name in a citation.
 *
 * @param family the family name, or the whole name of an office
 * @param given the given names; empty when there are none
 * @param particle {@code de}, {@code van der}, before the family name; empty when there is none
 * @param whole whether the name is not to be taken apart
 */
record CitationName(String family, String given, String particle, boolean whole) {

  CitationName {
    family = CitationItem.clean(family);
    given = CitationItem.clean(given);
    particle = CitationItem.clean(particle);
  }

  /** Returns a name that stays as it is. */
  static CitationName whole(String name) {
    return new CitationName(name, "", "", true);
  }

  /** Takes the name of a person apart, where that is safe: the last word is the family name. */
  static CitationName person(String printed) {
    String name = CitationItem.clean(printed);
    String[] words = name.split(" ", -1);
    String last = words[words.length - 1];
    boolean plain =
        name.indexOf(',') < 0 && !last.isEmpty() && Character.isUpperCase(last.codePointAt(0));
    if (!plain || last.endsWith(".") || words.length > 6) {
      return whole(name);
    }
    int from = words.length - 1;
    while (from > 0 && lower(words[from - 1])) {
      from--;
    }
    return new CitationName(last, join(words, 0, from), join(words, from, words.length - 1), false);
  }

  private static boolean lower(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", java.util.Arrays.copyOfRange(words, from, to));
  }

  /** Returns {@code van der Family, Given}, or the whole name. */
  String inverted() {
    String last = particle.isEmpty() ? family : particle + " " + family;
    return given.isEmpty() ? last : last + ", " + given;
  }
}
