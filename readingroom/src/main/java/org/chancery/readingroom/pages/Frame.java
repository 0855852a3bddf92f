package org.chancery.readingroom.pages;

import java.util.Optional;
import org.chancery.readingroom.http.Phrases;

/**
 * What every page has around its matter.
 *
 * @param t the words
 * @param statics the files that pages load
 * @param title the title of the page
 * @param section which part of the room it belongs to, such as {@code search}
 * @param archive the name of the archive
 * @param query what was searched for
 * @param theme {@code light} or {@code dark} when the reader chose one
 */
record Frame(
    Phrases t,
    Statics statics,
    String title,
    String section,
    String archive,
    String query,
    Optional<String> theme) {

  /** Returns the address of a file that pages load. */
  String file(String name) {
    return statics.address(name);
  }

  /** Returns the attribute that marks the part of the room one is in. */
  String current(String part) {
    return section.equals(part) ? "page" : "";
  }
}
