package org.chancery.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A text of invented words and an edited copy whose true alignment is known: five words in a
 * hundred are changed, left out or put in, and two paragraphs stand elsewhere.
 *
 * @param before the words of the first state
 * @param after the words of the second state
 * @param fellow for each word of the first its fellow in the second, or -1
 * @param moved for each word of the first whether it stands in a paragraph that was moved
 */
record EditedText(List<String> before, List<String> after, int[] fellow, boolean[] moved) {

  private static final int STOCK = 8000;
  private static final double CHANGED = 0.02;
  private static final double LEFT_OUT = 0.015;
  private static final double PUT_IN = 0.015;

  private static final class Writer {
    final Random random;
    final String[] stock = new String[STOCK];

    Writer(long seed) {
      random = new Random(seed);
      for (int i = 0; i < STOCK; i++) {
        stock[i] = invented();
      }
    }

    private String invented() {
      String consonants = "bcdfghklmnprstvz";
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(3); i >= 0; i--) {
        word.append(consonants.charAt(random.nextInt(consonants.length())));
        word.append("aeiou".charAt(random.nextInt(5)));
        word.append(random.nextInt(3) == 0 ? "n" : "");
      }
      return word.toString();
    }

    /** Returns a word; as in real texts a few make up the greater part. */
    String word() {
      return stock[(int) (Math.pow(random.nextDouble(), 3) * STOCK)];
    }

    List<String> paragraph() {
      List<String> words = new ArrayList<>();
      int length = 80 + random.nextInt(120);
      for (int i = 0; i < length; i++) {
        words.add(word());
        if (i % 17 == 16 || i == length - 1) {
          words.add(".");
        } else if (i % 9 == 8) {
          words.add(",");
        }
      }
      return words;
    }
  }

  /** Makes a text of about {@code size} words; the same seed makes the same text. */
  static EditedText of(int size, long seed) {
    Writer writer = new Writer(seed);
    List<String> before = new ArrayList<>();
    List<int[]> paragraphs = new ArrayList<>();
    while (before.size() < size) {
      int from = before.size();
      before.addAll(writer.paragraph());
      paragraphs.add(new int[] {from, before.size()});
    }
    boolean[] moved = new boolean[before.size()];
    move(paragraphs, paragraphs.size() / 4, paragraphs.size() * 3 / 4 - 1, moved);
    move(paragraphs, paragraphs.size() / 2, 0, moved);
    List<String> after = new ArrayList<>();
    int[] fellow = new int[before.size()];
    Arrays.fill(fellow, -1);
    for (int[] paragraph : paragraphs) {
      for (int i = paragraph[0]; i < paragraph[1]; i++) {
        edit(writer, before.get(i), i, after, fellow);
      }
    }
    return new EditedText(before, after, fellow, moved);
  }

  private static void move(List<int[]> paragraphs, int from, int to, boolean[] moved) {
    int[] paragraph = paragraphs.remove(from);
    paragraphs.add(to, paragraph);
    Arrays.fill(moved, paragraph[0], paragraph[1], true);
  }

  private static void edit(Writer writer, String word, int i, List<String> after, int[] fellow) {
    double dice = writer.random.nextDouble();
    if (dice < LEFT_OUT) {
      return;
    }
    if (dice < LEFT_OUT + CHANGED) {
      after.add(writer.word());
      return;
    }
    fellow[i] = after.size();
    after.add(word);
    if (dice > 1 - PUT_IN) {
      after.add(writer.word());
    }
  }

  /** Tells whether a token is a word and not a sign. */
  boolean isWord(int i) {
    return Character.isLetter(before.get(i).charAt(0));
  }
}
