package org.chancery.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QueryPropertiesTest {

  private static final String[] PIECES = {
    "grain",
    "Arveld",
    "Il-u",
    "promis*",
    "?",
    "*",
    "\"",
    "“",
    "”",
    "(",
    ")",
    "-",
    "+",
    " ",
    " ",
    "\t",
    "OR",
    "AND",
    "NOT",
    "|",
    "&",
    "~",
    "~5",
    ":",
    "=",
    "from:",
    "to:",
    "said:",
    "speaker:",
    "person:",
    "place:",
    "kind:",
    "class:",
    "act:",
    "promise",
    "hand:",
    "yes",
    "no:",
    "date:",
    "1934-02",
    "..",
    "1934",
    "in:",
    "12",
    "layer:",
    "typed",
    "corrected",
    "foo:",
    "Мікоян",
    "\n",
    "朝",
    "//",
    "\ud800",
    "'",
    "’",
    "/",
    ".",
    "825.5151/144",
    "since:",
    "heading:",
    "a",
    "é",
  };

  @Test
  void anyTextIsReadAndWhatIsWrongHasASentenceAndAColumnWithinTheText() {
    each(text -> {
      Query query = Query.parse(text);
      assertThat(query.troubles())
          .allSatisfy(trouble -> {
            assertThat(trouble.column()).isBetween(1, text.length() + 1);
            assertThat(trouble.sentence()).isNotBlank();
          });
      assertThat(query.inWords()).isNotBlank();
    });
  }

  @Test
  void whatWasUnderstoodIsUnderstoodTheSameWhenWrittenAndReadAgain() {
    each(text -> {
      Query query = Query.parse(text);
      assertThat(Query.parse(query.understood()).asked())
          .as("'%s' understood as '%s'", text, query.understood())
          .isEqualTo(query.asked());
    });
  }

  @Test
  void veryLongAndVeryDeepQueriesAreCutWithASentence() {
    assertThat(Query.parse("(".repeat(5000)).troubles()).isNotEmpty();
    assertThat(Query.parse("-".repeat(100_000)).troubles()).isNotEmpty();
    assertThat(Query.parse("a ".repeat(100_000)).trouble()).isPresent();
    assertThat(Query.parse("NOT ".repeat(100_000)).trouble()).isPresent();
  }

  private static void each(java.util.function.Consumer<String> check) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 30_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
        text.append(random.nextInt(3) == 0 ? " " : "");
      }
      try {
        check.accept(text.toString());
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", query: " + text, e);
      }
    }
  }
}
