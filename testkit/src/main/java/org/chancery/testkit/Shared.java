package org.chancery.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds the shared corpora, which lie beside the repository in {@code ../shared} and are no part of
 * it. A test that needs one asks for it with {@link #path} and is skipped, with a reason, where it
 * is absent.
 *
 * <pre>{@code
 * String paper = Shared.text("seed/000_3072a39c7fc87f5a.txt");
 * }</pre>
 */
public final class Shared {

  private Shared() {}

  /** Returns a file or folder of the shared corpora, if it is there. */
  public static Optional<Path> find(String path) {
    Path at = Checkout.root().resolve("../shared").resolve(path).normalize();
    return Files.exists(at) ? Optional.of(at) : Optional.empty();
  }

  /**
   * Returns a file or folder of the shared corpora; where it is absent the test that asks is
   * skipped.
   */
  public static Path path(String path) {
    return find(path)
        .orElseGet(() ->
            Assumptions.abort(
                "../shared/"
                    + path
                    + " is not beside the repository, so this test, which reads it, is"
                    + " skipped"));
  }

  /**
   * Returns the text of a file of the shared corpora in UTF-8; where it is absent the test that
   * asks is skipped.
   */
  public static String text(String path) {
    return Texts.read(path(path));
  }

  /**
   * Returns the files of a shared folder and below whose names end so, in order; skips the test as
   * {@link #path}.
   */
  public static List<Path> files(String folder, String ending) {
    try (Stream<Path> all = Files.walk(path(folder))) {
      return all.filter(p -> p.toString().endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("listing ../shared/" + folder, e);
    }
  }
}
