package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** {@code JAZZER_FUZZ=1 mvn test -pl transcript -am -Dtest=NotationFuzzTest} looks for texts that break the reader. */
class NotationFuzzTest {

  @FuzzTest(maxDuration = "30s")
  void anyTextInAnyNotationIsRead(FuzzedDataProvider data) {
    Notation notation = Notation.named(data.pickValue(Notation.names().toArray(String[]::new))).orElseThrow();
    String text = data.consumeRemainingAsString();
    Transcript transcript = TranscriptReader.read(Source.of("fuzzed.txt", text), notation);
    StringBuilder parts = new StringBuilder();
    transcript.segments().forEach(segment -> parts.append(segment.span().of(text)));
    assertThat(parts.toString()).isEqualTo(text);
    for (Stratum stratum : Stratum.values()) {
      Layer layer = transcript.layer(stratum);
      for (int i = 0; i < layer.text().length(); i++) {
        assertThat(layer.fromSource(layer.toSource(i))).isEqualTo(i);
      }
    }
  }

  @FuzzTest(maxDuration = "30s")
  void anyNotationFileIsReadOrRefused(FuzzedDataProvider data) {
    String file = data.consumeRemainingAsString();
    try {
      String written = Notation.parse("fuzzed", file).toString();
      assertThat(Notation.parse("fuzzed", written)).hasToString(written);
    } catch (NotationException e) {
      assertThat(e.getMessage()).startsWith("fuzzed:");
    }
  }
}
