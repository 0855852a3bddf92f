package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.record.Hints;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Source.Encoding;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;

/** What a format said of its text, written down and read again. */
class EncodingJsonTest {

  @Test
  void theDoubtsOfTheFormatAreKept() {
    Encoding encoding =
        new Encoding(
            List.of(),
            List.of(new PageBreak(3, "2")),
            List.of(
                new EditorialQuery("guessed-encoding", new Span(4, 8), "Is “café” right?"),
                new EditorialQuery("guessed-encoding", new Span(9, 12), "And “Rüv”?")));
    assertThat(EncodingJson.read(EncodingJson.write(encoding, Hints.NONE)).encoding())
        .isEqualTo(encoding);
  }

  @Test
  void whatWasWrittenBeforeThereWereDoubtsIsRead() {
    byte[] before = "{\"marks\":[],\"pages\":[],\"encoded\":[]}".getBytes(StandardCharsets.UTF_8);
    assertThat(EncodingJson.read(before).encoding()).isEqualTo(Encoding.NONE);
  }
}
