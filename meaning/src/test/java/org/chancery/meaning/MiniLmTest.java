package org.chancery.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.archive.meaning.Embedder;
import org.junit.jupiter.api.Test;

class MiniLmTest {

  private static final Embedder MODEL = new MiniLm();

  private static double likeness(String one, String other) {
    float[] a = MODEL.of(one);
    float[] b = MODEL.of(other);
    return IntStream.range(0, a.length).mapToDouble(i -> (double) a[i] * b[i]).sum();
  }

  @Test
  void itIsFoundBesideTheProgram() {
    assertThat(Embedder.installed()).map(Embedder::name).isEqualTo(Optional.of(MODEL.name()));
  }

  @Test
  void aVectorHasLengthOneAndIsTheSameEachTimeOnAnyThread() {
    String passage = "The Minister promised to release the raftsmen before the end of the month.";
    float[] once = MODEL.of(passage);
    assertThat(once).hasSize(MODEL.dimensions());
    assertThat(likeness(passage, passage)).isBetween(0.9999, 1.0001);
    assertThat(IntStream.range(0, 20).parallel().mapToObj(_ -> MODEL.of(passage)))
        .allSatisfy(again -> assertThat(again).isEqualTo(once));
  }

  @Test
  void aParaphraseIsLikerThanSomethingElse() {
    String told = "The prisoners were set free on Saturday.";
    assertThat(likeness(told, "On Saturday the captives were released."))
        .isGreaterThan(likeness(told, "The price of grain rose in the spring.") + 0.3);
  }

  /** Why likeness is no evidence, held here so that nobody forgets it. */
  @Test
  void aContraryIsLikerThanAParaphrase() {
    String told = "Todrany will withdraw its troops from Harnova.";
    double paraphrase = likeness(told, "The soldiers are to leave the town.");
    assertThat(likeness(told, "Todrany will not withdraw its troops from Harnova."))
        .isGreaterThan(paraphrase);
    assertThat(likeness(told, "Harnova will withdraw its troops from Todrany."))
        .isGreaterThan(paraphrase);
  }

  @Test
  void aLongPassageAndAnEmptyOneAreReadToo() {
    assertThat(MODEL.of("the chain across the river ".repeat(500))).hasSize(384);
    assertThat(MODEL.of("")).hasSize(384);
  }
}
