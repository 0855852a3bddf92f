package org.chancery.dossier.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.dossier.parallel.ParallelAccount.Firmness;
import org.chancery.dossier.parallel.ParallelAccount.Kind;
import org.chancery.dossier.parallel.ParallelAccount.Point;
import org.chancery.dossier.parallel.ParallelAccount.Told;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.testkit.Samples;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/** The two memoranda of the samples; what differs is told in samples/README.md. */
class ParallelAccountTest {

  private static final ParallelAccount ACCOUNT = ParallelAccount.of(read("01"), read("02"));

  @Test
  void theDayOfTheRegistersIsContradicted() {
    Point registers = point("all five registers before 1 April");
    assertThat(registers.kind()).isEqualTo(Kind.CONTRADICTED);
    assertThat(other(registers)).contains("before 10 April");
    assertThat(registers.reasons().getFirst()).contains("1 April in the first, 10 April in the");
  }

  @Test
  void thePostOnTheIslandIsOfferedMoreFirmlyByOne() {
    Point post = point("would withdraw the post from Heron Island");
    assertThat(post.kind()).isEqualTo(Kind.STRONGER_IN_ONE);
    assertThat(other(post)).contains("was prepared to withdraw the post");
  }

  @Test
  void whatOnlyOneTellsStandsAlone() {
    assertThat(point("he had not known of the cellar").kind()).isEqualTo(Kind.ONLY_ONE);
    assertThat(point("his men would fire").kind()).isEqualTo(Kind.ONLY_ONE);
    assertThat(point("he would recommend them to the guild").kind()).isEqualTo(Kind.ONLY_OTHER);
    assertThat(point("had brought in less than it cost").kind()).isEqualTo(Kind.ONLY_OTHER);
  }

  @Test
  void theHopeOfTheSurtaxIsToldByOneAloneAndAsAHope() {
    Point surtax = point("his Government would take off the surtax before 1 September");
    assertThat(surtax.kind()).isEqualTo(Kind.ONLY_OTHER);
    assertThat(surtax.other().map(Told::firmness)).contains(Firmness.HOPE);
  }

  @Test
  void bothPromiseTheDraftWithinAWeekThoughTheyNameTheSpeakerOtherwise() {
    Point draft = point("to deliver a draft of Article 7 within a week");
    assertThat(draft.kind()).isEqualTo(Kind.BOTH);
    assertThat(other(draft)).contains("a Sarvene draft of Article 7");
  }

  @Test
  void oneDeedIsFoundThoughEachTellsItInOtherWords() {
    assertThat(other(point("we would telegraph before we slept")))
        .contains("to telegraph to his Minister");
    assertThat(other(point("whether he would confirm it in writing")))
        .contains("a written confirmation");
  }

  @Test
  void whatOnePromisesAndTheOtherHopesIsFoundInShortRecordsToo() {
    String words = " that the harbor dues would be lowered by a third before 1 August.\n";
    Record ours = record("ours", "Mr. Tollan promised" + words);
    Record theirs = record("theirs", "Mr. Tollan hoped" + words);
    Point dues = ParallelAccount.of(ours, theirs).points().getFirst();
    assertThat(dues.kind()).isEqualTo(Kind.STRONGER_IN_ONE);
    assertThat(dues.one().map(Told::firmness)).contains(Firmness.UNDERTAKING);
    assertThat(dues.other().map(Told::firmness)).contains(Firmness.HOPE);
  }

  @Test
  void theOrderDiffersAndNothingIsLost() {
    assertThat(ACCOUNT.inSameOrder()).isFalse();
    for (var statement : ACCOUNT.other().statements()) {
      assertThat(ACCOUNT.points().stream().flatMap(p -> p.other().stream()))
          .anyMatch(t -> t.words().contains(statement.value().content()));
    }
  }

  @Test
  void aRecordAgreesWithItselfInEverything() {
    ParallelAccount same = ParallelAccount.of(ACCOUNT.one(), ACCOUNT.one());
    assertThat(same.inSameOrder()).isTrue();
    assertThat(same.points().stream().map(Point::kind).distinct().toList())
        .isSubsetOf(List.of(Kind.BOTH, Kind.ONLY_ONE, Kind.ONLY_OTHER));
    assertThat(same.count(Kind.BOTH)).isGreaterThan(30);
  }

  @Test
  void twoSpellingsAreOneManAndTwoNamesAreTwo() {
    assertThat(People.isSame("ormay", "ormaj")).isTrue();
    assertThat(People.isSame("stemen", "orlenne")).isFalse();
    assertThat(People.isSame("rue", "ruv")).isFalse();
  }

  private static Point point(String words) {
    return ACCOUNT.points().stream()
        .filter(p -> one(p).contains(words) || other(p).contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no point tells “" + words + "”"));
  }

  private static String one(Point point) {
    return told(ACCOUNT.one(), point.one());
  }

  private static String other(Point point) {
    return told(ACCOUNT.other(), point.other());
  }

  private static String told(Record record, Optional<Told> told) {
    return told.map(t -> t.words().of(record.transcript().text())).orElse("");
  }

  private static Record read(String beginning) {
    return record(beginning, Samples.text(beginning));
  }

  private static Record record(String name, String text) {
    return RecordReader.read(TranscriptReader.read(Source.of(name, text)), Hints.NONE);
  }
}
