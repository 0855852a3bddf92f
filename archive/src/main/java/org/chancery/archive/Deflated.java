package org.chancery.archive;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.chancery.archive.holding.ArchiveTrouble;

/** Deflates and inflates what is kept in the database. */
final class Deflated {

  private Deflated() {}

  static byte[] of(byte[] plain) {
    try (Deflater deflater = new Deflater(Deflater.BEST_SPEED)) {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    }
  }

  static byte[] inflate(byte[] deflated) {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(deflated);
      ByteArrayOutputStream out = new ByteArrayOutputStream(deflated.length * 3 + 64);
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 && !inflater.finished()) {
          throw new ArchiveTrouble("the database holds a text that is cut short");
        }
        out.write(buffer, 0, read);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new ArchiveTrouble("the database holds a text that is damaged", e);
    }
  }
}
