package org.chancery.transcript;

import java.util.Optional;

/**
 * Who or what wrote a stretch of the paper (TEI {@code handNote}).
 *
 * @param role what kind of hand it is
 * @param name whose hand, when the paper or its encoder says so
 */
public record Hand(Role role, Optional<String> name) {

  /** The kinds of hand. */
  public enum Role {
    /** The machine or clerk that wrote the paper as it left the office. */
    TYPIST,
    /** A pen or pencil on the paper, known or unknown. */
    HAND,
    /** The editor or publisher who printed the paper. */
    EDITOR,
    /** The translator. */
    TRANSLATOR
  }

  /** The typist. */
  public static final Hand TYPIST = new Hand(Role.TYPIST, Optional.empty());

  /** A hand nobody has named. */
  public static final Hand UNKNOWN = new Hand(Role.HAND, Optional.empty());

  /** The editor or publisher. */
  public static final Hand EDITOR = new Hand(Role.EDITOR, Optional.empty());
}
