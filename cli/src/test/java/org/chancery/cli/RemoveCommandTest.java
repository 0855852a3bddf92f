package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RemoveCommandTest extends ArchiveCommandTest {

  @Test
  void aWithdrawnRecordLeavesTheListAndComesBackUnderItsId() {
    addSamples();
    assertThat(on("remove", "--why", "twice", "2.1")).as(err()).isZero();
    assertThat(out()).isEqualTo("2.1: 1 record withdrawn; 'remove --restore' brings it back\n");
    on("list");
    assertThat(out().lines()).hasSize(10).noneMatch(line -> line.startsWith("2.1 "));
    assertThat(on("remove", "--restore", "2.1")).isZero();
    on("list");
    assertThat(out().lines()).hasSize(11).anyMatch(line -> line.startsWith("2.1 "));
  }

  @Test
  void whatIsWithdrawnAlreadyIsSaidToBe() {
    addSamples();
    for (String id : new String[] {"2.1", "3"}) {
      assertThat(on("remove", id)).as(err()).isZero();
      assertThat(out()).startsWith(id + ": 1 record withdrawn;");
      assertThat(on("remove", id)).as(err()).isZero();
      assertThat(out()).isEqualTo(id + ": is withdrawn already\n");
      assertThat(on("remove", "--restore", id)).as(err()).isZero();
      assertThat(on("remove", id)).as(err()).isZero();
      assertThat(out()).startsWith(id + ": 1 record withdrawn;");
    }
  }

  @Test
  void anErasedAccessionLeavesOnlyItsNumberTaken() throws IOException {
    Path letter = paper("letter.txt", LETTER);
    on("add", letter.toString());
    assertThat(on("remove", "--erase", "1")).as(err()).isZero();
    assertThat(out()).isEqualTo("1: 1 record erased for good; the number stays taken\n");
    try (Stream<Path> sources = Files.walk(archive().resolve("sources"))) {
      List<Path> files = sources.filter(Files::isRegularFile).toList();
      assertThat(files).isEmpty();
    }
    on("add", letter.toString());
    on("list");
    assertThat(out()).startsWith("2.1 ");
    assertThat(on("check")).as(err()).isZero();
  }

  @Test
  void onlyWholeAccessionsAreErased() {
    addSamples();
    assertThat(on("remove", "--erase", "1.1")).isEqualTo(2);
    assertThat(err()).contains("--erase takes whole accessions, such as 12");
  }

  @Test
  void whatWasNotWithdrawnCannotBeBroughtBack() {
    addSamples();
    assertThat(on("remove", "--restore", "2.1")).isEqualTo(1);
    assertThat(err())
        .isEqualTo("chancery: 2.1 was not withdrawn, so there is nothing to bring back\n");
    assertThat(on("remove", "--restore", "2")).isEqualTo(1);
    assertThat(on("remove", "2")).isZero();
    assertThat(on("remove", "--restore", "2")).as(err()).isZero();
  }

  @Test
  void whatIsNotThereCannotBeWithdrawn() {
    assertThat(on("remove", "9")).isEqualTo(2);
    assertThat(err()).isEqualTo("chancery: there is no accession 9\n");
  }
}
