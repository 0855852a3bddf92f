package org.chancery.readingroom.http;

/** One subject of the reading room, such as the ledger, with all routes that belong to it. */
@FunctionalInterface
public interface Subject {

  /** Lays the routes of this subject. */
  void lay(Routes routes);
}
