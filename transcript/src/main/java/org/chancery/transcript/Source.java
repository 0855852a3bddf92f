package org.chancery.transcript;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The bytes as accessioned, seen as text: one file, or one document of a volume. The text is never
 * changed; all that is found later points into it.
 *
 * <pre>{@code
 * Source source = Source.of("memorandum.txt", "Present at the conversation were ...");
 * Transcript transcript = TranscriptReader.read(source);
 * }</pre>
 *
 * @param name what a person calls it: a path or file name
 * @param item the document within the file, such as {@code d17} in a volume; empty when the file is
 *     one document
 * @param digest SHA-256 of the file's bytes in lower-case hexadecimal
 * @param mediaType the format it came in, such as {@code text/plain}
 * @param text the text, UTF-16; for formats other than plain text what the format's reader
 *     extracted
 * @param encoding what the format itself said about the text: marks, pages, doubts
 */
public record Source(
    String name,
    Optional<String> item,
    String digest,
    String mediaType,
    String text,
    Encoding encoding) {

  /**
   * What a format with markup already knows of its text.
   *
   * @param marks marks that the encoder or word processor made, outermost first in text order; none
   *     overlaps another without containing it
   * @param pages where pages begin, in text order
   * @param queries what the format's reader doubts, such as an encoding of letters that it had to
   *     guess
   */
  public record Encoding(List<Mark> marks, List<PageBreak> pages, List<EditorialQuery> queries) {

    /** A format that says nothing of its text, such as plain text. */
    public static final Encoding NONE = new Encoding(List.of(), List.of());

    /** Copies the lists. */
    public Encoding {
      marks = List.copyOf(marks);
      pages = List.copyOf(pages);
      queries = List.copyOf(queries);
    }

    /** Tells of a format of which nothing is doubted. */
    public Encoding(List<Mark> marks, List<PageBreak> pages) {
      this(marks, pages, List.of());
    }
  }

  /** Never fed itself: to copy it is cheaper than to ask for another. */
  private static final MessageDigest SHA_256 = sha256();

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must offer SHA-256", e);
    }
  }

  /** Returns a plain-text source whose digest is that of the text in UTF-8. */
  public static Source of(String name, String text) {
    return new Source(
        name,
        Optional.empty(),
        sha256(text.getBytes(StandardCharsets.UTF_8)),
        "text/plain",
        text,
        Encoding.NONE);
  }

  /** Returns the SHA-256 of {@code bytes} in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    MessageDigest own;
    try {
      own = (MessageDigest) SHA_256.clone();
    } catch (CloneNotSupportedException e) {
      own = sha256();
    }
    return HexFormat.of().formatHex(own.digest(bytes));
  }

  /** Returns the permanent identifier: the digest, and {@code #item} for a document of a volume. */
  public String id() {
    return item.map(i -> digest + "#" + i).orElse(digest);
  }
}
