package org.chancery.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.anatomy.Encoded;
import org.chancery.record.anatomy.Encoded.Field;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;

/** Reading TEI of other makers. All papers here are invented. */
class TeiReadingTest {

  static final String OPEN = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><body>";
  static final String CLOSE = "</body></text></TEI>";
  static final String LETTER =
      "<div type='document' xml:id='d1'><head>Mr. <persName type='from'>Varro</persName> to Mr."
          + " <persName type='to'>Orlenne</persName></head><dateline><placeName>Vaškel</placeName>,"
          + " <date when='1936-03-03'>March 3, 1936</date>.</dateline><p><hi>Sir</hi>: I have\n"
          + "   the honor<note n='1'>A form.</note> to write.</p><closer><signed>J. VARRO.</signed>"
          + "</closer><div type='enclosure'><head>Note</head><p>Enclosed.</p></div></div>";

  @Test
  void aDocumentIsTypedWithBlankLinesBetweenItsBlocksAndItsFootnotesAtTheEnd() {
    TeiDocument letter = body(LETTER);
    assertThat(letter.source().text())
        .isEqualTo(
            "Mr. Varro to Mr. Orlenne\n\nVaškel, March 3, 1936.\n\n"
                + "Sir: I have the honor to write.\n\nJ. VARRO.\n\nNote\n\nEnclosed.\n\n"
                + "1. A form.\n");
    assertThat(letter.source().item()).contains("d1");
  }

  @Test
  void aFootnoteIsMarkedAndSoIsItsPlaceInTheText() {
    TeiDocument letter = body(LETTER);
    List<Mark> marks = letter.source().encoding().marks();
    assertThat(marks).extracting(Mark::origin).containsExactly("tei/anchor", "tei/note");
    assertThat(letter.source().text().substring(0, marks.getFirst().span().start()))
        .endsWith("the honor");
    assertThat(marks.getLast().content().of(letter.source().text())).isEqualTo("A form.");
  }

