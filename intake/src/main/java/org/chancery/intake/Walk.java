package org.chancery.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Goes through a folder in the order of names, its folders included; hidden ones and links to folders are passed over. */
final class Walk {

  private Walk() {}

  /** Returns the files of a folder, lazily, one folder at a time; a folder that cannot be listed is returned itself. */
  static Stream<Path> files(Path folder) {
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = new ArrayList<>(listed.filter(p -> !hidden(p)).toList());
    } catch (IOException | java.io.UncheckedIOException e) {
      return Stream.of(folder);
    }
    entries.sort((a, b) -> name(a).compareTo(name(b)));
    return entries.stream().flatMap(p -> {
      if (Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) {
        return files(p);
      }
      return Files.isDirectory(p) ? Stream.empty() : Stream.of(p);
    });
  }

  private static boolean hidden(Path path) {
    return name(path).startsWith(".");
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
