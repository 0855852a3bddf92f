package org.chancery.archive.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a name, looked for as the search looks for names: case, accents and scripts do not
 * matter, and a word is found under the usual ways to spell a foreign name.
 */
public final class NamePart {

  private final Folding folding = new Folding();
  private final String folded;
  private final String key;

  private NamePart(String part) {
    List<String> words = words(part);
    this.folded = String.join(" ", words);
    this.key = words.size() == 1 ? NameKey.of(folded) : "";
  }

  /** Returns the part of a name that a user wrote. */
  public static NamePart of(String part) {
    return new NamePart(part);
  }

  /** Tells whether it stands in a name. */
  public boolean in(String name) {
    List<String> words = words(name);
    boolean there = String.join(" ", words).contains(folded);
    return there || key.length() > 2 && words.stream().map(NameKey::of).anyMatch(key::equals);
  }

  private List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[\\s\u00a0]+")) {
      String plain = folding.fold(word);
      if (!plain.isEmpty()) {
        words.add(plain);
      }
    }
    return words;
  }
}
