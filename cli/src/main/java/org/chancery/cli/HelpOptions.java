package org.chancery.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
final class HelpOptions {

  @Option(names = "--debug", description = "Show where in the program a fault arose.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /** Tells whether faults are shown with their place in the program. */
  boolean debug() {
    return debug;
  }
}
