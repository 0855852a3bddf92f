package org.chancery.testkit;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds papers that stand beside the repository, in {@code ../shared}; a test that needs them is skipped without. */
public final class Shared {

  private Shared() {}

  /**
   * Returns the file or folder {@code path} of {@code ../shared}; where it is absent, the test that asks is skipped.
   *
   * @param path relative, such as {@code seed/EXPECTED.md}
   */
  public static Path path(String path) {
    Path file = root().resolve("../shared").resolve(path).normalize();
    assumeThat(Files.exists(file))
        .as("../shared/" + path + " is not beside the repository: the test is skipped")
        .isTrue();
    return file;
  }

  /** The root of the repository: told by the build, else the nearest folder upwards that holds all rooms. */
  private static Path root() {
    String told = System.getProperty("chancery.root");
    if (told != null) {
      return Path.of(told);
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.isDirectory(folder.resolve("testkit"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
