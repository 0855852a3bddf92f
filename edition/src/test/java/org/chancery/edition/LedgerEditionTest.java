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
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Ledger;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/** All persons and states are invented. */
class LedgerEditionTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String HEAD =
      "The Minister in Todrany (Orlenne) to the Minister of Foreign Affairs\n\n";
  private static final Ledger LEDGER =
      Ledger.of(
          Dossier.of(
              List.of(
                  read(
                      "one.txt",
                      HEAD
                          + "Vaškel, March 12, 1936.\n\n"
                          + "Count Ormay promised to repair the <ferry>, \"Dolmé\", before April"
                          + " 1.\n\n"
                          + "Orlenne\n"),
                  read(
                      "two.txt",
                      HEAD
                          + "Vaškel, April 20, 1936.\n\n"
                          + "The <ferry>, \"Dolmé\", was repaired on April 9.\n\n"
                          + "Orlenne\n"))));

  @Test
  void thePageShowsStateTermWordsAndPlaces() throws IOException {
    assertThat(written(new LedgerEdition.Form.Page(100)))
        .contains("Ledger of 2 records as of 1936-04-20", "due until 31 March 1936", "one.txt:5");
  }

  @Test
  void aTermThatHasPassedWithoutABreachIsSaidToHavePassed() throws IOException {
    Record silence =
        read(
            "one.txt",
            HEAD
                + "Vaškel, March 12, 1936.\n\nCount Ormay promised to print nothing of the ferry"
                + " before April 1.\n\nOrlenne\n");
    Ledger ledger = Ledger.of(Dossier.of(List.of(silence)), LocalDate.of(1936, 6, 1));
    StringWriter out = new StringWriter();
    LedgerEdition.of(ledger).to(new LedgerEdition.Form.Page(100), out);
    assertThat(out.toString())
        .contains("OPEN", "until 31 March 1936; the term has passed, no breach is")
        .doesNotContain("OVERDUE");
  }

  @Test
  void theJsonIsValid() throws IOException {
    try (InputStream schema = LedgerEdition.class.getResourceAsStream("ledger.schema.json")) {
      JsonNode tree = MAPPER.readTree(written(new LedgerEdition.Form.Json()));
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(MAPPER.readTree(schema))
                  .validate(tree))
          .isEmpty();
      assertThat(tree.get("entries")).isNotEmpty();
    }
  }

  @Test
  void theJsonOfAnArchiveCitesItsRecordsByTheirIds() throws IOException {
    StringWriter out = new StringWriter();
    LedgerEdition.of(LEDGER, List.of("3.1", "4.2")).to(new LedgerEdition.Form.Json(), out);
    JsonNode records = MAPPER.readTree(out.toString()).get("records");
    assertThat(records.findValuesAsText("id")).containsExactly("3.1", "4.2");
    assertThat(records.findValuesAsText("name")).containsExactly("one.txt", "two.txt");
  }

  @Test
  void wordsOfAHandAreQuotedWithTheirSigns() throws IOException {
    Ledger ledger =
        Ledger.of(
            Dossier.of(
                List.of(
                    read(
                        "one.txt",
                        HEAD
                            + "Vaškel, March 12, 1936.\n\n"
                            + "Count Ormay promised to repair the [inserted by hand: old] ferry"
                            + " before April 1.\n\n"
                            + "Orlenne\n"))));
    for (LedgerEdition.Form form :
        List.of(
            new LedgerEdition.Form.Page(100),
            new LedgerEdition.Form.Csv(),
            new LedgerEdition.Form.Html())) {
      StringWriter out = new StringWriter();
      LedgerEdition.of(ledger).to(form, out);
      assertThat(out.toString()).contains("the ⸢old⸣ ferry").doesNotContain("[inserted");
    }
    StringWriter page = new StringWriter();
    LedgerEdition.of(ledger).to(new LedgerEdition.Form.Page(100), page);
    assertThat(page.toString()).endsWith("\n⸢written by hand⸣\n");
    StringWriter json = new StringWriter();
    LedgerEdition.of(ledger).to(new LedgerEdition.Form.Json(), json);
    assertThat(json.toString()).contains("the [inserted by hand: old] ferry");
  }

  @Test
  void theTableQuotesWhatHoldsCommasAndQuotes() throws IOException {
    assertThat(written(new LedgerEdition.Form.Csv()))
        .startsWith("number,state,kind")
        .contains("\"to repair the <ferry>, \"\"Dolmé\"\", before April 1\"")
        .endsWith("\r\n");
  }

  @Test
  void noWordOfAPaperBecomesMarkup() throws IOException {
    assertThat(written(new LedgerEdition.Form.Html()))
        .contains("&lt;ferry&gt;")
        .doesNotContain("<ferry>")
        .contains("<cite>one.txt:5</cite>");
  }

  private static String written(LedgerEdition.Form form) throws IOException {
    StringWriter out = new StringWriter();
    LedgerEdition.of(LEDGER).to(form, out);
    return out.toString();
  }

  private static Record read(String name, String text) {
    return RecordReader.read(TranscriptReader.read(Source.of(name, text)), Hints.NONE);
  }
}
