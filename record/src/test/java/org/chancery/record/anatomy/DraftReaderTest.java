package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.record.anatomy.Matter.Draft;
import org.junit.jupiter.api.Test;

class DraftReaderTest {

  private static final String SECTION =
      "They showed us a draft of a joint fisheries treaty.\n\n"
          + "The following article has been added to the draft treaty sent in May:\n\n"
          + "\"The parties shall keep the 'Rules of the Northern Banks' in force.\n\n"
          + "They shall meet every year.\n\n"
          + "Nothing else is agreed\".\n\n"
          + "We agreed.";

  @Test
  void quotationOverSeveralParagraphsIsOneDraft() {
    Draft draft = Invented.matter(SECTION).drafts().getFirst().value();
    assertThat(draft.quotation().of(SECTION)).startsWith("The parties").endsWith("else is agreed");
    assertThat(draft.title()).contains("joint fisheries treaty");
    assertThat(draft.relation()).contains("has been added to the draft treaty sent in May");
  }

  @Test
  void paragraphsThatRepeatTheOpeningMarkGoOn() {
    String text = "The draft note reads:\n\n“One.\n\n“Two.”\n\nThat is all.";
    assertThat(Invented.matter(text).drafts().getFirst().value().quotation().of(text))
        .isEqualTo("One.\n\n“Two.");
  }

  @Test
  void quotedSpeechIsNoDraft() {
    assertThat(Invented.matter("He told me:\n\n\"We shall see.\"\n\nI left.").drafts()).isEmpty();
  }

  @Test
  void draftThatIsNeverClosedIsNotTaken() {
    assertThat(Invented.matter("The draft note reads:\n\n“One.\n\nTwo.").drafts()).isEmpty();
  }
}
