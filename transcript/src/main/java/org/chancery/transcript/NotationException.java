package org.chancery.transcript;

/**
 * A notation file that cannot be understood; the message is one sentence with file, line and
 * column.
 */
public final class NotationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotationException(String message) {
    super(message);
  }
}
