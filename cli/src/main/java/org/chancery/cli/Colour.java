package org.chancery.cli;

/** When the page is coloured. */
enum Colour {
  /** On a terminal, unless {@code NO_COLOR} is set. */
  AUTO,
  ALWAYS,
  NEVER;

  /** Its words. */
  static final class Words extends EnumWords<Colour> {
    Words() {
      super("--color", values());
    }
  }
}
