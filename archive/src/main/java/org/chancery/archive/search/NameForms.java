package org.chancery.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Works out what the index holds of a name: its words, and the keys of each stretch of its words.
 * The same few names stand in many papers, so that those met are kept.
 */
final class NameForms {

  private static final int MOST_KEPT = 50_000;
  private static final int LONGEST_STRETCH = 4;
  private static final int MOST_WORDS = 24;

  private final Words words;
  private final Map<String, Form> kept = new ConcurrentHashMap<>();

  NameForms(Words words) {
    this.words = words;
  }

  /**
   * A name.
   *
   * @param whole its words with single spaces between
   * @param terms its words, the first {@value #MOST_WORDS} of a longer one
   * @param keys for each word the keys of the stretches that begin with it
   */
  record Form(String whole, List<String> terms, List<List<String>> keys) {}

  Form of(String name) {
    Form known = kept.get(name);
    if (known == null) {
      known = make(name);
      if (kept.size() < MOST_KEPT) {
        kept.put(name, known);
      }
    }
    return known;
  }

  private Form make(String name) {
    List<String> all = words.terms(name);
    List<String> terms = all.subList(0, Math.min(all.size(), MOST_WORDS));
    List<List<String>> keys = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      keys.add(keys(terms, i));
    }
    return new Form(String.join(" ", terms), terms, keys);
  }

  private static List<String> keys(List<String> terms, int from) {
    List<String> keys = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    for (int to = from; to < Math.min(terms.size(), from + LONGEST_STRETCH); to++) {
      joined.append(terms.get(to));
      keys.add(NameKey.of(joined));
    }
    if (from == 0 && terms.size() > LONGEST_STRETCH) {
      keys.add(NameKey.of(String.join("", terms)));
    }
    return keys;
  }
}
