package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.transcript.Mark;
import org.junit.jupiter.api.Test;

/** Web pages as archives and libraries publish papers on. All papers here are invented. */
class HtmlTextTest {

  private static Extract read(String body) throws Unreadable {
    String page = "<!DOCTYPE html><html><head><title>t</title></head><body>" + body;
    return HtmlText.read(page.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private static String text(String body) throws Unreadable {
    return read(body).text();
  }

  @Test
  void aTermAndWhatIsSaidOfItShareALine() throws Unreadable {
    assertThat(
            text(
                "<dl><dt>Date</dt><dd>3 March 1951</dd><dt>Source:</dt><dd>Fond 12</dd>"
                    + "<dd>Fond 13</dd></dl><p>Sir,</p>"))
        .isEqualTo("Date: 3 March 1951\nSource: Fond 12\nFond 13\n\nSir,\n");
  }

  @Test
  void whatIsSaidInBlocksOfItsOwnKeepsThem() throws Unreadable {
    assertThat(text("<dl><dt>Summary</dt><dd><p>One.</p><p>Two.</p></dd></dl>"))
        .isEqualTo("Summary\n\nOne.\n\nTwo.\n");
  }

  @Test
  void whatStandsBesideTheContentIsLeftAway() throws Unreadable {
    assertThat(
            text(
                "<div role='banner'>Archive</div><p>He came.</p><aside>Related: No. 813</aside>"
                    + "<div role='complementary'>More</div><div role='contentinfo'>Terms</div>"))
        .isEqualTo("He came.\n");
  }

  @Test
  void aFootnoteStandsWhereItsLinkCallsForIt() throws Unreadable {
    Extract page =
        read(
            "<p>He came<sup><a id='r1' href='#n1'>1</a></sup> late.</p><h2>Notes</h2><ol>"
                + "<li id='n1'>Ilić was <i>Minister</i>. <a href='#r1'>↩</a></li></ol><p>End.</p>");

    assertThat(page.text()).isEqualTo("He came [Footnote: Ilić was Minister.] late.\n\nEnd.\n");
    assertThat(page.encoding().marks())
        .singleElement()
        .isInstanceOfSatisfying(
            Mark.Note.class, note -> assertThat(note.type()).isEqualTo(Mark.NoteType.FOOTNOTE));
  }

  @Test
  void aRaisedNumberWithoutALinkCallsForTheNoteThatBeginsWithIt() throws Unreadable {
    assertThat(text("<p>He came.<sup>12</sup></p><p><sup>12</sup> On foot.</p>"))
        .isEqualTo("He came. [Footnote: On foot.]\n");
    assertThat(text("<p>He came.<sup>2</sup></p><ol class='footnotes'><li>a</li><li>b</li></ol>"))
        .isEqualTo("He came. [Footnote: b]\n\na\n");
  }

  @Test
  void aRaisedNumberOrLinkThatCallsForNothingStaysText() throws Unreadable {
    assertThat(text("<p>the 20<sup>th</sup> of May, 10<sup>2</sup></p>"))
        .isEqualTo("the 20th of May, 102\n");
    assertThat(text("<ul><li><a href='#c1'>1</a></li></ul><h2 id='c1'>One</h2><p>He came.</p>"))
        .contains("1", "One", "He came.");
    assertThat(text("<p id='top'>He came. <a href='#top'>1</a> <a href='#gone'>2</a></p>"))
        .isEqualTo("He came. 1 2\n");
  }
}
