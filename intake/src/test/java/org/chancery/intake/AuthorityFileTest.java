package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Authority;
import org.chancery.dossier.register.Authority.InPaper;
import org.chancery.dossier.register.Authority.Listing;
import org.chancery.dossier.register.Identifier;
import org.junit.jupiter.api.Test;

/** All persons and bodies are invented. */
class AuthorityFileTest {

  private static AuthorityFile.Result result(String text) {
    try {
      return AuthorityFile.read(
          "list", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Listing read(String text) {
    assertThat(result(text)).isInstanceOf(AuthorityFile.Result.Read.class);
    return ((AuthorityFile.Result.Read) result(text)).listing();
  }

  private static List<String> faults(String text) {
    return read(text).faults().stream().map(f -> f.at() + ": " + f.sentence()).toList();
  }

  @Test
  void aTableGivesNamesVariantsAndIdentifiers() {
    Listing listing =
        read(
            "kind,id,name,variants,offices,identifiers,only_in\r\n"
                + "person,peter-dast,\"Dast, Peter\",P."
                + " Dast|Da\\|st,Count,VIAF:42|GND:1-2,Dast@3.1\r\n"
                + "body,,River Office,,,,\r\n");
    assertThat(listing.faults()).isEmpty();
    Authority first = listing.entries().getFirst();
    assertThat(first.name()).isEqualTo("Dast, Peter");
    assertThat(first.key()).contains("peter-dast");
    assertThat(first.variants()).containsExactly("P. Dast", "Da|st");
    assertThat(first.identifiers())
        .containsExactly(new Identifier("GND", "1-2"), new Identifier("VIAF", "42"));
    assertThat(first.only()).containsExactly(new InPaper("Dast", "3.1"));
    assertThat(first.at()).isEqualTo(new Authority.Place(2, 19));
    assertThat(listing.entries().getLast().kind()).isEqualTo(Kind.BODY);
  }

  @Test
  void aTableOfASpreadsheetWithSemicolonsAndOwnColumnsIsRead() {
    Listing listing = read("\uFEFFName;VIAF\n\"Ilona\nVerrow\";42\n\n'-Kolt;\n");
    assertThat(listing.entries())
        .extracting(Authority::name)
        .containsExactly("Ilona Verrow", "-Kolt");
    assertThat(listing.entries().getFirst().identifiers())
        .containsExactly(new Identifier("VIAF", "42"));
    assertThat(listing.entries().getLast().at().line()).isEqualTo(5);
  }

  @Test
  void whatIsNotUnderstoodIsToldByLineAndColumn() {
    assertThat(
            faults("name,kind,born,identifiers,only_in\n,,,,\nDast,dog,,,\nOrmay,,1890,Q7,Ormay\n"))
        .containsExactly(
            "1:11: the column 'born' is not taken; the columns are kind, id, name, variants,"
                + " identifiers, only_in and GND, ISNI, LCCN, VIAF, Wikidata",
            "2:1: this line has no name; give it one, or take it out",
            "3:6: a kind is person or body, not 'dog'",
            "4:13: an identifier is written like VIAF:12345, not 'Q7'",
            "4:16: a name in one record is written like Smith@3.1, not 'Ormay'");
  }

  @Test
  void quotesThatAreNeverClosedAreNamedWithTheirPlace() {
    for (String row : new String[] {"\"", "\"Ormay,x\nDast,\n", "Dast,\"a\"\"\n"}) {
      assertThat(result("name,variants\nTobin,\n" + row))
          .isInstanceOfSatisfying(
              AuthorityFile.Result.Refused.class,
              refused ->
                  assertThat(refused.reason())
                      .contains(row.startsWith("D") ? ":3:6: " : ":3:1: ")
                      .endsWith("is never closed; close it, or take it out"));
    }
    assertThat(read("name,variants\n\"Or\"\"may\",x").entries()).hasSize(1);
  }

  @Test
  void whatIsNoListIsRefusedWithTheReason() {
    assertThat(result("<TEI/>")).isInstanceOf(AuthorityFile.Result.Refused.class);
    assertThat(
            result("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>").toString())
        .contains("list:1:1: document type declarations and entities are not read");
    assertThat(result("  ").toString()).contains("list: holds no words");
    assertThat(result("person\nDast\n").toString())
        .contains("list:1:1: the first line names no column 'name'");
    assertThat(AuthorityFile.read(Path.of("no-such.csv")).toString())
        .contains("no-such.csv: there is no such file");
  }
}
