package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * {@code JAZZER_FUZZ=1 mvn test -pl transcript -am -Dtest=NotationFuzzTest
 * -Dsurefire.failIfNoSpecifiedTests=false} looks for a minute for texts and notations that break
 * the reader.
 */
class NotationFuzzTest {

  @FuzzTest(maxDuration = "60s")
  void anyTextInAnyNotationIsRead(FuzzedDataProvider data) {
    Notation notation = notation(data);
    String text = data.consumeRemainingAsString();
    Transcript transcript = TranscriptReader.read(Source.of("fuzzed.txt", text), notation);
    StringBuilder parts = new StringBuilder();
    transcript.segments().forEach(segment -> parts.append(segment.span().of(text)));
    assertThat(parts.toString()).isEqualTo(text);
    for (Stratum stratum : Stratum.values()) {
      mapsBothWays(transcript.layer(stratum));
    }
    mapsBothWays(transcript.working());
  }

  /** A shipped notation or one made up, which is read, written and read again. */
  private static Notation notation(FuzzedDataProvider data) {
    String name = data.pickValue(new String[] {"hand", "frus", "plain", "fuzzed"});
    return Notation.named(name).orElseGet(() -> madeUp(data.consumeString(200)));
  }

  private static Notation madeUp(String file) {
    try {
      Notation notation = Notation.parse("fuzzed", file);
      assertThat(Notation.parse("fuzzed", notation.toString())).hasToString(notation.toString());
      return notation;
    } catch (NotationException e) {
      assertThat(e.getMessage()).startsWith("fuzzed:");
      return Notation.named("plain").orElseThrow();
    }
  }

  private static void mapsBothWays(Layer layer) {
    for (int i = 0; i < layer.text().length(); i++) {
      if (layer.fromSource(layer.toSource(i)) != i) {
        throw new AssertionError("unit " + i + " of the layer does not map to the source and back");
      }
    }
  }
}
