package org.chancery.meaning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Cuts a text into the pieces of words that the model knows by number, as the model was trained:
 * BERT's uncased tokenizer (Devlin and others, 2018). Letters lose their accents and capitals,
 * signs stand alone, and of each word the longest known beginning is taken, then the longest known
 * continuation. May be used on any thread.
 */
final class WordPieces {

  private static final int LONGEST_WORD = 100;
  private static final String GOES_ON = "##";

  private final Map<String, Integer> numbers;
  private final int unknown;
  private final int first;
  private final int last;

  private WordPieces(Map<String, Integer> numbers) {
    this.numbers = numbers;
    this.unknown = number("[UNK]");
    this.first = number("[CLS]");
    this.last = number("[SEP]");
  }

  private int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary has no " + piece);
    }
    return number;
  }

  /** Reads the vocabulary out of a {@code tokenizer.json}: its object {@code vocab}. */
  static WordPieces read(InputStream json) throws IOException {
    Map<String, Integer> numbers = new HashMap<>(1 << 16);
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        boolean vocabulary =
            parser.currentToken() == JsonToken.FIELD_NAME && "vocab".equals(parser.currentName());
        if (vocabulary && parser.nextToken() == JsonToken.START_OBJECT) {
          while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String piece = parser.currentName();
            parser.nextToken();
            numbers.put(piece, parser.getIntValue());
          }
        }
      }
    }
    return new WordPieces(numbers);
  }

  /** Returns the numbers of a text's pieces between those that open and close a text. */
  long[] of(String text, int most) {
    Numbers out = new Numbers(most);
    out.add(first);
    StringBuilder word = new StringBuilder();
    String plain = plain(text);
    for (int i = 0; i < plain.length() && out.room(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      boolean alone = isSign(c) || isIdeograph(c);
      if (alone || isSpace(c)) {
        pieces(word, out);
        word.setLength(0);
      } else {
        word.appendCodePoint(c);
      }
      if (alone) {
        pieces(new StringBuilder().appendCodePoint(c), out);
      }
    }
    pieces(word, out);
    return out.closed(last);
  }

  /** Numbers up to a bound, the last place kept for the one that closes. */
  private static final class Numbers {
    private final long[] numbers;
    private int size;

    Numbers(int most) {
      numbers = new long[most];
    }

    boolean room() {
      return size < numbers.length - 1;
    }

    void add(long number) {
      if (room()) {
        numbers[size++] = number;
      }
    }

    long[] closed(long last) {
      numbers[size] = last;
      return Arrays.copyOf(numbers, size + 1);
    }
  }

  private void pieces(StringBuilder word, Numbers out) {
    if (word.isEmpty()) {
      return;
    }
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      out.add(unknown);
      return;
    }
    int[] found = new int[word.length()];
    int count = 0;
    for (int start = 0; start < word.length(); ) {
      int end = word.length();
      Integer number = numbers.get(piece(word, start, end));
      while (number == null && end > start + 1) {
        number = numbers.get(piece(word, start, --end));
      }
      if (number == null) {
        out.add(unknown);
        return;
      }
      found[count++] = number;
      start = end;
    }
    for (int i = 0; i < count; i++) {
      out.add(found[i]);
    }
  }

  private static String piece(StringBuilder word, int start, int end) {
    return start == 0 ? word.substring(0, end) : GOES_ON + word.substring(start, end);
  }

  /** Without signs that cannot be seen, without accents, in small letters. */
  private static String plain(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> isSpace(c) || c != 0 && c != 0xFFFD && !isUnseen(c))
        .forEach(c -> clean.appendCodePoint(isSpace(c) ? ' ' : c));
    StringBuilder plain = new StringBuilder(clean.length());
    Normalizer.normalize(clean, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> small(c, plain));
    return plain.toString();
  }

  /** The one capital whose small form is two signs: İ. */
  private static void small(int c, StringBuilder out) {
    out.appendCodePoint(c == 0x130 ? 'i' : Character.toLowerCase(c));
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static boolean isSign(int c) {
    if (c < 0x80) {
      return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0x20000 && c <= 0x2A6DF
        || c >= 0x2A700 && c <= 0x2CEAF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x2F800 && c <= 0x2FA1F;
  }
}
