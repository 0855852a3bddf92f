package org.chancery.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.testkit.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Our pieces against those of the tokenizer with which the model was trained. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordPiecesTest {

  private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";

  private WordPieces ours;
  private HuggingFaceTokenizer theirs;

  @BeforeAll
  void open() throws IOException {
    try (InputStream one = WordPiecesTest.class.getResourceAsStream(VOCABULARY);
        InputStream other = WordPiecesTest.class.getResourceAsStream(VOCABULARY)) {
      ours = WordPieces.read(one);
      theirs =
          HuggingFaceTokenizer.newInstance(
              other, Map.of("padding", "false", "truncation", "true", "maxLength", "256"));
    }
  }

  @AfterAll
  void close() {
    theirs.close();
  }

  private void same(String text) {
    assertThat(ours.of(text, 256)).as(text).isEqualTo(theirs.encode(text).getIds());
  }

  @Test
  void pricesNamesAndSignsAreCutAlike() {
    List.of(
            "",
            "The Minister said that the chain was old.",
            "Vaškel, Überblick, Ilić, naïve, İstanbul, ÅNGSTRÖM, Мікоян, Ελλάδα, 中国 and 北京.",
            "No. 825.5151/144—“he promised”… [by hand: six] $5,000 C$700,000 50% a_b a-b it’s",
            "a\u0000b\uFFFDc\u200Bd\u00ADe\tf\r\ng\u00A0h\u2003i\u2028j\u0085k",
            "x".repeat(100) + " " + "y".repeat(101) + " 𝔄𝔅 👍🏽 ½ № ﬁ ß ẞ ǅ",
            "uncharacteristically incomprehensibilities zzzzqqqq",
            "word ".repeat(400))
        .forEach(this::same);
  }

  @Test
  void anyTextIsCutAlike() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        int from = random.nextInt(4) == 0 ? 0x2010 : 0; // signs; elsewhere Unicode has moved on
        int c = from + random.nextInt(from > 0 ? 0x50 : random.nextInt(3) == 0 ? 0x520 : 0x7F);
        text.appendCodePoint(Character.isDefined(c) ? c : ' ');
      }
      assertThat(ours.of(text.toString(), 256))
          .as("seed %d, text %s", seed, text.chars().boxed().toList())
          .isEqualTo(theirs.encode(text.toString()).getIds());
    }
  }

  @Test
  void realPapersAreCutAlike() throws IOException {
    for (Path file : Shared.files("corpus/frus", ".xml")) {
      String text = Files.readString(file);
      for (int at = 0; at + 600 < text.length(); at += 20_000) {
        same(text.substring(at, at + 600));
      }
    }
  }
}
