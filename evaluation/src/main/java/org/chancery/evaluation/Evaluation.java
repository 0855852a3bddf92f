package org.chancery.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes predictions in the form of the scorers.
 *
 * <pre>{@code
 * anatomy TRANSCRIPTS_DIR OUT.jsonl     one line a paper, DIR/<volume>/<id>.txt
 * statements TEXTS_DIR OUT_DIR          one file a paper, the folder read as one dossier
 * chains VOLUMES_DIR OUT_DIR            TEI volumes, all read as one archive
 * }</pre>
 */
public final class Evaluation {

  private static final String USAGE =
      "usage: anatomy TRANSCRIPTS_DIR OUT.jsonl | statements TEXTS_DIR OUT_DIR"
          + " | chains VOLUMES_DIR OUT_DIR";

  private Evaluation() {}

  /** Runs one command; leaves 0 when done, 1 when reading or writing failed, 2 when misused. */
  public static void main(String[] args) {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(args, err));
  }

  static int run(String[] args, PrintStream err) {
    if (args.length != 3) {
      err.println(USAGE);
      return 2;
    }
    try {
      switch (args[0]) {
        case "anatomy" -> AnatomyPredictions.write(Path.of(args[1]), Path.of(args[2]));
        case "statements" -> StatementPredictions.write(Path.of(args[1]), Path.of(args[2]));
        case "chains" -> ChainReport.write(Path.of(args[1]), Path.of(args[2]));
        default -> {
          err.println("unknown command " + args[0] + "; " + USAGE);
          return 2;
        }
      }
      return 0;
    } catch (IOException | UncheckedIOException e) {
      err.println(args[0] + " of " + args[1] + " failed: " + e.getMessage());
      return 1;
    }
  }
}
