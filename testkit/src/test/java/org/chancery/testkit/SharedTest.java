package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class SharedTest {

  @Test
  void aTestThatNeedsWhatIsAbsentIsSkippedWithTheReason() {
    assertThatThrownBy(() -> Shared.path("no/such/corpus"))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining(
            "../shared/no/such/corpus is not beside the repository, so this test, which reads it,"
                + " is skipped");
    assertThat(Shared.find("no/such/corpus")).isEmpty();
  }

  @Test
  void theModelRecordIsFoundWhereTheSharedCorporaAre() {
    assertThat(Shared.text("seed/EXPECTED.md")).startsWith("# What a careful reader finds");
    assertThat(Shared.files("seed", ".txt")).hasSize(1);
  }

  @Test
  void theSamplesAreFoundByTheBeginningOfTheirNames() {
    assertThat(Samples.all()).isNotEmpty();
    assertThat(Samples.text("01")).contains("MEMORANDUM OF CONVERSATION");
    assertThatThrownBy(() -> Samples.text("99-none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no sample's name begins with 99-none");
  }
}
