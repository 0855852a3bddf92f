package org.chancery.archive.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** What a list of hits shows of a paper, packed into the index. */
final class CardBytes {

  private CardBytes() {}

  static BytesRef write(Hit.Head head) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    write(out, head.heading());
    write(out, head.kind());
    write(out, head.date());
    write(out, head.from());
    write(out, head.to());
    write(out, head.place());
    return new BytesRef(out.toArrayCopy());
  }

  private static void write(ByteBuffersDataOutput out, Optional<String> text) throws IOException {
    out.writeString(text.orElse(""));
  }

  static Hit.Head read(BytesRef bytes) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    return new Hit.Head(read(in), read(in), read(in), read(in), read(in), read(in));
  }

  private static Optional<String> read(ByteArrayDataInput in) throws IOException {
    String text = in.readString();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
