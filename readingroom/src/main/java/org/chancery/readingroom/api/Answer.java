package org.chancery.readingroom.api;

/**
 * A form in which a route answers.
 *
 * @param format the word for it in the parameter {@code format}
 * @param media its media type, without parameters
 * @param schema what it holds
 * @param what it is, a few words
 */
public record Answer(String format, String media, Schema schema, String what) {

  static Answer json(Shape<?> shape, String what) {
    return new Answer("json", "application/json", new Schema.Named(shape), what);
  }

  static Answer text(String format, String media, String what) {
    return new Answer(format, media, Schema.Simple.TEXT, what);
  }

  /** Returns the media type with its character set. */
  String contentType() {
    return media.startsWith("application/octet") ? media : media + "; charset=utf-8";
  }
}
