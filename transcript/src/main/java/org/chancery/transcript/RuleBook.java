package org.chancery.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules ordered for looking up: whole words first, then the rule with the most words of its own.
 */
final class RuleBook {

  private final Map<String, List<Rule>> whole = new HashMap<>();
  private final List<Rule> open = new ArrayList<>();

  RuleBook(List<Rule> rules) {
    for (Rule rule : rules) {
      if (rule.form().open()) {
        open.add(rule);
      } else {
        whole.computeIfAbsent(rule.form().before(), k -> new ArrayList<>(1)).add(rule);
      }
    }
    for (List<Rule> same : whole.values()) {
      same.sort(Comparator.comparing(rule -> !rule.form().capital()));
    }
    open.sort(Comparator.comparingInt(rule -> -rule.form().literal()));
  }

  /** Returns the rule for the words, or null. */
  @Nullable Rule find(String words) {
    String key = Rule.key(words);
    if (key.isEmpty()) {
      return null;
    }
    boolean capital = !Character.isLowerCase(words.strip().charAt(0));
    for (Rule rule : whole.getOrDefault(key, List.of())) {
      if (capital || !rule.form().capital()) {
        return rule;
      }
    }
    for (Rule rule : open) {
      if ((capital || !rule.form().capital()) && rule.form().fits(key)) {
        return rule;
      }
    }
    return null;
  }
}
