package org.chancery.edition;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.chancery.record.Record;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/**
 * A record made ready for its readers. Immutable; may be shared between threads.
 *
 * <pre>{@code
 * Edition.of(record).to(Format.JSON, writer);
 * Edition.of(record).to(new Format.Terminal(100, Style.ANSI), writer);
 * }</pre>
 */
public final class Edition {

  private final Record record;

  private Edition(Record record) {
    this.record = record;
  }

  /** Returns the edition of one record. */
  public static Edition of(Record record) {
    return new Edition(record);
  }

  /**
   * Writes the record in {@code format} to {@code out}, which is flushed and left open.
   *
   * @throws IOException if {@code out} refuses the characters
   */
  public void to(Format format, Writer out) throws IOException {
    switch (format) {
      case Format.Json json -> JsonRecord.write(record, json.lines(), out);
      case Format.Terminal terminal ->
          out.write(TerminalPage.of(record, terminal.width(), terminal.style()));
      case Format.Text text -> out.write(record.transcript().layer(text.stratum()).text());
      case Format.Html html -> HtmlPage.write(record, out);
    }
    out.flush();
  }

  /** Returns all that is found, in words and in the order in which an editor tells it. */
  public Sheet sheet() {
    return Sheet.of(record);
  }

  /**
   * Returns the text as lines of HTML to stand in another program's page: a style sheet alone can
   * switch between layers, as in {@link Format.Html}. Each span of {@code evidence} that is not
   * empty becomes an element that bears the name {@link #anchor(Span)}.
   */
  public TextLines lines(List<Span> evidence) {
    return new HtmlText(record, new Html()).lines(evidence);
  }

  /**
   * Returns the words of {@code span} on one line as they are quoted: signs stand for the notation
   * of the source, and brackets and quotation marks are balanced.
   */
  public static String words(Transcript transcript, Span span) {
    return MarkedLines.words(transcript, span);
  }

  /**
   * Returns the words of {@code span} as they are quoted, about {@code most} characters of them.
   */
  public static String words(Transcript transcript, Span span, int most) {
    return Balance.brief(MarkedLines.words(transcript, span), most);
  }

  /** Returns the words before or after a quotation, as those of {@link #words}, but as they are. */
  public static String around(Transcript transcript, Span span) {
    return MarkedLines.running(transcript, span);
  }

  /** Returns the name of the element that holds the words of {@code span}. */
  public static String anchor(Span span) {
    return Strand.anchor(span);
  }

  /** Returns one line that cites the record: who to whom, kind, place, date, and the source. */
  public String citation() {
    return Citation.of(record);
  }
}
