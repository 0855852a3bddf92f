package org.chancery.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Appearance.Role;
import org.chancery.dossier.register.Authority;
import org.chancery.dossier.register.Authority.InPaper;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Identifier;
import org.chancery.dossier.register.Presence;
import org.chancery.dossier.register.Register;
import org.chancery.dossier.register.Tenure;
import org.chancery.testkit.Shared;
import org.junit.jupiter.api.Test;

/** All persons and bodies are invented. */
class RegisterTeiTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(1936, 3, 12));

  private static final Presence PAPER = new Presence("3.1", DAY, DAY, Set.of(Role.SENDER), false);

  private static final Entry PERSON =
      new Entry(
          Kind.PERSON,
          "peter-dast",
          new Entry.Names(
              "Peter <Dast>",
              Map.of("P. Dast", List.of("3.1"), "Dast", List.of("3.1")),
              true,
              Map.of("Dast", List.of("3.1"))),
          List.of(
              new Tenure("Minister in Todrany", DAY, DAY),
              new Tenure("Count", Optional.empty(), Optional.empty())),
          List.of(PAPER),
          List.of(new Identifier("GND", "118-5"), new Identifier("VIAF", "42")));

  private static final Entry BODY =
      new Entry(
          Kind.BODY,
          "River Office",
          new Entry.Names("River Office", Map.of("River Office", List.of("3.1")), false, Map.of()),
          List.of(),
          List.of(PAPER),
          List.of());

  /** Returns a list of a person and a body, with all that such a list can tell. */
  static byte[] list() {
    return written(PERSON, BODY);
  }

  private static byte[] written(Entry... entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RegisterTei.write(new Register(List.of(entries), 9), out);
    return out.toByteArray();
  }

  private static Authority.Listing read(String tei) {
    return AuthorityTei.read(
        new ByteArrayInputStream(tei.getBytes(StandardCharsets.UTF_8)), "list.xml");
  }

  @Test
  void theListIsValidTeiAll() throws Exception {
    new TeiAll(Shared.path("schema/tei_all.rng")).validate(written(PERSON, BODY), "the list");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Authority.Listing listing = read(new String(written(PERSON, BODY), StandardCharsets.UTF_8));
    assertThat(listing.faults()).isEmpty();
    Authority person = listing.entries().getFirst();
    assertThat(person.key()).contains("peter-dast");
    assertThat(person.name()).isEqualTo("Peter <Dast>");
    assertThat(person.variants()).containsExactly("P. Dast");
    assertThat(person.identifiers()).isEqualTo(PERSON.identifiers());
    assertThat(person.only()).containsExactly(new InPaper("Dast", "3.1"));
    assertThat(listing.entries().getLast().kind()).isEqualTo(Kind.BODY);
  }

  @Test
  void aListKeptElsewhereIsReadWithItsPartsOfNames() {
    Authority.Listing listing =
        read(
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><text><back><listPerson>
             <person><persName>Dast</persName>
              <persName type="main"><forename>Peter</forename><surname>Dast</surname></persName>
              <affiliation><orgName>River Office</orgName></affiliation>
              <idno>42</idno></person>
             <person><note>who?</note></person>
            </listPerson></back></text></TEI>
            """);
    assertThat(listing.entries())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.name()).isEqualTo("Peter Dast");
          assertThat(one.variants()).containsExactly("Dast");
        });
    assertThat(listing.faults()).extracting(f -> f.at().line()).containsExactly(5, 6);
  }

  @Test
  void aDocumentTypeIsRefused() {
    assertThatThrownBy(() ->
            read(
                "<!DOCTYPE TEI [<!ENTITY a \"aaa\"><!ENTITY b \"&a;&a;\">]>\n"
                    + "<TEI><person><persName>&b;</persName></person></TEI>"))
        .isInstanceOf(TeiException.class)
        .hasMessageContaining("list.xml:1:1: document type declarations and entities are not read");
    assertThatThrownBy(() -> read("<TEI><person>"))
        .isInstanceOf(TeiException.class)
        .hasMessageContaining("list.xml:1:");
  }
}
