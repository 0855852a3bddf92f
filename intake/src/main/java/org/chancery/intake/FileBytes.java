package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes in a file's bytes, up to a limit. */
final class FileBytes {

  private FileBytes() {}

  static byte[] of(Path path, long limit) throws IOException, Unreadable {
    long size = Files.size(path);
    if (size > limit) {
      throw new Unreadable(Reasons.tooLarge(size, limit));
    }
    return Files.readAllBytes(path);
  }

  static byte[] of(InputStream in, long limit) throws IOException, Unreadable {
    int most = (int) Math.min(limit, Integer.MAX_VALUE - 9);
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new Unreadable(Reasons.endless(limit));
    }
    return bytes;
  }
}
