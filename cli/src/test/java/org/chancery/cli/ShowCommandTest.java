package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShowCommandTest extends ArchiveCommandTest {

  @Test
  void aRecordIsShownAsThePaperWasRead() {
    addSamples();
    for (String form : new String[] {"page", "json", "tei", "html", "text"}) {
      run("read", "--as", form, MEMORANDUM);
      String read = out();
      assertThat(on("show", "--as", form, "1.1")).isZero();
      assertThat(out()).as(form).isEqualTo(read);
    }
  }

  @Test
  void anAccessionOrAllRecordsAreShown() {
    addSamples();
    assertThat(on("show", "--as", "jsonl", "2", "1.1")).isZero();
    assertThat(out().lines()).hasSize(2);
    assertThat(on("show", "--as", "jsonl", "all")).isZero();
    assertThat(out().lines()).hasSize(11);
  }

  @Test
  void whatIsNotThereIsSaidInOneSentence() {
    assertThat(on("show", "7.1")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "chancery: there is no record 7.1; 'chancery list' shows the ids that there are\n");
    assertThat(on("show", "seven")).isEqualTo(2);
    assertThat(err()).contains("'seven' is no id of a record, such as 12.3");
  }

  @Test
  void theLedgerIsThatOfThePapersUnderTheirIds() throws IOException {
    addSamples();
    assertThat(on("ledger", "--as", "csv")).isZero();
    String held = out();
    run("ledger", "--as", "csv", SAMPLES.toString());
    String papers = out();
    List<Path> files;
    try (Stream<Path> all = Files.list(SAMPLES)) {
      files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (int i = 0; i < files.size(); i++) {
      papers = papers.replace(files.get(i).toString(), i + 1 + ".1");
    }
    assertThat(held).isEqualTo(papers);
  }
}