  @Test
  void whatTheEncoderTaggedIsKeptWithItsPlaceAndLevel() {
    TeiDocument letter = body(LETTER);
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
  void anEnclosureThatWrapsAnotherIsCountedOnceAndAnEmptyOneNot() {
    String enclosures =
        "<p>See these.</p><floatingText/><floatingText><div type='enclosure'><head>One</head>"
            + "<p>a</p></div></floatingText><div type='enclosure'><head>Two</head><p>b</p></div>";
    TeiDocument paper = body(enclosures);
    assertThat(said(paper, Field.HEADING)).containsExactly("One@1", "Two@2");
    assertThat(said(paper, Field.ENCLOSURE)).containsExactly("One@1", "Two@2");
  }

  @Test
  void theSpanOfATagIsExactlyItsWords() {
    TeiDocument letter = body("<p>He saw <persName>Ilka <lb/>Verrow</persName> , once.</p>");
    Encoded person = letter.hints().encoded().getFirst();
    assertThat(person.span().of(letter.source().text())).isEqualTo("Ilka\nVerrow");
    assertThat(person.value()).isEqualTo("Ilka Verrow");
  }

  @Test
  void datesThatAreNoSingleDayAreKeptAsFarAsTheyAreKnown() {
    String date = "<dateline><date %s>then</date></dateline>";
    assertThat(dated(date.formatted("from='1936-03-01' to='1936-03-05'")))
        .containsExactly("1936-03-01/1936-03-05@0");
    assertThat(dated(date.formatted("notBefore='1936-03-01' notAfter='1936-03-31'")))
        .containsExactly("1936-03@0");
    assertThat(dated(date.formatted("notBefore='1936-03-01' notAfter='1936-05-31'")))
        .containsExactly("1936@0");
    assertThat(dated(date.formatted("notBefore='1936-03-01'"))).isEmpty();
  }

  private static List<String> dated(String dateline) {
    return said(body(dateline), Field.DATE_WRITTEN);
  }

  @Test
  void additionsDeletionsGapsAndTheirLikeBecomeMarks() {
    TeiDocument paper =
        body(
            "<p>He <del>never</del> <add>always</add> came <gap reason='illegible'"
                + " quantity='2' unit='words'/>, <supplied>as</supplied> <unclear>told</unclear>"
                + " the Gov<ex>ernmen</ex>t.</p>");
    assertThat(paper.source().text())
        .isEqualTo("He never always came […], as told the Government.\n");
    List<Mark> marks = paper.source().encoding().marks();
    assertThat(marks)
        .extracting(m -> m.getClass().getSimpleName())
        .containsExactly("Deletion", "Addition", "Gap", "Supplied", "Unclear", "Supplied");
    assertThat(marks.get(2))
        .isInstanceOfSatisfying(
            Mark.Gap.class,
            gap -> {
              assertThat(gap.reason()).isEqualTo(Mark.GapReason.ILLEGIBLE);
              assertThat(gap.extent()).contains("2 words");
            });
    assertThat(marks.getLast().content().of(paper.source().text())).isEqualTo("ernmen");
  }

  @Test
  void aSubstitutionIsOneMarkWithItsHand() {
    TeiDocument paper =
        read("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><sourceDesc><msDesc><physDesc><handDesc><handNote"
                 + " xml:id='v'"
                 + " scribe='Verrow'/></handDesc></physDesc></msDesc></sourceDesc></fileDesc></teiHeader><text><body><p>He"
                 + " <subst><del hand='#v'>not</del><add hand='#v' place='margin'>now</add></subst>"
                 + " went</p>"
                + CLOSE)
            .getFirst();
    assertThat(paper.source().encoding().marks())
        .singleElement()
        .isInstanceOfSatisfying(
            Mark.Substitution.class,
            s -> {
              assertThat(s.deletion().content().of(paper.source().text())).isEqualTo("not");
              assertThat(s.addition().content().of(paper.source().text())).isEqualTo("now");
              assertThat(s.hand().name()).contains("Verrow");
              assertThat(s.hand().role()).isEqualTo(Hand.Role.HAND);
              assertThat(s.addition().position()).isEqualTo(Mark.Position.ENDORSEMENT);
            });
  }

  @Test
  void ofAlternativesThePapersOwnFormIsTypedAndTheBetterReadingStandsBehindIt() {
    assertThat(text("<p>the <choice><sic>Minster</sic><corr>Minister</corr></choice> came</p>"))
        .isEqualTo("the Minster [Minister] came\n");
    assertThat(text("<p>the <choice><corr>Minister</corr><sic>Minster</sic></choice> came</p>"))
        .isEqualTo("the Minster [Minister] came\n");
    assertThat(text("<p>H. <choice><abbr>Exc.</abbr><expan>Excellency</expan></choice></p>"))
        .isEqualTo("H. Exc.\n");
    assertThat(text("<p>his <expan>Excellency</expan> the <sic>Minster</sic></p>"))
        .isEqualTo("his Excellency the Minster [sic]\n");
  }

  @Test
  void listsAreIndentedAndCellsAreParted() {
    assertThat(
            text(
                "<p>Present:</p><list><item>Mr. A</item><item>Mr. B<list><item>aide</item></list>"
                    + "</item></list><table><row><cell>a</cell><cell/><cell>b</cell></row>"
                    + "<row><cell>c</cell><cell>d</cell><cell/></row></table>"))
        .isEqualTo("Present:\n\n    Mr. A\n    Mr. B\n        aide\n\na\t\tb\nc\td\n");
  }

  @Test
  void aListWithLabelsIsTypedAsNumberedParagraphs() {
    assertThat(
            text(
                "<list><label>1.</label><item><p>One,\n and more.</p><p>Also.</p></item>"
                    + "<label>2.</label><item>Two:<list><item>a</item></list></item></list>"))
        .isEqualTo("1. One, and more.\n\nAlso.\n\n2. Two:\n\n        a\n");
  }

  @Test
  void namesSignedOneAfterAnotherStandOnLinesOfTheirOwn() {
    assertThat(
            text(
                "<closer>I am, <salute>yours,</salute> <signed>A. B.</signed> <signed>C. D."
                    + "</signed> [seal] <signed>E. F.</signed></closer>"))
        .isEqualTo("I am,\nyours,\nA. B.\nC. D. [seal] E. F.\n");
  }

  @Test
  void smallCapitalsInLowerCaseAreTypedAsTheCapitalsTheyLookLike() {
    String small = "<hi rend='smallcaps'>memorandum</hi>";
    assertThat(text("<p>" + small + ".</p><p>THE " + small + "</p><p>the " + small + "</p>"))
        .isEqualTo("MEMORANDUM.\n\nTHE MEMORANDUM\n\nthe memorandum\n");
    assertThat(text("<p>at 9 <hi rend='smallcaps'>p.m.</hi></p>")).isEqualTo("at 9 p.m.\n");
  }

  @Test
  void spacesThatTheEncodingLostAreTyped() {
    assertThat(text("<dateline>Vaškel, March27, 1936</dateline><p><hi>My Dear Sir</hi>:The</p>"))
        .isEqualTo("Vaškel, March 27, 1936\n\nMy Dear Sir: The\n");
    assertThat(text("<p>Dam:The</p><p>A1B2</p>")).isEqualTo("Dam:The\n\nA1B2\n");
  }

  @Test
  void sideNotesStandBeforeTheirBlockAndPageNumbersOfOtherEditionsNowhere() {
    TeiDocument paper =
        body(
            "<p>One.</p><p>Two <add>words</add> <seg type='margin'>Summary</seg> here.</p>"
                + "<p><seg type='margin'>[238]</seg>Three <del>x</del>.</p>");
    assertThat(paper.source().text()).isEqualTo("One.\n\nSummary\n\nTwo words here.\n\nThree x.\n");
    assertThat(paper.source().encoding().marks())
        .extracting(m -> m.content().of(paper.source().text()))
        .containsExactly("words", "x");
  }

  @Test
  void headingsThatWereNeverOnPaperAreLeftOut() {
    TeiDocument paper = body("<div type='letter'><head>[Untitled]</head><p>Text.</p></div>");
    assertThat(paper.source().text()).isEqualTo("Text.\n");
    assertThat(said(paper, Field.HEADING)).isEmpty();
  }

  @Test
  void aPageBeginsAtItsFirstCharacter() {
    TeiDocument paper = body("<pb n='7'/><p>One</p><pb n='8'/><p>two <pb/> three</p><pb n='10'/>");
    assertThat(paper.source().text()).isEqualTo("One\n\ntwo three\n");
    assertThat(paper.source().encoding().pages())
        .containsExactly(
            new PageBreak(0, "7"),
            new PageBreak(5, "8"),
            new PageBreak(9, "3"),
            new PageBreak(14, "10"));
  }

  @Test
  void aCorpusGivesOneDocumentForEachTextWithANameOfItsOwn() {
    String one = "<TEI><teiHeader/><text><body><p>One.</p></body></text></TEI>";
    String two = one.replace("<TEI>", "<TEI xml:id='second'>").replace("One", "Two");
    List<TeiDocument> all =
        read(
            "<teiCorpus xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/>"
                + one
                + two
                + "</teiCorpus>");
    assertThat(all).extracting(d -> d.source().text()).containsExactly("One.\n", "Two.\n");
    assertThat(all)
        .extracting(d -> d.source().item().orElse(""))
        .containsExactly("text-1", "second");
  }

  @Test
  void aTextWithoutDivisionsIsOneDocumentWithoutItem() {
    assertThat(body("<p>One.</p>").source().item()).isEmpty();
  }

  @Test
  void theCorrespondenceOfTheHeaderIsFoundInTheText() {
    TeiDocument paper =
        read("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><profileDesc><correspDesc>"
                + "<correspAction type='sent'><persName>Ilka Verrow</persName>"
                + "<date when='1936-04-01'>1 April</date></correspAction></correspDesc>"
                + "<particDesc><listPerson><person><persName>Orlenne</persName></person>"
                + "</listPerson></particDesc></profileDesc></teiHeader><text><body>"
                + "<p>Ilka Verrow, 1 April, to Orlenne</p>"
                + CLOSE)
            .getFirst();
    assertThat(said(paper, Field.FROM_PERSON)).containsExactly("Ilka Verrow@0");
    assertThat(said(paper, Field.DATE_WRITTEN)).containsExactly("1936-04-01@0");
  }

  @Test
  void ofAPersonInTheHeaderTheFamilyNameInTheTextWillDo() {
    TeiDocument letter = letter("<p>Dear Mrs. Orlenneau, greet Orlenne.</p><p>I. Verrow</p>");
    assertThat(words(letter, Field.FROM_PERSON)).isEqualTo("Ilka Verrow at “Verrow”");
    assertThat(words(letter, Field.TO_PERSON)).isEqualTo("Orlenne, Marie at “Orlenne”");
    assertThat(letter.source().text().charAt(span(letter, Field.TO_PERSON).end())).isEqualTo('.');
  }

  @Test
  void whatTheHeaderAloneSaysOfALetterStandsAtNoWords() {
    TeiDocument letter = letter("<p>Come at once.</p>");
    assertThat(words(letter, Field.FROM_PERSON)).isEqualTo("Ilka Verrow at “”");
    assertThat(words(letter, Field.TO_PERSON)).isEqualTo("Orlenne, Marie at “”");
    assertThat(words(letter, Field.DATE_WRITTEN)).isEqualTo("1936-04-01 at “”");
  }

  @Test
  void ofSeveralCorrespondencesInAHeaderNoneIsThatOfALetter() {
    String two = CORRESPONDENCE + CORRESPONDENCE.replace("Ilka", "Jana");
    TeiDocument letter = letter(two, "<div type='letter'><p>Come at once.</p></div>");
    assertThat(letter.hints().encoded()).isEmpty();
  }

  private static final String CORRESPONDENCE =
      "<correspDesc><correspAction type='sent'><persName>Ilka Verrow</persName>"
          + "<date when='1936-04-01'/></correspAction><correspAction type='received'>"
          + "<persName>Orlenne, Marie</persName></correspAction></correspDesc>";

  private static TeiDocument letter(String body) {
    return letter(CORRESPONDENCE, "<div type='letter'>" + body + "</div>");
  }

  private static TeiDocument letter(String correspondence, String body) {
    String start = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><profileDesc>";
    String middle = "</profileDesc></teiHeader><text><body>";
    return read(start + correspondence + middle + body + CLOSE).getFirst();
  }

  private static String words(TeiDocument document, Field field) {
    Span span = span(document, field);
    String value = said(document, field).getFirst().replace("@0", "");
    return value + " at “" + span.of(document.source().text()) + "”";
  }

  private static Span span(TeiDocument document, Field field) {
    return document.hints().encoded().stream()
        .filter(e -> e.field() == field)
        .findFirst()
        .orElseThrow()
        .span();
  }

  @Test
  void aWordThatALineOrPageParts() {
    assertThat(text("<p>to in <lb break='no'/>\n form you</p>")).isEqualTo("to inform you\n");
    assertThat(text("<p>to in<pb n='2' break='no'/>form you</p>")).isEqualTo("to inform you\n");
    assertThat(text("<p>to in-<lb break='no'/>form you</p>")).isEqualTo("to in-\nform you\n");
    assertThat(text("<p>to <lb/>form</p><p><lb break='no'/>x</p>")).isEqualTo("to\nform\n\nx\n");
  }

  @Test
  void whatASpeakerSaysGoesOnBehindHisName() {
    assertThat(
            text(
                "<sp><speaker>Verrow</speaker><p>We ask.</p><p>And wait.</p></sp>"
                    + "<sp><speaker>Orlenne:</speaker></sp><sp><speaker>Mr. Varro.</speaker>"
                    + "<p>No.</p></sp>"))
        .isEqualTo("Verrow: We ask.\n\nAnd wait.\n\nOrlenne:\n\nMr. Varro. No.\n");
  }

  @Test
  void utterancesStandBehindTheNoteThatNamesTheSpeakerEachSegmentABlock() {
    TeiDocument minutes =
        body(
            "<note type='speaker'>The Chair:</note><u who='#a'><seg>We ask.</seg>"
                + "<seg>And wait.</seg></u><u who='#b'>No.</u>");
    assertThat(minutes.source().text()).isEqualTo("The Chair: We ask.\n\nAnd wait.\n\nNo.\n");
    assertThat(minutes.source().encoding().marks()).isEmpty();
  }

  @Test
  void eachTextOfAGroupHasANameOfItsOwn() {
    String group =
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader/><text><group><text xml:id='a'><body>"
            + "<p>One.</p></body></text><text><body><p>Two.</p></body></text></group></text></TEI>";
    assertThat(read(group))
        .extracting(d -> d.source().item().orElse(""))
        .containsExactly("a", "text-2");
  }

  @Test
  void namesInTheTextAreThoseOfPeopleBodiesAndPlaces() {
    TeiDocument paper =
        body(
            "<p><persName>Ilka Verrow</persName> told the <orgName>Council of Ports</orgName> of"
                + " <placeName>Vaškel</placeName>.</p>");
    assertThat(said(paper, Field.PERSON)).containsExactly("Ilka Verrow@0");
    assertThat(said(paper, Field.MENTIONED_BODY)).containsExactly("Council of Ports@0");
    assertThat(said(paper, Field.MENTIONED_PLACE)).containsExactly("Vaškel@0");
  }

  @Test
  void theDateOfTheHeaderFitsADatelineWithoutOne() {
    TeiDocument paper =
        read("<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><profileDesc><creation>"
                + "<date when='1936-04-07'/></creation></profileDesc></teiHeader><text><body>"
                + "<dateline><date>Tuesday</date></dateline><p>Come.</p>"
                + CLOSE)
            .getFirst();
    assertThat(said(paper, Field.DATE_WRITTEN)).containsExactly("1936-04-07@0");
    assertThat(paper.hints().encoded().getFirst().span().of(paper.source().text()))
        .isEqualTo("Tuesday");
  }

  @Test
  void whatComesBeforeAFaultIsDeliveredAndTheFaultIsNamedWithItsPlace() {
    List<TeiDocument> got = new ArrayList<>();
    String xml = OPEN + LETTER + LETTER.replace("d1", "d2") + "<div type='document'><p>cut";
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Trip.documents(new ByteArrayInputStream(bytes), got))
        .isInstanceOf(TeiException.class)
        .hasMessageMatching("(?s)test\\.xml:\\d+:\\d+: not well-formed XML from here on: .+");
    assertThat(got).hasSize(2);
  }

  static List<String> said(TeiDocument document, Field field) {
    return document.hints().encoded().stream()
        .filter(e -> e.field() == field)
        .map(e -> e.value() + "@" + e.level())
        .toList();
  }

  private static String text(String body) {
    return body(body).source().text();
  }

  private static TeiDocument body(String body) {
    return read(OPEN + body + CLOSE).getFirst();
  }

  private static List<TeiDocument> read(String xml) {
    return Trip.documents(xml);
  }
}
