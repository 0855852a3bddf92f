package org.chancery.record.statements;

/**
 * The words that name the one who speaks. All numbers are token indexes.
 *
 * @param kind how they name him
 * @param from first token; equal to {@code to} when nothing is printed
 * @param to the token after the last
 */
record Speaker(Kind kind, int from, int to) {

  /** How a speaker is named. */
  enum Kind {
    /** By a name, an office or another noun. */
    NAMED,
    /** By a pronoun. */
    PRONOUN,
    /** Not at all here: the speaker of the cue before goes on. */
    SHARED,
    /** Not at all: the writer speaks in telegraphic style. */
    WRITER,
    /** Not at all: a body decides, and what it decides stands alone; or one asks in a telegram. */
    BODY,
    /** Not at all: a passive or impersonal form. */
    NONE
  }

  static final Speaker UNNAMED = new Speaker(Kind.NONE, 0, 0);
  static final Speaker DECIDING = new Speaker(Kind.BODY, 0, 0);
  static final Speaker WRITING = new Speaker(Kind.WRITER, 0, 0);
  static final Speaker CARRIED = new Speaker(Kind.SHARED, 0, 0);
}
