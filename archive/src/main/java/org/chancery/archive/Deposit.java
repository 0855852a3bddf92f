package org.chancery.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chancery.transcript.Source;

/**
 * One source handed over to the archive: its name and its bytes. What was read in it follows as
 * {@linkplain Item items}.
 *
 * @param name what a person calls it: a path or file name as given
 * @param origin where it came from, so that other bytes from the same place are known as a new
 *     version: an absolute path, or any name that stays the same; empty when it came from no such
 *     place
 * @param digest SHA-256 of the bytes in lower-case hexadecimal
 * @param bytes how many bytes
 * @param contents the bytes
 */
public record Deposit(String name, String origin, String digest, long bytes, Contents contents) {

  /** Returns the deposit of a file, whose digest is worked out here. */
  public static Deposit of(String name, Path file) throws IOException {
    return of(
        name,
        file.toAbsolutePath().normalize().toString(),
        Files.size(file),
        () -> Files.newInputStream(file));
  }

  /** Returns the deposit of bytes, whose digest is worked out here. */
  public static Deposit of(String name, String origin, long bytes, Contents contents)
      throws IOException {
    return new Deposit(name, origin, digest(contents), bytes, contents);
  }

  /** Returns the deposit of bytes in memory, such as an upload. */
  public static Deposit of(String name, String origin, byte[] bytes) {
    return new Deposit(
        name, origin, Source.sha256(bytes), bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  /** Returns the SHA-256 of {@code contents} in lower-case hexadecimal. */
  static String digest(Contents contents) throws IOException {
    MessageDigest sha = sha256();
    try (InputStream in = new DigestInputStream(contents.open(), sha)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must offer SHA-256", e);
    }
  }
}
