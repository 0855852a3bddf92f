package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.language.WordKey;

/**
 * The people of one paper: those its heading, address, lists and signatures name, and those its
 * text names with a title. A short form is linked to the fullest form that it is a part of, unless
 * two people could be meant.
 */
final class NameBook {

  private final Map<String, List<String[]>> byPart = new HashMap<>();
  private final Set<String> full = new LinkedHashSet<>();
  private final HashSieve indexed = new HashSieve();

  /**
   * Enters a name as printed; titles are left out, and capitals throughout, as in signatures, made
   * ordinary.
   */
  void add(String printed) {
    String name = untitled(plain(printed));
    if (name.isEmpty() || !full.add(name)) {
      return;
    }
    String[] parts = name.split(" ");
    index(parts[0], parts);
    if (parts.length > 1) {
      index(parts[parts.length - 1], parts);
    }
  }

  /** Tells whether {@code printed} is a name of the book or the end of one. */
  boolean knowsName(String printed) {
    return fits(plain(printed)).isPresent();
  }

  /** Returns the fullest form that {@code printed} is a part of, or {@code printed} itself. */
  String fullest(String printed) {
    String name = plain(printed);
    return fits(name).orElse(name);
  }

  /**
   * Tells whether a name with a part of this {@link WordList#hash} can be in the book: a quick
   * look.
   */
  boolean mayKnow(int hash) {
    return indexed.may(hash);
  }

  private void index(String part, String[] parts) {
    byPart.computeIfAbsent(key(part), k -> new ArrayList<>()).add(parts);
    indexed.add(WordList.hash(part));
  }

  private Optional<String> fits(String name) {
    String[] parts = name.split(" ");
    List<String[]> candidates = byPart.getOrDefault(key(parts[parts.length - 1]), List.of());
    if (candidates.isEmpty()) {
      candidates = byPart.getOrDefault(key(parts[0]), List.of());
    }
    String[] best = null;
    for (String[] candidate : candidates) {
      if (!isPart(parts, candidate)) {
        continue;
      }
      if (best == null || isPart(best, candidate)) {
        best = candidate;
      } else if (!isPart(candidate, best)) {
        return candidates.stream().anyMatch(c -> same(parts, c))
            ? Optional.of(name)
            : Optional.empty();
      }
    }
    return Optional.ofNullable(best).map(b -> String.join(" ", b));
  }

  private static boolean same(String[] a, String[] b) {
    return a.length == b.length && isPart(a, b);
  }

  /**
   * Tells whether a name can be the short form of a longer: the surname, initials for given names,
   * or the beginning.
   */
  private static boolean isPart(String[] name, String[] longer) {
    if (name.length > longer.length) {
      return false;
    }
    return endsWith(name, longer) || startsWith(name, longer);
  }

  private static boolean endsWith(String[] name, String[] longer) {
    int shift = longer.length - name.length;
    for (int i = name.length - 1; i >= 0; i--) {
      boolean surname = i == name.length - 1;
      if (!(surname
          ? key(name[i]).equals(key(longer[i + shift]))
          : agrees(name[i], longer[i + shift]))) {
        return name.length == 2 && i == 0 && agrees(name[0], longer[0]);
      }
    }
    return true;
  }

  private static boolean startsWith(String[] name, String[] longer) {
    if (longer[0].endsWith(".")) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (!key(name[i]).equals(key(longer[i]))) {
        return false;
      }
    }
    return true;
  }

  private static boolean agrees(String a, String b) {
    boolean initial = a.endsWith(".") || b.endsWith(".");
    return initial ? WordKey.fold(a.charAt(0)) == WordKey.fold(b.charAt(0)) : key(a).equals(key(b));
  }

  private static String key(String part) {
    return part.toLowerCase(Locale.ROOT);
  }

  /**
   * Returns a name with single blanks, without brackets and closing signs, in ordinary capitals.
   */
  static String plain(String printed) {
    if (isPlain(printed)) {
      return printed;
    }
    StringBuilder out = new StringBuilder(printed.length());
    int i = 0;
    while (i < printed.length()) {
      int end = i;
      while (end < printed.length() && !Character.isWhitespace(printed.charAt(end))) {
        end++;
      }
      String word = bare(printed.substring(i, end));
      if (!word.isEmpty()) {
        out.append(out.isEmpty() ? "" : " ").append(ordinary(word));
      }
      i = end + 1;
    }
    int end = out.length();
    boolean initialLast =
        end >= 2 && out.charAt(end - 1) == '.' && Character.isUpperCase(out.charAt(end - 2));
    return end > 2 && out.charAt(end - 1) == '.' && !initialLast
        ? out.substring(0, end - 1)
        : out.toString();
  }

  /** Tells whether nothing need be done: letters and single blanks, no two capitals together. */
  private static boolean isPlain(String printed) {
    boolean capital = false;
    boolean blank = true;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      boolean upper = Character.isUpperCase(c);
      if (c == ' ' ? blank : !Character.isLetter(c) || (upper && capital)) {
        return false;
      }
      blank = c == ' ';
      capital = upper;
    }
    return !blank;
  }

  private static String bare(String part) {
    String word =
        part.indexOf('[') < 0 && part.indexOf(']') < 0
            ? part
            : part.replace("[", "").replace("]", "");
    return word.endsWith(",") || word.endsWith(";") ? word.substring(0, word.length() - 1) : word;
  }

  private static String untitled(String name) {
    int from = 0;
    int blank = name.indexOf(' ');
    while (blank > 0) {
      String word = name.substring(from, blank);
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      long title =
          WordClass.HONORIFIC.bit() | WordClass.HONORIFIC_PLURAL.bit() | WordClass.RANK.bit();
      boolean initial = word.length() == 2 && word.endsWith(".");
      if (initial || (WordList.WORDS.classes(bare) & title) == 0) {
        break;
      }
      from = blank + 1;
      blank = name.indexOf(' ', from);
    }
    return name.substring(from);
  }

  private static String ordinary(String word) {
    boolean capitals =
        word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0;
    if (!capitals) {
      return word;
    }
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      boolean begins = i == 0 || !Character.isLetter(word.charAt(i - 1));
      out.append(begins ? word.charAt(i) : Character.toLowerCase(word.charAt(i)));
    }
    return out.toString();
  }
}
