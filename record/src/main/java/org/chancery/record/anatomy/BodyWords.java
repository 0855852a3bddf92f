package org.chancery.record.anatomy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the names of bodies by their words, acronyms spelt out where the paper does so. */
final class BodyWords {

  private static final Set<String> COMMITTEE = Set.of("central", "committee");

  private final Expansions expansions;

  BodyWords(Expansions expansions) {
    this.expansions = expansions;
  }

  /** Returns the words of a body's name in lower case. */
  Set<String> of(List<String> words) {
    Set<String> out = new HashSet<>();
    for (String word : words) {
      if (word.equals("CC")) {
        out.addAll(COMMITTEE);
        continue;
      }
      Optional<String> spelt = expansions.spelt(word);
      for (String part : spelt.orElse(word).split(" ", -1)) {
        if (Character.isUpperCase(part.charAt(0))) {
          out.add(WordList.lower(part));
        }
      }
    }
    return out;
  }

  /**
   * Tells whether two names can be those of one body: all words of one are among those of the
   * other.
   */
  boolean agree(Set<String> a, Set<String> b) {
    return isWithin(a, b) || isWithin(b, a);
  }

  private static boolean isWithin(Collection<String> some, Collection<String> all) {
    return some.stream().allMatch(word -> all.stream().anyMatch(other -> same(word, other)));
  }

  /** The adjective of a country is the same as its name: both begin alike. */
  private static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    boolean nations = isNation(a) && isNation(b);
    return nations && a.regionMatches(0, b, 0, 3);
  }

  private static boolean isNation(String word) {
    return WordList.WORDS.is(word, WordClass.NATION) || WordList.WORDS.is(word, WordClass.COUNTRY);
  }
}
