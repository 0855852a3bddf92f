package org.chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.edition.CitationEdition.Form;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.record.dates.When;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/** All persons and states are invented. */
class CitationEditionTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final CitationEdition.Home HOME =
      new CitationEdition.Home("12.3", "mirva", Optional.of("http://127.0.0.1:7936/records/12.3"));

  private static final String LETTER =
      """
      The Minister in Todrany (Orlenne) to the Minister of Foreign Affairs (Devessy)

      No. 73.

      Vaškel, March 12, 1936.

      SIR: The men were released.

      I have, etc.,
      Orlenne
      """;

  private static final List<String> HOSTILE =
      List.of(
          "{",
          "}",
          "\\",
          "},\n  note = {x",
          "\r\nER  - \r\nTY  - BOOK",
          "\"",
          "@misc{a,",
          "%",
          "#",
          "$",
          "~^_&",
          "\u2028AU  - x",
          "\u0085TI  - y",
          "\0",
          "\ud800",
          "é",
          "漢",
          " and ",
          ",",
          "</script>",
          "a b",
          "Orlenne");

  private static Record read(String text) {
    return RecordReader.read(TranscriptReader.read(Source.of("letter_1.txt", text)), Hints.NONE);
  }

  private static String written(Record record, Form form) throws IOException {
    StringWriter out = new StringWriter();
    CitationEdition.of(record, HOME).to(form, out);
    return out.toString();
  }

  @Test
  void aLetterIsAPersonalCommunicationWithAuthorRecipientAndDate() throws IOException {
    JsonNode item = MAPPER.readTree(written(read(LETTER), Form.CSL_JSON)).get(0);
    assertThat(item.get("id").asText()).isEqualTo("mirva/12.3");
    assertThat(item.get("type").asText()).isEqualTo("personal_communication");
    assertThat(item.at("/author/0/family").asText()).isEqualTo("Orlenne");
    assertThat(item.at("/recipient/0/family").asText()).isEqualTo("Devessy");
    assertThat(item.at("/issued/date-parts").toString()).isEqualTo("[[1936,3,12]]");
    assertThat(item.get("event-place").asText()).isEqualTo("Vaškel");
    assertThat(item.get("archive").asText()).isEqualTo("mirva");
    assertThat(item.get("URL").asText()).endsWith("/records/12.3");
  }

  @Test
  void theSameLetterForBibTexAndRis() throws IOException {
    assertThat(written(read(LETTER), Form.BIBTEX))
        .startsWith("@misc{mirva-12-3,\n  author = {Orlenne},\n")
        .contains("  date = {1936-03-12},\n  year = {1936},\n  month = mar,\n")
        .contains("  location = {letter\\_1.txt},\n")
        .endsWith("}\n");
    assertThat(written(read(LETTER), Form.RIS))
        .startsWith("TY  - PCOMM\r\nAU  - Orlenne\r\nA2  - Devessy\r\n")
        .contains("\r\nPY  - 1936\r\nDA  - 1936/03/12/\r\n", "\r\nCY  - Vaškel\r\n")
        .endsWith("\r\nER  - \r\n");
  }

  @Test
  void aPaperOfWhichNothingIsKnownCanStillBeCited() throws IOException {
    Record record = read("a few words\n");
    assertThat(written(record, Form.BIBTEX)).contains("title = {{").doesNotContain("author");
    assertThat(written(record, Form.RIS)).startsWith("TY  - GEN\r\nTI  - ");
    assertThat(MAPPER.readTree(written(record, Form.CSL_JSON)).at("/0/type").asText())
        .isEqualTo("document");
  }

  @Test
  void aStretchOfDaysHasTwoDatesAndASeasonItsNumber() {
    When.Date march = When.Date.of(1936, 3, 12);
    When stretch = new When.Interval(Optional.of(march), Optional.of(When.Date.of(1936, 3, 14)));
    assertThat(CitationDates.edtf(CitationDates.ends(stretch))).isEqualTo("1936-03-12/1936-03-14");
    When.Date spring = When.Date.parse("1936-21").orElseThrow();
    assertThat(CitationDates.season(CitationDates.ends(spring))).contains(1);
    assertThat(CitationDates.parts(spring)).containsExactly(1936);
    assertThat(CitationDates.ends(When.Date.parse("XXXX-11-14").orElseThrow())).isEmpty();
  }

  @Test
  void aNameIsTakenApartOnlyWhereThatIsSafe() {
    assertThat(CitationName.person("Anna van der Moor").inverted()).isEqualTo("van der Moor, Anna");
    assertThat(CitationName.person("Lahti, Jr.").whole()).isTrue();
    assertThat(CitationName.person("J. P.").whole()).isTrue();
    assertThat(CitationName.person("A. Vessy"))
        .isEqualTo(new CitationName("Vessy", "A.", "", false));
  }

  @Test
  void noFieldCanBreakOut() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      CitationItem item = hostile(random);
      String seeded = "seed " + seed + ", round " + i;
      assertThat(fieldsOfBibTex(CitationBibTex.of(item)))
          .as(seeded)
          .containsExactly(
              "author",
              "title",
              "howpublished",
              "date",
              "year",
              "month",
              "address",
              "number",
              "archive",
              "location",
              "url",
              "note");
      List<String> tags = new ArrayList<>();
      CitationRis.of(item).lines().forEach(l -> tags.add(l.substring(0, 6)));
      assertThat(tags)
          .as(seeded)
          .containsExactly(
              "TY  - ", "AU  - ", "AU  - ", "A2  - ", "TI  - ", "M3  - ", "PY  - ", "DA  - ",
              "CY  - ", "M1  - ", "DB  - ", "AV  - ", "AN  - ", "UR  - ", "N1  - ", "ER  - ");
      StringWriter csl = new StringWriter();
      CitationCsl.write(item, csl);
      JsonNode read = MAPPER.readTree(csl.toString()).get(0);
      assertThat(read.get("title").asText()).as(seeded).isEqualTo(item.title());
      assertThat(read.get("author")).as(seeded).hasSize(2);
    }
  }

  private static CitationItem hostile(Random random) {
    return new CitationItem(
        new CitationEdition.Home(words(random), words(random), Optional.of(words(random))),
        CitationItem.Sort.LETTER,
        Optional.of("x" + words(random)),
        words(random),
        List.of(CitationName.person(words(random)), CitationName.whole(words(random))),
        List.of(CitationName.person(words(random))),
        Optional.of(words(random)),
        Optional.of(When.Date.of(1936, 3, 12)),
        Optional.of(words(random)),
        words(random),
        words(random));
  }

  private static String words(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      out.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
    }
    return out.toString();
  }

  /** Reads one entry as BibTeX itself does: braces are counted, whatever stands before them. */
  private static List<String> fieldsOfBibTex(String entry) {
    List<String> fields = new ArrayList<>();
    int depth = 0;
    int from = entry.indexOf(",\n") + 2;
    for (int i = 0; i < entry.length(); i++) {
      char c = entry.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      assertThat(i < 5 || i > entry.length() - 3 || depth > 0).isTrue();
      if (depth == 1 && c == '\n' && i >= from - 1 && entry.startsWith("  ", i + 1)) {
        fields.add(entry.substring(i + 3, entry.indexOf(" =", i)));
      }
    }
    assertThat(depth).isZero();
    return fields;
  }
}
