package org.chancery.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the text to measure on: the folder named by {@code -Dcorpus}, else the shared volumes beside the repository. */
final class Corpus {

  private Corpus() {}

  /** Returns the TEI volumes, smallest first. */
  static List<Path> volumes() {
    Path folder = Path.of(System.getProperty("corpus", "../shared/corpus/frus"));
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException("no TEI volumes in " + folder.toAbsolutePath()
          + "; name a folder of them with -Dcorpus=FOLDER");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".xml")).sorted((a, b) -> Long.compare(size(a), size(b))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + folder, e);
    }
  }

  /** Returns the volume whose size is nearest to {@code bytes}. */
  static Path volumeOf(long bytes) {
    return volumes().stream()
        .min((a, b) -> Long.compare(Math.abs(size(a) - bytes), Math.abs(size(b) - bytes)))
        .orElseThrow(() -> new IllegalStateException("the corpus folder holds no TEI volume"));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }
}
