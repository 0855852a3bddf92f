package org.chancery.record.people;

/**
 * A person, body or place named in the text.
 *
 * @param kind which of them
 * @param printed the words of this mention
 * @param name the fullest form of the name found in the record
 */
public record Mention(Kind kind, String printed, String name) {

  /** What is named. */
  public enum Kind {
    PERSON,
    BODY,
    PLACE
  }
}
