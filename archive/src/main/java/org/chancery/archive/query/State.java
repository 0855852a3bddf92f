package org.chancery.archive.query;

import java.util.Locale;

/** A state of the text that words can be looked for in; without one, everything is searched. */
public enum State {
  /** What the machine wrote, with what a hand struck out and without what it put in. */
  TYPED,
  /** The paper with its hands' changes carried out, without the editor's words. */
  CORRECTED;

  /** Returns the word in a query. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
