package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.anatomy.Matter.PaperReference;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.junit.jupiter.api.Test;

class ReferenceReaderTest {

  private static List<Finding<PaperReference>> read(String text) {
    return Invented.matter(text).references().papers();
  }

  private static String one(String text) {
    PaperReference r = read(text).getFirst().value();
    return r.whose().orElse("-")
        + "|"
        + r.kind().orElse("-")
        + "|"
        + r.number().orElse("-")
        + "|"
        + r.when().map(When::edtf).orElse("-");
  }

  @Test
  void telegramWithNumberAndDate() {
    assertThat(one("Your telegram No. 18, February 5, has come."))
        .isEqualTo("your|telegram|18|1963-02-05");
    assertThat(one("I refer to my despatch 45 of March 2.")).isEqualTo("my|despatch|45|1963-03-02");
  }

  @Test
  void bareNumberOfATelegramWithItsHour() {
    assertThat(one("My 48, February 14, 5 p.m. The talks go on."))
        .isEqualTo("my|-|48|1963-02-14T17:00");
    assertThat(one("This answers Embassy's 233.")).isEqualTo("Embassy|-|233|-");
  }

  @Test
  void noteIsKnownByItsDateAlone() {
    assertThat(one("It replied to your note of October 5, 1962."))
        .isEqualTo("your|note|-|1962-10-05");
    assertThat(one("See the Department's circular telegram of March 1."))
        .isEqualTo("Department|telegram|-|1963-03-01");
  }

  @Test
  void dateThatIsToldFromThePapersMonth() {
    assertThat(one("I have your despatch, No. 87, of the 21st ultimo."))
        .isEqualTo("your|despatch|87|1963-05-21");
  }

  @Test
  void severalNumbersAreSeveralPapers() {
    assertThat(read("I sent despatches Nos. 1265 and 1267."))
        .extracting(r -> r.value().number().orElseThrow())
        .containsExactly("1265", "1267");
  }

  @Test
  void quantitiesAndVerbsAreNoPapers() {
    assertThat(read("I note that my 48 men stayed. They note 3 faults.")).isEmpty();
    assertThat(read("He wrote letters on 5 May.")).isEmpty();
  }

  @Test
  void evidenceIsTheWholeReference() {
    String text = "As I said in my despatch No. 9 of May 4, nothing moved.";
    assertThat(read(text).getFirst().span().of(text)).isEqualTo("my despatch No. 9 of May 4");
  }
}
