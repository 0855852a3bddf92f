package org.chancery.readingroom.holdings;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chancery.archive.Event;
import org.chancery.archive.holding.RecordId;

/** Says why a record is in no list any more. */
final class Absence {

  private Absence() {}

  static String inWords(RecordId id, Event event) {
    LocalDate day = LocalDate.ofInstant(event.at(), ZoneOffset.UTC);
    String when = Cardlines.day(day) + " " + day.getYear();
    if (event.what().equals("version")) {
      return "Record " + id + " is not in its source any more, by the version of " + when + ".";
    }
    boolean alone = event.about().item().isPresent();
    String why = event.why().strip();
    return "Record "
        + id
        + " was "
        + event.what()
        + " on "
        + when
        + (alone ? "" : " with all of accession " + id.accession())
        + (why.isEmpty() ? "" : "; the reason given: " + why)
        + (why.endsWith(".") ? "" : ".");
  }
}
