package org.chancery.dossier.register;

import java.util.Optional;

/**
 * How a paper names a person or a body.
 *
 * @param kind which of them
 * @param role what it is to the paper
 * @param name the name as printed, on one line; empty when the paper gives the office alone
 * @param office the office or rank printed with it
 */
public record Appearance(Kind kind, Role role, String name, Optional<String> office) {

  /** What is named. */
  public enum Kind {
    PERSON,
    BODY
  }

  /** What one is to a paper. */
  public enum Role {
    SENDER,
    ADDRESSEE,
    SIGNER,
    PRESENT,
    NAMED
  }

  /** Refuses an appearance of nobody. */
  public Appearance {
    if (name.isEmpty() && office.isEmpty()) {
      throw new IllegalArgumentException("an appearance has a name or an office");
    }
  }
}
