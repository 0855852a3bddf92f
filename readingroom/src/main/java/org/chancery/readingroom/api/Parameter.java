package org.chancery.readingroom.api;

import java.util.List;

/**
 * What can be asked of a route.
 *
 * @param name as it stands in the address
 * @param sort what can be given
 * @param what it means, one sentence
 */
public record Parameter(String name, Sort sort, String what) {

  /** What can be given. */
  public sealed interface Sort {

    /** A part of the path. */
    record Path(String example) implements Sort {}

    /** Words, at most {@value Asked#LONGEST} characters. */
    record Words() implements Sort {}

    /** Words that can be given several times, at most {@code most}. */
    record Several(int most) implements Sort {}

    /** A whole number within bounds. */
    record Number(int least, int most, int otherwise) implements Sort {}

    /** A day, ISO 8601. */
    record Day() implements Sort {}

    /** One of some words; the first where none is given, unless {@code free}. */
    record Choice(List<String> words, boolean free) implements Sort {
      /** Copies the list. */
      public Choice {
        words = List.copyOf(words);
      }
    }
  }

  /** Tells whether it is a part of the path. */
  public boolean inPath() {
    return sort instanceof Sort.Path;
  }

  /** Returns what can be given, in words. */
  public String given() {
    return switch (sort) {
      case Sort.Path _ -> "part of the path";
      case Sort.Words _ -> "words";
      case Sort.Several several -> "words, up to " + several.most() + " times";
      case Sort.Number n ->
          "number from " + n.least() + " to " + n.most() + ", else " + n.otherwise();
      case Sort.Day _ -> "day, such as 1936-11-20";
      case Sort.Choice choice ->
          String.join(" | ", choice.words())
              + (choice.free() ? "" : ", else " + choice.words().getFirst());
    };
  }

  static Parameter path(String name, String example, String what) {
    return new Parameter(name, new Sort.Path(example), what);
  }

  static Parameter words(String name, String what) {
    return new Parameter(name, new Sort.Words(), what);
  }

  static Parameter day(String name, String what) {
    return new Parameter(name, new Sort.Day(), what);
  }

  static Parameter number(String name, int least, int most, int otherwise, String what) {
    return new Parameter(name, new Sort.Number(least, most, otherwise), what);
  }

  static Parameter choice(String name, String what, String... words) {
    return new Parameter(name, new Sort.Choice(List.of(words), false), what);
  }

  static Parameter free(String name, String what, List<String> words) {
    return new Parameter(name, new Sort.Choice(words, true), what);
  }
}
