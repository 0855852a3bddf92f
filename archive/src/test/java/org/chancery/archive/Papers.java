package org.chancery.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Hints;
import org.chancery.transcript.Source;

/** Invented papers, and how they come into an archive. */
final class Papers {

  static final String LETTER =
      """
      No. 18. TELEGRAM

      Vaskel, 15 March 1936

      The Minister said that the chain was old. He promised to return the [handwritten insertion: \
      six] men by March 30.

      Orlenne
      """;

  private Papers() {}

  static Accession add(Archive archive, String name, String text) {
    return archive.accessions().add(deposit(name, text), List.of(item(name, text)));
  }

  static Item item(String name, String text) {
    Source source =
        new Source(
            name,
            Optional.empty(),
            Source.sha256(bytes(text)),
            "text/plain",
            text,
            Source.Encoding.NONE);
    return Item.read(source, Hints.NONE, Optional.empty());
  }

  static Deposit deposit(String name, String text) {
    return Deposit.of(name, "/desk/" + name, bytes(text));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
