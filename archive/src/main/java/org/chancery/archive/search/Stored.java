package org.chancery.archive.search;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import org.chancery.archive.holding.RecordId;

/**
 * A paper as the index holds it.
 *
 * @param id its id
 * @param head what lists show of it
 * @param all its whole text
 * @param said the way from its statements to its whole text
 * @param typed its text as typed, when it differs
 * @param corrected its text as corrected, when it differs
 */
record Stored(
    RecordId id,
    Hit.Head head,
    PageText all,
    Said.Map said,
    Optional<PageText> typed,
    Optional<PageText> corrected) {

  static Stored read(Seeker seeker, int doc) throws IOException {
    Document paper = seeker.storedFields().document(doc);
    BytesRef maps = paper.getBinaryValue(Fields.MAPS);
    ByteArrayDataInput in = new ByteArrayDataInput(maps.bytes, maps.offset, maps.length);
    PageText all = PageText.read(text(paper, Fields.ALL).orElse(""), in);
    Said.Map said = Said.Map.read(in);
    Optional<PageText> typed = page(paper, Fields.TYPED, in);
    Optional<PageText> corrected = page(paper, Fields.CORRECTED, in);
    return new Stored(
        id(paper), CardBytes.read(paper.getBinaryValue(Fields.CARD)), all, said, typed, corrected);
  }

  private static Optional<PageText> page(Document paper, String field, ByteArrayDataInput in)
      throws IOException {
    Optional<String> text = text(paper, field);
    return text.isEmpty() ? Optional.empty() : Optional.of(PageText.read(text.get(), in));
  }

  private static Optional<String> text(Document paper, String field) {
    return Optional.ofNullable(paper.get(field));
  }

  /** Returns the id of a paper alone. */
  static RecordId id(Seeker seeker, int doc) throws IOException {
    return id(seeker.storedFields().document(doc, Set.of(Fields.ID)));
  }

  private static RecordId id(Document paper) {
    return Optional.ofNullable(paper.get(Fields.ID))
        .flatMap(RecordId::parse)
        .orElseThrow(() -> new IllegalStateException("a paper of the index has no id"));
  }

  /** Returns the text that the offsets of a field of the index count in. */
  PageText text(String field) {
    return switch (field) {
      case Fields.TYPED -> typed.orElse(all);
      case Fields.CORRECTED -> corrected.orElse(all);
      default -> all;
    };
  }
}
