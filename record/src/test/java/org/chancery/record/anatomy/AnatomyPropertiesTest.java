package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, it is read, and every finding points into it. */
class AnatomyPropertiesTest {

  private static final String[] PIECES = {
    "Mr. Sapt to Mr. Hentzau.",
    "[Inclosure 1 in No. 4.]",
    "Zenda, May 8, 1861.",
    "[Received",
    "No. 4.]",
    "Sir:",
    "I am,",
    "&c.,",
    "JOHANN SAPT,",
    "Jr.",
    "Present:",
    "    ",
    "\n",
    "\n\n",
    "\t",
    "[",
    "]",
    "(",
    ")",
    "“",
    "”",
    "—",
    "to",
    "The Minister",
    "of",
    "Zenda",
    "[L. S.]",
    "P. S.—",
    "* * *",
    "A.",
    "é",
    "\u00a0",
    "'",
    ", ",
    "31",
    "1861",
    "undated",
    "For the Secretary:",
    ": Telegram",
    "711.5/3",
    "Minutes of",
    "\uD83D\uDE00",
    "By",
    "No.",
    "May",
    "12",
    "Hon.",
    ":",
    "that",
    "the harbor was closed and that nobody had been told of it by the ministry, as he said. ",
  };

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void any_text_is_read_and_spans_lie_inside(long seed) {
    Random random = new Random(seed);
    for (int n = 0; n < 200; n++) {
      String text = text(random);
      AnatomyReader.Reading reading = Papers.reading(text);
      for (Finding<?> finding : Papers.findings(reading.anatomy())) {
        for (Span span : finding.evidence()) {
          assertThat(span.end())
              .as("seed %d, text %s", seed, text)
              .isLessThanOrEqualTo(text.length());
        }
      }
      reading.queries().forEach(q -> assertThat(q.span().end()).isLessThanOrEqualTo(text.length()));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      int between = random.nextInt(6);
      text.append(between < 3 ? " " : between < 5 ? "\n" : "");
    }
    return text.toString();
  }
}
