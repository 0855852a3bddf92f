package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.transcript.Notation;
import org.chancery.transcript.NotationException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the words after options into values, or says which words there are. */
final class Values {

  private Values() {}

  /** {@code --width}. */
  static final class ForWidth implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String digits) {
      boolean number =
          !digits.isEmpty()
              && digits.length() < 6
              && digits.chars().allMatch(c -> c >= '0' && c <= '9');
      int width = number ? Integer.parseInt(digits) : 0;
      if (width < 40 || width > 1000) {
        throw new TypeConversionException(Messages.width(digits));
      }
      return width;
    }
  }

  /** {@code --encoding}. */
  static final class ForEncoding implements ITypeConverter<Charset> {
    private static final List<String> USUAL =
        List.of(
            "UTF-8",
            "UTF-16",
            "UTF-16LE",
            "UTF-16BE",
            "windows-1250",
            "windows-1251",
            "windows-1252",
            "ISO-8859-1",
            "ISO-8859-2",
            "ISO-8859-15",
            "KOI8-R",
            "IBM437",
            "IBM850");

    @Override
    public Charset convert(String name) {
      try {
        return Charset.forName(name);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new TypeConversionException(
            Messages.unknownEncoding(name, Suggestion.of(name, USUAL)));
      }
    }
  }

  /** Returns a shipped notation by its name, or one of the user's own from a file. */
  static Optional<Notation> notation(Optional<String> given) throws WrongUsage {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    String name = given.get();
    Optional<Notation> shipped = Notation.named(name);
    if (shipped.isPresent()) {
      return shipped;
    }
    try {
      return Optional.of(Notation.parse(name, name, Files.readString(Path.of(name))));
    } catch (NotationException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    } catch (IOException | InvalidPathException e) {
      if (e instanceof IOException && Files.exists(Path.of(name))) {
        throw new WrongUsage(Messages.notationUnreadable(name));
      }
      throw new WrongUsage(
          Messages.unknownNotation(name, Suggestion.of(name, List.of("hand", "frus", "plain"))));
    }
  }

  static <T> T known(String option, String word, T[] values, Function<T, String> name) {
    for (T value : values) {
      if (name.apply(value).equals(word.toLowerCase(Locale.ROOT))) {
        return value;
      }
    }
    List<String> words = Arrays.stream(values).map(name).toList();
    throw new TypeConversionException(
        Messages.unknownValue(option, word, words, Suggestion.of(word, words)));
  }
}
