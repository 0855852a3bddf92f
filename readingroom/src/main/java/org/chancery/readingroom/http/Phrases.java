package org.chancery.readingroom.http;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The words of the reading room in one language, from one file, so that it can be translated.
 *
 * @param language its BCP 47 tag
 * @param words the phrases by name
 */
public record Phrases(String language, Map<String, String> words) {

  /** Copies the map. */
  public Phrases {
    words = Map.copyOf(words);
  }

  /** Reads the words of {@code language} from the program's own files. */
  public static Phrases in(String language) {
    String name = "/org/chancery/readingroom/words_" + language + ".properties";
    try (var file = Phrases.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("there are no words for the language " + language);
      }
      Properties all = new Properties();
      Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
      all.load(reader);
      return new Phrases(
          language,
          all.stringPropertyNames().stream().collect(Collectors.toMap(n -> n, all::getProperty)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a phrase, with {@code {0}}, {@code {1}} ... replaced by the arguments. */
  public String of(String name, Object... arguments) {
    String phrase = words.get(name);
    if (phrase == null) {
      throw new IllegalArgumentException("there are no words called " + name);
    }
    for (int i = 0; i < arguments.length; i++) {
      phrase = phrase.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return phrase;
  }

  /**
   * Returns the phrase for one of a thing or for any other number: {@code name.one}, {@code
   * name.many}.
   */
  public String count(String name, long number) {
    return of(name + (number == 1 ? ".one" : ".many"), grouped(number));
  }

  /** Returns the words for a constant: {@code name.CONSTANT}. */
  public String of(String name, Enum<?> constant) {
    return of(name + "." + constant.name());
  }

  /** Returns a number with its thousands set apart by a thin space. */
  public static String grouped(long number) {
    StringBuilder out = new StringBuilder(Long.toString(number));
    for (int at = out.length() - 3; at > 0; at -= 3) {
      out.insert(at, '\u202f');
    }
    return out.toString();
  }
}
