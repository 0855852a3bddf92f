package org.chancery.record.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.record.statements.Statement.Act;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/**
 * What is an undertaking or a request, and whose, in letters, minutes, resolutions, telegrams and
 * verbatim records. All persons and states are invented.
 */
class ExtractionTest {

  private static final String DESPATCH =
      "The Minister in Todrany (Orlenne) to the Minister of Foreign Affairs\n\n"
          + "Vaškel, March 12, 1936.\n\n";

  private static final String CABINET =
      "CONCLUSIONS of a Meeting of the Cabinet held on Thursday, 12th March, 1936\n\n"
          + "1. The Foreign Secretary said that the gate was shut.\n\n";

  private static final String RESOLUTION =
      "DRAFT RESOLUTION\n\n12 March 1956\n\nThe Security Council,\n\n"
          + "Recalling its resolution of 3 February 1956,\n\n";

  private static final String TALK =
      "MEMORANDUM OF CONVERSATION\n\nDate: March 12, 1936\nParticipants: Mr. Varro, Minister of"
          + " Foreign Affairs of Todrany; Mr. Orlenne, Ambassador of Sarvena\n\n";

  @Test
  void whatOneWouldHaveToDoIsNoPromise() {
    assertThat(despatch("Count Ormay said that he would have to consult his Government."))
        .isEmpty();
    assertThat(despatch("The Minister replied he would be obliged to refer it home.")).isEmpty();
    assertThat(despatch("Count Ormay said that he would consult his Government by April 3."))
        .singleElement()
        .asString()
        .startsWith("PROMISE Count Ormay > Orlenne: he would consult");
  }

  @Test
  void whatIsOnlyHeardOfIsNobodysUndertaking() {
    assertThat(despatch("He said that he had seen reports that the dues would be doubled."))
        .isEmpty();
    assertThat(despatch("Count Ormay told me he had heard that the post would be withdrawn."))
        .isEmpty();
    assertThat(despatch("Count Ormay said that, according to the press, the ferry would be sold."))
        .isEmpty();
    assertThat(despatch("Count Ormay said that the post would be withdrawn.")).hasSize(1);
  }

  @Test
  void oneWhoSpeaksForAStateOffersWhatItWouldDo() {
    String offer =
        "PROMISE Todrany: withdraw the post at Ilmard [if the Agreement was ratified before the"
            + " spring]";
    String words =
        "said that if the Agreement was ratified before the spring, Todrany would withdraw the post"
            + " at Ilmard.";
    assertThat(read(TALK + "Mr. Varro " + words)).containsExactly(offer);
    assertThat(despatch("Mr. Varro, the Minister of Todrany, " + words))
        .containsExactly(offer.replace("Todrany:", "Todrany > Orlenne:"));
    assertThat(read(TALK + "Mr. Orlenne " + words)).isEmpty();
  }

  @Test
  void inHisOwnWordsOneIsReadyOrAsksPolitely() {
    String text =
        """
        Premier Orlo: We are ready to lower the dues if you open the river.

        Premier Varro: I am prepared to open it on May 1.

        Premier Orlo: Could you let me have a list of the rafts? Could you see them from there?

        Premier Varro: I am glad to say that we are well.
        """;
    assertThat(read(text))
        .containsExactly(
            "PROMISE Premier Orlo: We are ready to lower the dues [if you open the river]",
            "PROMISE Premier Varro > Premier Orlo: I am prepared to open it on May 1",
            "REQUEST_OPEN Premier Varro > Premier Orlo: let me have a list of the rafts");
  }

  @Test
  void aPoliteQuestionAsksForADeed() {
    String asked = "REQUEST_OPEN Orlenne > Count Ormay: ";
    assertThat(despatch("Count Ormay wondered whether Sarvena might release the raftsmen."))
        .containsExactly(asked + "release the raftsmen");
    assertThat(despatch("Count Ormay asked if my Government would be willing to lower the dues."))
        .containsExactly(asked + "lower the dues");
    assertThat(
            despatch("Count Ormay inquired whether it would be possible to postpone the session."))
        .containsExactly(asked + "postpone the session");
    assertThat(despatch("Count Ormay wondered whether the bridge might fall.")).isEmpty();
    String wish = "REQUEST_OPEN Minister of Foreign Affairs > Orlenne: ";
    assertThat(despatch("I should be glad if you would send me the map."))
        .containsExactly(wish + "would send me the map");
    assertThat(despatch("Could you kindly let me have the map?"))
        .containsExactly(wish + "let me have the map");
    assertThat(despatch("I should be glad if the rain would stop at last.").size()).isLessThan(2);
  }

