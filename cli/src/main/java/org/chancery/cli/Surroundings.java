package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a command sees of the process it runs in.
 *
 * @param in standard input
 * @param out standard output; unlike {@code System.out} it does not keep its failures to itself
 * @param err standard error
 * @param terminal what is known of the terminal
 */
record Surroundings(InputStream in, OutputStream out, PrintWriter err, Terminal terminal) {

  /**
   * The terminal.
   *
   * @param out whether standard output is one
   * @param err whether standard error is one
   * @param colour whether the user has not asked programs to do without colour
   * @param columns how wide it is, if known
   */
  record Terminal(boolean out, boolean err, boolean colour, OptionalInt columns) {
    /** No terminal at all. */
    static final Terminal NONE = new Terminal(false, false, false, OptionalInt.empty());
  }

  /**
   * Returns those of this process; the launcher says in properties what Java cannot ask cheaply.
   */
  static Surroundings ofProcess() {
    String terminals = System.getProperty("chancery.terminals", "");
    Terminal terminal =
        new Terminal(terminals.contains("1"), terminals.contains("2"), colour(), columns());
    return new Surroundings(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminal);
  }

  /** Returns the terminal at which a person can be asked something; empty when there is none. */
  Optional<Console> console() {
    return in.equals(System.in)
        ? Optional.ofNullable(System.console()).filter(Console::isTerminal)
        : Optional.empty();
  }

  /** See no-color.org: set and not empty means no colour. */
  private static boolean colour() {
    return environment("NO_COLOR").isEmpty() && !environment("TERM").equals("dumb");
  }

  private static OptionalInt columns() {
    OptionalInt laidDown = number(environment("COLUMNS"));
    return laidDown.isPresent() ? laidDown : number(System.getProperty("chancery.columns", ""));
  }

  private static String environment(String name) {
    return Optional.ofNullable(System.getenv(name)).orElse("");
  }

  private static OptionalInt number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() < 6
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int value = plain ? Integer.parseInt(digits) : 0;
    return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
  }
}
