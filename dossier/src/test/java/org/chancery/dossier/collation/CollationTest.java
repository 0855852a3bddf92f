package org.chancery.dossier.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.dossier.collation.Apparatus.Place;
import org.chancery.dossier.collation.Apparatus.Reading;
import org.chancery.dossier.collation.Apparatus.Stand;
import org.chancery.record.Hints;
import org.chancery.record.RecordReader;
import org.chancery.testkit.Samples;
import org.chancery.testkit.Shared;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.Stratum;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** All states, rivers and persons are invented. */
class CollationTest {

  @Test
  void aWordThatWasChangedIsAPlaceWithTwoReadings() {
    assertThat(told("The ferry shall sail daily.", "The ferry shall sail weekly."))
        .containsExactly("word: daily | weekly");
  }

  @Test
  void wordsThatCameInStandAgainstNothing() {
    assertThat(told("The ferry shall sail.", "The ferry shall sail by day."))
        .containsExactly("word:  | by day");
  }

  @Test
  void signsAndCapitalsCountLessThanWords() {
    assertThat(told("The Ferry, called Dolmé", "The ferry called “Dolmé”"))
        .containsExactly("form: Ferry, | ferry", "form:  | “", "form:  | ”");
  }

  @Test
  void joinedWordsAreTheSameWordsInAnotherForm() {
    assertThat(told("a counter-proposal was made", "a counter proposal was made"))
        .containsExactly("form: counter-proposal | counter proposal");
  }

  @Test
  void aCapitalBesideOtherWordsIsAPlaceOfItsOwn() {
    assertThat(told("The Parties meet at Obelin.", "In spring the Parties meet at Obelin."))
        .containsExactly("word:  | In spring", "form: The | the");
    assertThat(
            told("It was so. Each pays the keeper.", "It was so, and each pays the Commissioner."))
        .containsExactly("word: . | , and", "form: Each | each", "word: keeper | Commissioner");
  }

  @Test
  void aQuotationMarkBesideAnotherWordIsAPlaceOfItsOwnOrGoesWithIt() {
    assertThat(told("they said \"yes\" to us", "they said “no” to us"))
        .containsExactly("form: \" | “", "word: yes | no", "form: \" | ”");
    assertThat(told("for peace, and bread", "for war; and bread"))
        .containsExactly("word: peace, | war;");
  }

  @Test
  void theWritingOfANumberBesideAnotherWordIsAPlaceOfItsOwn() {
    assertThat(told("within thirty days of it", "within 30 weeks of it"))
        .containsExactly("value: thirty | 30", "word: days | weeks");
  }

  @Test
  void numbersAndDaysAreComparedByWhatTheySay() {
    assertThat(
            told(
                "On 3 March it paid 140,000 crowns for ninety rafts.",
                "On March 3 it paid one hundred and forty thousand crowns for 91 rafts."))
        .containsExactly(
            "value: 3 March | March 3",
            "value: 140,000 | one hundred and forty thousand",
            "word: ninety | 91");
    assertThat(told("every fifth day until the 12th of May", "every 5th day until 12 May"))
        .containsExactly("value: fifth | 5th", "value: the 12th of May | 12 May");
  }

  @Test
  void aPassageThatStandsElsewhereIsAMove() {
    String moved =
        "The keeper of the weir shall open the left sluice before the feast of the herons. ";
    String rest =
        "Each of the two Parties names one Commissioner and pays him out of its own chest. Rafts"
            + " pass the bridge freely between sunrise and sunset, and carry lamps at all other"
            + " hours. ";
    Apparatus apparatus =
        Collation.of(
            List.of(
                Witness.of("A", moved + rest),
                Witness.of("B", rest + moved.replace("left", "right"))));
    assertThat(apparatus.moves()).hasSize(1);
    assertThat(apparatus.moves().getFirst().words()).isBetween(14, 15);
    assertThat(apparatus.words(apparatus.moves().getFirst().one()))
        .startsWith("The keeper")
        .contains("herons");
    assertThat(apparatus.differences())
        .hasSize(2)
        .allMatch(p -> p.readings().stream().anyMatch(r -> r.move().isPresent()));
  }

  @Test
  void aSentenceWrittenAnewIsOnePlaceAndNotAPatchworkOfSmallWords() {
    assertThat(
            told(
                "We begin. The guild of the raftsmen asked for lamps on the bridge. We end.",
                "We begin. Nobody in this town knows why the old mill burned down so quickly. We"
                    + " end."))
        .hasSize(1);
  }

  @RepeatedTest(40)
  void theOrderOfTheWitnessesChangesNothing(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    List<Witness> witnesses = new ArrayList<>();
    List<String> words = words(random, 20 + random.nextInt(300));
    int many = 2 + random.nextInt(4);
    for (int w = 0; w < many; w++) {
      witnesses.add(Witness.of("w" + w, String.join(" ", edited(words, random))));
    }
    Apparatus expected = Collation.of(witnesses);
    for (int n = 0; n < 4; n++) {
      Collections.shuffle(witnesses, random);
      assertThat(Collation.of(witnesses))
          .as("seed %d", run.getCurrentRepetition())
          .isEqualTo(expected);
    }
  }

