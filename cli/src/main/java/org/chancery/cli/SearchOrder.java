package org.chancery.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.chancery.archive.search.Page;
import picocli.CommandLine.ITypeConverter;

/** The words of {@code search --sort}. */
final class SearchOrder implements ITypeConverter<Page.Order> {

  private static String word(Page.Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Page.Order convert(String word) {
    return Values.known("--sort", word, Page.Order.values(), SearchOrder::word);
  }

  /** The words, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Page.Order.values()).map(SearchOrder::word).iterator();
    }
  }
}
