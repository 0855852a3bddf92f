package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.record.dates.When;
import org.chancery.transcript.EditorialQuery;
import org.junit.jupiter.api.Test;

class DoubtReaderTest {

  private static List<String> read(String text) {
    return Invented.matter(text, When.Date.of(1963, 6, 10)).queries().stream()
        .map(EditorialQuery::message)
        .toList();
  }

  @Test
  void weekdayThatDoesNotFitIsAskedAbout() {
    assertThat(read("They met on Thursday, May 8th, 1963."))
        .containsExactly("The paper says Thursday, but 8 May 1963 was a Wednesday.");
    assertThat(read("They met on Wednesday, May 8th, 1963.")).isEmpty();
    assertThat(read("They met on Thursday, May 8th.")).isEmpty();
  }

  @Test
  void dayThatNoCalendarHasIsAskedAbout() {
    assertThat(read("He left on 31 June.")).containsExactly("No calendar has the date 31 June.");
    assertThat(read("He left on February 29, 1963 and on 29 February 1960.")).hasSize(1);
  }

  @Test
  void dateInFiguresThatNothingDecidesIsAskedAbout() {
    assertThat(read("He left on 3/2/63."))
        .containsExactly(
            "3/2/63 is read as 3 February 1963; with the month first it would be 2 March 1963."
                + " Nothing in the paper decides.");
    assertThat(read("He left on 3/2/63 and came on 14/2/63.")).isEmpty();
    assertThat(read("He left on 3/3/63, on 3.2.63 and on 3.ii.63.")).isEmpty();
    assertThat(read("He came on 3 March 1963 and left on 4/3/63.")).isEmpty();
  }

  @Test
  void quotationLeftOpenIsAskedAboutOnce() {
    assertThat(read("He said “yes and left.\n\nThen “no” was said.")).isEmpty();
    assertThat(read("He said “yes and left."))
        .containsExactly("A quotation opens here and is not closed before the text ends.");
    assertThat(read("He said yes” and “no” and no”."))
        .containsExactly("A quotation closes here that was not opened before.");
  }

  @Test
  void paperOfALaterDayIsAskedAbout() {
    assertThat(read("I have your note of October 5, 1964."))
        .containsExactly(
            "The paper is dated 10 June 1963 but refers to a paper of 5 October 1964, which is"
                + " later.");
  }
}
