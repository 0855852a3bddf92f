package org.chancery.readingroom;

import org.chancery.readingroom.http.Safety;

/**
 * Where a reading room is served.
 *
 * @param host the name or address to listen on
 * @param port the port; 0 takes any free one
 */
public record Address(String host, int port) {

  /** The loopback address, so that only this machine can read. */
  public static final Address LOCAL = new Address("127.0.0.1", 7936);

  /** Refuses a port that does not exist. */
  public Address {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
  }

  /** Tells whether only this machine can reach it. */
  public boolean isLoopback() {
    return Safety.isLoopback(host);
  }
}
