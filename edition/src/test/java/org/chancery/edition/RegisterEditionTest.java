package org.chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Appearance.Role;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Identifier;
import org.chancery.dossier.register.Presence;
import org.chancery.dossier.register.Register;
import org.chancery.dossier.register.Tenure;
import org.junit.jupiter.api.Test;

/** All persons and bodies are invented. */
class RegisterEditionTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(1936, 3, 12));

  private static final Register REGISTER =
      new Register(
          List.of(
              new Entry(
                  Kind.PERSON,
                  "peter-dast",
                  new Entry.Names(
                      "Peter \"Dast\"",
                      Map.of("Da|st", List.of("3.1"), "Dast", List.of("3.1", "4.1")),
                      true,
                      Map.of("Dast", List.of("3.1", "4.1"))),
                  List.of(new Tenure("Minister, on leave", DAY, DAY)),
                  List.of(
                      new Presence("3.1", DAY, DAY, Set.of(Role.SENDER, Role.NAMED), false),
                      new Presence(
                          "4.1", Optional.empty(), Optional.empty(), Set.of(Role.ADDRESSEE), true)),
                  List.of(new Identifier("VIAF", "42"))),
              new Entry(
                  Kind.BODY,
                  "River Office",
                  new Entry.Names(
                      "River Office", Map.of("River Office", List.of("3.1")), false, Map.of()),
                  List.of(),
                  List.of(new Presence("3.1", DAY, DAY, Set.of(Role.NAMED), false)),
                  List.of())),
          9);

  private static String written(RegisterEdition.Form form) {
    StringWriter out = new StringWriter();
    try {
      RegisterEdition.of(REGISTER, Map.of("3.1", "A note")).to(form, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  @Test
  void theListIsCutAtTheWidth() {
    assertThat(written(new RegisterEdition.Form.Page(60)))
        .isEqualTo(
            """
            1 person, 1 body in 9 records

            People
            peter-dast    2  1936-03-12              Peter "Dast", Mini…

            Bodies
                1  1936-03-12              River Office
            """);
  }

  @Test
  void allThatIsKnownOfOneIsTold() {
    assertThat(written(new RegisterEdition.Form.Full(80)))
        .startsWith(
            """
            Peter "Dast"
            person peter-dast, 2 records, 1936-03-12

            Printed as
              Dast, in 2 records
              Da|st, in 1 record

            Offices
              Minister, on leave, 1936-03-12

            Elsewhere
              VIAF:42

            Records
              3.1      1936-03-12  sender: A note
              4.1                  addressee by office
            """);
  }

  @Test
  void csvQuotesAndPartsCells() {
    assertThat(written(new RegisterEdition.Form.Csv()))
        .contains(
            "person,peter-dast,\"Peter \"\"Dast\"\"\",Da\\|st,\"Minister, on leave"
                + " 1936-03-12/1936-03-12\",1936-03-12,1936-03-12,2,VIAF:42,Dast@3.1|Dast@4.1,3.1|4.1\r\n")
        .contains("body,River Office,River Office,,,1936-03-12,1936-03-12,1,,,3.1\r\n");
  }

  @Test
  void theJsonIsValid() throws IOException {
    try (InputStream schema = RegisterEdition.class.getResourceAsStream("people.schema.json")) {
      ObjectMapper mapper = new ObjectMapper();
      JsonNode tree = mapper.readTree(written(new RegisterEdition.Form.Json()));
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(mapper.readTree(schema))
                  .validate(tree))
          .isEmpty();
      assertThat(tree.at("/entries/0/forms/0/onlyIn/1").asText()).isEqualTo("4.1");
      assertThat(tree.at("/entries/0/records/1/byOffice").asBoolean()).isTrue();
    }
  }

  @Test
  void teiIsProvedValidAsItIsWritten() {
    assertThat(written(new RegisterEdition.Form.Tei()))
        .contains("<persName type=\"main\">Peter \"Dast\"</persName>")
        .contains("<note type=\"only-in\" n=\"4.1\">Dast</note>");
  }
}
