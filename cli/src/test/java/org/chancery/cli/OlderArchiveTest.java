package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.chancery.testkit.OlderArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands on an archive that an older version made. */
class OlderArchiveTest extends ArchiveCommandTest {

  private static final String NOTICE =
      " was made by an older version of Chancery and is being brought up to date; older versions"
          + " will no longer open it\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "show 1.1",
        "search raftsmen",
        "check",
        "status",
        "chain 3.1",
        "missing",
        "people",
        "people rename orlenne Orlen",
        "ledger",
        "reuse 7.1",
        "decisions",
        "account list",
        "backup COPY"
      })
  void everyCommandDoesItsWorkOnItAndSaysOnceThatItIsBroughtUpToDate(String command)
      throws SQLException {
    addSamples();
    OlderArchive.make(archive(), 1);
    String[] words = command.replace("COPY", desk.resolve("copy").toString()).split(" ", -1);
    assertThat(on(words)).as(err()).isZero();
    assertThat(err()).isEqualTo("chancery: the archive " + archive() + NOTICE);
    assertThat(on("status")).isZero();
    assertThat(err()).isEmpty();
  }
}
