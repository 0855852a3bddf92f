package org.chancery.intake;

/** Says why a file cannot be read, in words for its user. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  Unreadable(String reason) {
    super(reason);
  }

  Unreadable(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** Returns the reason. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
