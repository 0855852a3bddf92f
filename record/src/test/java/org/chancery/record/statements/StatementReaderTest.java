package org.chancery.record.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.record.finding.Finding;
import org.chancery.record.statements.Statement.Act;
import org.chancery.record.statements.Statement.Voice;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All persons and states are invented. */
class StatementReaderTest {

  private static final Circle LETTER =
      new Circle(
          Optional.of("Orlenne"),
          Optional.of("Minister of Foreign Affairs"),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty());
  private static final Circle MINUTES =
      new Circle(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.of("The Commissioners"));

  @Test
  void aVerbOfSayingGivesSpeakerActAndContent() {
    Statement s = only("Count Ormay said that the sill had been repaired.", LETTER);
    assertThat(s.source().speaker()).isEqualTo("Count Ormay");
    assertThat(s.act()).isEqualTo(Act.INFORM);
    assertThat(content("Count Ormay said that the sill had been repaired.", s))
        .isEqualTo("the sill had been repaired");
  }

  @Test
  void theNextSentencePronounIsThePersonSpokenOf() {
    List<Statement> all = read("Count Ormay received me. He promised to return the raft.", LETTER);
    assertThat(all)
        .singleElement()
        .satisfies(s -> {
          assertThat(s.source().speaker()).isEqualTo("Count Ormay");
          assertThat(s.act()).isEqualTo(Act.PROMISE);
        });
  }

  @Test
  void aShortNameAtTheEndOfASentenceDoesNotRunOnIntoTheNext() {
    String text = "Today I visited Minister Orm. He promised to return the raft. Then Orm left.";
    assertThat(only(text, LETTER).source().speaker()).isEqualTo("Minister Orm");
  }

  @Test
  void whoDecidesOnAnothersProposalIsNamedAlone() {
    String proposal = "On the proposal of Mr. Varro the Board decided that the weir be closed.";
    assertThat(only(proposal, MINUTES).source().speaker()).isEqualTo("the Board");
    String majesty = "The Government of his Majesty the King promised that the weir be closed.";
    assertThat(only(majesty, MINUTES).source().speaker())
        .isEqualTo("The Government of his Majesty the King");
  }

  @Test
  void whomTheWriterMetIsHeAndKnownFromThere() {
    List<Statement> all =
        read(
            "On May 3 I saw Varro. He said that the sill was broken. Varro added that he regretted"
                + " it.",
            LETTER);
    assertThat(all).extracting(s -> s.source().speaker()).containsExactly("Varro", "Varro");
  }

  @Test
  void aSecondVerbWithoutASubjectIsTheSameSpeakersNewStatement() {
    List<Statement> all =
        read(
            "Mr. Varro stated that the river was low, and requested that the gauge be read.",
            LETTER);
    assertThat(all).extracting(s -> s.source().speaker()).containsExactly("Mr. Varro", "Mr. Varro");
    assertThat(all).extracting(Statement::act).containsExactly(Act.INFORM, Act.REQUEST);
  }

  @Test
  void aReportInsideAReportIsNested() {
    List<Statement> all =
        read("Mr. Varro told me that Count Ormay had promised to withdraw the post.", LETTER);
    assertThat(all).hasSize(2);
    assertThat(all.get(1).source().speaker()).isEqualTo("Count Ormay");
    assertThat(all.get(1).manner().layer()).isEqualTo(Voice.NESTED);
    assertThat(all.get(1).manner().parent()).contains(0);
  }

  @Test
  void whatHeSaidThatHeHopedIsOneStatement() {
    assertThat(read("Mr. Varro said that he hoped that the chain would be lifted.", LETTER))
        .hasSize(1);
  }

  @Test
  void aDeniedAssentIsARefusal() {
    Statement s = only("The Commissioners did not approve of the sale.", MINUTES);
    assertThat(s.manner().negated()).isTrue();
    assertThat(s.act()).isEqualTo(Act.OBJECT);
  }

  @Test
  void anAgentlessDecisionIsTheMeetings() {
    Statement s = only("It was decided that the launch should be sold.", MINUTES);
    assertThat(s.source().speaker()).isEqualTo("The Commissioners");
    assertThat(s.act()).isEqualTo(Act.DECIDE);
  }

  @Test
  void theWriterIsI() {
    Statement s = only("I told the Prefect that the men must be released.", LETTER);
    assertThat(s.source().speaker()).isEqualTo("Orlenne");
  }

  @Test
  void anOrderToTheWriterComesFromTheRecipient() {
    Statement s = only("I was instructed to deliver the note.", LETTER);
    assertThat(s.source().speaker()).isEqualTo("Minister of Foreign Affairs");
  }

