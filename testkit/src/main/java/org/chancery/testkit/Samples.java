package org.chancery.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Finds the repository's own sample papers, {@code samples/*.txt}. */
public final class Samples {

  private Samples() {}

  /**
   * Returns all sample papers in the order of their names; without the folder the test that asks is
   * skipped.
   */
  public static List<Path> all() {
    Path folder = Checkout.root().resolve("samples");
    if (!Files.isDirectory(folder)) {
      return Assumptions.abort(folder + " is absent, so this test, which reads it, is skipped");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("listing " + folder, e);
    }
  }

  /** Returns the text of the sample paper whose name begins so. */
  public static String text(String beginning) {
    return all().stream()
        .filter(p -> String.valueOf(p.getFileName()).startsWith(beginning))
        .findFirst()
        .map(Texts::read)
        .orElseThrow(
            () -> new IllegalArgumentException("no sample's name begins with " + beginning));
  }
}
