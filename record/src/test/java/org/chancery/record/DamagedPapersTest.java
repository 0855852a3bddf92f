package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chancery.testkit.Samples;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However a paper is cut, mixed up or set in capitals, it is read. The samples are damaged at
 * random; all persons and states are invented.
 */
class DamagedPapersTest {

  private static final String[] PIECES = {
    "“",
    "”",
    ":",
    ". ",
    ", ",
    "(",
    ")",
    "[",
    " by ",
    " from ",
    " the ",
    " that ",
    " will not fail to ",
    "No. 482/II-B",
    "2/7/46",
    "Mr. de la ",
    "I ",
    "He said: “",
    "\n\n",
    "\n",
    "—",
    " C.P. (47) 12",
    "Enclosure",
    "Present:",
    "FROM ",
    "midnight",
    "agreed ",
    "asked ",
    "Could you ",
    "…",
    "\n\nDone at "
  };

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void everyDamagedPaperIsRead(long seed) {
    Random random = new Random(seed);
    List<String> papers = Samples.all().stream().map(DamagedPapersTest::text).toList();
    for (int round = 0; round < 400; round++) {
      String text = damaged(papers.get(random.nextInt(papers.size())), random);
      assertThatCode(() -> read(text))
          .as("seed %d, round %d: %s", seed, round, text)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void whatEndsTooSoonIsRead() {
    List<String> texts =
        List.of(
            "15/183: TELEGRAM\n\nFROM ",
            "Velia, May 3, 1936.\n\nTHE TELEGRAM, OPENED BY SAYING THAT HE WAS ILL, WAS LOST.",
            "Velia, May 3, 1936.\n\nYour action in the matter is approved by \nActing Secretary",
            "Velia, May 3, 1936.\n\n"
                + "I have asked for it, and I will not fail to\n\n"
                + " do so.\n\n"
                + "Varro",
            "The treaty stands.\n\nThey have signed it.\n\nDone at ");
    for (String text : texts) {
      assertThatCode(() -> read(text)).as(text).doesNotThrowAnyException();
    }
  }

  private static void read(String text) {
    RecordReader.read(TranscriptReader.read(Source.of("damaged", text)), Hints.NONE);
  }

  private static String text(Path paper) {
    try {
      return Files.readString(paper);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + paper, e);
    }
  }

  private static String damaged(String paper, Random random) {
    StringBuilder text = new StringBuilder(paper);
    for (int n = 1 + random.nextInt(12); n > 0 && text.length() > 10; n--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(200));
      switch (random.nextInt(5)) {
        case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
        case 1 -> text.delete(at, end);
        case 2 -> text.replace(at, end, text.substring(at, end).toUpperCase(Locale.ROOT));
        case 3 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
        default -> text.setLength(at);
      }
    }
    return text.toString();
  }
}
