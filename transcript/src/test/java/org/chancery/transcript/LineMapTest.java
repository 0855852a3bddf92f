package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.testkit.Transcripts;
import org.junit.jupiter.api.Test;

class LineMapTest {

  @Test
  void linesEndAtFeedReturnOrBoth() {
    LineMap lines = LineMap.of("a\nb\r\nc\rd\n\n\r\r\n");
    assertThat(lines.count()).isEqualTo(8);
    assertThat(lines.line(2)).isEqualTo(2);
    assertThat(lines.span(2)).isEqualTo(new Span(2, 5));
    assertThat(lines.line(5)).isEqualTo(3);
    assertThat(lines.column(7)).isEqualTo(1);
  }

  @Test
  void anEmptyTextHasOneLine() {
    assertThat(LineMap.of("").count()).isEqualTo(1);
    assertThat(LineMap.of("").line(0)).isEqualTo(1);
  }

  @Test
  void theLinesOfAnyTextAreTheText() {
    Transcripts.each(
        1000,
        text -> {
          LineMap lines = LineMap.of(text);
          StringBuilder all = new StringBuilder();
          for (int line = 1; line <= lines.count(); line++) {
            String words = lines.span(line).of(text);
            assertThat(words.replaceFirst("(\r\n|\r|\n)$", "")).doesNotContain("\n", "\r");
            all.append(words);
          }
          assertThat(all.toString()).isEqualTo(text);
        });
  }

  @Test
  void anOffsetOutsideTheTextIsRefused() {
    assertThatThrownBy(() -> LineMap.of("ab").line(3))
        .hasMessage("offset 3 is outside a text of 2");
  }
}
