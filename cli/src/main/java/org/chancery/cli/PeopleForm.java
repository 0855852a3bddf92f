package org.chancery.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** The forms of {@code people --as}. */
enum PeopleForm {
  PAGE,
  JSON,
  CSV,
  TEI;

  /** Returns the word on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words, for completion. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(values()).map(PeopleForm::word).iterator();
    }
  }

  /** {@code --as}. */
  static final class Converter implements ITypeConverter<PeopleForm> {
    @Override
    public PeopleForm convert(String word) {
      return Values.known("--as", word, values(), PeopleForm::word);
    }
  }
}
