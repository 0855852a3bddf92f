package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.people.Mention;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/** Names that an encoder tagged in an invented letter. */
class EncodedFieldsTest {

  private static final String TEXT =
      """
      Zenda, May 8, 1934.

      Sir: Count Rassen saw the Harbour Board of Strelsau and Minister Sapt. The Board met in the \
      old Customs House. Minister Sapt was not there.

      Johann Fritz
      """;

  private static List<Finding<Mention>> mentions(Encoded... tagged) {
    return AnatomyReader.read(TranscriptReader.read(Source.of("letter.txt", TEXT)), List.of(tagged))
        .anatomy()
        .matter()
        .mentions();
  }

  private static Encoded tag(Encoded.Field field, String words) {
    int at = TEXT.indexOf(words);
    return new Encoded(field, words, new Span(at, at + words.length()), "tei:name", 0);
  }

  @Test
  void theEncodersNamesAreKeptInsteadOfWhatIsReadOverTheSameWords() {
    List<Finding<Mention>> named =
        mentions(
            tag(Encoded.Field.MENTIONED_BODY, "Harbour Board of Strelsau"),
            tag(Encoded.Field.MENTIONED_PLACE, "Customs House"));

    assertThat(named)
        .filteredOn(m -> m.maker() instanceof Maker.Encoder)
        .extracting(m -> m.value().kind() + " " + m.value().name())
        .containsExactly("BODY Harbour Board of Strelsau", "PLACE Customs House");
    List<Span> spans = new ArrayList<>();
    named.forEach(mention -> {
      assertThat(spans).noneMatch(span -> span.overlaps(mention.span()));
      spans.add(mention.span());
    });
    assertThat(spans).isSorted();
  }

  @Test
  void whatTheEncoderDidNotTagIsReadAsWithoutHim() {
    List<Finding<Mention>> alone = mentions();
    List<Finding<Mention>> beside = mentions(tag(Encoded.Field.MENTIONED_PLACE, "Customs House"));

    assertThat(beside).hasSize(alone.size() + 1).containsAll(alone);
  }
}
