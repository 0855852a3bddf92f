package org.chancery.record.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;

class DatesPropertiesTest {

  private static final List<String> PIECES =
      List.of(
          "May",
          "march",
          "23",
          "1956",
          "31",
          "7",
          "0",
          "of",
          "the",
          "[",
          "]",
          "(",
          ")",
          ",",
          ".",
          "/",
          "—",
          "-",
          "?",
          "Received",
          "undated",
          "Friday",
          "next",
          "last",
          "before",
          "until",
          "from",
          "to",
          "between",
          "and",
          "a",
          "p",
          "m",
          "noon",
          "midnight",
          "o'clock",
          "inst",
          "ult",
          "twenty",
          "second",
          "thousand",
          "hundred",
          "Easter",
          "Ash",
          "New",
          "Year",
          "year",
          "moon",
          "Tung",
          "chi",
          "Ramazan",
          "Thermidor",
          "II",
          "day",
          "week",
          "within",
          "six",
          "not",
          "later",
          "than",
          "end",
          "month",
          "IX",
          ":",
          "30",
          "99999999999",
          "\n",
          "\t",
          "\ud83d",
          "é",
          "Castra",
          "sat",
          "half",
          "past",
          "in",
          "near",
          "future",
          "sic",
          "'",
          "56",
          "1500",
          "February",
          "30th",
          "h");

  private static String text(Random random, int pieces) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      out.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextInt(4) == 0 ? "" : " ");
    }
    return out.toString();
  }

  @Test
  void any_text_is_scanned_into_spans_that_lie_inside_and_do_not_overlap() {
    for (long seed = 0; seed < 20_000; seed++) {
      String text = text(new Random(seed), 30);
      int last = 0;
      for (DateExpression found : DateScanner.scan(text)) {
        assertThat(found.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(last);
        assertThat(found.span().end())
            .as("seed %d: %s", seed, text)
            .isBetween(found.span().start() + 1, text.length());
        last = found.span().end();
      }
    }
  }

  @Test
  void whatever_is_found_can_be_resolved_from_any_day_and_checked() {
    for (long seed = 0; seed < 20_000; seed++) {
      Random random = new Random(seed);
      String text = text(random, 30);
      Anchor anchor =
          Anchor.at(LocalDate.of(1790 + random.nextInt(200), 1 + random.nextInt(12), 28));
      for (DateExpression found : DateScanner.scan(text)) {
        var when = anchor.resolver().resolve(found.sense());
        assertThat(when.map(When::edtf).orElse("?")).as("seed %d: %s", seed, text).isNotEmpty();
        assertThat(DateChecks.of(found, when)).isNotNull();
        anchor = anchor.after(text, new Span(0, text.length()), found);
      }
    }
  }

  @Test
  void any_lines_can_be_read_as_a_dateline_whose_parts_lie_inside() {
    for (long seed = 0; seed < 40_000; seed++) {
      String text = "¶¶" + text(new Random(seed), 1 + (int) (seed % 14));
      Span lines = new Span(2, text.length());
      long number = seed;
      Dateline.read(text, lines)
          .ifPresent(line -> {
            assertThat(lines.contains(line.span())).as("seed %d: %s", number, text).isTrue();
            line.place()
                .ifPresent(p -> assertThat(lines.contains(p)).as("seed %d", number).isTrue());
            line.written()
                .ifPresent(
                    w -> assertThat(lines.contains(w.span())).as("seed %d", number).isTrue());
            assertThat(DateChecks.of(line)).isNotNull();
          });
    }
  }

  @Test
  void scanning_stays_linear_on_the_worst_texts() {
    for (String piece :
        List.of(
            "twenty ",
            "the 5th, ",
            "from ",
            "[",
            "May ",
            "1 ",
            "not before ",
            "between 1 May and ",
            "Tung chi ",
            "1/",
            "within ",
            "1-",
            "the 1st and ")) {
      String text = piece.repeat(200_000 / piece.length());
      long start = System.nanoTime();
      DateScanner.scan(text);
      assertThat(System.nanoTime() - start).as(piece).isLessThan(3_000_000_000L);
    }
  }
}
