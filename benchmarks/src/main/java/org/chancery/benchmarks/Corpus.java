package org.chancery.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.tei.Tei;
import org.chancery.tei.TeiDocuments;

/**
 * Finds the text to measure on: the folder named by {@code -Dcorpus}, else the shared volumes
 * beside the repository.
 */
final class Corpus {

  private Corpus() {}

  /** Returns the TEI volumes, smallest first. */
  static List<Path> volumes() {
    Path folder = Path.of(System.getProperty("corpus", "../shared/corpus/frus"));
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "no TEI volumes in "
              + folder.toAbsolutePath()
              + "; name a folder of them with -Dcorpus=FOLDER");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".xml"))
          .sorted((a, b) -> Long.compare(size(a), size(b)))
          .toList();
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

  /** Returns the texts of the first documents of every volume, some 5 million characters in all. */
  static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Path volume : volumes()) {
      try (TeiDocuments documents =
          Tei.read(Files.newInputStream(volume), volume.toString(), "0")) {
        for (int n = 0; n < 120 && documents.hasNext(); n++) {
          texts.add(documents.next().source().text());
        }
      } catch (IOException e) {
        throw new UncheckedIOException("reading " + volume, e);
      }
    }
    return texts;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }
}
