package org.chancery.record.anatomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The words of the field by class: offices, institutions, courtesy titles, months. */
final class Lexicon {

  static final int VERB = 1;
  static final int MONTH = 2;
  static final int HONORIFIC = 4;
  static final int OFFICE = 8;
  static final int INSTITUTION = 16;
  static final int PARTICLE = 32;
  static final int SMALL = 64;

  private static final Map<String, Integer> WORDS = load("lexicon.txt");

  private Lexicon() {}

  /** Returns the classes of a word given in lower case, without a stop at its end. */
  static int classes(String word) {
    return WORDS.getOrDefault(word, 0);
  }

  /** Returns the classes of a word in any case; a genitive ending and stops are left out. */
  static int of(String word) {
    String w = Chars.lower(Chars.strip(word, ".,;:()[]“”\"’'‘*"));
    if (w.endsWith("’s") || w.endsWith("'s")) {
      w = w.substring(0, w.length() - 2);
    }
    return classes(w);
  }

  private static Map<String, Integer> load(String name) {
    Map<String, Integer> words = new HashMap<>(1024);
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing from the program");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.charAt(0) != '#') {
          int bit = bit(line.substring(0, colon));
          for (String word : line.substring(colon + 1).trim().split(" +")) {
            words.merge(word, bit, (a, b) -> a | b);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " could not be read", e);
    }
    return Map.copyOf(words);
  }

  private static int bit(String name) {
    return switch (name) {
      case "verb" -> VERB;
      case "month" -> MONTH;
      case "honorific" -> HONORIFIC;
      case "office" -> OFFICE;
      case "institution" -> INSTITUTION;
      case "particle" -> PARTICLE;
      case "small" -> SMALL;
      default -> throw new IllegalStateException("unknown class of words: " + name);
    };
  }
}
