package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.Test;

class AccountCommandTest extends ArchiveCommandTest {

  /** The first line of standard input in these tests. */
  private static final String PASSWORD = "From standard input.";

  @Test
  void anAccountIsMadeWithThePasswordOfStandardInputListedAndRemoved() {
    assertThat(on("account", "add", "I. Varga")).as(err()).isZero();
    assertThat(out())
        .isEqualTo(
            "made the account 'I. Varga'; 'chancery serve --edit' lets its holder sign in\n");
    try (Archive archive = Archive.open(archive())) {
      assertThat(archive.accounts().verify("I. Varga", PASSWORD)).isPresent();
    }
    assertThat(on("account", "list")).isZero();
    assertThat(out()).startsWith("I. Varga ").contains("made 20").doesNotContain("argon");
    assertThat(on("account", "remove", "I. Varga")).isZero();
    assertThat(on("account", "list")).isZero();
    assertThat(out()).isEmpty();
  }

  @Test
  void aNameThatIsTakenOrUnknownIsSaid() {
    on("account", "add", "I. Varga");
    assertThat(on("account", "add", "i. varga")).isEqualTo(1);
    assertThat(err()).isEqualTo("chancery: there is an account 'i. varga' already\n");
    assertThat(on("account", "password", "J. Kolt")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "chancery: there is no account 'J. Kolt'; 'chancery account list' shows those that"
                + " there are\n");
    assertThat(on("account", "password", "I. Varga")).isZero();
    assertThat(out()).isEqualTo("the account 'I. Varga' has another password\n");
  }

  @Test
  void aMistypedActionAndAMissingNameAreWrongUsage() {
    assertThat(on("account", "ad", "I. Varga")).isEqualTo(2);
    assertThat(err()).contains("account takes add, list, password or remove, not 'ad'");
    assertThat(on("account", "add")).isEqualTo(2);
    assertThat(err()).contains("name whose account it is");
  }

  @Test
  void nobodyServesForEditingWithoutAnAccount() {
    assertThat(on("serve", "--edit", "--port", "0")).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            "chancery: nobody can sign in to edit yet; make an account with: chancery account add"
                + " NAME\n");
  }

  @Test
  void whileAnotherProcessWritesItIsNamed() {
    Path folder = archive();
    try (Archive _ = Archive.write(folder)) {
      assertThat(on("account", "add", "I. Varga")).isEqualTo(1);
      assertThat(err())
          .startsWith("chancery: another process is writing to the archive " + folder)
          .contains("process " + ProcessHandle.current().pid());
    }
  }
}
