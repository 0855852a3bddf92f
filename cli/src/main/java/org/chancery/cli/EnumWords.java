package org.chancery.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** The names of an enumeration in small letters: the words of an option, read and listed. */
abstract class EnumWords<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final String option;
  private final E[] values;

  EnumWords(String option, E[] values) {
    this.option = option;
    this.values = values;
  }

  /** Returns the word on the command line. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public E convert(String word) {
    return Values.known(option, word, values, EnumWords::word);
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(values).map(EnumWords::word).iterator();
  }
}
