package org.chancery.record.anatomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.anatomy.Protocol.MarkingKind;

/** The marks that offices put on papers, as {@code markings.txt} lists them. */
final class MarkingPhrases {

  private static final Map<String, MarkingKind> PHRASES = load();

  /** No phrase of the list has more words. */
  static final int LONGEST = 8;

  private static final Set<String> FIRST_WORDS = firstWords();

  private MarkingPhrases() {}

  private static Set<String> firstWords() {
    Set<String> words = new HashSet<>();
    for (String phrase : PHRASES.keySet()) {
      int blank = phrase.indexOf(' ');
      words.add(blank < 0 ? phrase : phrase.substring(0, blank));
    }
    return Set.copyOf(words);
  }

  /** Tells whether a phrase begins with {@code word} (lower case). */
  static boolean begin(String word) {
    return FIRST_WORDS.contains(word);
  }

  private static Map<String, MarkingKind> load() {
    Map<String, MarkingKind> phrases = new HashMap<>();
    try (InputStream in = MarkingPhrases.class.getResourceAsStream("markings.txt")) {
      if (in == null) {
        throw new IllegalStateException("the list markings.txt is missing from the library");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      MarkingKind kind = MarkingKind.CLASSIFICATION;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          String name = line.substring(1, line.indexOf(']'));
          kind = MarkingKind.valueOf(name.toUpperCase(Locale.ROOT));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          phrases.put(line, kind);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the list markings.txt cannot be read", e);
    }
    return Map.copyOf(phrases);
  }

  /** Returns the kind of the phrase that {@code words} (lower case) make up. */
  static Optional<MarkingKind> kind(List<String> words) {
    return Optional.ofNullable(PHRASES.get(String.join(" ", words)));
  }
}
