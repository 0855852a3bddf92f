package org.chancery.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads files into sources: plain text, DOCX, PDF, HTML, TEI, and folders of them. The format is
 * known by the bytes, not by the name. A file that cannot be read becomes a {@link
 * Incoming.Failure} in its place, and the others go on.
 *
 * <pre>{@code
 * try (Stream<Incoming> incoming = Intake.read(Path.of("papers"), Settings.DEFAULT)) {
 *   incoming.forEach(...);
 * }
 * }</pre>
 */
public final class Intake {

  private Intake() {}

  /** Reads a file, or a folder in the order of its names, lazily; close the stream when done. */
  public static Stream<Incoming> read(Path path, Settings settings) {
    return parcels(path, settings).map(Parcel::open);
  }

  /**
   * Reads what {@code in} yields to its end as one file called {@code name}; {@code in} is left
   * open.
   */
  public static Stream<Incoming> read(String name, InputStream in, Settings settings) {
    return parcels(name, in, settings).map(Parcel::open);
  }

  /**
   * Finds what {@link #read(Path, Settings)} would read, but leaves the work of opening to the
   * caller's threads.
   */
  public static Stream<Parcel> parcels(Path path, Settings settings) {
    Parcels found = new Parcels(path, settings);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(found::close);
  }

  /** Finds what {@link #read(String, InputStream, Settings)} would read. */
  public static Stream<Parcel> parcels(String name, InputStream in, Settings settings) {
    try {
      byte[] bytes = FileBytes.of(in, settings.maxBytes());
      return opened(name, bytes, settings);
    } catch (Unreadable e) {
      return Stream.of(failure(name, e.reason()));
    } catch (IOException e) {
      return Stream.of(failure(name, Reasons.broken(detail(e))));
    }
  }

  /** Finds the documents of one path that is no folder. */
  static Stream<Parcel> file(Path path, Settings settings) {
    String name = path.toString();
    try {
      if (!Files.exists(path)) {
        return Stream.of(failure(name, Reasons.missing()));
      }
      if (!Files.isRegularFile(path)) {
        try (InputStream in = Files.newInputStream(path)) {
          return parcels(name, in, settings);
        }
      }
      Format format = Sniffer.format(head(path), settings.charset());
      return format == Format.TEI
          ? TeiFiles.parcels(path, settings)
          : Stream.of(new Parcel(name, () -> whole(path, format, settings)));
    } catch (Unreadable e) {
      return Stream.of(failure(name, e.reason()));
    } catch (IOException e) {
      return Stream.of(failure(name, reason(e)));
    }
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(Sniffer.HEAD);
    }
  }

  private static Stream<Parcel> opened(String name, byte[] bytes, Settings settings)
      throws Unreadable {
    Format format =
        Sniffer.format(
            Arrays.copyOf(bytes, Math.min(bytes.length, Sniffer.HEAD)), settings.charset());
    return format == Format.TEI
        ? TeiFiles.parcels(name, bytes)
        : Stream.of(new Parcel(name, () -> Documents.read(name, bytes, format, settings)));
  }

  private static Incoming whole(Path path, Format format, Settings settings) {
    String name = path.toString();
    try {
      Incoming read =
          Documents.read(name, FileBytes.of(path, settings.maxBytes()), format, settings);
      settings.progress().accept(Files.size(path));
      return read;
    } catch (Unreadable e) {
      return new Incoming.Failure(name, e.reason());
    } catch (IOException e) {
      return new Incoming.Failure(name, reason(e));
    }
  }

  static Parcel failure(String name, String reason) {
    return new Parcel(name, () -> new Incoming.Failure(name, reason));
  }

  /** Says what went wrong in reading a file's bytes. */
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> Reasons.missing();
      case AccessDeniedException _ -> Reasons.noPermission();
      default -> Reasons.broken(detail(e));
    };
  }

  private static String detail(IOException e) {
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }
}
