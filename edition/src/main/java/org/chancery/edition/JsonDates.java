package org.chancery.edition;

import java.io.IOException;
import java.util.List;
import org.chancery.record.dates.When;

/** Writes dates as EDTF (ISO 8601-2) with what was inferred. */
final class JsonDates {

  private final Json json;

  JsonDates(Json json) {
    this.json = json;
  }

  void when(When when) throws IOException {
    json.open();
    json.text("edtf", when.edtf());
    switch (when) {
      case When.Date date -> inferred(date);
      case When.Interval interval -> {
        json.value("from", interval.from(), this::when);
        json.value("to", interval.to(), this::when);
      }
    }
    json.close();
  }

  private void inferred(When.Date date) throws IOException {
    List<When.Part> parts = date.inferred().stream().sorted().toList();
    json.list("inferred", parts, json::constant);
    json.text("otherStyle", date.otherStyle());
  }
}