  @RepeatedTest(40)
  void theStandsOfAWitnessAreItsWholeText(RepetitionInfo run) {
    Random random = new Random(1000 + run.getCurrentRepetition());
    List<String> words = words(random, random.nextInt(400));
    List<Witness> witnesses = new ArrayList<>();
    for (int w = 0; w < 3; w++) {
      witnesses.add(Witness.of("w" + w, String.join(" ", edited(words, random))));
    }
    Apparatus apparatus = Collation.of(witnesses);
    for (int w = 0; w < 3; w++) {
      StringBuilder text = new StringBuilder();
      int end = 0;
      for (Place place : apparatus.places()) {
        Span span = place.of(w).stand(w).map(Stand::span).orElseThrow();
        assertThat(span.isEmpty() || span.start() >= end)
            .as("seed %d", run.getCurrentRepetition())
            .isTrue();
        if (!span.isEmpty()) {
          text.append(' ').append(span.of(witnesses.get(w).text()));
          end = span.end();
        }
      }
      assertThat(text.toString().replace(" ", ""))
          .as("seed %d", run.getCurrentRepetition())
          .isEqualTo(witnesses.get(w).text().replace(" ", ""));
    }
  }

  @Test
  void hostileTextsTakeLinearTime() {
    String same = "the ".repeat(40_000);
    String other = "the of ".repeat(20_000) + "the ".repeat(7);
    assertThat(Collation.of(List.of(Witness.of("A", same), Witness.of("B", other))).places())
        .isNotEmpty();
  }

  @Test
  void emptyTextsAreComparedToo() {
    assertThat(Collation.of(List.of(Witness.of("A", ""), Witness.of("B", ""))).places()).isEmpty();
    assertThat(told("", "Words.")).containsExactly("word:  | Words.");
  }

  @Test
  void theDraftInThreeStatesShowsWhatTheHandChanged() {
    Witness first = sample("07a", Stratum.CORRECTED);
    Witness typed = sample("07b", Stratum.TYPED);
    Witness corrected = sample("07b", Stratum.CORRECTED);
    Witness adopted = sample("07c", Stratum.CORRECTED);
    List<Witness> states = List.of(first, typed, corrected, adopted);
    assertThat(told(Collation.of(states).inOrder(states)))
        .contains(
            "word: at all seasons of the year | from 1 October to 31 May",
            "word:  | , and from 1 June to 30 September in the proportion of three parts to the"
                + " right bank and two parts to the left",
            "word: tenth | fifth",
            "word: promptly | within forty-eight hours",
            "word: ninety | eighty-five",
            "word:  | by day",
            "word: freely | ",
            "word:  | thirty | sixty",
            "word:  | between sunrise and sunset");
  }

  @Test
  void theModelRecordGivesItsDraftAndTheHandsWords() {
    String paper = Shared.text("seed/000_3072a39c7fc87f5a.txt");
    var record = RecordReader.read(TranscriptReader.read(Source.of("model", paper)), Hints.NONE);
    List<Witness> drafts = Witness.drafts(record, Stratum.CORRECTED);
    assertThat(drafts).hasSize(1);
    String draft = drafts.getFirst().text();
    assertThat(draft)
        .startsWith("All Party organizations")
        .endsWith("still further")
        .contains("it is necessary")
        .contains("'The Report of the Work");
    assertThat(draft.lines().map(l -> l.replace('\u00a0', ' ')).filter(l -> !l.isBlank()))
        .hasSize(3);
    assertThat(
            told(
                Collation.of(
                    List.of(
                        Witness.drafts(record, Stratum.TYPED).getFirst().named("A"),
                        drafts.getFirst().named("B")))))
        .containsExactly("word:  | it is necessary");
    List<Witness> layers =
        List.of(Witness.of(record, Stratum.TYPED), Witness.of(record, Stratum.CORRECTED));
    Apparatus apparatus = Collation.of(layers).inOrder(layers);
    assertThat(told(apparatus))
        .contains(
            "word:  | at the initiative of Cde. Kim Il Sung",
            "word:  | and additions",
            "word:  | it is necessary",
            "word:  | former presidium member")
        .allMatch(t -> t.startsWith("word:  | "));
    Reading hand = apparatus.differences().get(1).readings().get(1);
    assertThat(layers.get(1).hand(hand.stands().getFirst().span())).isPresent();
  }

  private static Witness sample(String beginning, Stratum stratum) {
    String paper = Samples.text(beginning);
    return Witness.of(
        RecordReader.read(TranscriptReader.read(Source.of(beginning, paper)), Hints.NONE), stratum);
  }

  private static List<String> told(String one, String other) {
    return told(Collation.of(List.of(Witness.of("A", one), Witness.of("B", other))));
  }

  private static List<String> told(Apparatus apparatus) {
    return apparatus.differences().stream()
        .map(p ->
            p.grade().name().toLowerCase(java.util.Locale.ROOT)
                + ": "
                + String.join(" | ", p.readings().stream().map(apparatus::words).toList()))
        .toList();
  }

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(
          "w"
              + (char) ('a' + random.nextInt(20))
              + (random.nextInt(4) == 0 ? random.nextInt(9) : "x")
              + (random.nextInt(8) == 0 ? "," : ""));
    }
    return words;
  }

  private static List<String> edited(List<String> words, Random random) {
    List<String> out = new ArrayList<>();
    for (String word : words) {
      int dice = random.nextInt(40);
      if (dice > 0) {
        out.add(dice == 1 ? "new" + random.nextInt(50) : word);
      }
      if (dice == 2) {
        out.add("more" + random.nextInt(50));
      }
    }
    if (out.size() > 60 && random.nextBoolean()) {
      Collections.rotate(out.subList(0, 50), 20);
    }
    return out;
  }
}
