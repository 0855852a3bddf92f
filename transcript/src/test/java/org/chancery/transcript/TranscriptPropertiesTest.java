package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.testkit.Samples;
import org.chancery.testkit.Transcripts;
import org.junit.jupiter.api.Test;

/** What holds for any text at all. */
class TranscriptPropertiesTest {

  private static final int TEXTS = 2000;

  @Test
  void thePartsOfAnyTextAreTheText() {
    Transcripts.each(
        TEXTS, text -> everyNotation(text, TranscriptPropertiesTest::segmentsAreTheText));
  }

  @Test
  void everySpanLiesInsideAndMarksNest() {
    Transcripts.each(
        TEXTS,
        text ->
            everyNotation(
                text,
                transcript -> {
                  marksNest(transcript.marks(), new Span(0, text.length()));
                  for (EditorialQuery query : transcript.queries()) {
                    assertThat(query.span().end()).isLessThanOrEqualTo(text.length());
                  }
                }));
  }

  @Test
  void layersHaveTheSourcesUnitsInOrderAndTheirMapsLeadBothWays() {
    Transcripts.each(
        TEXTS,
        text ->
            everyNotation(
                text,
                transcript -> {
                  layerIsRight(transcript, transcript.layer(Stratum.TYPED));
                  layerIsRight(transcript, transcript.layer(Stratum.CORRECTED));
                  layerIsRight(transcript, transcript.layer(Stratum.PUBLISHED));
                  layerIsRight(transcript, transcript.working());
                }));
  }

  @Test
  void readingTheSameTextTwiceYieldsTheSame() {
    Transcripts.each(
        500,
        text -> {
          assertThat(Reading.guessed(text)).isEqualTo(Reading.guessed(text));
          assertThat(Reading.guessed(text).working().text())
              .isEqualTo(Reading.guessed(text).working().text());
        });
  }

  @Test
  void noLayerLosesALetterThatTheTypistWrote() {
    Transcripts.each(
        TEXTS,
        text -> {
          Transcript transcript = Reading.hand(text);
          String outside =
              transcript.segments().stream()
                  .filter(s -> s.within().isEmpty())
                  .map(s -> letters(s.span().of(text)))
                  .collect(Collectors.joining());
          assertThat(letters(Layer.of(transcript, mark -> MarkPolicy.Use.NOTHING).text()))
              .isEqualTo(outside);
        });
  }

  @Test
  void anyNotationFileIsReadOrRefusedWithItsPlace() {
    Transcripts.each(
        TEXTS,
        text -> {
          String file =
              Transcripts.seeded(text.hashCode())
                  .spoilt("gap \"torn\" missing\nignore unopened\n" + text);
          try {
            String written = Notation.parse("n", "n", file).toString();
            assertThat(Notation.parse("n", written)).hasToString(written);
          } catch (NotationException e) {
            assertThat(e.getMessage()).matches("(?s)n:\\d+:\\d+: .+\\.");
          }
        });
  }

  @Test
  void theSamplesRaiseNoQuestionOfTheNotation() {
    for (var sample : Samples.all()) {
      Transcript transcript = Reading.guessed(Samples.text(String.valueOf(sample.getFileName())));
      assertThat(transcript.queries()).as(sample.toString()).isEmpty();
      for (Stratum stratum : List.of(Stratum.TYPED, Stratum.CORRECTED)) {
        String layer = transcript.layer(stratum).text();
        assertThat(layer).as(sample + " " + stratum).doesNotContain(" ,", " .", ",,");
      }
    }
  }

  private interface Property {
    void holds(Transcript transcript);
  }

  private static void everyNotation(String text, Property property) {
    property.holds(Reading.guessed(text));
    property.holds(Reading.hand(text));
    property.holds(Reading.read("plain", text));
  }

  private static void segmentsAreTheText(Transcript transcript) {
    int at = 0;
    for (Segment segment : transcript.segments()) {
      assertThat(segment.span().start()).isEqualTo(at);
      assertThat(segment.span().isEmpty()).isFalse();
      at = segment.span().end();
    }
    assertThat(at).isEqualTo(transcript.text().length());
  }

  private static void marksNest(List<Mark> marks, Span parent) {
    int at = parent.start();
    for (Mark mark : marks) {
      assertThat(mark.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(parent.contains(mark.span())).isTrue();
      assertThat(mark.span().contains(mark.content())).isTrue();
      marksNest(mark.children(), mark instanceof Mark.Substitution ? mark.span() : mark.content());
      at = mark.span().end();
    }
  }

  private static void layerIsRight(Transcript transcript, Layer layer) {
    String text = layer.text();
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      int source = layer.toSource(i);
      boolean right = source > last && transcript.text().charAt(source) == text.charAt(i);
      if (!right || layer.fromSource(source) != i) {
        fail("unit " + i + " of the layer does not map to its unit of the source and back");
      }
      last = source;
    }
    int at = 0;
    for (int i = 0; i <= transcript.text().length(); i++) {
      int to = layer.fromSource(i);
      if (to < at || to > text.length()) {
        fail("unit " + i + " of the source maps before the one before it");
      }
      at = to;
    }
    assertThat(at).isEqualTo(text.length());
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
