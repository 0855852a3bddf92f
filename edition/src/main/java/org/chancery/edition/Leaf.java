package org.chancery.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The frame that all web pages about several papers share. */
final class Leaf {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private Leaf() {}

  /**
   * Writes all that comes before the body's own parts; {@code styles} are names of style sheets.
   */
  static void open(Html html, String title, String summary, String... styles) throws IOException {
    html.markup("<!DOCTYPE html>").line().open("html", "lang", "en").line().open("head").line();
    html.open("meta", "charset", "utf-8").line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.open("meta", "name", "color-scheme", "content", "light dark").line();
    html.element("title", title).line().open("style").line();
    for (String style : styles) {
      html.markup(sheet(style));
    }
    html.close("style").line().close("head").line().open("body").line();
    html.open("header", "class", "head").line();
    html.element("h1", title).line();
    html.element("p", summary, "class", "dateline").line().close("header").line();
  }

  static void close(Html html) {
    html.close("body").line().close("html").line();
  }

  private static String sheet(String name) throws IOException {
    try (InputStream in = Leaf.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the edition's own files");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
