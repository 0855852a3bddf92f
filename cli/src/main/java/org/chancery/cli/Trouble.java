package org.chancery.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.chancery.archive.holding.ArchiveTrouble;

/** Says what went wrong, and with which exit code. */
final class Trouble {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int LEFT_OUT = 2;

  private Trouble() {}

  /** Says one sentence and returns {@code code}. */
  static int say(String sentence, int code, Surroundings around) {
    around.err().println("chancery: " + sentence);
    around.err().flush();
    return code;
  }

  /**
   * Says that output could not be written; a reader who has seen enough, as in {@code | head}, is
   * no trouble.
   */
  static int writing(IOException e, Surroundings around) {
    String detail = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return detail.toLowerCase(Locale.ROOT).contains("broken pipe")
        ? DONE
        : say(Messages.cannotWrite("standard output", detail), FAILED, around);
  }

  /** Says that a page could not be made; the room stays open. */
  static int whileServing(Throwable fault, boolean debug, Surroundings around) {
    if (debug) {
      fault.printStackTrace(around.err());
    }
    String sentence =
        fault instanceof ArchiveTrouble trouble ? trouble.sentence() : Messages.page(fault);
    return say(sentence, DONE, around);
  }

  /** Says that the program is at fault. */
  static int fault(Throwable fault, boolean debug, Surroundings around) {
    if (debug) {
      fault.printStackTrace(around.err());
    }
    return say(Messages.fault(fault), FAILED, around);
  }
}
