package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.chancery.archive.holding.ArchiveBusy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLockTest {

  @TempDir private Path folder;

  private WriterLock take(Path at) {
    return WriterLock.take(at, Clock.systemUTC());
  }

  @Test
  void oneWhoIsRefusedInTheSameProcessDoesNotFreeTheLockForOthers() throws Exception {
    Path other = Files.createSymbolicLink(folder.resolve("link"), folder);
    try (WriterLock _ = take(folder)) {
      assertThatThrownBy(() -> take(folder))
          .isInstanceOf(ArchiveBusy.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
      assertThatThrownBy(() -> take(other)).isInstanceOf(ArchiveBusy.class);
      assertThat(takenByAnotherProcess()).isEqualTo("busy");
    }
    assertThat(takenByAnotherProcess()).isEqualTo("taken");
    take(folder).close();
  }

  @Test
  void aLockThatCouldNotBeTakenCanBeTakenLater() throws IOException {
    Path file = Files.createDirectory(folder.resolve("writer.lock"));
    assertThatThrownBy(() -> take(folder)).hasMessageContaining("cannot be written");
    Files.delete(file);
    take(folder).close();
  }

  private String takenByAnotherProcess() throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Taker.class.getName(),
                    folder.toString()))
            .redirectErrorStream(true)
            .start();
    int code = process.waitFor();
    return switch (code) {
      case 0 -> "taken";
      case 3 -> "busy";
      default ->
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    };
  }

  /** What another process does. */
  static final class Taker {

    private Taker() {}

    /** Takes the lock of a folder: ends with 0, or with 3 when another has it. */
    public static void main(String[] args) {
      try (WriterLock _ = WriterLock.take(Path.of(args[0]), Clock.systemUTC())) {
        Runtime.getRuntime().halt(0);
      } catch (ArchiveBusy busy) {
        Runtime.getRuntime().halt(3);
      }
    }
  }
}
