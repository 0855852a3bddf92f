package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.dossier.register.Authority.Listing;
import org.chancery.tei.AuthorityTei;
import org.chancery.tei.TeiException;

/**
 * Reads a list of people and bodies that is kept outside of an archive: TEI with {@code person} and
 * {@code org}, or a table (CSV) whose first line names the columns.
 */
public final class AuthorityFile {

  /** A longer list is none that an editor keeps. */
  private static final long LONGEST = 64L << 20;

  private AuthorityFile() {}

  /** What came of reading a file. */
  public sealed interface Result {
    /** The list. */
    record Read(Listing listing) implements Result {}

    /** Nothing could be read, for this reason: words that follow the file's name. */
    record Refused(String reason) implements Result {}
  }

  /** Reads a file; the faults of single entries are in the list. */
  public static Result read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    } catch (NoSuchFileException e) {
      return new Result.Refused(file + ": " + Reasons.missing());
    } catch (IOException e) {
      return new Result.Refused(file + ": " + Reasons.broken(String.valueOf(e.getMessage())));
    }
  }

  /** Reads a stream, which is left open. */
  public static Result read(String name, InputStream in) throws IOException {
    try {
      byte[] bytes = FileBytes.of(in, LONGEST);
      if (isMarkup(bytes)) {
        Listing listing = AuthorityTei.read(new ByteArrayInputStream(bytes), name);
        return listing.entries().isEmpty() && listing.faults().isEmpty()
            ? new Result.Refused(
                name + ": holds no <person> and no <org>; give TEI that has some, or CSV")
            : new Result.Read(listing);
      }
      String text = Decoder.decode(bytes, Optional.empty()).text();
      if (text.isBlank()) {
        return new Result.Refused(name + ": " + Reasons.empty());
      }
      return AuthorityTable.read(text, name);
    } catch (TeiException e) {
      return new Result.Refused(String.valueOf(e.getMessage()));
    } catch (Unreadable e) {
      return new Result.Refused(name + ": " + e.getMessage());
    }
  }

  private static boolean isMarkup(byte[] bytes) {
    int at = Decoder.byteOrderMark(bytes).map(Decoder::markLength).orElse(0);
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }
}
