package org.chancery.readingroom.http;

/** Leads whoever asks to another address of this room. */
public final class Elsewhere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Leads to {@code address}, such as {@code /papers?page=3}. */
  public Elsewhere(String address) {
    super(address, null, false, false);
  }

  /** Returns the address. */
  public String address() {
    return String.valueOf(getMessage());
  }
}
