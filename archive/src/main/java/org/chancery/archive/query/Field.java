package org.chancery.archive.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What part of a paper a clause of a query asks about. */
public enum Field {
  /** Who writes, by name or office. */
  FROM(Manner.NAME, "sender", "author"),
  /** Who is written to. */
  TO(Manner.NAME, "addressee", "recipient"),
  /** One statement: its words, or the name of the one who makes it. */
  SAID(Manner.WORDS, "says", "say", "statement"),
  /** The one who makes a statement. */
  SPEAKER(Manner.NAME, "by"),
  /** A person named anywhere in the paper. */
  PERSON(Manner.NAME, "people", "name", "who"),
  /** A body, such as a ministry or a committee, named anywhere in the paper. */
  BODY(Manner.NAME, "organisation", "organization", "office"),
  /** A place named in the paper, or where it was written. */
  PLACE(Manner.NAME, "where"),
  /** The heading. */
  HEADING(Manner.WORDS, "title", "subject"),
  /** A number that the paper bears. */
  NO(Manner.VALUE, "number", "nr"),
  /** What sort of paper it is. */
  KIND(Manner.VALUE, "type"),
  /** How secret it is. */
  CLASS(Manner.VALUE, "classification", "secrecy"),
  /** What a speaker does by a statement. */
  ACT(Manner.VALUE, "acts"),
  /** Whether a hand wrote on the paper. */
  HAND(Manner.VALUE, "handwritten"),
  /** When it was written. */
  DATE(Manner.OTHER, "dated", "year", "when"),
  /** Dated on that day or later. */
  SINCE(Manner.OTHER, "after", "from-date"),
  /** Dated on that day or earlier. */
  UNTIL(Manner.OTHER, "before", "to-date"),
  /** The accession it came in with. */
  IN(Manner.OTHER, "accession"),
  /** Which state of the text the words are looked for in. */
  LAYER(Manner.OTHER, "text");

  /** How the value of a field is understood. */
  public enum Manner {
    /** Names: words that stand together in one name, found under their variants too. */
    NAME,
    /** Running words. */
    WORDS,
    /** One value, compared as a whole. */
    VALUE,
    /** A date, a number or a choice. */
    OTHER
  }

  private final Manner manner;
  private final List<String> aliases;

  Field(Manner manner, String... aliases) {
    this.manner = manner;
    this.aliases = List.of(aliases);
  }

  /** Returns the word that stands before the colon. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns how its value is understood. */
  public Manner manner() {
    return manner;
  }

  /** Returns the field that a word before a colon names, in whatever case. */
  public static Optional<Field> named(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(f -> f.word().equals(lower) || f.aliases.contains(lower))
        .findFirst();
  }
}
