package org.chancery.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** The forms of {@code search --as}, {@code chain --as} and {@code missing --as}. */
enum DataForm {
  PAGE,
  JSON,
  CSV;

  /** Returns the word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(DataForm::word).iterator();
    }
  }

  /** {@code --as}. */
  static final class Converter implements ITypeConverter<DataForm> {
    @Override
    public DataForm convert(String word) {
      return Values.known("--as", word, values(), DataForm::word);
    }
  }
}
