package org.chancery.archive.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.chancery.transcript.Span;

/**
 * Where the words of a text stand. The index knows the position of each word, not its offsets: of
 * every so many words the offset is kept, and those between are cut from the text again for the few
 * papers that are shown.
 */
final class Spots {

  /** Offsets are kept of each word whose number is a multiple of this. */
  private static final int EVERY = 64;

  private final int[] offsets;
  private final int[] positions;

  private Spots(int size) {
    offsets = new int[size];
    positions = new int[size];
  }

  /** Writes where the words of a text stand. */
  static void write(TokenList words, ByteBuffersDataOutput out) throws IOException {
    out.writeVInt((words.size() + EVERY - 1) / EVERY);
    int offset = 0;
    int position = 0;
    for (int i = 0; i < words.size(); i += EVERY) {
      out.writeVInt(words.start(i) - offset);
      out.writeVInt(words.position(i) - position);
      offset = words.start(i);
      position = words.position(i);
    }
  }

  static Spots read(ByteArrayDataInput in) throws IOException {
    Spots spots = new Spots(in.readVInt());
    int offset = 0;
    int position = 0;
    for (int i = 0; i < spots.offsets.length; i++) {
      offset += in.readVInt();
      position += in.readVInt();
      spots.offsets[i] = offset;
      spots.positions[i] = position;
    }
    return spots;
  }

  /** Returns the finder of words in the text whose spots these are. */
  Finder in(String text, Words words) {
    return new Finder(text, words);
  }

  /** Finds words by their positions or numbers; cuts each stretch of the text once. */
  final class Finder {
    private final String text;
    private final Words words;
    private final TokenList[] stretches = new TokenList[offsets.length];

    private Finder(String text, Words words) {
      this.text = text;
      this.words = words;
    }

    /** Returns where the word at a position stands, or the last before it. */
    Span at(int position) {
      int spot = before(positions, positions.length, position);
      TokenList stretch = stretch(spot);
      return stretch.span(stretch.lastUpTo(position));
    }

    /** Returns where a word stands whose number in the text is given. */
    Span word(int number) {
      TokenList stretch = stretch(number / EVERY);
      return stretch.span(number % EVERY);
    }

    private TokenList stretch(int spot) {
      TokenList known = stretches[spot];
      if (known == null) {
        int end = spot + 1 < offsets.length ? offsets[spot + 1] : text.length();
        known = words.of(text, offsets[spot], end, positions[spot]);
        stretches[spot] = known;
      }
      return known;
    }
  }

  /** Returns the last of some rising numbers that is not greater than one; 0 if all are. */
  static int before(int[] numbers, int size, int one) {
    int at = Arrays.binarySearch(numbers, 0, size, one);
    return at >= 0 ? at : Math.max(0, -at - 2);
  }
}
