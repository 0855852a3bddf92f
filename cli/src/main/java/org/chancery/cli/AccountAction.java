package org.chancery.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** What {@code account} does. */
enum AccountAction {
  ADD,
  LIST,
  PASSWORD,
  REMOVE;

  /** Returns the word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(AccountAction::word).iterator();
    }
  }

  /** {@code ACTION}. */
  static final class Converter implements ITypeConverter<AccountAction> {
    @Override
    public AccountAction convert(String word) {
      return Values.known("account", word, values(), AccountAction::word);
    }
  }
}
