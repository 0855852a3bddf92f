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
 * @param side what a list of those present calls the writer's side
 * @param people the people named in the paper, as it names them
 * @param body the body whose meeting is minuted, such as {@code The Commissioners}
 */
public record Circle(
    Optional<String> writer,
    Optional<String> recipient,
    List<List<String>> present,
    Optional<String> side,
    List<String> people,
    Optional<String> body) {

  /** Nobody is known. */
  public static final Circle UNKNOWN =
      new Circle(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  /** Copies the lists. */
  public Circle {
    present = present.stream().map(List::copyOf).toList();
    people = List.copyOf(people);
  }
}
