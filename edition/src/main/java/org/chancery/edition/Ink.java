package org.chancery.edition;

/** What kind of words a stretch is, and how a terminal shows it (ECMA-48, SGR). */
enum Ink {
  PLAIN(""),
  /** Words a hand wrote. */
  HAND("36;4"),
  /** Words struck out. */
  STRUCK("31;9"),
  /** Words of the editor. */
  EDITOR("2;3"),
  HEADING("1"),
  FAINT("2");

  private final String codes;

  Ink(String codes) {
    this.codes = codes;
  }

  /** Returns the SGR parameters; empty for plain words. */
  String codes() {
    return codes;
  }
}
