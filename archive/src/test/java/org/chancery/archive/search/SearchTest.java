package org.chancery.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.archive.holding.RecordId;
import org.chancery.archive.query.Query;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  private static final String MEMORANDUM =
      """
      Memorandum of Conversation

      Secret

      Velgrad, 3 March 1951

      Participants: Anton Ilić, Minister of Trade of Sarvena
      Park Il-woo, Ambassador of Toruna

      Minister Ilić said that the grain ships would leave in April. Ambassador Park Il-woo asked \
      whether the price [inserted by hand: of wheat] could be lowered. Minister Ilić promised to \
      send a new price list by 1 May 1951. He objected to the blockade of the harbour.
      """;

  private static final String TELEGRAM =
      """
      The Ambassador in Toruna (Brandel) to the Secretary of State

      Harun, June 9, 1952

      No. 47

      The Foreign Minister told me that the harbour of Velgrad was closed. I reminded him of the \
      price list of the U. S. S. R. and of the Quai d'Orsay. Мікоян had left the day before.

      Brandel
      """;

  private static final String NOTE =
      """
      Note on the weather

      Grain prices rose. The ships left late, and then the price fell.
      """;

  private final Path folder;
  private final RecordIndex index;

  SearchTest(@TempDir Path folder) {
    this.folder = folder;
    this.index = RecordIndex.write(folder);
  }

  @BeforeEach
  void addThreePapers() {
    index.add(new RecordId(1, 1), read(MEMORANDUM));
    index.add(new RecordId(1, 2), read(TELEGRAM));
    index.add(new RecordId(2, 1), read(NOTE));
    index.refresh();
  }

  @AfterEach
  void close() {
    index.close();
  }

  static Record read(String text) {
    return RecordReader.read(TranscriptReader.read(Source.of("paper.txt", text)), Hints.NONE);
  }

  /** A despatch with a note and a memorandum enclosed. */
  private static final String COVERING =
      """
      The Minister in Todrany (Orlen) to the Secretary of State

      No. 73

      Harun, May 28, 1936.

      Sir: I have the honor to transmit a note and a memorandum.

      Matis Orlen

      [Enclosure 1]

      The Ministry of Waters of Todrany to the Legation of Sarvena

      NOTE VERBALE

      No. 17/III

      The Ministry of Waters presents its compliments to the Legation of Sarvena and has the honor \
      to state that the weir is open.

      Harun, May 25, 1936.

      [Enclosure 2]

      Memorandum by the First Secretary of Legation (Verrow)

      Harun, May 16, 1936.

      I went to the weir on May 14.

      I. Verrow
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from:Verrow",
        "from:\"Ministry of Waters\"",
        "to:\"Legation of Sarvena\"",
        "person:Verrow",
        "no:17/III",
        "kind:despatch from:Orlen",
        "kind:note weir",
        "kind:memorandum from:Verrow"
      })
  void whatIsEnclosedIsFoundInTheRecordThatHoldsIt(String query) {
    index.add(new RecordId(3, 1), read(COVERING));
    index.refresh();
    assertThat(find(query)).containsExactly("3.1");
    Hit.Head head = search(query).hits().getFirst().head();
    assertThat(head.kind()).contains("despatch");
    assertThat(head.from()).contains("Orlen");
    assertThat(head.to()).contains("Secretary of State");
  }

  private List<String> find(String query) {
    return search(query).hits().stream().map(h -> h.id().toString()).sorted().toList();
  }

  private Results search(String query) {
    return index.search().search(Query.parse(query), Page.first(10));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "grain | 1.1 2.1",
        "GRAIN ships | 1.1 2.1",
        "\"grain ships\" | 1.1",
        "\"grain ships\"~3 | 1.1 2.1",
        "\"ships grain\"~3 | 1.1 2.1",
        "\"ships grain\"~1 | 1.1",
        "grain -harbour | 2.1",
        "grain NOT harbour | 2.1",
        "weather OR Brandel | 1.2 2.1",
        "price (ambassador OR weather) | 1.1 1.2 2.1",
        "promis* | 1.1",
        "w??ther | 1.1 2.1",
        "*bour | 1.1 1.2",
        "\"grain pri*\" | 2.1",
        "Ilic | 1.1",
        "Ilić | 1.1",
        "Mikoyan | 1.2",
        "Микоян | 1.2",
        "USSR | 1.2",
        "U.S.S.R. | 1.2",
        "Orsay | 1.2",
        "person:Ilic | 1.1",
        "person:\"Pak Il-u\" | 1.1",
        "person:\"Park Ilwoo\" | 1.1",
        "person:Smith | ``",
        "place:Velgrad | 1.1",
        "date:1951 | 1.1",
        "date:1951-03-03 | 1.1",
        "date:1951..1952 | 1.1 1.2",
        "date:1952-07.. | ``",
        "hand:yes | 1.1",
        "hand:no | 1.2 2.1",
        "class:secret | 1.1",
        "act:promise | 1.1",
        "act:ask | 1.1",
        "no:47 | 1.2",
        "no:48 | ``",
        "in:1 | 1.1 1.2",
        "in:2 grain | 2.1",
        "said:blockade | 1.1",
        "said:weather | ``",
        "said:(Ilic grain) | 1.1",
        "said:(speaker:Ilic \"price list\") | 1.1",
        "said:(speaker:Ilic lowered) | ``",
        "said:(act:ask lowered) | 1.1",
        "said:(act:promise lowered) | ``",
        "said:(price -list) | 1.1",
        "said:* | 1.1 1.2",
        "heading:weather | 2.1",
        "layer:typed wheat | ``",
        "layer:corrected wheat | 1.1",
        "layer:typed \"price could be\" | 1.1",
        "layer:corrected \"price could be\" | ``",
        "\"price could be\" | 1.1",
        "\"price of wheat could\" | 1.1",
        "layer:typed grain | 1.1 2.1",
        "-grain | 1.2",
      })
  void finds(String query, String ids) {
    assertThat(String.join(" ", find(query))).isEqualTo(ids);
  }

  @Test
  void aSnippetShowsTheWordsThatWereFoundAndWhoWroteThem() {
    Snippet snippet = search("wheat price").hits().getFirst().snippets().getFirst();

    assertThat(snippet.pieces())
        .contains(
            new Snippet.Piece("price", true, Writing.TYPED),
            new Snippet.Piece("wheat", true, Writing.HAND));
    assertThat(snippet.text()).contains("asked whether the price of wheat could be lowered");
    assertThat(snippet.source().of(MEMORANDUM)).contains("[inserted by hand: of wheat]");
  }

  @Test
  void aSnippetOfAWildWordShowsTheFormThatWasFound() {
    assertThat(search("lower*").hits().getFirst().snippets().getFirst().pieces())
        .contains(new Snippet.Piece("lowered", true, Writing.TYPED));
  }

  @Test
  void aSnippetOfAStatementShowsItsWords() {
    assertThat(search("said:blockade").hits().getFirst().snippets().getFirst().pieces())
        .contains(new Snippet.Piece("blockade", true, Writing.TYPED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "act:promise | promised",
        "speaker:Ilić | Minister Ilić, He",
        "said:(act:promise speaker:Ilić) | Minister Ilić, promised",
        "said:\"new price list\" | new price list",
      })
  void aSnippetOfAStatementMarksItsActItsSpeakerAndItsWords(String query, String marked) {
    Hit hit = search(query).hits().getFirst();
    assertThat(
            hit.snippets().stream()
                .flatMap(s -> s.pieces().stream())
                .filter(Snippet.Piece::found)
                .map(Snippet.Piece::text)
                .distinct())
        .containsExactly(marked.split(", "));
  }

  @Test
  void whatStandsAlikeInSeveralStatesIsShownOnce() {
    assertThat(search("\"grain ships\"").hits().getFirst().snippets()).hasSize(1);
  }

  @Test
  void aPaperIsFoundByTheNumberOfItsFile() {
    index.add(new RecordId(3, 1), read("518.6612/31: Telegram\n\n" + TELEGRAM));
    index.refresh();
    assertThat(find("no:518.6612/31")).containsExactly("3.1");
  }

  @Test
  void aWordFarDownALongPaperIsMarkedWhereItStands() {
    index.add(new RecordId(3, 1), read(NOTE + "The ice held. ".repeat(700) + "A heron rose.\n"));
    index.refresh();
    assertThat(search("heron").hits().getFirst().snippets().getFirst().pieces())
        .filteredOn(Snippet.Piece::found)
        .extracting(Snippet.Piece::text)
        .containsExactly("heron");
  }

  @Test
  void wordsThatStandTogetherOnlyInTheTypedTextAreShownThere() {
    Snippet snippet = search("\"price could be\"").hits().getFirst().snippets().getFirst();

    assertThat(snippet.text()).contains("whether the price could be lowered");
  }

  @Test
  void countsFacetsOverTheWholeMatch() {
    Results results = index.search().search(Query.parse("price"), Page.first(1).withFacets(10));

    assertThat(results.total()).isEqualTo(3);
    assertThat(results.hits()).hasSize(1);
    assertThat(results.facets())
        .filteredOn(f -> f.name().equals("hand"))
        .singleElement()
        .satisfies(f ->
            assertThat(f.values())
                .containsExactly(
                    new Facet.Value("no", 2, "hand:=\"no\""),
                    new Facet.Value("yes", 1, "hand:=\"yes\"")));
  }

  @Test
  void everyValueOfAFacetFindsAsManyPapersAsItCounts() {
    Results all = index.search().search(Query.parse(""), Page.first(10).withFacets(100));

    assertThat(all.facets()).extracting(Facet::name).contains("kind", "year", "person", "act");
    for (Facet facet : all.facets()) {
      for (Facet.Value value : facet.values()) {
        assertThat(index.search().count(Query.parse(value.query())))
            .as(value.query())
            .isEqualTo(value.papers());
      }
    }
  }

  @Test
  void facetsOfAllPapersAreCountedAnewWhenOneIsAddedOrTakenAway() {
    Page page = Page.first(1).withFacets(10).withBars(Bar.Length.YEAR);
    Query all = Query.parse("");

    assertThat(index.search().search(all, page).bars()).containsExactly(bar(1951), bar(1952));

    index.delete(new RecordId(1, 1));
    index.add(new RecordId(2, 2), read(TELEGRAM.replace("1952", "1953")));
    index.refresh();

    Results after = index.search().search(all, page);
    assertThat(after.total()).isEqualTo(3);
    assertThat(after.bars()).containsExactly(bar(1952), bar(1953));
    assertThat(after.facets())
        .filteredOn(f -> f.name().equals("hand"))
        .singleElement()
        .satisfies(
            f -> assertThat(f.values()).containsExactly(new Facet.Value("no", 3, "hand:=\"no\"")));
  }

  private static Bar bar(int year) {
    return new Bar(Integer.toString(year), 1);
  }

  @Test
  void showsHowTheMatchIsSpreadOverTime() {
    Page page = Page.first(10).withBars(Bar.Length.MONTH);

    assertThat(index.search().search(Query.parse("price"), page).bars())
        .containsExactly(new Bar("1951-03", 1), new Bar("1952-06", 1));
  }

  @Test
  void sortsByDateWithThosePapersLastThatHaveNone() {
    Page newest = Page.first(10).by(Page.Order.NEWEST);
    Page oldest = Page.first(10).by(Page.Order.DATE);

    assertThat(index.search().search(Query.parse("price"), newest).hits())
        .extracting(h -> h.id().toString())
        .containsExactly("1.2", "1.1", "2.1");
    assertThat(index.search().search(Query.parse("price"), oldest).hits())
        .extracting(h -> h.id().toString())
        .containsExactly("1.1", "1.2", "2.1");
    assertThat(index.search().search(Query.parse("price"), oldest.from(1)).hits())
        .extracting(h -> h.id().toString())
        .containsExactly("1.2", "2.1");
  }

  @Test
  void namesTheTermThatNoPaperHasAndTheOneThatWasMeant() {
    Explanation explanation = index.search().explain(Query.parse("grain blokade from:Brandel"));

    assertThat(explanation.total()).isZero();
    assertThat(explanation.parts())
        .extracting(Explanation.Part::clause)
        .containsExactly("grain", "blokade", "from:Brandel");
    assertThat(explanation.hint()).contains("no paper has blokade (did you mean blockade?)");
  }

  @Test
  void saysWhichPartKeepsTheOthersFromBeingFoundTogether() {
    assertThat(index.search().explain(Query.parse("weather harbour")).hint())
        .hasValueSatisfying(hint -> assertThat(hint).contains("without weather there would be 2"));
  }

  @Test
  void aPaperAddedAgainReplacesTheOneUnderItsIdAndADeletedOneIsGone() {
    index.add(new RecordId(2, 1), read("Barley prices fell."));
    index.delete(new RecordId(1, 1));
    index.refresh();

    assertThat(find("grain")).isEmpty();
    assertThat(find("barley")).containsExactly("2.1");
    assertThat(index.search().size()).isEqualTo(2);
  }

  @Test
  void anotherProcessSeesWhatIsCommitted() throws InterruptedException {
    try (Search other = Search.open(folder)) {
      assertThat(other.size()).isZero();
      index.commit("stand 3");
      assertThat(other.size()).isEqualTo(3);
      index.delete(new RecordId(1, 1));
      index.commit("stand 4");
      Thread.sleep(600);
      assertThat(other.size()).isEqualTo(2);
    }
    assertThat(index.stand()).contains("stand 4");
  }

  @Test
  void papersThatShareGroupsOfWordsAreFoundAndThoseTakenOutAreNot() {
    String shared = "the grain ships would leave in April, as Ambassador Park had asked";
    index.add(new RecordId(4, 1), read("It was told that " + shared + " in the evening.\n"));
    index.refresh();
    assertThat(index.search().sharing(shared, 10)).contains(new RecordId(4, 1));
    assertThat(index.search().sharing(MEMORANDUM, 10).getFirst()).isEqualTo(new RecordId(1, 1));
    assertThat(index.search().sharing("nothing of this stands anywhere in here", 10)).isEmpty();
    index.delete(new RecordId(4, 1));
    index.refresh();
    assertThat(index.search().sharing(shared, 10)).doesNotContain(new RecordId(4, 1));
  }

  @Test
  void findsPapersThatAreAlikeAndSaysWhy() {
    List<Likeness> alike = index.search().moreLikeThis(new RecordId(1, 1), 5);

    assertThat(alike).isNotEmpty();
    assertThat(alike.getFirst().reasons()).isNotEmpty();
    assertThat(alike).allSatisfy(a -> assertThat(a.hit().id()).isNotEqualTo(new RecordId(1, 1)));
  }
}
