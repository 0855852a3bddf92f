package org.chancery.dossier.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Finds the family name in a name: what people go by in papers of state. */
public final class FamilyName {

  /** Words that follow a family name. */
  private static final Set<String> AFTER = Set.of("Jr", "Sr", "II", "III", "Esq", "Esquire");

  private FamilyName() {}

  /**
   * Returns the family name in lower case without accents: the last capitalised word before the
   * first comma. Empty when a name has none, or an office stands in its place.
   */
  public static String of(String name) {
    int comma = name.indexOf(',');
    String before = Appearances.name(comma > 0 ? name.substring(0, comma) : name);
    String last = "";
    for (String word : before.replace('’', '\'').split("[ ;()]+")) {
      if (isName(word)) {
        last = word;
      }
    }
    String bare = last.endsWith("'s") ? last.substring(0, last.length() - 2) : last;
    String plain = plain(bare);
    return plain.length() < 2 || NameWords.NO_FAMILY.contains(plain) ? "" : plain;
  }

  /**
   * Returns a name without the titles before it, in the form of a key: {@code orlan} of {@code
   * Ambassador Orlan}, {@code matis-orlan} of {@code Mr. Matis Orlan}. An office without a name
   * stays whole.
   */
  public static String untitled(String name) {
    String[] words = Appearances.name(name).split(" ");
    int from = 0;
    while (from < words.length && isTitle(words[from])) {
      from++;
    }
    String rest = String.join(" ", Arrays.asList(words).subList(from, words.length));
    boolean person =
        !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0)) && !of(rest).isEmpty();
    return whole(person ? rest : name);
  }

  private static boolean isTitle(String word) {
    String lower =
        (word.endsWith(".") ? word.substring(0, word.length() - 1) : word).toLowerCase(Locale.ROOT);
    return lower.equals("the")
        || NameWords.TITLES.contains(lower)
        || NameWords.NO_FAMILY.contains(lower);
  }

  private static boolean isName(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && !word.endsWith(".")
        && !AFTER.contains(word);
  }

  private static String plain(String word) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.isLetter(c) || c == '-')
        .forEach(out::appendCodePoint);
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** Returns all words of a name in the form of a key: {@code peter-dast}. */
  public static String whole(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split("[^\\p{L}\\p{M}\\p{N}]+")) {
      String plain = plain(word) + digits(word);
      if (!plain.isEmpty()) {
        out.append(out.isEmpty() ? "" : "-").append(plain);
      }
    }
    return out.toString();
  }

  private static String digits(String word) {
    StringBuilder out = new StringBuilder();
    word.codePoints().filter(Character::isDigit).forEach(out::appendCodePoint);
    return out.toString();
  }
}
