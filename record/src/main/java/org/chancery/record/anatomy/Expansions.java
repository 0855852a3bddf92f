package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The acronyms of one paper and the names they stand for, as far as the paper spells them out.
 * {@code CCP} stands for a spelt name whose initials, in any order, are its letters.
 */
final class Expansions {

  private final Map<String, List<String>> byInitials = new LinkedHashMap<>();
  private final Map<String, String> fullest = new HashMap<>();

  /** Enters a spelt-out name of a body. */
  void add(String name) {
    String initials = initials(name);
    if (initials.length() >= 2) {
      List<String> names = byInitials.computeIfAbsent(sorted(initials), k -> new ArrayList<>());
      if (!names.contains(name)) {
        names.add(name);
      }
    }
  }

  /**
   * Returns the name with its acronyms spelt out as far as the paper does so for the last of them.
   */
  String fullest(String printed) {
    return byInitials.isEmpty() || !holdsCapitals(printed)
        ? printed
        : fullest.computeIfAbsent(printed, this::expand);
  }

  /** Tells whether two capitals stand side by side: no acronym is without them. */
  private static boolean holdsCapitals(String words) {
    boolean before = false;
    for (int i = 0; i < words.length(); i++) {
      boolean capital = Character.isUpperCase(words.charAt(i));
      if (capital && before) {
        return true;
      }
      before = capital;
    }
    return false;
  }

  private String expand(String printed) {
    StringBuilder out = new StringBuilder(printed.length() * 2);
    for (String word : printed.split(" ", -1)) {
      out.append(out.isEmpty() ? "" : " ").append(spelt(word).orElse(word));
    }
    return out.toString();
  }

  /** Returns what an acronym stands for, when the paper spells it out. */
  Optional<String> spelt(String acronym) {
    if (acronym.length() < 2 || !acronym.equals(acronym.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    List<String> names = byInitials.getOrDefault(sorted(acronym), List.of());
    return names.stream()
        .filter(name -> initials(name).equals(acronym))
        .findFirst()
        .or(() -> names.stream().filter(n -> acronym.length() > 2).findFirst());
  }

  private static String initials(String name) {
    StringBuilder out = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (begins && Character.isUpperCase(c)) {
        out.append(c);
      }
      begins = c == '-' || c == ' ' || (c >= '\t' && c <= '\r');
    }
    return out.toString();
  }

  private static String sorted(String letters) {
    char[] chars = letters.toCharArray();
    Arrays.sort(chars);
    return new String(chars);
  }
}
