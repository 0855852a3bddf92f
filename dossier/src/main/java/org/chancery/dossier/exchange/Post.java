package org.chancery.dossier.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An office freed from whoever fills it: the Minister, the Chargé and the Legation in one capital
 * are one post, and so are a Secretary, the Acting Secretary and their Department. Series of
 * numbers belong to posts.
 *
 * @param kind how it is named
 * @param words what tells it from others of its kind, in lower case
 * @param nation whose it is, where that is printed before a central office
 */
record Post(Kind kind, List<String> words, List<String> nation) {

  enum Kind {
    /** A mission by where it is: {@code Minister in Todrany}. */
    MISSION_IN,
    /** A mission by whose it is: {@code Todranian Minister}. */
    MISSION_OF,
    /** A department at the capital: {@code Secretary of State}. */
    CENTRE,
    OTHER
  }

  private static final Set<String> IDLE =
      Set.of(
          "the",
          "acting",
          "ad",
          "interim",
          "appointed",
          "newly",
          "special",
          "his",
          "her",
          "my",
          "your",
          "first",
          "second",
          "third",
          "honorable",
          "hon",
          "esq",
          "etc",
          "former",
          "new");

  private static final Set<String> MISSIONS =
      Set.of(
          "ambassador",
          "minister",
          "ministers",
          "charge",
          "consul",
          "vice-consul",
          "legation",
          "embassy",
          "consulate",
          "mission",
          "commissioner",
          "agent",
          "agency",
          "envoy",
          "representative",
          "counselor",
          "counsellor",
          "attache");

  private static final Set<String> CENTRES =
      Set.of(
          "secretary",
          "undersecretary",
          "under-secretary",
          "department",
          "ministry",
          "minister",
          "office");

  private static final Set<String> PLACED = Set.of("in", "at", "to", "near");

  private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "&");

  /** Reads the words of an office. */
  static Post of(String office) {
    List<String> words = words(office);
    for (int i = 0; i < words.size(); i++) {
      if (MISSIONS.contains(words.get(i))) {
        int place = place(words, i + 1);
        if (place > 0) {
          return new Post(Kind.MISSION_IN, rest(words, place), List.of());
        }
      }
    }
    for (int i = 0; i < words.size(); i++) {
      boolean centre = CENTRES.contains(words.get(i));
      if (centre && i + 1 < words.size() && LINKS.contains(words.get(i + 1))) {
        return new Post(Kind.CENTRE, field(words, i + 2), nation(words, i));
      }
      if (centre && i > 0 && words.get(i - 1).equals("foreign")) {
        return new Post(Kind.CENTRE, List.of("foreign", "affairs"), nation(words, i - 1));
      }
      if (centre && i > 0 && words.get(i - 1).equals("state")) {
        return new Post(Kind.CENTRE, List.of("state"), nation(words, i - 1));
      }
    }
    for (int i = 1; i < words.size(); i++) {
      if (MISSIONS.contains(words.get(i))) {
        return new Post(Kind.MISSION_OF, words.subList(0, i), List.of());
      }
    }
    return new Post(Kind.OTHER, rest(words, 0), List.of());
  }

  /** {@code Secretary of State for Foreign Affairs} is an office for foreign affairs. */
  private static List<String> field(List<String> words, int from) {
    List<String> field = rest(words, from);
    return field.size() > 1 && field.getFirst().equals("state") ? rest(field, 1) : field;
  }

  private static List<String> nation(List<String> words, int to) {
    List<String> nation = new ArrayList<>(words.subList(0, to));
    nation.removeIf(w -> w.equals("under") || w.equals("assistant") || CENTRES.contains(w));
    return List.copyOf(nation);
  }

  /** Returns where the place begins after a head and its further words, or -1. */
  private static int place(List<String> words, int from) {
    for (int i = from; i < words.size() && i < from + 4; i++) {
      if (PLACED.contains(words.get(i)) && i + 1 < words.size()) {
        return i + 1;
      }
    }
    return -1;
  }

  private static List<String> rest(List<String> words, int from) {
    return words.subList(Math.min(from, words.size()), words.size()).stream()
        .filter(w -> !LINKS.contains(w))
        .toList();
  }

  private static List<String> words(String office) {
    List<String> out = new ArrayList<>();
    for (String word : plain(office).split("[^\\p{L}\\p{N}&-]+")) {
      if (!word.isEmpty() && !IDLE.contains(word)) {
        out.add(word);
      }
    }
    return out;
  }

  /** Returns the words in lower case without accents. */
  static String plain(String words) {
    String bare = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return bare.toLowerCase(Locale.ROOT);
  }

  /** Tells whether both are the same post, another, or cannot be compared. */
  Fit fit(Post other) {
    if (kind == other.kind) {
      boolean nations = nation.isEmpty() || other.nation.isEmpty() || nation.equals(other.nation);
      return words.equals(other.words) && nations ? Fit.SAME : Fit.DIFFERENT;
    }
    boolean vague = kind == Kind.OTHER || other.kind == Kind.OTHER;
    boolean missions = isMission() && other.isMission();
    return vague || missions ? Fit.UNKNOWN : Fit.DIFFERENT;
  }

  /** Tells whether it is a mission abroad. */
  boolean isMission() {
    return kind == Kind.MISSION_IN || kind == Kind.MISSION_OF;
  }

  /** How well two things go together. */
  enum Fit {
    SAME,
    UNKNOWN,
    DIFFERENT
  }
}
