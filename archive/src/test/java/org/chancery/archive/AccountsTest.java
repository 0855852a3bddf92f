package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.archive.holding.ArchiveTrouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

  private static final String PASSWORD = "nine barges at Harnova";

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Archive archive;

  @BeforeEach
  void open() {
    Archive.init(folder.resolve("papers")).close();
    InstantSource clock = now::get;
    archive = Archive.write(folder.resolve("papers"), clock);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void theRightPasswordAloneOpensAnAccount() {
    archive.accounts().add("I. Varga", PASSWORD);
    assertThat(archive.accounts().verify("I. Varga", PASSWORD))
        .hasValueSatisfying(a -> assertThat(a.name()).isEqualTo("I. Varga"));
    assertThat(archive.accounts().verify("i. varga", PASSWORD)).isPresent();
    assertThat(archive.accounts().verify("I. Varga", PASSWORD + " ")).isEmpty();
    assertThat(archive.accounts().verify("I. Varga", "")).isEmpty();
    assertThat(archive.accounts().verify("Nobody", PASSWORD)).isEmpty();
    assertThat(archive.accounts().verify("Nobody", "")).isEmpty();
  }

  @Test
  void aChangedPasswordIsTheOnlyOneAndIsDated() {
    archive.accounts().add("I. Varga", PASSWORD);
    now.set(Instant.parse("2026-03-02T12:00:00Z"));
    archive.accounts().change("I. Varga", "ten barges at Harnova");
    assertThat(archive.accounts().verify("I. Varga", PASSWORD)).isEmpty();
    assertThat(archive.accounts().verify("I. Varga", "ten barges at Harnova")).isPresent();
    assertThat(archive.accounts().all())
        .containsExactly(
            new Account(
                "I. Varga",
                Instant.parse("2026-03-01T12:00:00Z"),
                Instant.parse("2026-03-02T12:00:00Z")));
  }

  @Test
  void aRemovedAccountOpensNothing() {
    archive.accounts().add("I. Varga", PASSWORD);
    archive.accounts().remove("I. Varga");
    assertThat(archive.accounts().verify("I. Varga", PASSWORD)).isEmpty();
    assertThatThrownBy(() -> archive.accounts().remove("I. Varga"))
        .isInstanceOf(ArchiveTrouble.class)
        .hasMessage(
            "there is no account 'I. Varga'; 'chancery account list' shows those that there are");
  }

  @Test
  void thePasswordItselfIsNowhereInTheArchive() throws IOException {
    archive.accounts().add("I. Varga", PASSWORD);
    archive.close();
    Path database = folder.resolve("papers").resolve("archive.sqlite");
    String bytes = Files.readString(database, StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSWORD);
  }

  @Test
  void aNameOrPasswordThatWillNotDoIsRefusedInOneSentence() {
    archive.accounts().add("I. Varga", PASSWORD);
    assertThatThrownBy(() -> archive.accounts().add("I. VARGA", PASSWORD))
        .hasMessage("there is an account 'I. VARGA' already");
    assertThatThrownBy(() -> archive.accounts().add("J. Kolt", "short"))
        .hasMessage("a password has 10 to 256 characters; choose another");
    assertThatThrownBy(() -> archive.accounts().add("J.\nKolt", PASSWORD))
        .hasMessage("an account has a name of 1 to 60 characters on one line");
    assertThat(archive.accounts().all()).hasSize(1);
  }
}
