package org.chancery.readingroom.api;

import java.util.List;

/**
 * A page of a long list.
 *
 * @param items what is on it
 * @param page which, from 1
 * @param size how many on a page
 * @param total how many on all pages
 */
record Slice<T>(List<T> items, int page, int size, int total) {

  Slice {
    items = List.copyOf(items);
  }

  /** Cuts the page that is asked for out of a list. */
  static <T> Slice<T> of(Asked asked, List<T> all) {
    int size = asked.number("size");
    int page = asked.number("page");
    int from = (int) Math.min(all.size(), (page - 1L) * size);
    return new Slice<>(
        all.subList(from, Math.min(all.size(), from + size)), page, size, all.size());
  }

  /** Returns the same page of what is made of each item. */
  <V> Slice<V> map(java.util.function.Function<T, V> made) {
    return new Slice<>(items.stream().map(made).toList(), page, size, total);
  }

  int pages() {
    return Math.max(1, (total + size - 1) / size);
  }

  /** Returns the shape of a page of things. */
  static <T> Shape<Slice<T>> shape(Shape<T> item) {
    return counted(Shape.<Slice<T>>of(item.name() + "Page", "A page of a list."), s -> s)
        .many("items", "What is on the page.", item, Slice::items);
  }

  /** Adds to a shape which page it is. */
  static <P, T> Shape<P> counted(Shape<P> shape, java.util.function.Function<P, Slice<T>> slice) {
    return shape
        .number("total", "How many there are on all pages.", p -> slice.apply(p).total())
        .number("page", "Which page this is, from 1.", p -> slice.apply(p).page())
        .number("size", "How many are on a page.", p -> slice.apply(p).size());
  }
}
