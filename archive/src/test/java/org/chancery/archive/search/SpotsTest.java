package org.chancery.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.testkit.Transcripts;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Notation;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/** What the index does not hold is worked out again as it was: words' offsets, states' texts. */
class SpotsTest {

  private final Words words = new Words(new Folding());

  @Test
  void everyWordIsFoundByItsPositionAndByItsNumber() {
    Transcripts.each(
        400,
        text -> {
          TokenList list = words.of(text + Words.BREAK + text.repeat(3));
          Spots.Finder finder = read(list).in(text + Words.BREAK + text.repeat(3), words);
          for (int i = 0; i < list.size(); i++) {
            assertThat(finder.at(list.position(i))).isEqualTo(list.span(i));
            assertThat(finder.word(i)).isEqualTo(list.span(i));
          }
        });
  }

  @Test
  void aWordAtTheEndIsCutAsAnywhereElse() {
    for (String word : List.of("harbour", "d’Orsay", "1.5", "Ilić", "x".repeat(450))) {
      assertThat(words.terms("the " + word)).isEqualTo(words.terms("the " + word + " "));
    }
  }

  @Test
  void theStatesOfATextArePutTogetherFromTheWhole() {
    Transcripts.each(
        400,
        text -> {
          Strata strata = Strata.of(record(text).transcript());
          Stream.of(strata.typed(), strata.corrected())
              .flatMap(java.util.Optional::stream)
              .forEach(state -> {
                PageText again = part(strata.all(), state);
                assertThat(again.text()).isEqualTo(state.text());
                for (int i = 0; i < state.text().length(); i++) {
                  assertThat(again.toSource(i)).isEqualTo(state.toSource(i));
                  assertThat(again.writing(i)).isEqualTo(state.writing(i));
                }
              });
        });
  }

  @Test
  void wordsStruckOutSideBySideStandTogetherInTheTypedText() {
    String text = "The ship sailed alphabeta and came back.";
    Mark.Deletion first = struck(text, "alpha");
    Mark.Deletion second = struck(text, "beta");
    Source plain = Source.of("paper.xml", text);
    Source source =
        new Source(
            plain.name(),
            plain.item(),
            plain.digest(),
            plain.mediaType(),
            text,
            new Source.Encoding(List.of(first, second), List.of()));
    Strata strata = Strata.of(TranscriptReader.read(source));
    assertThat(part(strata.all(), strata.typed().orElseThrow()).text()).isEqualTo(text);
  }

  private static Mark.Deletion struck(String text, String words) {
    int at = text.indexOf(words);
    Span span = new Span(at, at + words.length());
    return new Mark.Deletion(span, span, Hand.UNKNOWN, "tei/del", List.of());
  }

  @Test
  void whereverASpanStandsInTheSourceItStandsWithinTheText() {
    Random random = new Random(5);
    Transcripts.each(
        300,
        text -> {
          PageText all = Strata.of(record(text).transcript()).all();
          PageText.Back back = all.back();
          for (int i = 0; i < 40 && !text.isEmpty(); i++) {
            int start = random.nextInt(text.length());
            Span span = new Span(start, start + random.nextInt(text.length() - start) + 1);
            assertThat(back.span(span).end()).isLessThanOrEqualTo(all.text().length());
          }
        });
  }

  @Test
  void aNameOfThousandsOfWordsIsKnownByItsFirst() {
    assertThat(new NameForms(words).of("mountain ".repeat(9_000)).whole().length())
        .isLessThan(1_000);
  }

  @Test
  void theApostropheThatCountsAsALetterJoinsAsTheOthersDo() {
    assertThat(words.terms("OʼNeill Moscowʼs")).isEqualTo(words.terms("O'Neill Moscow's"));
    assertThat(words.terms("обʼєкт ʼ")).isEqualTo(words.terms("об'єкт"));
  }

  private static Record record(String text) {
    Source source = Source.of("paper.txt", text);
    return RecordReader.read(TranscriptReader.read(source, Notation.suggest(text)), Hints.NONE);
  }

  private static PageText part(PageText all, PageText state) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      state.write(out);
      return all.readPart(new ByteArrayDataInput(out.toArrayCopy()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Spots read(TokenList list) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      Spots.write(list, out);
      return Spots.read(new ByteArrayDataInput(out.toArrayCopy()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
