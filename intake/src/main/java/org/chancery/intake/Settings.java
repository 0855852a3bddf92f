package org.chancery.intake;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * How files are to be read.
 *
 * @param charset the encoding of text and HTML when the user knows better than detection
 * @param maxBytes the largest file, and the largest unpacked size of a compressed one, that is read
 *     whole, in bytes
 * @param progress is told how many more bytes of the input are done with; called from any thread
 */
public record Settings(Optional<Charset> charset, long maxBytes, LongConsumer progress) {

  /** Encodings by detection, files up to 256 MiB, nobody told of progress. */
  public static final Settings DEFAULT = new Settings(Optional.empty(), 256L << 20, bytes -> {});

  /** Returns the same settings with an encoding laid down. */
  public Settings withCharset(Charset laidDown) {
    return new Settings(Optional.of(laidDown), maxBytes, progress);
  }

  /** Returns the same settings with another limit, in bytes. */
  public Settings withMaxBytes(long bytes) {
    return new Settings(charset, bytes, progress);
  }

  /** Returns the same settings with another listener to progress. */
  public Settings withProgress(LongConsumer listener) {
    return new Settings(charset, maxBytes, listener);
  }
}
