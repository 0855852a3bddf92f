package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.archive.Archive;
import org.junit.jupiter.api.Test;

class PeopleCommandTest extends ArchiveCommandTest {

  private String csv() {
    assertThat(on("people", "--as", "csv")).as(err()).isZero();
    return out();
  }

  private String golden(String name) throws IOException {
    try (InputStream in = PeopleCommandTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(
          Optional.ofNullable(in).orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void thePeopleAndBodiesOfTheSamplesAreListed() throws Exception {
    addSamples();
    assertThat(on("people", "--width", "100")).as(err()).isZero();
    assertThat(out()).isEqualTo(golden("people.txt"));
    assertThat(out().lines()).allMatch(l -> l.codePointCount(0, l.length()) <= 100);
  }

  @Test
  void onePersonIsShownWithOfficesFormsAndRecords() throws Exception {
    addSamples();
    assertThat(on("people", "stemen", "--width", "100")).as(err()).isZero();
    assertThat(out()).isEqualTo(golden("person.txt"));
    String whole = out();
    assertThat(on("people", "ŠTEMEN", "--width", "100")).isZero();
    assertThat(out()).isEqualTo(whole);
  }

  @Test
  void partsOfNamesChooseWhateverTheirAccentsAndKind() {
    addSamples();
    assertThat(on("people", "orma", "--kind", "person")).isZero();
    assertThat(out()).startsWith("2 people, 0 bodies").contains("ormaj").contains("ormay");
    assertThat(on("people", "Stemen", "waters", "--kind", "body")).isEqualTo(2);
    assertThat(out()).contains("Department of Frontier Waters");
    assertThat(err())
        .isEqualTo("chancery: no record names anyone like 'Stemen'; 'chancery people' lists all\n");
  }

  @Test
  void aNameThatNobodyHasGetsASuggestion() {
    addSamples();
    assertThat(on("people", "orlxnne")).isEqualTo(2);
    assertThat(err())
        .isEqualTo("chancery: no record names anyone like 'orlxnne'; did you mean 'orlenne'?\n");
    assertThat(on("people", "mrge")).isEqualTo(2);
    assertThat(err()).contains("did you mean 'merge'?");
    assertThat(on("people", "--kind", "bodies")).isEqualTo(2);
    assertThat(err()).contains("--kind takes all, person or body, not 'bodies'");
  }

  @Test
  void anEmptyArchiveNamesNobody() {
    assertThat(on("people")).isZero();
    assertThat(out()).isEqualTo("0 people, 0 bodies in 0 records\n");
    assertThat(csv())
        .isEqualTo(
            "kind,id,name,variants,offices,first,last,records,identifiers,only_in,record_ids\r\n");
    assertThat(on("people", "--as", "tei")).isEqualTo(2);
    assertThat(err()).contains("there is nobody to list, and TEI has no empty list");
  }

  @Test
  void aBodyIsNotSplitAndTheEditorIsToldWhy() {
    addSamples();
    assertThat(on("people", "split", "Joint Commission", "--into", "Other Commission"))
        .isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "chancery: 'Joint Commission' is a body, and bodies are kept by their whole names, so"
                + " that there is nothing to split; if editors merged it, 'chancery decisions"
                + " --undo N' parts it again\n");
  }

  @Test
  void csvHasALineForEach() {
    addSamples();
    assertThat(csv())
        .startsWith(
            "kind,id,name,variants,offices,first,last,records,identifiers,only_in,record_ids\r\n")
        .contains("\r\nperson,devessy,Devessy,,Minister of Foreign Affairs ")
        .contains("\r\nbody,Joint Commission,Joint Commission,,,1936-");
  }

  @Test
  void jsonNamesRecordsByTheirIds() {
    addSamples();
    assertThat(on("people", "orlenne", "--as", "json")).isZero();
    assertThat(out())
        .startsWith("{\n  \"form\" : \"chancery-people/1\",\n  \"records\" : 11,")
        .contains("\"id\" : \"orlenne\"")
        .contains("\"record\" : \"4.1\"")
        .doesNotContain("\"id\" : \"ormay\"");
  }

  @Test
  void teiHasPeopleAndBodies() {
    addSamples();
    assertThat(on("people", "--as", "tei")).as(err()).isZero();
    assertThat(out()).contains("<listPerson>").contains("<listOrg>").contains("n=\"orlenne\"");
  }

  @Test
  void mergedRenamedAndPartedPeopleAreShownSoUntilThatIsUndone() {
    addSamples();
    String before = csv();
    assertThat(on("people", "merge", "ormay", "ormaj", "--by", "I. Varga", "--why", "one man"))
        .as(err())
        .isZero();
    assertThat(out()).contains("I. Varga: ").contains(" is 'Chavesh Ormay'").contains("one man");
    assertThat(csv()).doesNotContain("person,ormaj,").contains("|Čaveš Ormaj,");
    assertThat(on("people", "rename", "ormaj", "Count Čaveš Ormay")).isEqualTo(2);
    assertThat(err()).contains("nobody is called 'ormaj'; did you mean 'ormay'?");
    assertThat(on("people", "rename", "Čaveš Ormaj", "Count Čaveš Ormay")).as(err()).isZero();
    assertThat(csv()).contains("person,ormay,Count Čaveš Ormay,");
    assertThat(on("people", "split", "Čaveš Ormaj", "--in", "9.1", "--into", "A. Ormaj"))
        .as(err())
        .isZero();
    assertThat(csv()).contains("person,a-ormaj,A. Ormaj,").contains("Čaveš Ormaj@9.1");
    assertThat(on("people", "split", "L. Štemen")).as(err()).isZero();
    assertThat(csv()).contains("person,l-stemen,L. Štemen,");
    for (int number = 1; number <= 4; number++) {
      assertThat(on("decisions", "--undo", "" + number)).as(err()).isZero();
    }
    assertThat(csv()).isEqualTo(before);
  }

  @Test
  void aRenameDoesNotHoldTogetherThoseWhoseMergerIsUndone() {
    addSamples();
    assertThat(on("people", "merge", "ormay", "ormaj")).as(err()).isZero();
    assertThat(on("people", "rename", "ormay", "Count Ormay")).as(err()).isZero();
    assertThat(out()).contains("'Chavesh Ormay' is called 'Count Ormay'");
    assertThat(csv()).contains("person,ormay,Count Ormay,").doesNotContain("person,ormaj,");
    assertThat(on("decisions", "--undo", "1")).as(err()).isZero();
    assertThat(csv()).contains("person,ormay,Count Ormay,", "person,ormaj,Čaveš Ormaj,");
    assertThat(on("decisions", "--undo", "3")).as(err()).isZero();
    assertThat(csv()).contains("person,ormay,Count Ormay,").doesNotContain("person,ormaj,");
  }

  @Test
  void aBodyIsRenamedAndTheMergerBeforeItUndone() {
    addSamples();
    String before = csv();
    List<String> bodies =
        before
            .lines()
            .filter(line -> line.startsWith("body,"))
            .map(line -> line.split(",")[2])
            .toList();
    assertThat(on("people", "merge", bodies.get(0), bodies.get(1))).as(err()).isZero();
    assertThat(on("people", "rename", bodies.get(0), "The One Board")).as(err()).isZero();
    assertThat(csv().lines().filter(line -> line.startsWith("body,")))
        .hasSize(bodies.size() - 1)
        .anyMatch(line -> line.contains("One Board"));
    assertThat(on("decisions", "--undo", "1")).as(err()).isZero();
    assertThat(csv().lines().filter(line -> line.startsWith("body,")))
        .hasSize(bodies.size())
        .anyMatch(line -> line.contains("One Board"));
    assertThat(on("decisions", "--undo", "2")).as(err()).isZero();
    assertThat(csv()).isEqualTo(before);
  }

  @Test
  void aQuotationMarkInAListThatIsNeverClosedIsNamedWithItsPlace() throws Exception {
    addSamples();
    String list = paper("e.csv", "name,variants\nTobin,\n\"Ormay,x\nDast,\n").toString();
    assertThat(on("people", "import", list)).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "chancery: "
                + list
                + ":3:1: the quotation mark that opens here is never closed; close it, or take it"
                + " out\n");
    assertThat(on("decisions")).isZero();
    assertThat(out()).isEmpty();
  }

  @Test
  void whatCannotBeDecidedIsSaidInOneSentence() {
    addSamples();
    assertThat(on("people", "merge", "ormay")).isEqualTo(2);
    assertThat(on("people", "merge", "ormay", "Ormay")).isEqualTo(2);
    assertThat(err()).contains("these are one already: 'Chavesh Ormay'");
    assertThat(on("people", "merge", "ormay", "Joint Commission")).isEqualTo(2);
    assertThat(err()).contains("a person and a body cannot be one");
    assertThat(on("people", "rename", "ormay", "count")).isEqualTo(2);
    assertThat(err()).contains("one of them a capital letter, unlike 'count'");
    assertThat(on("people", "split", "Devessy")).isEqualTo(2);
    assertThat(err()).contains("'Devessy' is all that records print of 'Devessy'");
    assertThat(on("people", "split", "Štemen", "--in", "4.1", "--into", "X. Y")).isEqualTo(2);
    assertThat(err()).contains("record 4.1 does not print 'Štemen'; ");
    assertThat(on("people", "split", "Stemen")).isEqualTo(2);
    assertThat(err()).contains("did you mean 'Štemen'?");
    assertThat(on("decisions")).isZero();
    assertThat(out()).isEmpty();
  }

  @Test
  void nothingIsDecidedWhileAnotherWrites() {
    addSamples();
    try (Archive busy = Archive.write(archive())) {
      assertThat(busy.folder()).isEqualTo(archive());
      assertThat(on("people", "rename", "ormay", "Count Ormay")).isEqualTo(1);
      assertThat(err()).contains("another process is writing to the archive");
      assertThat(on("people", "orlenne")).isZero();
    }
  }

  @Test
  void aListKeptElsewhereIsTakenInOnce() throws Exception {
    addSamples();
    String list =
        paper(
                "list.csv",
                "name,variants,VIAF\nCount Ormay,Ormay|Čaveš Ormaj,42\nNobody,,\nTobin,Tobn,\n")
            .toString();
    assertThat(on("people", "import", list, "--dry-run")).isEqualTo(2);
    assertThat(out())
        .contains("would decide: ")
        .contains("is 'Count Ormay'")
        .endsWith("3 entries in the list: 2 decisions would be made\n");
    assertThat(on("decisions")).isZero();
    assertThat(out()).isEmpty();
    assertThat(on("people", "import", list, "--by", "I. Varga", "--why", "our list")).isEqualTo(2);
    assertThat(out()).contains("I. Varga: ").contains("why: our list (list.csv:2)");
    assertThat(err())
        .contains("list.csv:3:1: no record names a person 'Nobody'; look for")
        .contains("list.csv:4:1: no record names a person 'Tobn'; look for");
    assertThat(csv()).contains("person,ormay,Count Ormay,").contains(",VIAF:42,");
    assertThat(on("people", "import", list)).isEqualTo(2);
    assertThat(out()).isEqualTo("3 entries in the list: nothing to decide\n");
  }

  @Test
  void hostileAndBrokenListsAreRefused() throws Exception {
    addSamples();
    String bomb =
        paper("bomb.xml", "<!DOCTYPE a [<!ENTITY b 'bb'>]><TEI><person/>&b;</TEI>").toString();
    assertThat(on("people", "import", bomb)).isEqualTo(2);
    assertThat(err()).contains("bomb.xml:1:1: document type declarations and entities are not");
    assertThat(on("people", "import", "none.csv")).isEqualTo(2);
    assertThat(err()).isEqualTo("chancery: none.csv: there is no such file or folder\n");
    assertThat(on("people", "import", paper("x.csv", "who\nOrmay\n").toString())).isEqualTo(2);
    assertThat(err()).contains("x.csv:1:1: the first line names no column 'name'");
  }

  /**
   * Whatever was decided, the list taken out and into an archive of the same papers is the same.
   */
  @Test
  void aListTakenOutAndIntoAnotherArchiveIsTheSame() throws Exception {
    addSamples();
    Path fresh = desk.resolve("fresh");
    copy(archive(), fresh);
    Random random = new Random(1936);
    for (int round = 0; round < 6; round++) {
      decide(random, round);
      for (String form : List.of("csv", "tei")) {
        assertThat(on("people", "--as", form)).as(err()).isZero();
        String list = paper("list." + form, out()).toString();
        Path other = desk.resolve("other" + round + form);
        copy(fresh, other);
        assertThat(run("people", "import", list, "-a", other.toString())).as(err()).isZero();
        assertThat(run("people", "--as", "csv", "-a", other.toString())).isZero();
        String there = out();
        assertThat(csv()).as("round %d, %s", round, form).isEqualTo(there);
        assertThat(run("people", "import", list, "-a", other.toString())).isZero();
        assertThat(out()).endsWith("in the list: nothing to decide\n");
      }
    }
  }

  private void decide(Random random, int round) {
    List<String> ids =
        csv()
            .lines()
            .skip(1)
            .filter(l -> l.startsWith("person"))
            .map(l -> l.split(",")[1])
            .toList();
    String one = ids.get(random.nextInt(ids.size()));
    String other = ids.get(random.nextInt(ids.size()));
    int _ =
        switch (round % 3) {
          case 0 -> on("people", "merge", one, other);
          case 1 -> on("people", "rename", one, "Avon Number" + round);
          default -> on("people", "split", "Štemen", "--in", "6.1", "--into", "Ada Štemen");
        };
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
