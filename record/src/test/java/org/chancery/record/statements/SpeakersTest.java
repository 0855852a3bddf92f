package org.chancery.record.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.record.finding.Finding;
import org.chancery.record.statements.Statement.Act;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;

/** Who speaks, and what is no speech. All persons and states are invented. */
class SpeakersTest {

  @Test
  void theSubjectBeforeAnAdverbBetweenCommasSpeaks() {
    assertThat(
            told(
                "The Commissioners agreed that it was late. They, therefore, asked Mr. Varro to go"
                    + " home."))
        .containsExactly("The Commissioners: it was late", "The Commissioners: to go home");
  }

  @Test
  void aSpeakerKeepsHisArticle() {
    assertThat(told("This learned gentleman stated that the dyke was old."))
        .containsExactly("This learned gentleman: the dyke was old");
    assertThat(told("One of the bankers consulted pointed out that coin was scarce."))
        .containsExactly("One of the bankers consulted: coin was scarce");
  }

  @Test
  void whatOpensASentenceIsNoPartOfTheName() {
    assertThat(told("In conclusion Varro stated that he was ill.").getFirst())
        .startsWith("Varro: ");
    assertThat(told("On this point his colleague said that he was ill.").getFirst())
        .startsWith("his colleague: ");
  }

  @Test
  void theMainClauseTellsWhoSpokeAfterAParticiple() {
    assertThat(told("While conceding this, I hope that Mr. Varro will be paid.").getFirst())
        .startsWith("Orlenne: ");
  }

  @Test
  void whoAnswersIsNotWhoAsked() {
    assertThat(
            told("When I asked about the raft, Varro grew pale and declared that it was stolen."))
        .containsExactly("Varro: it was stolen");
  }

  @Test
  void aParticipleAnArticleOrAHeadingSaysNothing() {
    assertThat(told("I have waited until this moment for that promised answer.")).isEmpty();
    assertThat(told("It is hoped that instructions be issued to that effect.")).hasSize(1);
    assertThat(told("The loan came from the credits under the act approved May 3, 1917."))
        .isEmpty();
    assertThat(told("Request of Doctor Varro for Leave\n\nThe rain fell.")).isEmpty();
  }

  @Test
  void aThingSaysNothing() {
    assertThat(told("The terms offered were hard.")).isEmpty();
    assertThat(told("The price of rice demanded a sacrifice of all.")).isEmpty();
    assertThat(told("Such was the wish of the Senate of the United States that he go.")).isEmpty();
    assertThat(told("The note stated that the dyke was old."))
        .containsExactly("The note: the dyke was old");
    assertThat(told("The secessionists demanded that he go."))
        .containsExactly("The secessionists: he go");
  }

  @Test
  void whatStandsBeforeTheNameIsNotOfIt() {
    assertThat(told("Several months ago Count Varro stated that he was ill.").getFirst())
        .startsWith("Count Varro: ");
    assertThat(told("But the King stated that he was ill.").getFirst()).startsWith("the King: ");
    assertThat(told("At the same time your Excellency stated that he was ill.").getFirst())
        .startsWith("Secretary of State: ");
    assertThat(told("The Committee had repeatedly resolved that he go.").getFirst())
        .startsWith("The Committee: ");
  }

  @Test
  void ofWhomSomethingIsToldIsNotWhoSpeaks() {
    assertThat(
            told(
                "I called on Mr. Varro. When I met him he said that no letter had come from Major"
                    + " Ruo."))
        .containsExactly("Mr. Varro: no letter had come from Major Ruo");
  }

  @Test
  void whoActsAsAPersonIsOneWithoutATitle() {
    assertThat(told("Varro telephoned me to come over. He told me that the note was lost."))
        .containsExactly("Varro: the note was lost");
    assertThat(told("I had been asked by Ruo to come. He said that the note was lost.").getLast())
        .isEqualTo("Ruo: the note was lost");
    assertThat(told("Mr. de la Ruo telephoned from New Velia. He said that he was ill.").getLast())
        .isEqualTo("Mr. de la Ruo: he was ill");
  }

  @Test
  void whoIsQuotedSaysI() {
    assertThat(
            told(
                "I have received the following note from Count Varro: “I have no news. I think that"
                    + " he is ill.” I think that he is well."))
        .containsExactly("Count Varro: he is ill", "Orlenne: he is well");
    assertThat(told("Count Varro said: “Well, I think that he is ill.”").getLast())
        .isEqualTo("Count Varro: he is ill");
  }

  @Test
  void aPassiveTellsOfItsOwnSubject() {
    assertThat(told("I had learned that the plan for the dyke had been suggested by the Board."))
        .containsExactly("the Board: the plan for the dyke");
    assertThat(told("The plan which was proposed by me is dead.")).isEmpty();
    assertThat(told("He wrote to me saying that he was ill.")).hasSize(1);
    assertThat(told("I took one of the suggestions made by the Board and that was well."))
        .isEmpty();
  }

  @Test
  void whoMayOrMustSayAThingSaysIt() {
    assertThat(told("I may add that the count was ill."))
        .containsExactly("Orlenne: the count was ill");
    assertThat(told("A telegram from the Governor, sent to-day, says that the dyke broke."))
        .containsExactly("the Governor: the dyke broke");
  }

  @Test
  void whatIsDoneIsNoOrderAndNoPromise() {
    assertThat(told("I directed his attention to the dyke.")).isEmpty();
    assertThat(told("The officers engaged in trade.")).isEmpty();
    assertThat(told("I beg you to be assured that I am well.")).isEmpty();
    assertThat(told("I beg to enclose a copy of the note.")).isEmpty();
  }

  @Test
  void aCourteousWishIsARequest() {
    assertThat(acts("I should be grateful for a copy of the map.")).containsExactly(Act.REQUEST);
    assertThat(acts("I will thank you to inform Count Ormay.")).containsExactly(Act.REQUEST);
    assertThat(acts("He said that he would be obliged to report it.")).doesNotContain(Act.REQUEST);
  }

  @Test
  void whoIsToldInThePassiveHears() {
    Statement order = read("Mr. Varro has been instructed to prepare an answer.").getFirst();
    assertThat(order.source().addressee()).contains("Mr. Varro");
  }

  @Test
  void eachSentenceOfATurnIsWhatItDoes() {
    String talk =
        """
        Mr. Orlo: Thank you for the rice.

        Secretary: It was nothing. How is the harvest?

        Mr. Orlo: Poor. We'll send you the figures on Monday.

        Secretary: No. That is too late.
        """;
    assertThat(acts(talk))
        .containsExactly(Act.THANK, Act.INFORM, Act.ASK, Act.INFORM, Act.PROMISE, Act.OBJECT);
  }

  private static List<String> told(String text) {
    return read(text).stream()
        .map(s -> s.source().speaker() + ": " + s.content().of(text).replace('\n', ' '))
        .toList();
  }

  private static List<Act> acts(String text) {
    return read(text).stream().map(Statement::act).toList();
  }

  private static List<Statement> read(String text) {
    Circle circle =
        new Circle(
            Optional.of("Orlenne"),
            Optional.of("Secretary of State"),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    return StatementReader.read(Layer.identity(text), new Span(0, text.length()), circle).stream()
        .map(Finding::value)
        .toList();
  }
}
