package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;

/** Takes in a file's bytes, up to a limit. */
final class FileBytes {

  private FileBytes() {}

  static byte[] of(Found.File file, long limit) throws IOException, Unreadable {
    if (file.size() > limit) {
      throw new Unreadable(Reasons.tooLarge(file.size(), limit));
    }
    try (InputStream in = file.bytes().open()) {
      return of(in, limit);
    }
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
