package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Eschatocol.AttestationKind;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.dates.When;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

/**
 * Invented papers in the manner in which archives print memoranda of conversation and telegrams.
 */
class ArchivePapersTest {

  private static Record read(String name) {
    try (InputStream in = ArchivePapersTest.class.getResourceAsStream("anatomy/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return RecordReader.read(TranscriptReader.read(Source.of(name, text)), Hints.NONE);
    } catch (IOException e) {
      throw new IllegalStateException("the test paper " + name + " cannot be read", e);
    }
  }

  private static List<String> present(Anatomy anatomy) {
    return anatomy.matter().meeting().orElseThrow().value().participants().stream()
        .map(f -> f.value())
        .map(p -> p.side() + " " + p.name() + p.title().map(t -> ", " + t).orElse(""))
        .toList();
  }

  private static String when(Anatomy anatomy) {
    return anatomy.matter().meeting().orElseThrow().value().when().map(When::edtf).orElse("-");
  }

  @Test
  void diaryTellsOfACallOnTheDayUnderItsHeading() {
    Anatomy anatomy = read("diary-conversation.txt").anatomy();
    assertThat(anatomy.kind().orElseThrow().value()).isEqualTo("memorandum");
    assertThat(anatomy.protocol().markings())
        .extracting(m -> m.value().kind())
        .containsExactly(MarkingKind.CLASSIFICATION);
    assertThat(anatomy.protocol().numbers())
        .extracting(n -> n.value().kind() + " " + n.value().first())
        .containsExactly("COPY 3", "DESPATCH 214/gs");
    assertThat(anatomy.protocol().correspondents().from().getFirst().value().person())
        .contains("P. I. GRANOV");
    assertThat(anatomy.protocol().dating().written().orElseThrow().value())
        .isEqualTo(When.Date.of(1958, 4, 9));
    assertThat(when(anatomy)).isEqualTo("1958-04-03T11:00/1958-04-03T13:30");
    assertThat(anatomy.matter().meeting().orElseThrow().value().initiative().orElseThrow().value())
        .isEqualTo("Ilmar Vesk");
    assertThat(present(anatomy))
        .contains(
            "2 Ilmar Vesk, Minister", "0 O. L. Merin, First Secretary", "0 B. Tovik, attaché");
  }

  @Test
  void diarysFootHasOfficeAndDistribution() {
    Anatomy anatomy = read("diary-conversation.txt").anatomy();
    assertThat(anatomy.eschatocol().signatures())
        .singleElement()
        .satisfies(s -> {
          assertThat(s.value().name()).isEqualTo("P. GRANOV");
          assertThat(s.value().office()).contains("AMBASSADOR OF THE VELMARK UNION IN THE KPR");
        });
    assertThat(anatomy.eschatocol().distribution().getFirst().value()).contains("1. Cde. Sarnov");
    assertThat(anatomy.matter().events())
        .extracting(e -> e.value().name() + " " + e.value().when().map(When::edtf).orElse("-"))
        .containsExactly("4th KWP congress 1958-02-12", "March plenum 1958-03");
  }

  @Test
  void cipheredTelegramIsReadFromHeadToRegistry() {
    Anatomy anatomy = read("ciphered-telegram.txt").anatomy();
    assertThat(anatomy.kind().orElseThrow().value()).isEqualTo("telegram");
    assertThat(anatomy.protocol().markings())
        .extracting(m -> m.value().kind())
        .containsExactly(MarkingKind.CLASSIFICATION, MarkingKind.HANDLING, MarkingKind.PRECEDENCE);
    assertThat(anatomy.protocol().correspondents().to())
        .extracting(p -> p.value().person().or(p.value()::office).orElseThrow())
        .containsExactly("Tarnau", "Velmark Ambassador", "Granov");
    assertThat(anatomy.eschatocol().attestations())
        .extracting(a -> a.value().kind())
        .containsExactly(
            AttestationKind.AUTHENTICATED, AttestationKind.RECEIVED, AttestationKind.REGISTERED);
    assertThat(anatomy.protocol().numbers())
        .filteredOn(n -> n.value().last().isPresent())
        .singleElement()
        .satisfies(n -> assertThat(n.value().kind()).isEqualTo(NumberKind.REGISTRY));
    assertThat(anatomy.matter().references().papers())
        .extracting(r -> r.value().number().orElse("-"))
        .contains("88");
  }

  @Test
  void recordOfTwoSidesKeepsThemApart() {
    Anatomy anatomy = read("sides-record.txt").anatomy();
    assertThat(present(anatomy))
        .containsExactly(
            "1 A. N. Sarnov",
            "1 I. P. Lunev, Deputy Foreign Minister",
            "1 P. I. Granov, Ambassador",
            "2 Piet Halven",
            "2 Jon Aske, Foreign Minister",
            "2 Mirre Tolk, Dr.",
            "0 O. Merin, recorder",
            "0 V. Stahl, interpreter");
    assertThat(when(anatomy)).isEqualTo("1963-06-07T22:00/1963-06-08T00:30");
    assertThat(anatomy.eschatocol().attestations().getFirst().value().kind())
        .isEqualTo(AttestationKind.CERTIFIED_COPY);
  }

  @Test
  void memorandumHasLabelledSenderAndAddressee() {
    Record record = read("memo-to-from.txt");
    Anatomy anatomy = record.anatomy();
    assertThat(anatomy.protocol().correspondents().from().getFirst().value().person())
        .contains("Harold T. Quill");
    assertThat(anatomy.protocol().correspondents().to().getFirst().value().office())
        .contains("Secretary");
    assertThat(anatomy.matter().references().papers())
        .extracting(r -> r.value().whose().orElse("-") + " " + r.value().kind().orElse("-"))
        .containsExactly("Department telegram", "Embassy -", "our note", "my despatch");
    assertThat(record.queries())
        .extracting(EditorialQuery::code)
        .containsExactly("impossible-date", "enclosure-missing");
  }
}
