package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MeaningCommandTest extends ArchiveCommandTest {

  private static final String ASKED = "six raftsmen released by the end of the month";

  @Test
  void withoutItsIndexASearchByMeaningSaysHowItIsMade() {
    addSamples();
    assertThat(on("search", "--meaning", ASKED)).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            "chancery: this archive has no index of meanings yet; 'chancery reindex --meaning'"
                + " makes it\n");
  }

  @Test
  void passagesAreShownWithTheirLikenessAndAWarningThatItIsNoEvidence() {
    addSamples();
    assertThat(on("reindex", "--meaning")).as(err()).isZero();
    assertThat(out()).startsWith("made the index of meanings from 11 records, ");
    assertThat(on("search", "--meaning", ASKED, "--limit", "2")).as(err()).isZero();
    assertThat(out())
        .startsWith("2 records likest in meaning; likeness is no evidence: read the words\n\n0.")
        .contains("six raftsmen");
    assertThat(err()).isEmpty();
  }

  @Test
  void aQueryChoosesTheRecordsThatAreLookedThrough() {
    addSamples();
    on("reindex", "--meaning");
    assertThat(on("search", "--meaning", ASKED, "kind:telegram", "date:1936-03")).isZero();
    assertThat(out()).contains(", of those that answer kind:telegram date:1936-03;");
    assertThat(out()).contains("3.1").doesNotContain("1.1  ");
    assertThat(on("search", "--meaning", ASKED, "zeppelin")).isEqualTo(1);
    assertThat(out()).startsWith("0 records");
  }

  @Test
  void jsonSaysThatItIsNoEvidenceAndCsvTheLikenessOfEach() {
    addSamples();
    on("reindex", "--meaning");
    on("search", "--meaning", ASKED, "--as", "json", "-n", "1");
    assertThat(out())
        .contains("\"basis\" : \"likeness of meaning, not evidence\"")
        .contains("\"unknown\" : 0")
        .contains("\"model\" : \"word-bag\"")
        .contains("\"score\" : 0.");
    on("search", "--meaning", ASKED, "--as", "csv", "-n", "1");
    assertThat(out().lines().findFirst())
        .contains("id,date,kind,from,to,place,heading,words,likeness");
    assertThat(out().strip()).matches("(?s).*,0\\.\\d{3}");
  }

  @Test
  void recordsThatCameLaterAreToldByAddBySearchAndByStatus() throws IOException {
    addSamples();
    on("reindex", "--meaning");
    on("add", paper("letter.txt", LETTER).toString());
    String behind =
        "chancery: 1 of 12 records cannot be found by meaning yet; 'chancery reindex --meaning'"
            + " brings it in\n";
    assertThat(err()).isEqualTo(behind);
    assertThat(on("search", "--meaning", ASKED)).isZero();
    assertThat(err()).isEqualTo(behind);
    on("status");
    assertThat(out()).contains("meaning      word-bag, 11 of 12 records, ");
    on("reindex", "--meaning");
    assertThat(out())
        .isEqualTo(
            "made the index of meanings from 1 record, 1 passage; 11 records in it already\n");
    on("search", "--meaning", ASKED);
    assertThat(err()).isEmpty();
  }

  @Test
  void whatDoesNotGoWithItIsRefused() {
    addSamples();
    for (String option : new String[] {"--facets", "--explain", "--like=1.1", "--sort=date"}) {
      assertThat(on("search", "--meaning", ASKED, option)).as(option).isEqualTo(2);
      assertThat(err()).contains("--meaning takes some words, and goes with a query");
    }
    assertThat(on("search", "--meaning", " ")).isEqualTo(2);
  }

  @Test
  void onATerminalItShowsHowFarItHasCome() {
    addSamples();
    Surroundings.Terminal terminal =
        new Surroundings.Terminal(true, true, false, OptionalInt.empty());
    assertThat(run(terminal, "reindex", "--meaning", "--archive", archive().toString())).isZero();
    assertThat(Progress.line(30, 500, 1000, 10_000_000_000L))
        .contains("30 records, 3 a second, about 10 s left");
  }
}
