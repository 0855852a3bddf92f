package org.chancery.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** The forms of {@code collate --as}. */
enum CollateForm {
  PAGE,
  JSON,
  HTML,
  TEI;

  /** Returns the word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(CollateForm::word).iterator();
    }
  }

  /** {@code --as}. */
  static final class Converter implements ITypeConverter<CollateForm> {
    @Override
    public CollateForm convert(String word) {
      return Values.known("--as", word, CollateForm.values(), CollateForm::word);
    }
  }
}
