package org.chancery.transcript;

/** A notation file that cannot be understood; the message names the place and says what to do. */
public final class NotationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotationException(String message) {
    super(message);
  }
}
