package org.chancery.archive.meaning;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.language.OneLine;
import org.chancery.record.language.Sentences;
import org.chancery.record.language.Tokens;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;
import org.chancery.transcript.Stratum;
import org.chancery.transcript.Transcript;

/**
 * Cuts a paper, with the hands' changes and without the editor's words, into passages of some
 * lines: whole sentences, of one paragraph where it is long enough. Depends on the text alone, not
 * on what is found in it, so that a better reader makes no passage stale.
 */
public final class Passages {

  /** Changes with the rule; an index of passages cut by another rule is made anew. */
  static final String RULE = "1";

  private static final int ENOUGH = 160;
  private static final int MOST = 480;
  private static final int FEWEST_WORDS = 5;

  private final String text;
  private final Layer layer;
  private final List<Passage> passages = new ArrayList<>();
  private int from = -1;
  private int to;

  private Passages(Layer layer) {
    this.text = layer.text();
    this.layer = layer;
  }

  /**
   * A passage.
   *
   * @param span where it stands in the source, from its first word to its last
   * @param words its words on one line
   */
  public record Passage(Span span, String words) {}

  /** Returns the passages of a paper in order; what has too few words to mean much is left out. */
  public static List<Passage> of(Transcript transcript) {
    Passages cutter = new Passages(transcript.layer(Stratum.CORRECTED));
    cutter.cut();
    return cutter.passages;
  }

  private void cut() {
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
    for (Span sentence : Sentences.of(text, tokens)) {
      int start = tokens.start(sentence.start());
      int end = tokens.end(sentence.end() - 1);
      boolean ends =
          from >= 0 && (end - from > MOST || to - from >= ENOUGH && paragraph(to, start));
      if (ends) {
        close();
      }
      from = from < 0 ? start : from;
      to = end;
      while (to - from > 2 * MOST) {
        split();
      }
    }
    if (from >= 0) {
      close();
    }
  }

  /** A sentence without end, such as a table, is cut between words. */
  private void split() {
    int last = to;
    int at = text.lastIndexOf(' ', from + MOST);
    to = at > from ? at : from + MOST;
    close();
    from = to;
    to = last;
  }

  private boolean paragraph(int end, int start) {
    int at = text.indexOf('\n', end);
    return at >= 0 && at < start && text.substring(at + 1, start).indexOf('\n') >= 0;
  }

  private void close() {
    String words = OneLine.of(text.substring(from, to));
    if (words.chars().filter(c -> c == ' ').count() >= FEWEST_WORDS - 1) {
      passages.add(new Passage(layer.toSource(new Span(from, to)), words));
    }
    from = -1;
  }
}
