package org.chancery.testkit;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Makes random transcripts: papers of invented words in the notations of archives, the same spoilt
 * by chance, and any Unicode at all. The same seed makes the same texts.
 *
 * <pre>{@code
 * Transcripts.each(500, text -> assertThat(read(text).text()).isEqualTo(text));
 * }</pre>
 *
 * <p>{@code -Dchancery.seed=N} sets the first seed; a failure names the seed of its text.
 */
public final class Transcripts {

  private static final List<String> WORDS =
      List.of(
          "the",
          "Minister",
          "said",
          "that",
          "river",
          "weir",
          "of",
          "Obelin",
          "agreed",
          "to",
          "a",
          "draft",
          "conclusions",
          "methods",
          "members",
          "should",
          "it",
          "is",
          "and",
          "Count",
          "Ormay",
          "1936",
          "12",
          "March",
          "Legation",
          "телеграмма",
          "Vaškel",
          "条約",
          "😀",
          "e\u0301",
          "I",
          "No.");
  private static final List<String> MARKS =
      List.of(
          "handwritten: ",
          "inserted by hand: ",
          "crossed out: ",
          "in Orlenne's hand: ",
          "We",
          "sic",
          "illegible",
          "…",
          "text missing",
          "as to?",
          "Enclosure 1",
          "Received 1:10 p.m.",
          "2 lines not declassified",
          "garble",
          "Washington,",
          "margin: ",
          "typed over: ",
          "?",
          "note to the file: ",
          "1925",
          "");
  private static final List<String> SPACES =
      List.of(" ", " ", " ", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u00A0", "\r", " \n \n");
  private static final List<String> SIGNS =
      List.of(",", ".", ";", "”", "“", "\"", "(", ")", "—", "…", ":", "’s", "[", "]", "[[", "]]");
  private static final int DEEPEST = 5;

  private final Random random;

  private Transcripts(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a maker of texts with this seed. */
  public static Transcripts seeded(long seed) {
    return new Transcripts(seed);
  }

  /**
   * Makes texts of every sort and hands each to {@code property}.
   *
   * @throws AssertionError naming the seed, when the property fails or throws
   */
  public static void each(int texts, Consumer<String> property) {
    long first = Long.getLong("chancery.seed", 1936);
    for (long seed = first; seed < first + texts; seed++) {
      Transcripts maker = seeded(seed);
      String text =
          switch ((int) (seed % 4)) {
            case 0 -> maker.anyText(200);
            case 1 -> maker.paper(60);
            default -> maker.spoilt(maker.paper(60));
          };
      try {
        property.accept(text);
      } catch (Throwable failure) {
        throw new AssertionError(
            "with -Dchancery.seed="
                + seed
                + " the text "
                + quoted(text)
                + " fails: "
                + failure.getMessage(),
            failure);
      }
    }
  }

  /** Returns a paper of about so many words, its brackets paired. */
  public String paper(int words) {
    StringBuilder paper = new StringBuilder();
    stretch(paper, words, 0);
    return paper.toString();
  }

  /** Returns a text with a few pieces taken out, put in, moved or doubled. */
  public String spoilt(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(out.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> out.delete(at, Math.min(out.length(), at + random.nextInt(12)));
        case 1 -> out.insert(at, pick(SIGNS));
        case 2 -> out.insert(at, (char) random.nextInt(0x10000));
        default ->
            out.insert(at, out.substring(at, Math.min(out.length(), at + random.nextInt(40))));
      }
    }
    return out.toString();
  }

  /** Returns up to so many UTF-16 units of any kind, brackets often, surrogates unpaired. */
  public String anyText(int units) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(units + 1); i > 0; i--) {
      switch (random.nextInt(8)) {
        case 0 -> text.append('[');
        case 1 -> text.append(']');
        case 2 -> text.append(pick(SPACES));
        case 3 -> text.append((char) random.nextInt(0x10000));
        case 4 -> text.append((char) (0xD800 + random.nextInt(0x800)));
        case 5 -> text.append(pick(MARKS));
        default -> text.append((char) (' ' + random.nextInt(95)));
      }
    }
    return text.toString();
  }

  private void stretch(StringBuilder paper, int words, int depth) {
    for (int i = 0; i < words; i++) {
      int what = random.nextInt(12);
      if (what == 0 && depth < DEEPEST) {
        boolean twice = random.nextInt(6) == 0;
        paper.append(twice ? "[[" : "[").append(pick(MARKS));
        stretch(paper, random.nextInt(4), depth + 1);
        paper.append(twice ? "]]" : "]");
      } else if (what == 1) {
        paper.append(SIGNS.get(random.nextInt(12)));
      } else {
        paper.append(pick(WORDS));
      }
      if (random.nextInt(10) > 0) {
        paper.append(pick(SPACES));
      }
    }
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < Math.min(text.length(), 300); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
      out.append(plain ? String.valueOf(c) : String.format("\\u%04X", (int) c));
    }
    return out.append(text.length() > 300 ? "…\"" : "\"").toString();
  }
}
