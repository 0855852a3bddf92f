package org.chancery.tei;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.anatomy.Encoded;
import org.chancery.transcript.Source;

/**
 * {@code JAZZER_FUZZ=1 mvn test -pl tei -am -Dtest=TeiFuzzTest
 * -Dsurefire.failIfNoSpecifiedTests=false} looks for a minute for TEI that breaks reader or writer.
 */
class TeiFuzzTest {

  @FuzzTest(maxDuration = "60s")
  void anyFileIsReadOrRefusedWithASentenceAndComesBack(FuzzedDataProvider data) {
    boolean made = data.consumeBoolean();
    byte[] tei =
        made
            ? MadeUpTei.of(n -> data.consumeInt(0, n - 1), data::remainingBytes)
                .getBytes(StandardCharsets.UTF_8)
            : data.consumeRemainingAsBytes();
    List<TeiDocument> documents = new ArrayList<>();
    try {
      Trip.documents(new ByteArrayInputStream(tei), documents);
    } catch (TeiException e) {
      assertThat(e.getMessage()).startsWith("test.xml:");
    }
    documents.forEach(TeiFuzzTest::assertSound);
  }

  private static void assertSound(TeiDocument document) {
    Source source = document.source();
    for (Encoded one : document.hints().encoded()) {
      assertThat(one.span().end()).isLessThanOrEqualTo(source.text().length());
    }
    Trip.assertRoundTrip(source, document.hints(), "fuzzed");
  }
}
