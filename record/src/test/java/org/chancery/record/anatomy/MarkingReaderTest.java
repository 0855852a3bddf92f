package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.junit.jupiter.api.Test;

class MarkingReaderTest {

  private static MarkingReader.Reading read(String line) {
    return MarkingReader.read(Invented.working(line), Invented.all(line));
  }

  private static void marks(String line, MarkingKind... kinds) {
    assertThat(read(line).markings()).extracting(m -> m.value().kind()).containsExactly(kinds);
  }

  @Test
  void classificationHandlingAndPrecedenceAreToldApart() {
    marks("Top Secret", MarkingKind.CLASSIFICATION);
    marks("[STRICTLY SECRET]", MarkingKind.CLASSIFICATION);
    marks("SECRET/NODIS", MarkingKind.CLASSIFICATION, MarkingKind.HANDLING);
    marks(
        "Secret; Eyes Only for the Secretary",
        MarkingKind.CLASSIFICATION,
        MarkingKind.HANDLING,
        MarkingKind.HANDLING);
    marks(
        "Very Urgent. Making copies is prohibited.", MarkingKind.PRECEDENCE, MarkingKind.HANDLING);
    marks("Streng geheim!", MarkingKind.CLASSIFICATION);
  }

  @Test
  void markIsKeptAsPrintedWithItsPlace() {
    String line = "  Top   SECRET ";
    Finding<Marking> mark = read(line).markings().getFirst();
    assertThat(mark.value().text()).isEqualTo("Top   SECRET");
    assertThat(mark.span().of(line)).isEqualTo("Top   SECRET");
  }

  @Test
  void lineThatSaysMoreThanMarksIsNoLineOfMarks() {
    assertThat(read("Secret talks began at once.").understood()).isFalse();
    assertThat(read("Urgent need of coal").understood()).isFalse();
  }

  @Test
  void copyAndRegistryNumbersAreRead() {
    assertThat(read("Copy No. 3").numbers().getFirst().value())
        .isEqualTo(new RecordNumber(NumberKind.COPY, "3", Optional.empty()));
    assertThat(read("copy 2 of 5").numbers().getFirst().value().first()).isEqualTo("2");
    assertThat(read("outgoing No. 1-456/gs").numbers().getFirst().value())
        .isEqualTo(new RecordNumber(NumberKind.REGISTRY, "1-456/gs", Optional.empty()));
  }

  @Test
  void telegramInCipherIsATelegram() {
    assertThat(read("CIPHERED TELEGRAM No. 18").kind().orElseThrow().value()).isEqualTo("telegram");
    assertThat(read("CIPHERED TELEGRAM No. 18").understood()).isTrue();
  }

  @Test
  void addressInHandNotationGivesPlaceAndBody() {
    MarkingReader.Reading reading = read("[[to]] Tarnau [[to the]] KWP CC]");
    assertThat(reading.toPlace().orElseThrow().value()).isEqualTo("Tarnau");
    assertThat(reading.to().getFirst().value().office()).contains("KWP CC");
  }

  @Test
  void comradeAddressedIsAPerson() {
    Party party = read("To comrade A. N. Sarnov, Chairman of the Council").to().getFirst().value();
    assertThat(party.person()).contains("A. N. Sarnov");
    assertThat(party.honorific()).contains("comrade");
    assertThat(party.office()).contains("Chairman of the Council");
  }

  @Test
  void diaryNamesItsWriter() {
    assertThat(read("From the diary of P. I. GRANOV").from().getFirst().value().person())
        .contains("P. I. GRANOV");
  }

  @Test
  void labelledSenderHasPersonAndOffice() {
    Party party =
        read("FROM: Harold T. Quill, Director of Northern Affairs").from().getFirst().value();
    assertThat(party.person()).contains("Harold T. Quill");
    assertThat(party.office()).contains("Director of Northern Affairs");
  }

  @Test
  void sentenceThatBeginsWithToIsNoAddress() {
    assertThat(read("To send ten engineers before May").understood()).isFalse();
    assertThat(read("To Moscow the matter seemed quite different then").understood()).isFalse();
  }
}
