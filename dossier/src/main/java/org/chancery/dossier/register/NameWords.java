package org.chancery.dossier.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that stand in the place of a name and are none. */
final class NameWords {

  /** Abbreviations that follow a name and keep their point. */
  static final Set<String> ABBREVIATED = read("abbreviated.words");

  /** Offices and papers that no family is called by. */
  static final Set<String> NO_FAMILY = read("no-family.words");

  /** Forms of address and ranks that stand before a name. */
  static final Set<String> TITLES = read("title.words");

  private NameWords() {}

  private static Set<String> read(String file) {
    try (InputStream in = NameWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program's own file " + file + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> Set.of(line.trim().split(" +")).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("reading the program's own file " + file, e);
    }
  }
}
