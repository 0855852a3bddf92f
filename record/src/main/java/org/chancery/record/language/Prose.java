package org.chancery.record.language;

import java.util.List;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;

/**
 * The running text of a paper with its words and sentences, divided once for all who read it.
 *
 * @param layer the layer in which it stands
 * @param tokens its words
 * @param sentences its sentences, as ranges of tokens
 */
public record Prose(Layer layer, Tokens tokens, List<Span> sentences) {

  /** Copies the list. */
  public Prose {
    sentences = List.copyOf(sentences);
  }

  /** Divides what stands in {@code range} of {@code layer}. */
  public static Prose of(Layer layer, Span range) {
    Tokens tokens = Tokens.of(layer.text(), range);
    return new Prose(layer, tokens, Sentences.of(layer.text(), tokens));
  }

  /**
   * Returns the first token that begins at or after {@code offset} of the layer; the number of
   * tokens if none does.
   */
  public int from(int offset) {
    return tokens.from(offset);
  }

  /** Returns the sentence that token {@code i} is in; the text must have one. */
  public Span sentence(int i) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= i) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }

  /** Returns the place in the source of the tokens {@code from} to before {@code to}. */
  public Span source(int from, int to) {
    return layer.toSource(tokens.span(from, to));
  }
}
