package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TranscriptsTest {

  @Test
  void theSameSeedMakesTheSamePaper() {
    assertThat(Transcripts.seeded(7).paper(80)).isEqualTo(Transcripts.seeded(7).paper(80));
    assertThat(Transcripts.seeded(7).paper(80)).isNotEqualTo(Transcripts.seeded(8).paper(80));
  }

  @Test
  void aFailureNamesTheSeedAndTheText() {
    assertThatThrownBy(() -> Transcripts.each(3, text -> assertThat(text).isNull()))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("with -Dchancery.seed=");
  }

  @Test
  void theTextsHoldBracketsLineEndsAndUnpairedSurrogates() {
    Set<String> seen = new HashSet<>();
    Transcripts.each(
        400,
        text -> {
          text.chars()
              .filter(c -> Character.isSurrogate((char) c))
              .findAny()
              .ifPresent(c -> seen.add("surrogate"));
          for (String piece :
              new String[] {"[", "]", "[[", "\r\n", "inserted by hand: ", "\u00A0"}) {
            if (text.contains(piece)) {
              seen.add(piece);
            }
          }
        });
    assertThat(seen).hasSize(7);
  }
}
