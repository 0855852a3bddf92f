package org.chancery.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Asks for a password without showing it, or reads it from the first line of standard input. */
final class Passwords {

  private final Surroundings around;

  Passwords(Surroundings around) {
    this.around = around;
  }

  /** Returns a new password for a name; at a terminal it is asked for twice. */
  String ask(String name) throws IOException, WrongUsage {
    Optional<Console> console = around.console();
    if (console.isEmpty()) {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
      return Optional.ofNullable(lines.readLine())
          .orElseThrow(() -> new WrongUsage(Messages.noPassword()));
    }
    String one = typed(console.get(), "Password for " + name + ": ");
    if (!one.equals(typed(console.get(), "Once more: "))) {
      throw new WrongUsage(Messages.passwordsDiffer());
    }
    return one;
  }

  private static String typed(Console console, String prompt) throws WrongUsage {
    char[] word = console.readPassword("%s", prompt);
    if (word == null) {
      throw new WrongUsage(Messages.noPassword());
    }
    String password = new String(word);
    Arrays.fill(word, ' ');
    return password;
  }
}
