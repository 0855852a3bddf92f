package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Map;
import java.util.Optional;
import org.chancery.readingroom.editing.Session;
import org.chancery.readingroom.http.House;
import org.chancery.readingroom.http.Phrases;

/**
 * What every page has around its matter.
 *
 * @param house the words, and how the room is kept
 * @param statics the files that pages load
 * @param title the title of the page
 * @param section which part of the room it belongs to, such as {@code search}
 * @param archive the name of the archive
 * @param query what was searched for
 * @param theme {@code light} or {@code dark} when the reader chose one
 * @param visit who looks at it
 */
record Frame(
    House house,
    Statics statics,
    String title,
    String section,
    String archive,
    String query,
    Optional<String> theme,
    Visit visit) {

  /**
   * Who looks at the page, and whence.
   *
   * @param here the address of the page in this room
   * @param editing whether one can sign in here
   * @param session who is signed in
   */
  record Visit(String here, boolean editing, Optional<Session> session) {}

  /** Returns the address of the page that is asked for; the first page where a form was sent. */
  static String here(Context ctx) {
    String query = ctx.queryString();
    boolean page = !ctx.method().equals(HandlerType.POST);
    return page ? ctx.path() + (query == null ? "" : "?" + query) : "/";
  }

  /** Returns the words. */
  Phrases t() {
    return house.words();
  }

  /** Returns who is signed in. */
  Optional<Session> editor() {
    return visit.session();
  }

  /** Returns the address of the door, which leads back here. */
  String door() {
    return "/login?" + Paging.query(Map.of("next", visit.here()));
  }

  /** Returns the address of a file that pages load. */
  String file(String name) {
    return statics.address(name);
  }

  /** Returns the attribute that marks the part of the room one is in. */
  String current(String part) {
    return section.equals(part) ? "page" : "";
  }
}
