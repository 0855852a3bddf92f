package org.chancery.record.statements;

import java.util.List;
import java.util.Optional;

/**
 * Who takes part in the paper: the closed set against which {@code I}, {@code we}, {@code he} are
 * resolved.
 *
 * @param writer who writes, as the paper names him
 * @param recipient to whom
 * @param present those present at the meeting reported, by side, the writer's side first
 * @param offices what those present are, by side in the same order
 * @param side what a list of those present calls the writer's side
 * @param people the people named in the paper, as it names them
 * @param body the body whose meeting is minuted, such as {@code The Commissioners}
 */
public record Circle(
    Optional<String> writer,
    Optional<String> recipient,
    List<List<String>> present,
    List<List<String>> offices,
    Optional<String> side,
    List<String> people,
    Optional<String> body) {

  /** Nobody is known. */
  public static final Circle UNKNOWN =
      new Circle(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  /** Copies the lists. */
  public Circle {
    present = present.stream().map(List::copyOf).toList();
    offices = offices.stream().map(List::copyOf).toList();
    people = List.copyOf(people);
  }

  /**
   * Tells whether {@code name} is one of those present on a side, by his name, his surname, or, as
   * in {@code the Director}, by an office that nobody of another side holds.
   *
   * @param side the index of the side; 0 is the writer's
   */
  public boolean isOf(int side, String name) {
    if (present.size() < 2 || side >= present.size()) {
      return false;
    }
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    for (String one : present.get(side)) {
      boolean same = surname.length() > 2 && one.endsWith(surname) && isWord(one, surname);
      if (same || name.endsWith(one) || one.endsWith(name)) {
        return true;
      }
    }
    String office = name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : "";
    return !office.isEmpty() && holds(side, office) && !isHeldElsewhere(side, office);
  }

  private boolean isHeldElsewhere(int side, String office) {
    for (int other = 0; other < present.size(); other++) {
      if (other != side && holds(other, office)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the words {@code office} stand in the name or the office of one of the side. */
  private boolean holds(int side, String office) {
    return present.get(side).stream().anyMatch(one -> isWord(one, office))
        || side < offices.size() && offices.get(side).stream().anyMatch(one -> isWord(one, office));
  }

  private static boolean isWord(String words, String part) {
    for (int at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) {
      int end = at + part.length();
      if ((at == 0 || words.charAt(at - 1) == ' ')
          && (end == words.length() || !Character.isLetter(words.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
