package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** States of texts and accounts of talks, named by their ids in an archive. */
class ArchivedStatesTest extends ArchiveCommandTest {

  private static final String QUOTING =
      """
      TELEGRAM

      We met again on Thursday and went on until midnight.

      The delegation agreed on the following draft resolution:

      “The Conference has examined the state of the harbor lights between Sundby and Korsnes.

      It decides that every light shall be tended by two [inserted by hand: sworn] keepers.”

      The text was read twice.
      """;

  @Test
  void passagesAreFoundAgainByTheIndexOfTheArchive() {
    addSamples();
    assertThat(on("reuse", "7.1")).isZero();
    assertThat(out()).contains("8.1:1", "9.1:", "words the same").doesNotContain(" 1.1:");
    assertThat(on("reindex")).isZero();
    assertThat(on("reuse", "7.1")).isZero();
    assertThat(out()).contains("9.1:");
  }

  @Test
  void aPaperOutsideTheArchiveIsAskedForInIt() {
    addSamples();
    assertThat(on("reuse", SAMPLES.resolve("07a-article-7-first-draft.txt").toString())).isZero();
    assertThat(out()).contains("9.1:");
  }

  @Test
  void recordsAreStatesOfATextAndAccountsOfATalk() {
    addSamples();
    assertThat(on("collate", "7.1", "8.1:typed", "8.1")).isZero();
    assertThat(out()).startsWith("3 states compared").contains("within forty-eight hours");
    assertThat(on("history", "7.1", "8.1", "9.1", "--records", "6.1")).isZero();
    assertThat(out())
        .startsWith("A text in 4 states")
        .contains("Colonel Brauth, propose, at the meeting at Weir House at Obelin, 23 April");
    assertThat(on("align", "1.1", "2.1")).isZero();
    assertThat(out()).contains("CONTRADICTED");
  }

  @Test
  void aQuotedDraftIsNamedByItsNumber() throws IOException {
    String quoting = paper("quoting.txt", QUOTING).toString();
    assertThat(on("add", quoting)).isZero();
    assertThat(on("collate", "1.1:draft-1:typed", quoting + ":draft-1")).isZero();
    assertThat(out()).contains("sworn", "1.1:draft-1:typed");
    assertThat(on("collate", "1.1", "1.1:draft-2")).isEqualTo(2);
    assertThat(err()).contains("1.1: the record quotes 1 draft, and none is no. 2");
  }

  @Test
  void anIdThatIsNotThereIsSaidInOneSentence() {
    assertThat(on("align", "1.1", "2.1")).isEqualTo(2);
    assertThat(err()).contains("there is no record 1.1");
  }
}
