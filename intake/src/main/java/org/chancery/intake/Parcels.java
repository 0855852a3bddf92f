package org.chancery.intake;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * Goes through a file, a folder or a zip archive, one parcel at a time. Not a stream's {@code
 * flatMap}, which would hold all documents of a volume at once.
 */
final class Parcels implements Iterator<Parcel>, AutoCloseable {

  private final Settings settings;
  private final FoundFiles files;
  private Stream<Parcel> file = Stream.empty();
  private Iterator<Parcel> within = Collections.emptyIterator();

  Parcels(Path root, Settings settings) {
    this.files = new FoundFiles(root, settings);
    this.settings = settings;
  }

  @Override
  public boolean hasNext() {
    while (!within.hasNext() && files.hasNext()) {
      file.close();
      file =
          switch (files.next()) {
            case Found.File found -> found.parcels(settings);
            case Found.Failure failure ->
                Stream.of(Intake.failure(failure.name(), failure.reason()));
          };
      within = file.iterator();
    }
    return within.hasNext();
  }

  @Override
  public Parcel next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return within.next();
  }

  @Override
  public void close() {
    file.close();
    files.close();
  }
}
