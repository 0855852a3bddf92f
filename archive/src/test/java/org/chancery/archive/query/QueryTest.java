package org.chancery.archive.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "peace treaty | peace treaty",
        "peace AND treaty | peace treaty",
        "a b OR c | a (b OR c)",
        "a AND b OR c | (a b) OR c",
        "peace NOT war | peace -war",
        "NOT NOT peace | peace",
        "-(peace war) | -(peace war)",
        "“open door” | \"open door\"",
        "\"grain ships\"~5 | \"grain ships\"~5",
        "from:Arveld to:\"Foreign Office\" | from:Arveld to:\"Foreign Office\"",
        "From: Arveld | from:Arveld",
        "sender:Arveld | from:Arveld",
        "from:(Arveld OR Bohlen) | from:(Arveld OR Bohlen)",
        "from:-Arveld | -from:Arveld",
        "from:=\"Karl Arveld\" | from:=\"Karl Arveld\"",
        "said:(speaker:Arveld act:promise grain) | said:(speaker:Arveld act:promise grain)",
        "act:promises | act:promise",
        "hand:YES | hand:yes",
        "date:1934-02..1934-06 | date:1934-02..1934-06",
        "date:1934-01..1934-12 | date:1934",
        "date:1934-02-01..1934-02-28 | date:1934-02",
        "date:\"5 February 1934\" | date:1934-02-05",
        "since:1934-02 until:1935 | date:1934-02.. date:..1935",
        "year:1934 | date:1934",
        "date:(1934 OR 1936) | date:1934 OR date:1936",
        "no:\"825.5151/144\" | no:\"825.5151/144\"",
        "in:12..15 | in:12..15",
        "layer:typed grain ships | layer:typed grain ships",
        "grain layer:typed | layer:typed grain",
        "(layer:typed grain) ships | (layer:typed grain) ships",
        "at 21:00 https://example.org | at 21:00 https://example.org",
        "from:* | from:*",
      })
  void isUnderstood(String typed, String understood) {
    Query query = Query.parse(typed);

    assertThat(query.troubles()).isEmpty();
    assertThat(query.understood()).isEqualTo(understood);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "grain \"ships | 7 | never closed | grain \"ships\"",
        "grain (ships | 7 | never closed | grain ships",
        "grain) ships | 6 | no opening one | grain ships",
        "grain () ships | 7 | nothing between | grain ships",
        "OR grain | 1 | needs something before it | grain",
        "grain OR | 7 | needs something after it | grain",
        "grain NOT | 7 | needs something after it | grain",
        "grain * | 7 | no letter or digit | grain",
        "form:Arveld | 1 | did you mean 'from:'? | form:Arveld",
        "colour:red | 1 | there is no field 'colour' | colour:red",
        "grain from: | 7 | followed by nothing | grain",
        "date:1934-13 grain | 6 | is no date | grain",
        "date:1936..1934 | 6 | runs backwards | date:1934..1936",
        "act:sing grain | 5 | write inform, opinion | grain",
        "hand:maybe grain | 6 | write yes or no | grain",
        "layer:blue grain | 7 | write typed or corrected | grain",
        "grain OR layer:typed | 7 | cannot be denied | layer:typed grain",
        "in:x grain | 4 | is no accession | grain",
        "from:(to:Arveld) | 7 | cannot stand inside | from:Arveld",
        "\"a b\"~x | 6 | before a number | \"a b\" x",
      })
  void tellsWhatItCannotReadAndReadsTheRest(
      String typed, int column, String sentence, String understood) {
    Query query = Query.parse(typed);

    assertThat(query.trouble())
        .hasValueSatisfying(trouble -> {
          assertThat(trouble.sentence()).contains(sentence);
          assertThat(trouble.column()).isEqualTo(column);
        });
    assertThat(query.understood()).isEqualTo(understood);
  }

  @Test
  void anEmptyQueryAsksForEveryPaper() {
    assertThat(Query.parse("  ").asked()).isEqualTo(new Clause.Everything());
    assertThat(Query.parse("  ").inWords()).isEqualTo("every paper");
  }

  @Test
  void isToldInPlainWords() {
    assertThat(Query.parse("\"grain ships\"~5 from:Arveld date:1934-02 -war").inWords())
        .isEqualTo(
            "papers with the words “grain ships” with at most 5 other words between, in any order,"
                + " from “Arveld”, dated from 1 February 1934 to 28 February 1934, but not with the"
                + " word “war”");
  }
}
