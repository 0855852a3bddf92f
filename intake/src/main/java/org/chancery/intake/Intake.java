package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads files into sources: plain text, DOCX, PDF, HTML, TEI, and folders and zip archives of them.
 * The format is known by the bytes, not by the name. A file that cannot be read becomes a {@link
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
    return switch (file(name, in, settings)) {
      case Found.File file -> file.parcels(settings.withProgress(_ -> {}));
      case Found.Failure failure -> Stream.of(failure(failure.name(), failure.reason()));
    };
  }

  /**
   * Finds the files that {@link #parcels(Path, Settings)} would go through, before any is read;
   * close the stream when done with them.
   */
  public static Stream<Found> files(Path path, Settings settings) {
    FoundFiles found = new FoundFiles(path, settings);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(found::close);
  }

  /** Finds the documents of one file; {@code digest} is its SHA-256 where that is known. */
  static Stream<Parcel> parcels(Found.File file, Settings settings, Optional<String> digest) {
    try {
      Format format = Sniffer.format(head(file), settings.charset());
      return format == Format.TEI
          ? TeiFiles.parcels(file, settings, digest)
          : Stream.of(new Parcel(file.name(), () -> whole(file, format, settings)));
    } catch (Unreadable e) {
      return Stream.of(failure(file.name(), e.reason()));
    } catch (IOException e) {
      return Stream.of(failure(file.name(), reason(e)));
    }
  }

  static Optional<String> refusal(Found.File file, Settings settings) {
    try {
      Format format = Sniffer.format(head(file), settings.charset());
      return format != Format.TEI && file.size() > settings.maxBytes()
          ? Optional.of(Reasons.tooLarge(file.size(), settings.maxBytes()))
          : Optional.empty();
    } catch (Unreadable e) {
      return Optional.of(e.reason());
    } catch (IOException e) {
      return Optional.of(reason(e));
    }
  }

  /** Takes in all of {@code in} as one file called {@code name}; {@code in} is left open. */
  public static Found file(String name, InputStream in, Settings settings) {
    try {
      byte[] bytes = FileBytes.of(in, settings.maxBytes());
      return new Found.File(name, "", bytes.length, () -> new ByteArrayInputStream(bytes));
    } catch (Unreadable e) {
      return new Found.Failure(name, e.reason());
    } catch (IOException e) {
      return new Found.Failure(name, Reasons.broken(detail(e)));
    }
  }

  private static byte[] head(Found.File file) throws IOException {
    try (InputStream in = file.bytes().open()) {
      return in.readNBytes(Sniffer.HEAD);
    }
  }

  private static Incoming whole(Found.File file, Format format, Settings settings) {
    try {
      Incoming read =
          Documents.read(file.name(), FileBytes.of(file, settings.maxBytes()), format, settings);
      settings.progress().accept(file.size());
      return read;
    } catch (Unreadable e) {
      return new Incoming.Failure(file.name(), e.reason());
    } catch (IOException e) {
      return new Incoming.Failure(file.name(), reason(e));
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
