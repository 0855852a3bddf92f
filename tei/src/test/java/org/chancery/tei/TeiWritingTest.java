package org.chancery.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chancery.dossier.collation.Collation;
import org.chancery.dossier.collation.Witness;
import org.chancery.record.Hints;
import org.chancery.testkit.Samples;
import org.chancery.testkit.Shared;
import org.chancery.testkit.Transcripts;
import org.chancery.transcript.Source;
import org.junit.jupiter.api.Test;

/** What other tools see of a record. */
class TeiWritingTest {

  private static final String LETTER =
      "Vaškel, 3 March 1936.\n\nSir:\n\nOn 2 March Count Ormay [inserted by hand: of Obelin]"
          + " promised [crossed out: never] [inserted by hand: always] to answer [illegible]"
          + " the [sic] note of the Legation.\n\nI am, Sir, your obedient servant,\n\n"
          + "Ilka Verrow.\n";

  @Test
  void theHandsWordsStandInAddWithoutTheirBrackets() {
    assertThat(Trip.tei("He went [inserted by hand: at once] home."))
        .contains(
            "<seg type=\"delimiter\">[inserted by hand: </seg>"
                + "<add hand=\"#hand-1\" place=\"inline\">at once</add>"
                + "<seg type=\"delimiter\">]</seg>");
  }

  @Test
  void openerDatelineGreetingCloserAndSignatureHaveTheirElements() {
    String tei = Trip.tei(LETTER);
    assertThat(between(tei, "<opener", "</opener>"))
        .contains("<dateline><placeName ref=\"#place-")
        .contains("<date when=\"1936-03-03\" when-custom=\"1936-03-03\">3 March 1936</date>")
        .contains("<salute>Sir:");
    assertThat(between(tei, "<closer", "</closer>"))
        .contains("<salute>I am, Sir, your obedient servant,</salute>")
        .containsPattern(
            "<signed><persName ref=\"#person-\\d+\">Ilka Verrow\\.</persName></signed>");
  }

  @Test
  void namesInTheTextPointToTheListOfPersons() {
    String tei = Trip.tei(LETTER);
    Matcher name = Pattern.compile("<persName ref=\"#(person-\\d+)\">").matcher(tei);
    assertThat(name.find()).isTrue();
    assertThat(tei).contains("<person xml:id=\"" + name.group(1) + "\">");
  }

  @Test
  void aDeletionAndItsAdditionAreSubstOrJoined() {
    TeiRoundTripTest.Rich rich = TeiRoundTripTest.Rich.make();
    String tei = new String(Trip.write(rich.source(), rich.hints()), StandardCharsets.UTF_8);
    assertThat(tei).contains("<subst><del hand=\"#hand-1\">not</del><add ");
    String joined = Trip.tei(LETTER);
    assertThat(joined).contains("<substJoin target=\"#subst-1-a #subst-1-b\"/>");
    assertThat(joined).contains("<del xml:id=\"subst-1-a\"").contains("<add xml:id=\"subst-1-b\"");
  }

  @Test
  void aFootnotePointsToItsPlaceInTheText() {
    TeiRoundTripTest.Rich rich = TeiRoundTripTest.Rich.make();
    String tei = new String(Trip.write(rich.source(), rich.hints()), StandardCharsets.UTF_8);
    assertThat(tei)
        .contains(" go<anchor xml:id=\"anchor-1\"/>")
        .contains("<note type=\"footnote\" target=\"#anchor-1\">A form.</note>");
  }

  @Test
  void everyFileIsValidTeiAllAndAllOfOurSchemaIsUsedByThem() throws Exception {
    TeiAll all = new TeiAll(Shared.path("schema/tei_all.rng"));
    Map<String, byte[]> files = files();
    Set<String> used = new TreeSet<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      all.validate(file.getValue(), file.getKey());
      Tei.validate(file.getValue(), file.getKey());
      collect(file.getValue(), used);
    }
    assertThat(used).containsAll(declared());
  }

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Transcripts.each(40, text -> put(files, "made up " + files.size(), text));
    put(files, "letter", LETTER);
    put(files, "odd", "a\u0001b\r [We] S[pencer] [as to?] [2 lines not declassified]");
    for (Path paper : Samples.all()) {
      put(files, paper.toString(), Files.readString(paper));
    }
    String model = "seed/000_3072a39c7fc87f5a.txt";
    put(files, model, Shared.text(model));
    TeiRoundTripTest.Rich rich = TeiRoundTripTest.Rich.make();
    files.put("encoded", Trip.write(rich.source(), rich.hints()));
    files.put("apparatus", apparatus());
    files.put("list of people", RegisterTeiTest.list());
    return files;
  }

  /** States that differ in words, moves, lines and a character that XML has none for. */
  private static byte[] apparatus() {
    String moved = "The keeper of the weir opens the left sluice before the feast of herons.\n";
    String rest =
        "The ferry sails daily.\n\u0001 Each Party names one Commissioner and pays him.\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CollationTei.write(
        Collation.of(
            List.of(
                Witness.of("one", moved + rest),
                Witness.of("two", rest.replace("daily", "weekly") + moved))),
        out);
    return out.toByteArray();
  }

  private static void put(Map<String, byte[]> files, String name, String text) {
    files.put(name, Trip.write(Source.of("paper.txt", text), Hints.NONE));
  }

  private static void collect(byte[] tei, Set<String> used) throws XMLStreamException {
    XMLStreamReader xml =
        XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(tei));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        used.add("element " + xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          used.add("attribute " + xml.getAttributeLocalName(i));
        }
      }
    }
  }

  /** The elements and attributes that our schema allows. */
  private static Set<String> declared() throws IOException {
    Set<String> declared = new TreeSet<>();
    try (InputStream in = TeiSchema.class.getResourceAsStream("chancery-tei.rnc")) {
      assertThat(in).isNotNull();
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Matcher name = Pattern.compile("(element|attribute) (?:xml:)?([\\w-]+) \\{").matcher(schema);
      while (name.find()) {
        declared.add(name.group(1) + " " + name.group(2));
      }
    }
    return declared;
  }

  @Test
  void whatIsNotOursIsRefusedWithItsPlace() {
    List<String> wrong =
        List.of(
            "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<text/></TEI>",
            Trip.tei("x").replace("<ab ", "<p ").replace("</ab>", "</p>"),
            Trip.tei("x").replace("type=\"paper\"", "type=\"pamphlet\""),
            "<!DOCTYPE TEI [<!ENTITY e 'x'>]>" + Trip.tei("x").substring(38),
            "no XML");
    for (String tei : wrong) {
      assertThatThrownBy(() -> Tei.validate(tei.getBytes(StandardCharsets.UTF_8), "ours.xml"))
          .isInstanceOf(TeiException.class)
          .hasMessageMatching("(?s)ours\\.xml:\\d+:\\d+: not valid TEI: .+");
    }
  }

  private static String between(String text, String from, String to) {
    List<String> parts = new ArrayList<>();
    int start = text.indexOf(from);
    while (start >= 0) {
      int end = text.indexOf(to, start);
      parts.add(text.substring(start, end));
      start = text.indexOf(from, end);
    }
    return String.join("\n", parts);
  }
}
