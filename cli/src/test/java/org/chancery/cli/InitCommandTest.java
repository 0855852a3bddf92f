package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class InitCommandTest extends ArchiveCommandTest {

  @Test
  void aFolderBecomesAnArchiveOnce() {
    assertThat(archive().resolve("archive.sqlite")).exists();
    assertThat(run("init", archive().toString())).isEqualTo(1);
    assertThat(err()).isEqualTo("chancery: " + archive() + " is an archive already\n");
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws IOException {
    paper("full/letter.txt", LETTER);
    assertThat(run("init", desk.resolve("full").toString())).isEqualTo(1);
    assertThat(err()).contains("holds other files; name a new or an empty folder");
  }

  @Test
  void aFolderThatIsNoArchiveIsNamed() {
    assertThat(run("list", "-a", desk.toString())).isEqualTo(2);
    assertThat(err()).contains(desk + " is no archive; 'chancery init " + desk + "' makes one");
  }
}
