package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.transcript.Source;

/**
 * A paper as a command line and the program's own citations name it: a file, or {@code FILE#ITEM}
 * for one document of a volume.
 *
 * @param file the file or folder
 * @param item the document within the file
 */
record Named(String file, Optional<String> item) {

  /** Takes a word apart; a file whose own name has the sign in it is a file. */
  static Named parse(String word) {
    int hash = word.lastIndexOf('#');
    return hash > 0 && hash < word.length() - 1 && !Files.exists(Path.of(word))
        ? new Named(word.substring(0, hash), Optional.of(word.substring(hash + 1)))
        : new Named(word, Optional.empty());
  }

  /** Tells whether a document is meant: in a file, any is, unless one was named. */
  boolean takes(Source source) {
    return item.isEmpty() || item.equals(source.item());
  }

  /** Returns how a record is named, so that {@link #parse} finds it again. */
  static String of(Record record) {
    Source source = record.transcript().source();
    return source.name() + source.item().map(i -> "#" + i).orElse("");
  }
}