  @Test
  void aConditionIsNotYetSaid() {
    assertThat(read("The launch may sail provided Mr. Varro agreed that it was sound.", LETTER))
        .isEmpty();
  }

  @Test
  void aLetterThatNamesItsAuthorSpeaksForHim() {
    Statement s =
        only("A letter was read from Colonel Brauth stating that the bridge was closed.", MINUTES);
    assertThat(s.source().speaker()).isEqualTo("Colonel Brauth");
  }

  @Test
  void anyTextIsReadAndEverySpanLiesInside() {
    long seed = 19360423;
    Random random = new Random(seed);
    String[] words = {
      "said", "that", "he", "Mr.", "Varro", ",", "and", "agreed", "to", "was", "it", "decided", "(",
      ")", ":", "\"", "the", "request", "of", ".", "\n", "would", "not", "if", "asking", "whether",
      "I", "who", "[", "]"
    };
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(80); n > 0; n--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
      }
      String source = text.toString();
      for (Statement s : read(source, round % 2 == 0 ? LETTER : MINUTES)) {
        assertThat(s.content().end())
            .as("seed %d, round %d", seed, round)
            .isLessThanOrEqualTo(source.length());
        assertThat(s.content().isEmpty())
            .as("seed %d, round %d: %s", seed, round, source)
            .isFalse();
      }
    }
  }

  @Test
  void anOfficeInSmallLettersIsNamedWhole() {
    Statement s =
        only("The envoy was informed by the governor of the town that the gate was open.", LETTER);
    assertThat(s.source().speaker()).isEqualTo("the governor of the town");
  }

  @Test
  void whoWroteAPaperSpeaksInIt() {
    Statement s =
        only("A reply came from our consul at Varro stating that the gate was open.", LETTER);
    assertThat(s.source().speaker()).isEqualTo("our consul");
  }

  @Test
  void aNumberNeverSpeaks() {
    Statement s = only("In the winter of 1911, 1912 stated that the gate was open.", LETTER);
    assertThat(s.source().speaker()).isEqualTo("(unstated)");
  }

  @Test
  void whoGoesOnToSayAThingSaysIt() {
    Statement s = only("Count Ormay went on to say that the river was low.", LETTER);
    assertThat(s.source().speaker()).isEqualTo("Count Ormay");
    assertThat(s.act()).isEqualTo(Act.INFORM);
  }

  @Test
  void whoHasTheHonorToInformInforms() {
    Statement s = only("I have the honor to inform you that the river is low.", LETTER);
    assertThat(s.source().speaker()).isEqualTo("Orlenne");
    assertThat(s.source().addressee()).contains("Minister of Foreign Affairs");
  }

  @Test
  void whoIsInstructedToSayAThingSaysItHimself() {
    Statement s = only("I am instructed to say that the river is low.", LETTER);
    assertThat(s.source().speaker()).isEqualTo("Orlenne");
  }

  @Test
  void whoDidNotWishToSayAThingSaidNothing() {
    assertThat(read("Count Ormay did not wish to say that the river was low.", LETTER))
        .noneMatch(s -> s.act() == Act.INFORM);
  }

  @Test
  void whatOneMustAskHeAsksAndWhatOneCannotAcceptHeRefuses() {
    assertThat(only("I must ask the Prefect to open the gate.", LETTER).act())
        .isEqualTo(Act.REQUEST);
    assertThat(only("Count Ormay cannot accept the draft.", LETTER).act()).isEqualTo(Act.OBJECT);
  }

  @Test
  void anItemThatOnlyRulesIsTheBodys() {
    Statement s = only("2. To instruct Mr. Varro to read the gauge.", MINUTES);
    assertThat(s.source().speaker()).isEqualTo("The Commissioners");
    assertThat(s.act()).isEqualTo(Act.DEMAND);
    assertThat(s.source().addressee()).contains("Mr. Varro");
  }

  @Test
  void aResolutionRulesInTheThirdPerson() {
    Statement s = only("3. Requests the Secretary-General to read the gauge.", MINUTES);
    assertThat(s.source().speaker()).isEqualTo("The Commissioners");
  }

  @Test
  void whomHeRemindsOfAThingIsTheHearer() {
    Statement s = only("I reminded Count Ormay of his assurance.", LETTER);
    assertThat(s.source().addressee()).contains("Count Ormay");
  }

  @Test
  void theUnderSecretaryIsNamedWhole() {
    Statement s = only("The Under Secretary said that the gate was open.", LETTER);
    assertThat(s.source().speaker()).isEqualTo("The Under Secretary");
  }

  @Test
  void inWhoseOpinionAThingIsHeSaysIt() {
    Statement s = only("In the opinion of the Legation, the gate is open.", LETTER);
    assertThat(s.source().speaker()).isEqualTo("the Legation");
    assertThat(s.act()).isEqualTo(Act.OPINION);
  }

  @Test
  void accordingToWhomAThingIsHeSaysIt() {
    String text = "According to the leader of the opposition, Tomas Rell, the gate is open.";
    Statement s = only(text, LETTER);
    assertThat(s.source().speaker()).isEqualTo("Tomas Rell");
    assertThat(content(text, s)).isEqualTo("the gate is open");
  }

  @Test
  void accordingToATreatyNobodySpeaks() {
    assertThat(read("According to the treaty of 1911, the gate is open.", LETTER)).isEmpty();
  }

  @Test
  void whatHisGovernmentCannotAcceptIsOneRefusal() {
    Statement s = only("Mr. Varro said that his Government could not accept the fee.", LETTER);
    assertThat(s.source().speaker()).isEqualTo("Mr. Varro");
    assertThat(s.act()).isEqualTo(Act.OBJECT);
  }

  @Test
  void whoCallsUponThePartiesAsksThem() {
    Statement s = only("1. Calls upon the parties to withdraw their posts.", MINUTES);
    assertThat(s.act()).isEqualTo(Act.REQUEST);
    assertThat(s.source().addressee()).contains("the parties");
  }

  @Test
  void whoIsQuotedInALetterIsNotHeWhoTalks() {
    List<Statement> all =
        read(
            "Count Ormay read to me a letter in which the Consul states that the gate is open. He"
                + " asked me to send a guard.",
            LETTER);
    assertThat(all.getLast().source().speaker()).isEqualTo("Count Ormay");
  }

  @Test
  void theOneInstructedByTheWriterIsTheRecipient() {
    Statement s = only("You are instructed to open the gate.", LETTER);
    assertThat(s.source().speaker()).isEqualTo("Orlenne");
    assertThat(s.source().addressee()).contains("Minister of Foreign Affairs");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A suggestion made by Mr. Hale that a copy be sent was noted. | Mr. Hale | a copy be sent was noted
          We know the opinion expressed by Mr. Hale that the bill was fair. | Mr. Hale | the bill was fair
          An application made by Dr. Lund for support in sending maps. | Dr. Lund | support in sending maps
          He had submitted the requests of Dr. Sey, Dr. Lund and Mr. Strand to be relieved. \
          | Dr. Sey, Dr. Lund and Mr. Strand | to be relieved
          Dr. Lund's application for leave to sail on July 11th was unknown. \
          | Dr. Lund's | leave to sail on July 11th
          We have a request made to the latter by Count Ilik, that they be permitted to sail, is idle. \
          | Count Ilik | they be permitted to sail
          A suggestion made by Mr. Hale that, if possible, the Board meet. \
          | Mr. Hale | if possible, the Board meet
          """)
  void aNounOfSayingIsHisWhoMadeIt(String text, String speaker, String content) {
    assertThat(read(text, MINUTES))
        .as(text)
        .anySatisfy(s -> {
          assertThat(s.source().printed().orElseThrow().of(text)).isEqualTo(speaker);
          assertThat(content(text, s)).isEqualTo(content);
        });
  }

  @Test
  void anEmbassyThatIsInstructedToStateStatesIt() {
    String text = "The Embassy is instructed to state that the guards will be withdrawn.";
    Statement s = only(text, LETTER);
    assertThat(s.source().speaker()).isEqualTo("The Embassy");
    assertThat(s.act()).isEqualTo(Act.INFORM);
    assertThat(content(text, s)).isEqualTo("the guards will be withdrawn");
  }

  @Test
  void manyThanksAreNobodyOfThatName() {
    assertThat(read("Many thanks for your letter of the 2nd.", LETTER))
        .extracting(s -> s.source().speaker())
        .doesNotContain("Many");
  }

  @Test
  void whatIsGivenByNobodyIsNobodysSaying() {
    assertThat(read("The orders given to respect the weir were known.", MINUTES)).isEmpty();
  }

  private static Statement only(String text, Circle circle) {
    List<Statement> all = read(text, circle);
    assertThat(all).as(text).hasSize(1);
    return all.getFirst();
  }

  private static String content(String text, Statement s) {
    return s.content().of(text);
  }

  private static List<Statement> read(String text, Circle circle) {
    return StatementReader.read(Layer.identity(text), new Span(0, text.length()), circle).stream()
        .map(Finding::value)
        .toList();
  }
}
