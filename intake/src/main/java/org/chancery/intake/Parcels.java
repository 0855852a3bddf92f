package org.chancery.intake;

import java.io.IOException;
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
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Goes through a file or folder, one parcel at a time. Folders are gone through in the order of
 * names, with the folders in them; hidden files, links to folders and files called README are
 * passed over. Not a stream's {@code flatMap}, which would hold all documents of a volume at once.
 */
final class Parcels implements Iterator<Parcel> {

  private final Settings settings;
  private final Path root;
  private final Deque<Path> pending = new ArrayDeque<>();
  private Stream<Parcel> file = Stream.empty();
  private Iterator<Parcel> within = Collections.emptyIterator();
  private boolean found;

  Parcels(Path root, Settings settings) {
    this.root = root;
    this.settings = settings;
    pending.push(root);
  }

  @Override
  public boolean hasNext() {
    while (!within.hasNext() && !pending.isEmpty()) {
      close();
      advance(pending.pop());
    }
    if (!within.hasNext() && !found) {
      within = List.of(Intake.failure(root.toString(), Reasons.emptyFolder())).iterator();
    }
    found = true;
    return within.hasNext();
  }

  @Override
  public Parcel next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return within.next();
  }

  void close() {
    file.close();
  }

  private void advance(Path path) {
    boolean folder =
        path.equals(root)
            ? Files.isDirectory(path)
            : Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    if (!folder) {
      file = Files.isDirectory(path) ? Stream.empty() : Intake.file(path, settings);
      within = file.iterator();
      return;
    }
    try {
      entries(path).reversed().forEach(pending::push);
    } catch (IOException e) {
      within = List.of(Intake.failure(path.toString(), Intake.reason(e))).iterator();
    } catch (UncheckedIOException e) {
      within =
          List.of(
                  Intake.failure(
                      path.toString(),
                      Intake.reason(
                          Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)))))
              .iterator();
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> listed = Files.list(folder)) {
      List<Path> entries =
          new ArrayList<>(
              listed.filter(p -> !name(p).startsWith(".") && !isDescription(name(p))).toList());
      entries.sort((a, b) -> name(a).compareTo(name(b)));
      return entries;
    }
  }

  /** A folder's own description is no paper. */
  private static boolean isDescription(String name) {
    return name.regionMatches(true, 0, "README", 0, 6)
        && (name.length() == 6 || name.charAt(6) == '.');
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
