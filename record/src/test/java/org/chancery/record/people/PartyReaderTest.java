package org.chancery.record.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyReaderTest {

  private static String words(Party party) {
    return party.honorific().orElse("")
        + "|"
        + party.person().orElse("")
        + "|"
        + party.office().orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sir Horace Temble, K.C.M.G., C.B.; Sir|Horace Temble|",
        "Mr. A. Gower, M.P., Minister of Works; Mr.|A. Gower|Minister of Works",
        "Edward Pell, Esq., &c., &c., &c.; |Edward Pell|",
        "Edward Pell, Esq., O.B.E., Consul at Belmora; |Edward Pell|Consul at Belmora",
        "Edward Pell, Minister of Works, &c., &c.; |Edward Pell|Minister of Works",
        "Edward Pell Esq.; |Edward Pell|",
        "the Marquess of Arden, K.G.; ||Marquess of Arden",
        "Lord Arden, Bart.; Lord|Arden|",
        "Mr. Aske, Consul; Mr.|Aske|Consul",
        "A. Ch. Mako; |A. Ch. Mako|",
      })
  void honoursAreNeitherNameNorOffice(String printed, String expected) {
    assertThat(PartyReader.read(printed).stream().map(PartyReaderTest::words))
        .isEqualTo(List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "Lord Privy Seal, ||Lord Privy Seal",
    "THE LORD PRESIDENT, ||LORD PRESIDENT",
    "Lord Chancellor, ||Lord Chancellor",
    "Lord Temble, Lord|Temble|",
    "Mr. Chamberlain, Mr.|Chamberlain|",
  })
  void officesOfLordsAreNobodysName(String printed, String expected) {
    assertThat(PartyReader.read(printed).stream().map(PartyReaderTest::words))
        .isEqualTo(List.of(expected));
  }
}
