package org.chancery.record.anatomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of countries in several words. */
final class Countries {

  private static final Map<String, List<String[]>> BY_FIRST_WORD = load();

  private Countries() {}

  private static Map<String, List<String[]>> load() {
    Map<String, List<String[]>> phrases = new HashMap<>();
    try (InputStream in = Countries.class.getResourceAsStream("countries.txt")) {
      if (in == null) {
        throw new IllegalStateException("the list countries.txt is missing from the library");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .forEach(words -> phrases.computeIfAbsent(words[0], k -> new ArrayList<>()).add(words));
    } catch (IOException e) {
      throw new UncheckedIOException("the list countries.txt cannot be read", e);
    }
    return Map.copyOf(phrases);
  }

  /**
   * Returns the last token of the longest country name in several words that begins at {@code i},
   * or -1.
   */
  static int end(MatterTokens tokens, int i, String lower) {
    int longest = -1;
    for (String[] words : BY_FIRST_WORD.getOrDefault(lower, List.of())) {
      int k = 1;
      while (k < words.length && tokens.is(i + k, words[k])) {
        k++;
      }
      if (k == words.length && tokens.has(i + k - 1, MatterTokens.CAPITAL)) {
        longest = Math.max(longest, i + k - 1);
      }
    }
    return longest;
  }
}
