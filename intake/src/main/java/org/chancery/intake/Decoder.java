package org.chancery.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text. A byte order mark decides; without one, UTF-16 is known by its zero bytes,
 * UTF-8 by being valid; what is left is Windows-1252, unless its words are of other letters: then
 * Russian and its kin are known by how often each letter stands, and all else is refused. The byte
 * order mark is no part of the text.
 */
final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** How many bytes are looked at to tell UTF-16 and binary files from text. */
  private static final int SAMPLE = 8192;

  private Decoder() {}

  /**
   * Decodes {@code bytes}, as {@code laidDown} if the user has laid an encoding down; without that,
   * by the letters alone if need be, which leaves a doubt.
   */
  static Decoded decode(byte[] bytes, Optional<Charset> laidDown) throws Unreadable {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (laidDown.isPresent()) {
      int from =
          marked.filter(m -> sameFamily(m, laidDown.get())).map(Decoder::markLength).orElse(0);
      return Decoded.sure(replacing(bytes, from, laidDown.get()));
    }
    if (marked.isPresent()) {
      return Decoded.sure(replacing(bytes, markLength(marked.get()), marked.get()));
    }
    Optional<Charset> wide = utf16ByPattern(bytes);
    if (wide.isPresent()) {
      return Decoded.sure(replacing(bytes, 0, wide.get()));
    }
    if (looksBinary(bytes)) {
      throw new Unreadable(Reasons.unknownBinary());
    }
    Optional<String> unicode = utf8(bytes);
    return unicode.isPresent() ? Decoded.sure(unicode.get()) : unmarked(bytes);
  }

  /** Decodes what is not Unicode, and refuses to read foreign letters as those of the West. */
  private static Decoded unmarked(byte[] bytes) throws Unreadable {
    if (!Cyrillic.beyondWest(bytes)) {
      return Decoded.guessed(windows1252(bytes), WINDOWS_1252);
    }
    return Cyrillic.text(bytes).orElseThrow(() -> new Unreadable(Reasons.foreignLetters()));
  }

  /** Returns the encoding that a byte order mark at the beginning tells. */
  static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (bytes.length >= 4 && bytes.length % 4 == 0) {
      int first = ByteBuffer.wrap(bytes).getInt();
      if (first == 0xFFFE0000 || first == 0xFEFF) {
        return Optional.of(first == 0xFEFF ? StandardCharsets.UTF_32BE : StandardCharsets.UTF_32LE);
      }
    }
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** Returns how many bytes the mark of an encoding has. */
  static int markLength(Charset marked) {
    return "\uFEFF".getBytes(marked).length;
  }

  private static boolean sameFamily(Charset marked, Charset laidDown) {
    return marked.equals(laidDown)
        || marked != StandardCharsets.UTF_8
            && laidDown.name().startsWith(marked.name().substring(0, 6));
  }

  /**
   * Knows UTF-16 without a mark by zero bytes (those of spaces, if no others) in even, or only in
   * odd, places.
   */
  static Optional<Charset> utf16ByPattern(byte[] bytes) {
    int end = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < end; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int units = end / 2;
    if (units == 0 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    if (odd * 20 >= units && even * 20 <= odd && isText(bytes, StandardCharsets.UTF_16LE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even * 20 >= units && odd * 20 <= even && isText(bytes, StandardCharsets.UTF_16BE)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean isText(byte[] bytes, Charset charset) {
    int end = Math.min(bytes.length, SAMPLE) & ~1;
    String text = new String(bytes, 0, end, charset);
    return text.chars().noneMatch(c -> c == 0xFFFD || c < '\t' || c > '\r' && c < ' ');
  }

  /**
   * Tells bytes that no encoding of text has: zeros, or more than one control character in a
   * hundred.
   */
  static boolean looksBinary(byte[] bytes) {
    int end = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < end; i++) {
      int b = bytes[i];
      if (b == 0) {
        return true;
      }
      boolean space = b >= '\t' && b <= '\r' || b == 0x1A || b == 0x1B;
      controls += b > 0 && b < ' ' && !space || b == 0x7F ? 1 : 0;
    }
    return controls * 100 > end;
  }

  private static String replacing(byte[] bytes, int from, Charset charset) {
    if (charset.equals(WINDOWS_1252)) {
      return windows1252(bytes);
    }
    return new String(bytes, from, bytes.length - from, charset);
  }

  /**
   * Decodes valid UTF-8. A text in which valid sequences far outnumber the bad bytes is damaged
   * UTF-8, and to read it as Windows-1252 would spoil every accent in it.
   */
  private static Optional<String> utf8(byte[] bytes) throws Unreadable {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(in);
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      int bad = in.position();
      if (sequences(bytes) > 4 * badBytes(bytes)) {
        int line = 1;
        for (int i = 0; i < bad; i++) {
          line += bytes[i] == '\n' ? 1 : 0;
        }
        throw new Unreadable(Reasons.badUtf8(bad, line), e);
      }
      return Optional.empty();
    }
  }

  private static long badBytes(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).chars().filter(c -> c == 0xFFFD).count();
  }

  /** Counts sequences of two to four bytes that are formed as UTF-8 forms them. */
  private static int sequences(byte[] bytes) {
    int found = 0;
    int i = 0;
    while (i < bytes.length) {
      int b = bytes[i++] & 0xFF;
      int more = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 ? 2 : b >= 0xC2 ? 1 : 0;
      if (b >= 0xC2 && b < 0xF5) {
        int left = more;
        while (left > 0 && i < bytes.length && (bytes[i] & 0xC0) == 0x80) {
          i++;
          left--;
        }
        found += left == 0 ? 1 : 0;
      }
    }
    return found;
  }

  /**
   * Decodes Windows-1252 as the WHATWG Encoding Standard does: its five unused bytes are the C1
   * controls.
   */
  private static String windows1252(byte[] bytes) {
    char[] out = new String(bytes, WINDOWS_1252).toCharArray();
    for (int i = 0; i < out.length; i++) {
      if (out[i] == 0xFFFD) {
        out[i] = (char) (bytes[i] & 0xFF);
      }
    }
    return new String(out);
  }
}
