package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Protocol;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Source;

/**
 * Cites a record in one line, by what the paper says of itself and by the bytes it was read from.
 */
final class Citation {

  /**
   * How many hexadecimal digits of the digest a citation shows: enough to tell a million papers
   * apart.
   */
  private static final int DIGITS = 12;

  private Citation() {}

  /**
   * Returns for instance {@code Orlenne to Devessy, despatch 73, Vaškel, 28 May 1936; d.txt, sha256
   * 3072a39c7fc8}.
   */
  static String of(Record record) {
    Anatomy anatomy = record.anatomy();
    Protocol protocol = anatomy.protocol();
    List<String> parts = new ArrayList<>();
    Optional<String> from =
        Words.parties(protocol.correspondents().from()).or(() -> Words.signers(anatomy));
    Optional<String> to = Words.parties(protocol.correspondents().to());
    if (from.isPresent() || to.isPresent()) {
      parts.add(from.orElse("unsigned") + to.map(t -> " to " + t).orElse(""));
    }
    anatomy.kind().ifPresent(kind -> parts.add(kind.value() + number(protocol)));
    protocol.dating().place().ifPresent(place -> parts.add(Words.spaced(place.value())));
    protocol
        .dating()
        .written()
        .or(() -> protocol.dating().sent())
        .ifPresent(date -> parts.add(DateWords.of(date.value())));
    String paper = String.join(", ", parts);
    return (paper.isEmpty() ? "" : paper + "; ") + source(record.transcript().source());
  }

  private static String number(Protocol protocol) {
    return protocol.numbers().stream()
        .map(Finding::value)
        .filter(n ->
            switch (n.kind()) {
              case TELEGRAM, DESPATCH -> true;
              case PRINTED, FILE, REGISTRY, COPY -> false;
            })
        .findFirst()
        .map(n -> " " + n.first())
        .orElse("");
  }

  /** Returns the source's name and the document within it. */
  static String place(Record record) {
    return place(record.transcript().source());
  }

  private static String place(Source source) {
    return Words.spaced(source.name()) + source.item().map(i -> "#" + i).orElse("");
  }

  /** Returns the source with the beginning of its digest. */
  static String source(Source source) {
    String digest = source.digest();
    return place(source) + ", sha256 " + digest.substring(0, Math.min(DIGITS, digest.length()));
  }
}
