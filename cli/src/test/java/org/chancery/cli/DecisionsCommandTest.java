package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.archive.Anchor;
import org.chancery.archive.Archive;
import org.chancery.archive.Decision;
import org.chancery.archive.holding.RecordId;
import org.chancery.record.Record;
import org.junit.jupiter.api.Test;

class DecisionsCommandTest extends ArchiveCommandTest {

  private void decide() throws java.io.IOException {
    assertThat(on("add", paper("letter.txt", LETTER).toString())).isZero();
    try (Archive archive = Archive.write(archive())) {
      RecordId id = new RecordId(1, 1);
      Record record = archive.records().read(id);
      Anchor place =
          Anchor.of(
              id,
              Anchor.Subject.PLACE,
              record,
              record.anatomy().protocol().dating().place().orElseThrow().span());
      archive.decisions().add("I. Varga", "as on maps", new Decision.Correct(place, "Vaškel"));
      archive.decisions().add("J. Kolt", "", new Decision.Merge(List.of("Orlene"), "Orlenne"));
    }
  }

  @Test
  void decisionsAreListedWithWhoWhenAndWhy() throws Exception {
    decide();
    assertThat(on("decisions")).as(err()).isZero();
    assertThat(out())
        .containsPattern(
            "   1  20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\dZ  I\\. Varga: correct place in 1\\.1"
                + " “Vaskel” to 'Vaškel'\n      why: as on maps\n")
        .contains("J. Kolt: 'Orlene' is 'Orlenne'\n");
    assertThat(on("decisions", "1.1")).isZero();
    assertThat(out()).contains("Vaškel").doesNotContain("Orlene");
    assertThat(on("decisions", "--width", "50")).isZero();
    assertThat(out().lines())
        .hasSizeGreaterThan(3)
        .allMatch(l -> l.codePointCount(0, l.length()) <= 50);
  }

  @Test
  void aDecisionIsUndoneByAFurtherOne() throws Exception {
    decide();
    assertThat(on("decisions", "--undo", "1", "--by", "J. Kolt", "--why", "no")).as(err()).isZero();
    assertThat(out()).contains("J. Kolt: undo 1").contains("why: no");
    assertThat(on("decisions", "1.1")).isZero();
    assertThat(out()).contains("to 'Vaškel' (undone)").contains("undo 1");
    assertThat(on("decisions", "--undo", "1")).isEqualTo(1);
    assertThat(err()).isEqualTo("chancery: decision 1 is undone already\n");
    assertThat(on("decisions", "9.9")).isEqualTo(2);
    assertThat(err()).contains("there is no record 9.9");
  }
}
