package org.chancery.dossier.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.dossier.collation.Witness;
import org.chancery.testkit.Samples;
import org.junit.jupiter.api.Test;

/** All states and persons are invented. */
class ReuseIndexTest {

  private static final String PASSAGE =
      "Rafts and boats of either Party shall pass the weir of Obelin and the bridge of Harnova"
          + " freely by day, and no chain, boom or other obstacle shall be laid across the river.";

  @Test
  void aPassageIsFoundWordForWord() {
    List<Reuse> found = found("He read aloud: “" + PASSAGE + "” Nobody spoke.");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().alike()).isEqualTo(1);
    assertThat(found.getFirst().same()).isEqualTo(33);
  }

  @Test
  void aPassageIsFoundThoughWordsWereChanged() {
    List<Reuse> found =
        found(
            "It says that rafts and boats of either state shall pass the weir of Obelin and the old"
                + " bridge of Harnova at noon, and no chain, boom or net shall be laid across.");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().alike()).isBetween(0.7, 0.9);
  }

  @Test
  void otherWordsAreNotFoundAndThePaperItselfIsLeftOut() {
    assertThat(found("The Prefect looks upon that chain as other men look upon their daughters."))
        .isEmpty();
    Witness paper = Witness.of("paper", PASSAGE);
    assertThat(ReuseIndex.of(List.of(paper)).find(paper)).isEmpty();
  }

  @Test
  void theDraftOfTheSamplesIsFoundInItsLaterStates() {
    List<Witness> texts = new ArrayList<>();
    for (String name : List.of("01", "06", "07b", "07c")) {
      texts.add(Witness.of(name, Samples.text(name)));
    }
    List<Reuse> found = ReuseIndex.of(texts).find(Witness.of("07a", Samples.text("07a")));
    assertThat(found).extracting(Reuse::text).containsOnly(2, 3);
  }

  @Test
  void theSpansLieInsideWhateverTheTextsAre() {
    Random random = new Random(11);
    List<Witness> texts = new ArrayList<>();
    for (int t = 0; t < 20; t++) {
      StringBuilder text = new StringBuilder();
      for (int w = random.nextInt(300); w > 0; w--) {
        text.append((char) ('a' + random.nextInt(5))).append(random.nextInt(9) == 0 ? ", " : " ");
      }
      texts.add(Witness.of("t" + t, text.toString()));
    }
    ReuseIndex index = ReuseIndex.of(texts);
    for (Witness text : texts) {
      for (Reuse reuse : index.find(text)) {
        assertThat(reuse.asked().end()).isLessThanOrEqualTo(text.text().length());
        assertThat(reuse.found().end())
            .isLessThanOrEqualTo(texts.get(reuse.text()).text().length());
      }
    }
  }

  private static List<Reuse> found(String other) {
    return ReuseIndex.of(List.of(Witness.of("other", other))).find(Witness.of("asked", PASSAGE));
  }
}
