package org.chancery.readingroom.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.readingroom.http.Elsewhere;

/**
 * Which part of a long list is shown.
 *
 * @param page from 1
 * @param size how many on a page
 * @param total how many there are
 * @param link the address of the list, ending so that {@code page=2} can follow
 */
record Paging(int page, int size, int total, String link) {

  /**
   * Returns the paging of a list at {@code path} with parameters that stay.
   *
   * @throws Elsewhere to the last page, if there is no such page
   */
  static Paging of(int page, int size, int total, String path, Map<String, String> stay) {
    String query = query(stay);
    return new Paging(page, size, total, path + "?" + (query.isEmpty() ? "" : query + "&")).held();
  }

  /**
   * Returns this paging, whose page there is.
   *
   * @throws Elsewhere to the last page, if there is no such page: a list may have become shorter
   */
  Paging held() {
    if (page > pages()) {
      throw new Elsewhere(to(pages()));
    }
    return this;
  }

  /** Writes parameters as they stand in an address, those without a value left out. */
  static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** Returns the address of a thing that is called by a name of any letters. */
  static String path(String room, String name) {
    return room + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Returns the record in which a paper lies that may be enclosed in it. */
  static String record(String paper) {
    int plus = paper.indexOf('+');
    return plus < 0 ? paper : paper.substring(0, plus);
  }

  int pages() {
    return Math.max(1, (total + size - 1) / size);
  }

  /** Returns the address of a page. */
  String to(int number) {
    return number == 1 ? link.substring(0, link.length() - 1) : link + "page=" + number;
  }

  /** Returns the number of the first thing shown, from 1. */
  int first() {
    return total == 0 ? 0 : (page - 1) * size + 1;
  }

  int last() {
    return Math.min(total, page * size);
  }

  /** Returns the part of {@code all} that is shown. */
  <T> List<T> of(List<T> all) {
    int from = Math.min(all.size(), (page - 1) * size);
    return all.subList(from, Math.min(all.size(), from + size));
  }
}
