package org.chancery.record.anatomy;

import java.util.Locale;

/** What the word list says of a word; each class is a section of {@code words.txt}. */
enum WordClass {
  HONORIFIC,
  HONORIFIC_PLURAL,
  RANK,
  BODY_HEAD,
  BODY_SINGLE,
  COUNTRY,
  COUNTRY_ACRONYM,
  NATION,
  MONTH,
  WEEKDAY,
  SEASON,
  PLACE_CUE,
  PLACE_HEAD,
  NAME_PARTICLE,
  SPEECH,
  STOP_CAPITAL,
  COMMON_CAPITAL,
  PAPER,
  PAPER_WEAK,
  POSSESSIVE,
  PAPER_ADJECTIVE,
  EVENT,
  EVENT_TALK,
  DRAFT,
  ORDINAL_WORD,
  CAPITAL_FILLER,
  COUNTRY_START,
  MEETING_CUE,
  VISIT,
  NEAR_DAY,
  ROLE;

  /** The lowest bit that a class takes; the bits below tell a token's shape. */
  static final int FIRST_BIT = 16;

  /** Returns the class's bit among the flags of a token. */
  long bit() {
    return 1L << (FIRST_BIT + ordinal());
  }

  /** Returns the class of a section heading such as {@code body-head}. */
  static WordClass section(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
