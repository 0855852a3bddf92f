package org.chancery.edition;

/** Words of one ink on one line. */
record Piece(String text, Ink ink) {

  static Piece plain(String text) {
    return new Piece(text, Ink.PLAIN);
  }
}
