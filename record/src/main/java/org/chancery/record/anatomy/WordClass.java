package org.chancery.record.anatomy;

import java.util.Locale;

/** What the word list says of a word; each class is a section of {@code words.txt}. */
enum WordClass {
  HONORIFIC(0),
  HONORIFIC_PLURAL(1),
  RANK(2),
  BODY_HEAD(3),
  BODY_SINGLE(4),
  COUNTRY(5),
  COUNTRY_ACRONYM(6),
  NATION(7),
  MONTH(8),
  WEEKDAY(9),
  SEASON(10),
  PLACE_CUE(11),
  PLACE_HEAD(12),
  NAME_PARTICLE(13),
  SPEECH(14),
  STOP_CAPITAL(15),
  COMMON_CAPITAL(16),
  PAPER(17),
  PAPER_WEAK(18),
  POSSESSIVE(19),
  PAPER_ADJECTIVE(20),
  EVENT(21),
  EVENT_TALK(22),
  DRAFT(23),
  ORDINAL_WORD(24),
  CAPITAL_FILLER(25),
  COUNTRY_START(26),
  MEETING_CUE(27),
  VISIT(28),
  NEAR_DAY(29),
  ROLE(30),
  SITTING(31),
  ENCLOSING(32);

  /** The lowest bit that a class takes; the bits below tell a token's shape. */
  static final int FIRST_BIT = 16;

  private final long bit;

  WordClass(int place) {
    bit = 1L << (FIRST_BIT + place);
  }

  /** Returns the class's bit among the flags of a token. */
  long bit() {
    return bit;
  }

  /** Returns the class of a section heading such as {@code body-head}. */
  static WordClass section(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
