package org.chancery.dossier.register;

/**
 * What a person or body is called in a list that others keep.
 *
 * @param scheme the list, such as {@code VIAF}, {@code GND} or {@code Wikidata}
 * @param value the name in it
 */
public record Identifier(String scheme, String value) implements Comparable<Identifier> {

  /** Refuses what could not be written and read back. */
  public Identifier {
    if (!isScheme(scheme) || value.isBlank() || !value.equals(value.strip())) {
      throw new IllegalArgumentException(
          "an identifier is a list and a name in it, not '" + scheme + "' and '" + value + "'");
    }
  }

  /** Tells whether a word can name a list: letters, digits, hyphens and points. */
  public static boolean isScheme(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
  }

  @Override
  public int compareTo(Identifier other) {
    int byScheme = scheme.compareTo(other.scheme);
    return byScheme != 0 ? byScheme : value.compareTo(other.value);
  }

  /** Returns both with a colon between: {@code VIAF:12345}. */
  @Override
  public String toString() {
    return scheme + ":" + value;
  }
}
