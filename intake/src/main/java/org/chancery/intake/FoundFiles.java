package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Goes through a file, a folder or a zip archive, one file at a time. Folders are gone through in
 * the order of names, with the folders in them; hidden files, links to folders and files called
 * README are passed over, and a folder that is an archive is refused.
 */
final class FoundFiles implements Iterator<Found>, AutoCloseable {

  private final Settings settings;
  private final Path root;
  private final Deque<Path> pending = new ArrayDeque<>();
  private final List<ZipArchive> opened = new ArrayList<>();
  private Iterator<Found> within = Collections.emptyIterator();
  private boolean found;

  FoundFiles(Path root, Settings settings) {
    this.root = root;
    this.settings = settings;
    pending.push(root);
  }

  @Override
  public boolean hasNext() {
    while (!within.hasNext() && !pending.isEmpty()) {
      within = advance(pending.pop());
    }
    if (!within.hasNext() && !found) {
      within = failure(root, Reasons.emptyFolder());
    }
    found = true;
    return within.hasNext();
  }

  @Override
  public Found next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return within.next();
  }

  @Override
  public void close() {
    opened.forEach(ZipArchive::close);
  }

  private Iterator<Found> advance(Path path) {
    boolean folder =
        path.equals(root)
            ? Files.isDirectory(path)
            : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    try {
      if (!folder) {
        return Files.isDirectory(path) ? Collections.emptyIterator() : file(path);
      }
      if (isArchive(path)) {
        return failure(path, Reasons.archive());
      }
      entries(path).reversed().forEach(pending::push);
      return Collections.emptyIterator();
    } catch (Unreadable e) {
      return failure(path, e.reason());
    } catch (IOException e) {
      return failure(path, Intake.reason(e));
    } catch (UncheckedIOException e) {
      IOException cause = Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e));
      return failure(path, Intake.reason(cause));
    }
  }

  /** What an archive is made of are no papers, and its sources would be taken for other files. */
  private static boolean isArchive(Path folder) {
    return Files.isRegularFile(folder.resolve("archive.sqlite"))
        && Files.isDirectory(folder.resolve("sources"));
  }

  private Iterator<Found> file(Path path) throws IOException, Unreadable {
    String name = path.toString();
    if (!Files.exists(path)) {
      return packed(path);
    }
    if (!Files.isRegularFile(path)) {
      if (!path.equals(root)) {
        return failure(path, Reasons.noFile());
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = FileBytes.of(in, settings.maxBytes());
        return one(new Found.File(name, "", bytes.length, () -> new ByteArrayInputStream(bytes)));
      }
    }
    if (ZipArchive.begins(path)) {
      ZipArchive zip = new ZipArchive(path, settings.maxBytes());
      opened.add(zip);
      if (zip.isBundle()) {
        return zip.files();
      }
    } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return failure(path, Reasons.noZip());
    }
    String origin = path.toAbsolutePath().normalize().toString();
    return one(new Found.File(name, origin, Files.size(path), () -> Files.newInputStream(path)));
  }

  /** A file in a zip archive is named as the archive is, with a slash and its name there. */
  private Iterator<Found> packed(Path path) throws IOException, Unreadable {
    for (Path at = path.getParent(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at) && ZipArchive.begins(at)) {
        ZipArchive zip = new ZipArchive(at, settings.maxBytes());
        opened.add(zip);
        String entry = path.toString().substring(at.toString().length() + 1).replace('\\', '/');
        Optional<Found> found = zip.isBundle() ? zip.file(entry) : Optional.empty();
        return found.map(FoundFiles::one).orElseGet(() -> failure(path, Reasons.missing()));
      }
    }
    return failure(path, Reasons.missing());
  }

  private static Iterator<Found> one(Found found) {
    return List.of(found).iterator();
  }

  private static Iterator<Found> failure(Path path, String reason) {
    return one(new Found.Failure(path.toString(), reason));
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      List<Path> entries = new ArrayList<>(listed.filter(p -> !passedOver(name(p))).toList());
      entries.sort((a, b) -> name(a).compareTo(name(b)));
      return entries;
    }
  }

  /** Hidden files are no papers, nor is a folder's own description. */
  static boolean passedOver(String name) {
    return name.startsWith(".")
        || name.regionMatches(true, 0, "README", 0, 6)
            && (name.length() == 6 || name.charAt(6) == '.');
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
