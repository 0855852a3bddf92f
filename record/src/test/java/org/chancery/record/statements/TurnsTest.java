package org.chancery.record.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.finding.Finding;
import org.chancery.record.statements.Statement.Act;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;

/** All persons and states are invented. */
class TurnsTest {

  private static final String TALK =
      """
      Ormay: We would build the bridge. The stone is here.
      Varro: When will it be open?
      Ormay: I promise that it will be open in May.
      Varro: I thank you for it.
      """;

  @Test
  void whoSpeaksAtTheHeadOfALineSaysWhatStandsBehindIt() {
    List<Statement> all = read(TALK);
    assertThat(all)
        .extracting(s -> s.source().speaker())
        .containsExactly("Ormay", "Varro", "Ormay", "Varro");
    assertThat(all).extracting(Statement::act).contains(Act.ASK, Act.PROMISE, Act.THANK);
    assertThat(all.getFirst().content().of(TALK)).isEqualTo("We would build the bridge");
    assertThat(all.getFirst().manner().direct()).isTrue();
  }

  @Test
  void whatHeSaysFurtherContinuesHisTurn() {
    assertThat(read(TALK).getFirst().continuation())
        .singleElement()
        .satisfies(span -> assertThat(span.of(TALK)).startsWith("The stone is here"));
  }

  @Test
  void whoSpokeBeforeIsSpokenTo() {
    assertThat(read(TALK))
        .last()
        .satisfies(s -> assertThat(s.source().addressee()).contains("Ormay"));
  }

  @Test
  void titlesAndCountriesBesideTheNameAreBorne() {
    String text =
        """
        The PRESIDENT: I call upon the delegate of Belun.
        M. ORMAY (Belun): I regret that I cannot accept the draft.
        The PRESIDENT: The sitting is closed.
        """;
    assertThat(read(text))
        .extracting(s -> s.source().speaker())
        .containsOnly("The PRESIDENT", "M. ORMAY");
  }

  @Test
  void theLabelsOfAHeadingDoNotSpeak() {
    assertThat(read("Subject: The bridge.\nPlace: Vaškel.\nSubject: The ford.\n")).isEmpty();
  }

  @Test
  void aSingleNameAndColonIsNoDialogue() {
    assertThat(read("Ormay: a study.\n")).isEmpty();
  }

  private static List<Statement> read(String text) {
    return StatementReader.read(Layer.identity(text), new Span(0, text.length()), Circle.UNKNOWN)
        .stream()
        .map(Finding::value)
        .toList();
  }
}
