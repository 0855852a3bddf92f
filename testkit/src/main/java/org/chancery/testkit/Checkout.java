package org.chancery.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the repository that the tests run in. */
final class Checkout {

  private Checkout() {}

  /**
   * Returns the repository's root: {@code -Dchancery.root}, or the nearest folder upwards that
   * holds the modules.
   */
  static Path root() {
    String named = System.getProperty("chancery.root", "");
    if (!named.isEmpty()) {
      return Path.of(named).toAbsolutePath().normalize();
    }
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("transcript"))
          && Files.isRegularFile(at.resolve("pom.xml"))) {
        return at;
      }
    }
    return here;
  }
}
