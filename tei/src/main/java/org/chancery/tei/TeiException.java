package org.chancery.tei;

/**
 * TEI that cannot be read or written; the message is one sentence that names the file and the place
 * in it.
 */
public final class TeiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TeiException(String message) {
    super(message);
  }

  TeiException(String message, Throwable cause) {
    super(message, cause);
  }
}
