package org.chancery.archive.search;

import org.chancery.archive.query.Field;

/** The fields of the index, and the letters before terms of another sort than plain words. */
final class Fields {

  static final String ID = "id";
  static final String ACCESSION = "accession";
  static final String ALL = "all";
  static final String TYPED = "typed";
  static final String CORRECTED = "corrected";
  static final String SAID = "said";

  /** Names the states of the text that are no different from {@link #ALL}. */
  static final String SAME = "same";

  /** Names the fields that a paper has. */
  static final String HAS = "has";

  static final String DAYS = "days";
  static final String DAY = "day";
  static final String MAPS = "maps";
  static final String CARD = "card";

  /** Among {@link #SAME}: the text as corrected is that as typed, and stands there. */
  static final String TYPED_TOO = "corrected as typed";

  /** The groups of words by which passages are found again. */
  static final String GROUPS = "groups";

  /** Before the key of a name. */
  static final char KEY = '\u0002';

  /** Before a whole value. */
  static final char WHOLE = '\u0003';

  /** Before an act, in {@code said}. */
  static final char ACT = '\u0004';

  /** Before each term of a speaker's name, in {@code said}. */
  static final char SPEAKER = '\u0005';

  /** How far apart statements stand in {@code said}; each takes up at most half of it. */
  static final int STATEMENT = 4096;

  static final int STATEMENT_REACH = STATEMENT / 2 - 96;

  private Fields() {}

  /** Returns the field of the index that holds what a query's field asks about. */
  static String of(Field field) {
    return switch (field) {
      case SAID, SPEAKER, ACT -> SAID;
      case FROM, TO, PERSON, BODY, PLACE, HEADING, NO, KIND, CLASS, HAND -> field.word();
      case DATE, SINCE, UNTIL -> DAYS;
      case IN -> ACCESSION;
      case LAYER -> ALL;
    };
  }

  /** Returns the field that holds the values of a facet. */
  static String facet(Field field) {
    return "facet." + field.word();
  }
}
