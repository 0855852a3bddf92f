package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.anatomy.Eschatocol.Attestation;
import org.chancery.record.anatomy.Eschatocol.AttestationKind;
import org.chancery.record.dates.When;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;

class AttestationReaderTest {

  private static AttestationReader.Reading read(String text) {
    List<Span> lines = new ArrayList<>();
    int from = 0;
    for (String line : text.split("\n")) {
      lines.add(new Span(from, from + line.length()));
      from += line.length() + 1;
    }
    return AttestationReader.read(Invented.working(text), lines, 1957);
  }

  @Test
  void authenticationNamesWhoVouches() {
    Attestation found = read("Authenticated: V. Dorn").attestations().getFirst().value();
    assertThat(found.kind()).isEqualTo(AttestationKind.AUTHENTICATED);
    assertThat(found.by()).contains("V. Dorn");
    assertThat(read("Verified by L. Pohl").attestations().getFirst().value().by())
        .contains("L. Pohl");
  }

  @Test
  void trueCopyIsCertified() {
    Attestation found = read("A true copy: K. Immer").attestations().getFirst().value();
    assertThat(found.kind()).isEqualTo(AttestationKind.CERTIFIED_COPY);
    assertThat(found.by()).contains("K. Immer");
  }

  @Test
  void receiptOverThreeLinesTellsCopySheetsReceiverAndDay() {
    String text = "The second copy was\nreceived on three sheets. Immer\n5 March 1957";
    AttestationReader.Reading reading = read(text);
    Attestation found = reading.attestations().getFirst().value();
    assertThat(found.kind()).isEqualTo(AttestationKind.RECEIVED);
    assertThat(found.copy()).hasValue(2);
    assertThat(found.sheets()).hasValue(3);
    assertThat(found.by()).contains("Immer");
    assertThat(found.when()).contains(When.Date.of(1957, 3, 5));
    assertThat(reading.attestations().getFirst().span().of(text)).isEqualTo(text);
    assertThat(reading.used().cardinality()).isEqualTo(3);
  }

  @Test
  void registryRangeIsTwoNumbersAndNoYear() {
    AttestationReader.Reading reading = read("5 March spets N1712-1719");
    assertThat(reading.numbers().getFirst().value().first()).isEqualTo("1712");
    assertThat(reading.numbers().getFirst().value().last()).contains("1719");
    Attestation found = reading.attestations().getFirst().value();
    assertThat(found.kind()).isEqualTo(AttestationKind.REGISTERED);
    assertThat(found.when().orElseThrow().edtf()).isEqualTo("1957-03-05");
    assertThat(((When.Date) found.when().orElseThrow()).inferred()).containsExactly(When.Part.YEAR);
  }

  @Test
  void distributionTakesInItsNumberedLines() {
    AttestationReader.Reading reading =
        read("Distribution:\n1. Cde. Sarnov\n2. To the file\n9.IV.58");
    assertThat(reading.distribution().getFirst().value()).endsWith("2. To the file");
    assertThat(reading.used().get(3)).isFalse();
  }

  @Test
  void signatureAndDateAreLeftToOthers() {
    assertThat(read("A. Sarnov\n5 March 1957").used().isEmpty()).isTrue();
    assertThat(
            read("Certified that the above is so and that nothing was left out").used().isEmpty())
        .isTrue();
  }
}