  @Test
  void aRequestInAStoryIsNoneToAnswer() {
    assertThat(despatch("A soldier at the gate asked for tobacco, and my clerk gave him some."))
        .isEmpty();
    assertThat(despatch("The Minister told a story of a raftsman who asked for salt.")).isEmpty();
    assertThat(despatch("A deputation of merchants asked me to lower the dues.")).hasSize(1);
  }

  @Test
  void whatIsPassedOnOrOnlyWishedForAsksForNothing() {
    assertThat(despatch("The Minister asks me to let you know that he is ill.")).isEmpty();
    assertThat(despatch("Most of the people desired to be united with Sarvena.")).isEmpty();
    assertThat(despatch("Mr. Varro represented to me his wish that there was some haste."))
        .isEmpty();
    assertThat(despatch("The Minister desires to be informed of the date.")).hasSize(1);
    assertThat(
            despatch(
                "He felt that if it became known that the Minister had asked to be heard and had"
                    + " been refused, the effect would be bad."))
        .isEmpty();
  }

  @Test
  void aConditionMayOpenAPoliteRequest() {
    String asked = "REQUEST_OPEN Minister of Foreign Affairs > Orlenne: ";
    assertThat(despatch("If the boat has sailed, please telegraph the date."))
        .containsExactly(asked + "telegraph the date [If the boat has sailed]");
    assertThat(despatch("If the statements are untrue could you not so inform me.")).hasSize(1);
  }

  @Test
  void whereABodyRefusesARequestThatItOnlyNamesTheItemSaysWhatItWas() {
    String text =
        "MINUTES of a meeting of the Joint Commission held at Vaškel on 12 March 1936\n\n"
            + "Present: Mr. Orlenne (Chairman), Mr. Varro, Mr. Dasz\n\n"
            + "1. Memorandum No. 26 was read regarding the use of an automobile by Mr. Dasz. The"
            + " Commission agreed that it would be impossible to grant the request made by"
            + " Mr. Dasz.\n\n"
            + "2. The weir was considered. The Commission agreed that it would be impossible to"
            + " visit it.\n";
    assertThat(read(text))
        .containsExactly("REQUEST_REFUSED The Commission: the use of an automobile by Mr. Dasz");
  }

  @Test
  void telegramsLeaveOutWhatCanBeSpared() {
    String text =
        "The Chargé in Todrany (Orlenne) to the Secretary of State\n\n"
            + "Vaškel, March 12, 1936—4 p.m.\n\n"
            + "14. Saw Minister today. He agreed release prisoners by August 10. Foreign Minister"
            + " promises send list within week. Requests Department instruct Consul furnish visas."
            + " Request authority accept invitation.";
    assertThat(read(text))
        .containsExactly(
            "PROMISE Minister > Orlenne: release prisoners by August 10",
            "PROMISE Foreign Minister > Orlenne: send list within week",
            "REQUEST_OPEN Department > Foreign Minister: instruct Consul furnish visas",
            "REQUEST_OPEN Secretary of State > Orlenne: authority accept invitation");
    assertThat(record(text).undertakings().commitments().get(1).value().terms().due()).isPresent();
  }

  @Test
  void behindASemicolonOneGoesOnOrTheReporterSpeaksForHimself() {
    String said = DESPATCH + "Count Ormay said that the weir was weak; ";
    assertThat(continuation(said + "it would not bear a gun."))
        .containsExactly("it would not bear a gun");
    assertThat(continuation(said + "but I have been told that it would hold.")).isEmpty();
    assertThat(record(said + "and that it would fall.").statements())
        .singleElement()
        .satisfies(s -> assertThat(s.value().continuation()).isEmpty());
  }

