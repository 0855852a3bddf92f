package org.chancery.tei;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Encoded;

/**
 * TEI P5 in and out. What {@link #write} wrote, {@link #read} gives back as the same source with
 * the same hints, so that the same record is read from it; and writing that record again gives the
 * same bytes.
 *
 * <pre>{@code
 * try (TeiDocuments volume = Tei.read(in, "volume.xml", digest)) {
 *   while (volume.hasNext()) {
 *     TeiDocument document = volume.next();
 *   }
 * }
 * }</pre>
 */
public final class Tei {

  private Tei() {}

  /**
   * Opens a TEI file; its documents are read one by one as they are asked for.
   *
   * @param in the file's bytes; closed with the result
   * @param name what to call the file in messages and in the sources
   * @param digest SHA-256 of the file in lower-case hexadecimal
   */
  public static TeiDocuments read(InputStream in, String name, String digest) {
    return new TeiDocuments(in, name, digest);
  }

  /**
   * Writes a record as TEI P5 and proves it valid before a byte leaves.
   *
   * @param encoded what the encoder of its source tagged; empty for sources without markup
   * @throws TeiException when what was written is not valid, which is our mistake and names the
   *     place
   */
  public static void write(Record record, List<Encoded> encoded, OutputStream out) {
    TeiWriter.write(record, encoded, out);
  }

  /**
   * Checks TEI against the schema of what Chancery writes, a subset of {@code tei_all}.
   *
   * @param name what to call it in messages
   * @throws TeiException naming line and column of the first fault
   */
  public static void validate(byte[] tei, String name) {
    TeiSchema.validate(tei, name);
  }
}
