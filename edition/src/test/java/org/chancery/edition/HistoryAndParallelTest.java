package org.chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import org.chancery.dossier.collation.TextHistory;
import org.chancery.dossier.collation.Witness;
import org.chancery.dossier.parallel.ParallelAccount;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.testkit.Samples;
import org.chancery.transcript.Source;
import org.chancery.transcript.Stratum;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/** The draft and the two memoranda of the samples; all states and persons are invented. */
class HistoryAndParallelTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final TextHistory HISTORY =
      TextHistory.of(
          List.of(
              Witness.of(read("07a-article-7-first-draft.txt"), Stratum.CORRECTED),
              Witness.of(read("07b-article-7-second-draft.txt"), Stratum.TYPED),
              Witness.of(read("07b-article-7-second-draft.txt"), Stratum.CORRECTED),
              Witness.of(read("07c-article-7-adopted.txt"), Stratum.CORRECTED)),
          List.of(read("06-minutes-joint-commission.txt")));

  private static final ParallelAccount ACCOUNT =
      ParallelAccount.of(read("01-memorandum-sarvena.txt"), read("02-memorandum-todrany.txt"));

  @Test
  void theHistoryIsToldStateByState() throws IOException {
    Gold.check("history.80.txt", history(new ComparisonForm.Page(80, Style.PLAIN)));
    Gold.check("history.html", body(history(new ComparisonForm.Html())));
  }

  @Test
  void theAccountsAreLaidSideBySide() throws IOException {
    Gold.check("parallel.80.txt", accounts(new ComparisonForm.Page(80, Style.PLAIN)));
    Gold.check("parallel.html", body(accounts(new ComparisonForm.Html())));
  }

  @Test
  void thePagesAreNoWiderThanTheTerminal() throws IOException {
    for (int width : new int[] {40, 63}) {
      assertThat(history(new ComparisonForm.Page(width, Style.PLAIN)).lines())
          .allMatch(l -> Columns.of(l) <= width);
      assertThat(accounts(new ComparisonForm.Page(width, Style.PLAIN)).lines())
          .allMatch(l -> Columns.of(l) <= width);
    }
  }

  @Test
  void theJsonIsValid() throws IOException {
    valid("history.schema.json", history(new ComparisonForm.Json()));
    valid("parallel.schema.json", accounts(new ComparisonForm.Json()));
  }

  private static void valid(String schema, String json) throws IOException {
    JsonNode tree = MAPPER.readTree(json);
    try (InputStream in = HistoryAndParallelTest.class.getResourceAsStream(schema)) {
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(MAPPER.readTree(in))
                  .validate(tree))
          .isEmpty();
    }
  }

  private static String body(String page) {
    assertThat(page).doesNotContain("http:", "https:", "<script");
    return page.substring(page.indexOf("<body>"));
  }

  private static String history(ComparisonForm form) throws IOException {
    StringWriter out = new StringWriter();
    HistoryEdition.of(HISTORY).to(form, out);
    return out.toString();
  }

  private static String accounts(ComparisonForm form) throws IOException {
    StringWriter out = new StringWriter();
    ParallelEdition.of(ACCOUNT).to(form, out);
    return out.toString();
  }

  private static Record read(String name) {
    return RecordReader.read(
        TranscriptReader.read(Source.of(name, Samples.text(name))), Hints.NONE);
  }
}
