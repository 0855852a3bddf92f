package org.chancery.cli;

import java.io.IOException;

/** Runs the command line: the only place where the process is ended. */
public final class Main {

  private Main() {}

  /** Runs the command that {@code args} name, and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, Surroundings.ofProcess()));
  }

  /** Runs a command with the given streams and returns its exit code; never ends the process. */
  static int run(String[] args, Surroundings around) {
    int code = CommandLines.of(around, args).execute(args);
    try {
      around.out().flush();
      return code;
    } catch (IOException e) {
      return code == Trouble.FAILED ? code : Trouble.writing(e, around); // it was said before
    }
  }
}
