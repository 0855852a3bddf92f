package org.chancery.dossier.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Chooses the form by which one is shown: that which most papers print in full. */
final class BestForm {

  /** A form this long is a description. */
  private static final int LONGEST = 40;

  private BestForm() {}

  /**
   * Chooses of forms and the papers that print them; capitals throughout only if no other has them.
   */
  static String of(Map<String, Set<String>> forms) {
    Map<String, Integer> papers = new HashMap<>();
    forms.forEach((form, in) -> papers.merge(lower(form), in.size(), Integer::sum));
    Comparator<String> better =
        Comparator.comparing(BestForm::isFull)
            .thenComparing(form -> papers.getOrDefault(lower(form), 0))
            .thenComparing(String::length)
            .thenComparing(form -> !isShouted(form))
            .thenComparing(Comparator.reverseOrder());
    return forms.keySet().stream().max(better).orElse("");
  }

  private static boolean isFull(String form) {
    return form.indexOf(' ') > 0 && form.length() < LONGEST && !form.contains(" to ");
  }

  private static boolean isShouted(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT));
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
