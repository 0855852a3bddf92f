package org.chancery.archive.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.archive.meaning.Passages.Passage;
import org.chancery.transcript.Notation;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

class PassagesTest {

  private static List<Passage> cut(String text) {
    Source source =
        new Source("a.txt", Optional.empty(), "0", "text/plain", text, Source.Encoding.NONE);
    return Passages.of(TranscriptReader.read(source, Notation.suggest(text)));
  }

  private static String sentences(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "The envoy of Todrany spoke for the space of " + i + " hours of the river.")
        .collect(Collectors.joining(" "));
  }

  @Test
  void aParagraphOfSomeLinesIsAPassage() {
    String one = sentences(3);
    String other = sentences(4);
    List<Passage> passages = cut(one + "\n\n" + other + "\n");
    assertThat(passages).extracting(Passage::words).containsExactly(one, other);
    assertThat(passages.getLast().span().start()).isEqualTo(one.length() + 2);
  }

  @Test
  void aLongParagraphIsCutBetweenSentences() {
    List<Passage> passages = cut(sentences(40));
    assertThat(passages).hasSizeGreaterThan(4);
    assertThat(passages)
        .allSatisfy(p -> assertThat(p.words()).startsWith("The envoy").endsWith("river."))
        .allSatisfy(p -> assertThat(p.words().length()).isLessThan(500));
    assertThat(passages.stream().map(Passage::words).collect(Collectors.joining(" ")))
        .isEqualTo(sentences(40));
  }

  @Test
  void shortLinesGoWithWhatFollows() {
    List<Passage> passages = cut("Sir:\n\n" + sentences(3) + "\n\nI am, Sir,\n\nDevessy\n");
    assertThat(passages).hasSize(1);
    assertThat(passages.getFirst().words()).startsWith("Sir: The envoy");
  }

  @Test
  void aTableWithoutSentencesIsCutToo() {
    List<Passage> passages = cut("grain barrels wharf ".repeat(200));
    assertThat(passages).hasSizeBetween(5, 12);
    assertThat(passages).allSatisfy(p -> assertThat(p.words().length()).isLessThan(1000));
  }

  @Test
  void ofAFewWordsNoPassageIsMade() {
    assertThat(cut("TELEGRAM\n")).isEmpty();
    assertThat(cut("")).isEmpty();
  }
}
