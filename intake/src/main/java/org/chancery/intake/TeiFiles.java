package org.chancery.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.tei.Tei;
import org.chancery.tei.TeiDocument;
import org.chancery.tei.TeiDocuments;
import org.chancery.tei.TeiException;
import org.jspecify.annotations.Nullable;

/**
 * Splits TEI files into their documents, as they stream by; a fault in the file ends it, after what
 * came before.
 */
final class TeiFiles {

  private TeiFiles() {}

  static Stream<Parcel> parcels(Found.File file, Settings settings, Optional<String> known) {
    String name = file.name();
    try {
      String digest = known.isPresent() ? known.get() : digest(file);
      InputStream in =
          new BufferedInputStream(new Counted(file.bytes().open(), settings.progress()), 1 << 16);
      return stream(Tei.read(in, name, digest), name);
    } catch (IOException e) {
      return Stream.of(Intake.failure(name, Intake.reason(e)));
    } catch (TeiException e) {
      return Stream.of(Intake.failure(name, reason(name, e)));
    }
  }

  private static String digest(Found.File file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(file.bytes().open(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must offer SHA-256", e);
    }
  }

  /** The fault without the file's name, which the one who tells it puts before. */
  private static String reason(String name, TeiException fault) {
    String words = String.valueOf(fault.getMessage());
    return words.startsWith(name + ":") ? words.substring(name.length() + 1).strip() : words;
  }

  private static Stream<Parcel> stream(TeiDocuments documents, String name) {
    Iterator<Parcel> parcels = new Documents(documents, name);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(parcels, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(documents::close);
  }

  /** Tells how many bytes are read, as they are. */
  private static final class Counted extends FilterInputStream {
    private final LongConsumer progress;

    Counted(InputStream in, LongConsumer progress) {
      super(in);
      this.progress = progress;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
      int read = super.read(buffer, from, most);
      progress.accept(Math.max(0, read));
      return read;
    }
  }

  /** The documents one by one; a fault is the last parcel. */
  private static final class Documents implements Iterator<Parcel> {
    private final TeiDocuments documents;
    private final String name;
    private @Nullable TeiException fault;
    private boolean ended;

    Documents(TeiDocuments documents, String name) {
      this.documents = documents;
      this.name = name;
    }

    @Override
    public boolean hasNext() {
      return !ended;
    }

    @Override
    public Parcel next() {
      if (ended) {
        throw new NoSuchElementException("no further document in " + name);
      }
      if (fault != null) {
        ended = true;
        return Intake.failure(name, reason(name, fault));
      }
      try {
        TeiDocument document = documents.next();
        ended = !more();
        return new Parcel(
            name,
            () -> new Incoming.Document(document.source(), document.hints(), document.notation()));
      } catch (NoSuchElementException e) {
        ended = true;
        return Intake.failure(name, Reasons.empty());
      } catch (TeiException e) {
        ended = true;
        return Intake.failure(name, reason(name, e));
      }
    }

    /** A fault that shows only now is kept for the next call. */
    private boolean more() {
      try {
        return documents.hasNext();
      } catch (TeiException e) {
        fault = e;
        return true;
      }
    }
  }
}
