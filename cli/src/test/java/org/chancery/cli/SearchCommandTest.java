package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchCommandTest extends ArchiveCommandTest {

  @Test
  void recordsAreFoundWithTheWordsThatWereLookedFor() {
    addSamples();
    assertThat(on("search", "raftsmen")).as(err()).isZero();
    assertThat(out()).contains("1.1      1936-03-12").contains("«raftsmen»");
  }

  @Test
  void whereNothingIsFoundItSaysWhichWordHasNone() {
    addSamples();
    assertThat(on("search", "raftsmen", "zeppelin")).isEqualTo(1);
    assertThat(out()).contains("zeppelin").contains("0 records");
  }

  @Test
  void aNewVersionIsFoundInPlaceOfTheOldAndAWithdrawnRecordIsNotFound() throws IOException {
    Path letter = paper("letter.txt", LETTER);
    on("add", letter.toString());
    paper("letter.txt", LETTER.replace("men", "oxen"));
    on("add", letter.toString());
    assertThat(on("search", "men")).isEqualTo(1);
    assertThat(on("search", "oxen")).isZero();
    on("remove", "1.1");
    assertThat(on("search", "oxen")).isEqualTo(1);
    on("remove", "--restore", "1.1");
    assertThat(on("search", "oxen")).isZero();
  }

  @Test
  void theIndexIsMadeAgain() throws IOException {
    addSamples();
    on("search", "raftsmen", "--facets");
    String found = out();
    try (var files = java.nio.file.Files.list(archive().resolve("index"))) {
      for (Path file : files.toList()) {
        java.nio.file.Files.write(file, new byte[] {1});
      }
    }
    assertThat(on("search", "raftsmen")).isEqualTo(1);
    assertThat(err()).contains("'chancery reindex' makes it again");
    assertThat(on("reindex")).as(err()).isZero();
    assertThat(out()).isEqualTo("made the index again from 11 records\n");
    on("search", "raftsmen", "--facets");
    assertThat(out()).isEqualTo(found);
  }

  @Test
  void wordsOfAHandAreMarkedAsSuch() throws IOException {
    on("add", paper("letter.txt", LETTER).toString());
    assertThat(on("search", "six men")).isZero();
    assertThat(out()).contains("[by hand: «six»] «men»");
  }

  @Test
  void aQueryThatCannotBeReadAsItStandsIsToldAndReadAsWellAsItCanBe() {
    addSamples();
    assertThat(on("search", "raftsmen form:Ormay (lamps")).isEqualTo(1);
    assertThat(err())
        .contains("column 10: there is no field 'form'; did you mean 'from:'?")
        .contains("column 21: this bracket is never closed");
  }

  @Test
  void explainSaysWhatWasUnderstoodAndWhatEachPartFinds() {
    addSamples();
    assertThat(on("search", "--explain", "raftsmen act:promise -zeppelin")).isZero();
    assertThat(out())
        .contains("understood: raftsmen act:promise -zeppelin")
        .contains("papers with the word “raftsmen”, with a statement of the act “promise”")
        .contains("0  zeppelin");
  }

  @Test
  void facetsAreCountedOverAllThatIsFound() {
    addSamples();
    assertThat(on("search", "--facets", "--limit", "1", "article")).isZero();
    assertThat(out()).contains("year").contains("1936").contains("kind").contains("person");
  }

  @Test
  void jsonCarriesHitsWithTheirPiecesAndCsvARowForEach() {
    addSamples();
    assertThat(on("search", "--as", "json", "--limit", "1", "raftsmen")).isZero();
    assertThat(out()).contains("\"understood\" : \"raftsmen\"").contains("\"found\" : true");
    assertThat(on("search", "--as", "csv", "--sort", "date", "raftsmen")).isZero();
    assertThat(out().lines().findFirst()).contains("id,date,kind,from,to,place,heading,words");
    assertThat(out()).contains("1936-03-12");
  }

  @Test
  void recordsLikeOneAreFoundWithTheReasons() {
    addSamples();
    assertThat(on("search", "--like", "1.1")).as(err()).isZero();
    assertThat(out()).contains("records like it").contains("both have the rare words");
    assertThat(on("search", "--like", "99.1")).isEqualTo(2);
    assertThat(on("search", "--like", "1.1", "raftsmen")).isEqualTo(2);
  }

  @Test
  void pagesFollowOneAnother() {
    addSamples();
    on("search", "--sort", "date", "--limit", "1", "--from", "1", "raftsmen");
    assertThat(out()).contains("1 shown");
    assertThat(on("search", "--limit", "0", "raftsmen")).isEqualTo(2);
  }

  @Test
  void onATerminalLinesAreAsLongAsItIsWide() {
    addSamples();
    Surroundings.Terminal narrow =
        new Surroundings.Terminal(true, false, true, java.util.OptionalInt.of(80));
    String archive = archive().toString();
    for (String[] line :
        List.of(
            new String[] {"search", "-a", archive, "raftsmen", "--facets", "--explain"},
            new String[] {"search", "-a", archive, "--like", "1.1"},
            new String[] {"ledger", "-a", archive})) {
      assertThat(run(narrow, line)).isZero();
      assertThat(out().replaceAll("\u001b\\[[0-9;]*m", "").lines())
          .allMatch(l -> l.codePointCount(0, l.length()) <= 80)
          .allMatch(l -> l.equals(l.stripTrailing()) && !l.isBlank() || l.isEmpty());
    }
    assertThat(on("search", "raftsmen")).isZero();
    assertThat(out().lines()).anyMatch(l -> l.length() > 100);
    assertThat(on("search", "raftsmen", "--width", "50")).isZero();
    assertThat(out().lines()).allMatch(l -> l.codePointCount(0, l.length()) <= 50);
  }

  @Test
  void aWordWithAHyphenIsLeftOutAndAMistypedOptionIsStillNamed() {
    addSamples();
    on("search", "raftsmen", "NOT", "Vael", "--as", "csv");
    String without = out();
    on("search", "raftsmen", "--as", "csv");
    assertThat(out()).isNotEqualTo(without);
    assertThat(on("search", "raftsmen", "-Vael", "--as", "csv")).as(err()).isZero();
    assertThat(out()).isEqualTo(without);
    assertThat(on("search", "raftsmen", "--limt", "3")).isEqualTo(2);
    assertThat(err()).isEqualTo("chancery: there is no option '--limt'; did you mean '--limit'?\n");
  }
}
