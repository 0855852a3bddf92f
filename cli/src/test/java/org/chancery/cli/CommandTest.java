package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs commands in this process, with streams of its own. */
abstract class CommandTest {

  static final Path SAMPLES = Path.of(System.getProperty("chancery.root", ".."), "samples");
  static final String MEMORANDUM = SAMPLES.resolve("01-memorandum-sarvena.txt").toString();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Returns what the last command wrote. */
  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Returns what the last command said on standard error. */
  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Runs a command without a terminal and returns its exit code. */
  int run(String... args) {
    return run(Surroundings.Terminal.NONE, args);
  }

  int run(Surroundings.Terminal terminal, String... args) {
    out.reset();
    return run(out, terminal, args);
  }

  int run(OutputStream to, Surroundings.Terminal terminal, String... args) {
    err.reset();
    return Main.run(
        args,
        new Surroundings(
            new ByteArrayInputStream("From standard input.\n".getBytes(StandardCharsets.UTF_8)), to,
            new PrintWriter(err, true, StandardCharsets.UTF_8), terminal));
  }
}
