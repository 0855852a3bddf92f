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
 * @param whole its whole text
 * @param said the way from its statements to its whole text
 * @param typed its text as typed, when it differs
 * @param corrected its text as corrected, when it differs
 */
record Stored(
    RecordId id,
    Hit.Head head,
    Text whole,
    Said.Map said,
    Optional<Text> typed,
    Optional<Text> corrected) {

  /** A text, and where its words stand. */
  record Text(PageText page, Spots spots) {}

  static Stored read(Seeker seeker, int doc) throws IOException {
    Document paper = seeker.storedFields().document(doc);
    BytesRef maps = paper.getBinaryValue(Fields.MAPS);
    ByteArrayDataInput in = new ByteArrayDataInput(maps.bytes, maps.offset, maps.length);
    PageText all = PageText.read(text(paper, Fields.ALL).orElse(""), in);
    Text whole = new Text(all, Spots.read(in));
    Said.Map said = Said.Map.read(in);
    Optional<Text> typed = state(all, in);
    Optional<Text> corrected = state(all, in);
    return new Stored(
        id(paper),
        CardBytes.read(paper.getBinaryValue(Fields.CARD)),
        whole,
        said,
        typed,
        corrected);
  }

  private static Optional<Text> state(PageText all, ByteArrayDataInput in) throws IOException {
    return in.readByte() == 0
        ? Optional.empty()
        : Optional.of(new Text(all.readPart(in), Spots.read(in)));
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

  /** Returns its whole text. */
  PageText all() {
    return whole.page();
  }

  /** Returns the text that a field of the index holds the words of. */
  Text text(String field) {
    return switch (field) {
      case Fields.TYPED -> typed.orElse(whole);
      case Fields.CORRECTED -> corrected.orElse(whole);
      default -> whole;
    };
  }
}
