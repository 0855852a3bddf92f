package org.chancery.tei;

import java.io.IOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The one sentence that tells what is wrong with a file and where. */
final class Faults {

  private Faults() {}

  static String describe(String name, XMLStreamException fault, @Nullable Location here) {
    Location at = fault.getLocation() == null ? here : fault.getLocation();
    String place = at == null ? "" : ":" + at.getLineNumber() + ":" + at.getColumnNumber();
    String reason = firstLine(fault.getMessage());
    if (fault instanceof TeiFault) {
      return name + place + ": written by Chancery and changed since, " + reason;
    }
    for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return name + place + ": cannot be read from here on: " + firstLine(cause.getMessage());
      }
    }
    return name + place + ": not well-formed XML from here on: " + reason;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "unknown fault" : message.lines().findFirst().orElse("unknown fault");
  }
}
