package org.chancery.intake;

import java.util.function.Supplier;

/** A file, or a document of a volume, that is known to be there and not yet opened. */
public final class Parcel {

  private final String name;
  private final Supplier<Incoming> contents;

  Parcel(String name, Supplier<Incoming> contents) {
    this.name = name;
    this.contents = contents;
  }

  /** Returns the file's name. */
  public String name() {
    return name;
  }

  /** Opens it: the slow part, which may run on any thread, once. */
  public Incoming open() {
    return contents.get();
  }
}
