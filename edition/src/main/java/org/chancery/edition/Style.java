package org.chancery.edition;

/** How a page for the terminal tells kinds of words apart. */
public enum Style {
  /** By signs only. */
  PLAIN,
  /** By signs, and by the colours and underlining of ANSI escape sequences (ECMA-48, SGR). */
  ANSI
}