  private static List<String> continuation(String text) {
    return record(text).statements().getFirst().value().continuation().stream()
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void aWriterHoldsWhatHeSaysWithoutI() {
    String text =
        "The Chargé in Todrany (Orlenne) to the Secretary of State\n\nVaškel, March 12, 1936—4 p.m."
            + "\n\n14. Believe Government will fall. Recommend that request be granted.";
    assertThat(record(text).statements())
        .extracting(s -> s.value().source().speaker() + " " + s.value().act())
        .containsExactly("Orlenne " + Act.OPINION, "Orlenne " + Act.ADVISE);
  }

  @Test
  void aResolutionAsksInTheNameOfItsBody() {
    String text =
        RESOLUTION
            + "1. Requests the Secretary-General to report to the Council by 1 October 1956;\n\n"
            + "2. Calls upon both parties to observe the truce;\n\n"
            + "3. Requests that the Mediator submit a report;\n\n"
            + "4. Decides to establish a Commission of three members.\n";
    assertThat(read(text))
        .containsExactly(
            "REQUEST_OPEN the Secretary-General > The Security Council: to report to the Council by"
                + " 1 October 1956",
            "REQUEST_OPEN both parties > The Security Council: to observe the truce",
            "REQUEST_OPEN the Mediator > The Security Council: the Mediator submit a report",
            "JOINT_DECISION The Security Council: to establish a Commission of three members");
  }

  @Test
  void minutesSayWhoIsToActUnderTheirLeadIn() {
    String text =
        CABINET
            + "The Cabinet—\n\n"
            + "(1) Took note that the Minister of Supply would circulate a paper by Friday.\n\n"
            + "(2) Invited the Foreign Secretary to prepare a draft.\n\n"
            + "(3) Agreed that the Chancellor of the Exchequer should consider the loan.\n\n"
            + "(4) Took note that the river had frozen.\n";
    assertThat(read(text))
        .containsExactly(
            "PROMISE the Minister of Supply > The Cabinet: circulate a paper by Friday",
            "INSTRUCTION the Foreign Secretary > The Cabinet: to prepare a draft",
            "INSTRUCTION the Chancellor of the Exchequer > The Cabinet: the Chancellor of the"
                + " Exchequer should consider the loan");
  }

  @Test
  void aDecisionIsNotOwedToOneThroughWhomItIsCarriedOut() {
    String minutes =
        "MINUTES of a meeting of the Joint Commission held at Vaškel on 12 March 1936\n\n"
            + "Present: Mr. Orlenne (Chairman), Mr. Varro, Mr. Dasz\n\n"
            + "1. The Commission agreed that ";
    assertThat(read(minutes + "the note should be taken to Ilmard by Mr. Varro.\n"))
        .singleElement()
        .asString()
        .startsWith("JOINT_DECISION The Commission: ");
    assertThat(read(minutes + "the salary of Mr. Dasz should be paid.\n"))
        .singleElement()
        .asString()
        .contains("Dasz: ");
  }

  @Test
  void itemsOfOneSentenceStandApart() {
    String text =
        CABINET
            + "The Cabinet (a) agreed that Mr. Dasz should visit Ilmard; (b) invited Mr. Varro to"
            + " draft a reply; and (c) took note that the Secretary would print the map.\n";
    assertThat(read(text))
        .containsExactly(
            "INSTRUCTION Mr. Dasz > The Cabinet: Mr. Dasz should visit Ilmard",
            "INSTRUCTION Mr. Varro > The Cabinet: to draft a reply",
            "PROMISE the Secretary > The Cabinet: print the map");
  }

  @Test
  void goodsThatAreAdmittedOwnToNothing() {
    assertThat(record(DESPATCH + "Goods of Sarvena are admitted free of duty.").statements())
        .isEmpty();
    assertThat(record(DESPATCH + "It was admitted that the chain was rusty.").statements())
        .hasSize(1);
  }

  @Test
  void anInfinitiveThatIsTheSubjectRulesNothing() {
    assertThat(despatch("To insist that the raftsmen be freed would be unwise.")).isEmpty();
  }

  private static List<String> despatch(String body) {
    return read(DESPATCH + body);
  }

  private static List<String> read(String text) {
    return record(text).undertakings().commitments().stream()
        .map(c -> line(c.value(), text))
        .toList();
  }

  private static String line(Commitment c, String text) {
    return c.kind()
        + " "
        + c.parties().debtor()
        + c.parties().creditor().map(name -> " > " + name).orElse("")
        + ": "
        + c.action().of(text)
        + c.terms().condition().map(span -> " [" + span.of(text) + "]").orElse("");
  }

  private static Record record(String text) {
    return RecordReader.read(TranscriptReader.read(Source.of("paper.txt", text)), Hints.NONE);
  }
}
