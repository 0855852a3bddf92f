package org.chancery.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.anatomy.Encoded;
import org.chancery.record.anatomy.Encoded.Field;
import org.chancery.transcript.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All papers here are invented. */
@Timeout(60)
class TeiReadingTest {

  private static final String OPEN = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><body>";
  private static final String CLOSE = "</body></text></TEI>";
  private static final String LETTER = "<div type='document' xml:id='d1'><head>Mr. <persName type='from'>Varro</persName>"
      + " to Mr. <persName type='to'>Orlenne</persName></head>"
      + "<dateline><placeName>Vaškel</placeName>, <date when='1936-03-03'>March 3, 1936</date>.</dateline>"
      + "<p><hi>Sir</hi>: I have\n   the honor<note n='1'>A form.</note> to write.</p>"
      + "<closer><signed>J. VARRO.</signed></closer>"
      + "<div type='enclosure'><head>Note</head><p>Enclosed.</p></div></div>";

  @Test
  void aDocumentIsTypedWithBlankLinesBetweenItsBlocksAndItsFootnotesAtTheEnd() {
    TeiDocument letter = read(OPEN + LETTER + CLOSE).getFirst();
    assertThat(letter.source().text()).isEqualTo("Mr. Varro to Mr. Orlenne\n\nVaškel, March 3, 1936.\n\n"
        + "Sir: I have the honor to write.\n\nJ. VARRO.\n\nNote\n\nEnclosed.\n\n1. A form.\n");
    assertThat(letter.source().item()).contains("d1");
  }

  @Test
  void whatTheEncoderTaggedIsKeptWithItsPlaceAndLevel() {
    TeiDocument letter = read(OPEN + LETTER + CLOSE).getFirst();
    assertThat(said(letter, Field.FROM_PERSON)).containsExactly("Varro@0");
    assertThat(said(letter, Field.TO_PERSON)).containsExactly("Orlenne@0");
    assertThat(said(letter, Field.DATE_WRITTEN)).containsExactly("1936-03-03@0");
    assertThat(said(letter, Field.PLACE)).containsExactly("Vaškel@0");
    assertThat(said(letter, Field.HEADING)).containsExactly("Mr. Varro to Mr. Orlenne@0", "Note@1");
    for (Encoded one : letter.hints().encoded()) {
      assertThat(one.span().end()).isLessThanOrEqualTo(letter.source().text().length());
    }
  }

  @Test
  void additionsDeletionsAndGapsBecomeMarks() {
    TeiDocument paper = read(OPEN + "<p>He <del>never</del> <add>always</add> came <gap reason='x'/>, <supplied>as</supplied>"
        + " told.</p>" + CLOSE).getFirst();
    assertThat(paper.source().text()).isEqualTo("He never always came […], as told.\n");
    assertThat(paper.source().encoding().marks()).extracting(m -> m.getClass().getSimpleName())
        .containsExactly("Deletion", "Addition", "Gap", "Supplied");
    assertThat(paper.source().encoding().marks().getFirst()).isInstanceOf(Mark.Deletion.class);
  }

  @Test
  void listsAreIndentedAndRowsOfTablesHaveTabs() {
    String text = read(OPEN + "<p>Present:</p><list><item>Mr. A</item><item>Mr. B</item></list>"
        + "<table><row><cell>a</cell><cell>b</cell></row><row><cell>c</cell><cell>d</cell></row></table>" + CLOSE)
        .getFirst().source().text();
    assertThat(text).isEqualTo("Present:\n\n    Mr. A\n    Mr. B\n\na\tb\nc\td\n");
  }

  @Test
  void aCorpusGivesOneDocumentForEachText() {
    String one = "<TEI><teiHeader/><text><body><p>One.</p></body></text></TEI>";
    assertThat(read("<teiCorpus xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/>" + one + one.replace("One", "Two")
        + "</teiCorpus>")).extracting(d -> d.source().text()).containsExactly("One.\n", "Two.\n");
  }

  @Test
  void theCorrespondenceOfTheHeaderIsFoundInTheText() {
    TeiDocument paper = read("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><profileDesc><correspDesc>"
        + "<correspAction type='sent'><persName>Ilka Verrow</persName><date when='1936-04-01'>1 April</date></correspAction>"
        + "</correspDesc></profileDesc></teiHeader><text><body><p>Ilka Verrow, 1 April</p></body></text></TEI>").getFirst();
    assertThat(said(paper, Field.FROM_PERSON)).containsExactly("Ilka Verrow@0");
    assertThat(said(paper, Field.DATE_WRITTEN)).containsExactly("1936-04-01@0");
  }

  @Test
  void whatComesBeforeAFaultIsDeliveredAndTheFaultIsNamedWithItsPlace() {
    List<TeiDocument> got = new ArrayList<>();
    assertThatThrownBy(() -> read(OPEN + LETTER + LETTER.replace("d1", "d2") + "<div type='document'><p>cut", got))
        .isInstanceOf(TeiException.class)
        .hasMessageMatching("(?s)test\\.xml:\\d+:\\d+: not well-formed XML from here on: .+");
    assertThat(got).hasSize(2);
  }

  @Test
  void hostileFilesAreRefused() {
    String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
    assertThatThrownBy(() -> read(bomb + OPEN + "<p>&b;</p>" + CLOSE)).isInstanceOf(TeiException.class);
    assertThatThrownBy(() -> read("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hosts'>]>" + OPEN + "<p>&e;</p>" + CLOSE))
        .isInstanceOf(TeiException.class);
    assertThatThrownBy(() -> read(OPEN + "<p>".repeat(100_000))).isInstanceOf(TeiException.class);
    assertThatThrownBy(() -> read(OPEN + "<p n='" + "x".repeat(10_000_000) + "'/>" + CLOSE))
        .isInstanceOf(TeiException.class);
    assertThatThrownBy(() -> read("no XML at all")).isInstanceOf(TeiException.class);
  }

  private static List<String> said(TeiDocument document, Field field) {
    return document.hints().encoded().stream().filter(e -> e.field() == field).map(e -> e.value() + "@" + e.level())
        .toList();
  }

  private static List<TeiDocument> read(String xml) {
    return read(xml, new ArrayList<>());
  }

  private static List<TeiDocument> read(String xml, List<TeiDocument> into) {
    try (TeiDocuments documents = Tei.read(
        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "test.xml", "0")) {
      while (documents.hasNext()) {
        into.add(documents.next());
      }
    }
    return into;
  }
}
