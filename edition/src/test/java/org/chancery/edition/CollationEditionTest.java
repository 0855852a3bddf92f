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
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Collation;
import org.chancery.dossier.collation.Witness;
import org.chancery.record.Hints;
import org.chancery.record.RecordReader;
import org.chancery.testkit.Samples;
import org.chancery.transcript.Source;
import org.chancery.transcript.Stratum;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/** The draft of the samples in its states; all states and persons are invented. */
class CollationEditionTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void thePageShowsEveryPlaceWithItsReadings() throws IOException {
    Gold.check("collation.80.txt", written(draft(), new ComparisonForm.Page(80, Style.PLAIN)));
  }

  @Test
  void thePageIsNoWiderThanTheTerminal() throws IOException {
    for (int width : new int[] {40, 57, 120}) {
      assertThat(written(draft(), new ComparisonForm.Page(width, Style.PLAIN)).lines())
          .allMatch(line -> Columns.of(line) <= width);
    }
  }

  @Test
  void theWebPageIsAsItWasLookedAt() throws IOException {
    String page = written(draft(), new ComparisonForm.Html());
    int style = page.indexOf("<style>");
    assertThat(page).contains(".states").doesNotContain("http:", "https:", "<script");
    Gold.check(
        "collation.html", page.substring(0, style) + page.substring(page.indexOf("</style>")));
  }

  @Test
  void theJsonIsValidAndHoldsEveryWordOfEveryState() throws IOException {
    Apparatus draft = draft();
    JsonNode tree = MAPPER.readTree(written(draft, new ComparisonForm.Json()));
    try (InputStream schema = getClass().getResourceAsStream("collation.schema.json")) {
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(MAPPER.readTree(schema))
                  .validate(tree))
          .isEmpty();
    }
    for (int w = 0; w < draft.witnesses().size(); w++) {
      StringBuilder words = new StringBuilder();
      for (JsonNode place : tree.get("places")) {
        for (JsonNode reading : place.get("readings")) {
          for (JsonNode stand : reading.get("stands")) {
            if (stand.get("witness").asText().equals(CollationWords.siglum(w))) {
              words.append(
                  draft.words(
                      draft
                          .places()
                          .get(place.get("number").asInt() - 1)
                          .of(w)
                          .stand(w)
                          .orElseThrow()));
            }
          }
        }
      }
      assertThat(words.toString().replaceAll("\\s", ""))
          .isEqualTo(draft.witnesses().get(w).text().replaceAll("\\s", ""));
    }
  }

  @Test
  void noWordOfAPaperBecomesMarkup() throws IOException {
    Apparatus apparatus =
        Collation.of(
            List.of(Witness.of("<a>", "the <ferry> & more"), Witness.of("b", "the <boat> & more")));
    assertThat(written(apparatus, new ComparisonForm.Html()))
        .contains("&lt;a&gt;", "ferry", "&amp;")
        .doesNotContain("<ferry>", "<boat>", "<a>");
  }

  private static Apparatus draft() {
    List<Witness> states =
        List.of(
            state("07a-article-7-first-draft.txt", Stratum.CORRECTED),
            state("07b-article-7-second-draft.txt", Stratum.TYPED),
            state("07b-article-7-second-draft.txt", Stratum.CORRECTED),
            state("07c-article-7-adopted.txt", Stratum.CORRECTED));
    return Collation.of(states).inOrder(states);
  }

  private static Witness state(String name, Stratum stratum) {
    return Witness.of(
        RecordReader.read(TranscriptReader.read(Source.of(name, Samples.text(name))), Hints.NONE),
        stratum);
  }

  private static String written(Apparatus apparatus, ComparisonForm form) throws IOException {
    StringWriter out = new StringWriter();
    CollationEdition.of(apparatus).to(form, out);
    return out.toString();
  }
}
