package org.chancery.cli;

import org.chancery.archive.search.Page;

/** The words of {@code search --sort}. */
final class SearchOrder extends EnumWords<Page.Order> {
  SearchOrder() {
    super("--sort", Page.Order.values());
  }
}
