package org.chancery.intake;

import java.nio.file.Path;
import java.util.stream.Stream;

/** Splits TEI files into their documents, as they stream by. */
final class TeiFiles {

  private TeiFiles() {}

  static Stream<Parcel> parcels(Path path, Settings settings) {
    String name = path.toString();
    return Stream.of(new Parcel(name, () -> new Incoming.Failure(name, Reasons.foreignXml("TEI"))));
  }

  static Stream<Parcel> parcels(String name, byte[] bytes, Settings settings) {
    return Stream.of(new Parcel(name, () -> new Incoming.Failure(name, Reasons.foreignXml("TEI"))));
  }
}
