package org.chancery.readingroom.editing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.chancery.transcript.Source;

/** Random words that nobody can guess. */
final class Tokens {

  private static final int BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  /** Returns 256 random bits in letters, digits, hyphen and underscore. */
  String next() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Returns the form in which a token is kept. */
  static String hash(String token) {
    return Source.sha256(token.getBytes(StandardCharsets.UTF_8));
  }

  /** Compares in a time that does not tell how much is alike. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
