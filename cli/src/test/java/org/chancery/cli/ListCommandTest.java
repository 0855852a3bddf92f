package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListCommandTest extends ArchiveCommandTest {

  @Test
  void recordsAreListedByDateWithTheirIds() {
    addSamples();
    assertThat(on("list", "--width", "100")).isZero();
    assertThat(out().lines()).hasSize(11).allMatch(line -> line.length() <= 100);
    assertThat(out()).startsWith("1.1      1936-03-12       MEMORANDUM OF CONVERSATION\n");
  }

  @Test
  void theListIsATableToo() {
    addSamples();
    assertThat(on("list", "--as", "csv")).isZero();
    assertThat(out())
        .startsWith("id,date,kind,number,from,to,place,heading,source,item\r\n1.1,1936-03-12,");
  }

  @Test
  void sourcesAreListedWithTheirNumbers() {
    addSamples();
    assertThat(on("list", "--sources")).isZero();
    assertThat(out().lines()).hasSize(11);
    assertThat(out()).startsWith("1        ").contains("memorandum-sarvena");
  }

  @Test
  void anEmptyArchiveHasAnEmptyList() {
    assertThat(on("list")).isZero();
    assertThat(out()).isEmpty();
  }

  @Test
  void cardsAndSourcesAreListedAsJson() {
    on("list", "--as", "json");
    assertThat(out()).isEqualTo("[]\n");
    addSamples();
    assertThat(on("list", "--as", "json")).as(err()).isZero();
    assertThat(out())
        .startsWith("[\n{\"id\":\"1.1\",\"date\":\"1936-03-12\"")
        .endsWith("}\n]\n")
        .hasLineCount(13);
    assertThat(on("list", "--sources", "--as", "json")).isZero();
    assertThat(out()).contains("{\"accession\":2,\"version\":1,\"records\":1,\"sha256\":\"");
  }
}
