package org.chancery.readingroom.holdings;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Chooses from an index by a part of a name. */
public final class Register {

  private Register() {}

  /** Returns those of {@code all} that have a name with {@code part} in it, whatever its case. */
  public static <T> List<T> named(
      Collection<T> all, String part, Function<T, Collection<String>> names) {
    return part.isEmpty()
        ? List.copyOf(all)
        : all.stream()
            .filter(each -> names.apply(each).stream().anyMatch(name -> has(name, part)))
            .toList();
  }

  /** Tells whether {@code part} stands in {@code name}, whatever its case. */
  static boolean has(String name, String part) {
    return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
