package org.chancery.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** The forms of {@code history --as} and {@code align --as}. */
enum PageForm {
  PAGE,
  JSON,
  HTML;

  /** Returns the word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(PageForm::word).iterator();
    }
  }

  /** {@code --as}. */
  static final class Converter implements ITypeConverter<PageForm> {
    @Override
    public PageForm convert(String word) {
      return Values.known("--as", word, PageForm.values(), PageForm::word);
    }
  }
}
