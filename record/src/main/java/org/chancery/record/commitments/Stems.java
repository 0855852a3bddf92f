package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text that can tell one passage from others, cut to their stems: {@code released}
 * and {@code release} agree. Each word is cut once, however often it stands there. One thread only.
 */
final class Stems {

  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ingly", "ments", "ment", "tions", "tion", "ings", "ing", "als", "al",
          "ed", "es", "ly", "s", "e");

  /** The same by their last letter, in the same order. */
  private static final List<List<String>> BY_LAST_LETTER = byLastLetter();

  private static final WordSet IDLE =
      WordSet.of(
          "would",
          "should",
          "could",
          "might",
          "shall",
          "which",
          "their",
          "there",
          "these",
          "those",
          "other",
          "under",
          "about",
          "after",
          "before",
          "between",
          "where",
          "while",
          "being",
          "having",
          "whether",
          "regard",
          "question",
          "matter",
          "possible",
          "certain",
          "necessary",
          "therefore",
          "however",
          "such",
          "this",
          "that",
          "with",
          "from",
          "have",
          "been",
          "were",
          "they",
          "them",
          "what",
          "when",
          "will",
          "into",
          "upon",
          "than",
          "then",
          "also",
          "some",
          "any",
          "make",
          "made",
          "give",
          "given",
          "said",
          "told",
          "stated",
          "because",
          "without",
          "within",
          "until",
          "only",
          "present",
          "time",
          "case",
          "view",
          "same",
          "more",
          "most",
          "very",
          "much",
          "well",
          "does",
          "done",
          "his",
          "her",
          "its",
          "our",
          "your",
          "the",
          "and",
          "for",
          "not",
          "but",
          "him",
          "all",
          "are",
          "was",
          "had",
          "has",
          "who",
          "may",
          "can",
          "out",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "mr",
          "dr",
          "gen",
          "prof",
          "general",
          "minister",
          "secretary",
          "commissioners",
          "commission",
          "government",
          "president",
          "memorandum",
          "memorandums",
          "already",
          "again",
          "further",
          "first",
          "last",
          "each",
          "both",
          "every",
          "through",
          "during",
          "concerning",
          "regarding",
          "respecting",
          "request",
          "requested",
          "information",
          "anything",
          "you",
          "yet",
          "others",
          "just",
          "miss",
          "take",
          "took",
          "taken",
          "taking",
          "action",
          "day",
          "week",
          "month",
          "year",
          "nothing",
          "something",
          "everything",
          "many",
          "states",
          "united",
          "several");

  /** So many words of a passage are looked at. */
  private static final int MOST = 120;

  private static final Map<String, String> DEEDS = deeds();

  private final Tokens tokens;

  /** The stem of each word, by its {@link Tokens#spelling}: empty for a word that tells nothing. */
  private final @Nullable String[] cut;

  Stems(Tokens tokens) {
    this.tokens = tokens;
    this.cut = new String[tokens.spellings()];
  }

  /** Returns the words whose stems these are. */
  Tokens tokens() {
    return tokens;
  }

  private static List<List<String>> byLastLetter() {
    List<List<String>> letters = new ArrayList<>();
    for (char c = 'a'; c <= 'z'; c++) {
      String letter = String.valueOf(c);
      letters.add(ENDINGS.stream().filter(ending -> ending.endsWith(letter)).toList());
    }
    return List.copyOf(letters);
  }

  /** Returns the stem of token {@code i}; the empty string for a sign or an idle word. */
  String at(int i) {
    int spelling = tokens.spelling(i);
    String stem = cut[spelling];
    if (stem == null) {
      String word = tokens.word(i);
      boolean idle = word.length() <= 2 || tokens.isAny(i, IDLE) || !tokens.isWord(i);
      stem = idle ? "" : stem(word);
      cut[spelling] = stem;
    }
    return stem;
  }

  /** Returns the stems of the tokens {@code from..to}. */
  Set<String> of(int from, int to) {
    Set<String> stems = new HashSet<>();
    for (int i = from; i < end(from, to); i++) {
      String stem = at(i);
      if (!stem.isEmpty()) {
        stems.add(stem);
      }
    }
    return stems;
  }

  /** Returns where the words end that count, of a passage of the tokens {@code from..to}. */
  static int end(int from, int to) {
    return Math.min(to, from + MOST);
  }

  /** Returns the stem of {@code word}; words for one deed have one stem. */
  static String stem(String word) {
    String bare = bare(word);
    return DEEDS.getOrDefault(bare, bare);
  }

  /** Tells whether {@code stem} is that of a deed. */
  static boolean isDeed(String stem) {
    return DEEDS.containsKey(stem);
  }

  private static Map<String, String> deeds() {
    Map<String, String> deeds = new HashMap<>();
    for (String line : Lines.of("deeds.txt")) {
      String[] words = line.split(" ");
      for (String word : words) {
        deeds.putIfAbsent(bare(word), bare(words[0]));
      }
    }
    return Collections.unmodifiableMap(deeds);
  }

  private static String bare(String word) {
    String stem = word;
    int apostrophe = stem.indexOf('\'');
    if (apostrophe > 2) {
      stem = stem.substring(0, apostrophe);
    }
    if (stem.endsWith("ies") || stem.endsWith("ied")) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    }
    char last = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
    List<String> endings =
        last >= 'a' && last <= 'z' ? BY_LAST_LETTER.get(last - 'a') : List.<String>of();
    for (String ending : endings) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 4) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    return stem.length() > 7 ? stem.substring(0, 7) : stem;
  }
}
