package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import org.chancery.record.Record;

/** Sets a record as one web page that loads nothing from elsewhere. */
final class HtmlPage {

  private HtmlPage() {}

  static void write(Record record, Writer out) throws IOException {
    out.write("<!DOCTYPE html><title>" + record.transcript().source().name().replace("<", "&lt;")
        + "</title>");
  }
}
