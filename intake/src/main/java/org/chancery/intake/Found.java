package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What lies at a path, in a folder or in a zip archive: a file not yet read, or a reason why not.
 */
public sealed interface Found {

  /** Bytes that can be asked for more than once. */
  @FunctionalInterface
  interface Bytes {
    /** Opens them from their beginning; the caller closes them. */
    InputStream open() throws IOException;
  }

  /**
   * A file.
   *
   * @param name what a person calls it: its path as given; in a zip archive that of the archive, a
   *     slash and its name there
   * @param origin the same with an absolute path; empty for what can be read only once
   * @param size how many bytes it has
   * @param bytes its bytes; those of a zip archive can be asked for until the stream is closed that
   *     told of them
   */
  record File(String name, String origin, long size, Bytes bytes) implements Found {

    /** Finds its documents; close the stream when done. */
    public Stream<Parcel> parcels(Settings settings) {
      return Intake.parcels(this, settings, Optional.empty());
    }

    /** Finds its documents, when the SHA-256 of its bytes is known already. */
    public Stream<Parcel> parcels(Settings settings, String digest) {
      return Intake.parcels(this, settings, Optional.of(digest));
    }

    /** Tells from its size and its first bytes why it cannot be read, if that is so. */
    public Optional<String> refusal(Settings settings) {
      return Intake.refusal(this, settings);
    }
  }

  /**
   * Something that cannot be read, or is refused.
   *
   * @param name what a person calls it
   * @param reason words that follow the name and a colon
   */
  record Failure(String name, String reason) implements Found {}
}
