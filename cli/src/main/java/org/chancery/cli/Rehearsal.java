package org.chancery.cli;

import java.util.List;

/**
 * Runs several commands in one process: the build does so to make a start-up cache, which is to
 * hold the classes of all of them.
 */
final class Rehearsal {

  /** The argument that parts two commands. */
  private static final String NEXT = ";";

  private Rehearsal() {}

  /** Runs the commands in turn; the first that fails ends the rehearsal. */
  public static void main(String[] args) {
    List<String> words = List.of(args);
    for (int from = 0; from < words.size(); ) {
      int next = words.subList(from, words.size()).indexOf(NEXT);
      List<String> command = words.subList(from, next < 0 ? words.size() : from + next);
      int code = Main.run(command.toArray(String[]::new), Surroundings.ofProcess());
      if (code != 0) {
        throw new IllegalStateException(String.join(" ", command) + " ended with code " + code);
      }
      from += command.size() + 1;
    }
  }
}
