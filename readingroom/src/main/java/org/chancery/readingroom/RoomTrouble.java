package org.chancery.readingroom;

/** Says in one sentence why a reading room cannot be served. */
public final class RoomTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private RoomTrouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  static RoomTrouble noAddress(Address address, Throwable cause) {
    return new RoomTrouble(
        "cannot listen on "
            + address.host()
            + ", port "
            + address.port()
            + ": it is taken or not of this machine; choose another with --port or --host",
        cause);
  }

  /** Returns the sentence. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
