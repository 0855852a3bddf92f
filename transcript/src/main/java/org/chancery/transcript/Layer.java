package org.chancery.transcript;

import java.util.Arrays;
import java.util.List;

/**
 * The text that one stratum yields, with a map of offsets both ways. Every unit of the layer comes
 * from one unit of the source; source units that the layer leaves out map to the place where they
 * would stand.
 *
 * <p>Runs of kept source text are held as pairs of offsets, so a map costs memory per mark, not per
 * character.
 */
public final class Layer {

  private final String text;
  private final int[] layerStarts;
  private final int[] sourceStarts;
  private final int sourceLength;

  Layer(String text, int[] layerStarts, int[] sourceStarts, int sourceLength) {
    this.text = text;
    this.layerStarts = layerStarts;
    this.sourceStarts = sourceStarts;
    this.sourceLength = sourceLength;
  }

  /** Returns the layer that keeps everything: its map is the identity. */
  public static Layer identity(String source) {
    return new Layer(source, new int[] {0}, new int[] {0}, source.length());
  }

  /**
   * Returns the layer that {@code policy} makes of a transcript: the source's own text when the
   * policy leaves every mark as printed. Where a mark or its brackets are left out, the space
   * beside them is mended, so that the layer reads as well-spaced text.
   */
  public static Layer of(Transcript transcript, MarkPolicy policy) {
    return Layers.of(transcript.text(), transcript.marks(), policy);
  }

  /** Returns the layer that keeps the given source spans, which must be in order and disjoint. */
  public static Layer keeping(String source, List<Span> kept) {
    int[] layer = new int[kept.size()];
    int[] src = new int[kept.size()];
    int n = 0;
    StringBuilder text = new StringBuilder(source.length());
    int last = 0;
    for (Span span : kept) {
      if (span.start() < last) {
        throw new IllegalArgumentException("kept spans overlap or are out of order at " + span);
      }
      last = span.end();
      if (!span.isEmpty()) {
        layer[n] = text.length();
        src[n++] = span.start();
        text.append(source, span.start(), span.end());
      }
    }
    return new Layer(
        text.toString(), Arrays.copyOf(layer, n), Arrays.copyOf(src, n), source.length());
  }

  /** Returns the layer's text. */
  public String text() {
    return text;
  }

  /**
   * Returns the source offset of a layer offset; the end of the layer maps just past its last unit.
   */
  public int toSource(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " is outside a layer of " + text.length());
    }
    if (layerStarts.length == 0) {
      return 0;
    }
    if (offset == text.length() && offset > 0) {
      return toSource(offset - 1) + 1;
    }
    int run = run(layerStarts, offset);
    return sourceStarts[run] + offset - layerStarts[run];
  }

  /** Returns the source span that a layer span covers, from its first kept unit to its last. */
  public Span toSource(Span span) {
    int start = toSource(span.start());
    return span.isEmpty() ? new Span(start, start) : new Span(start, toSource(span.end() - 1) + 1);
  }

  /**
   * Returns the layer offset of a source offset; an offset left out maps to where it would stand.
   */
  public int fromSource(int offset) {
    if (offset < 0 || offset > sourceLength) {
      throw new IndexOutOfBoundsException(
          "offset " + offset + " is outside a source of " + sourceLength);
    }
    if (layerStarts.length == 0 || offset < sourceStarts[0]) {
      return 0;
    }
    int run = run(sourceStarts, offset);
    int runEnd = run + 1 < layerStarts.length ? layerStarts[run + 1] : text.length();
    return Math.min(layerStarts[run] + offset - sourceStarts[run], runEnd);
  }

  /** Returns the part of a source span that this layer keeps, as a layer span. */
  public Span fromSource(Span span) {
    return new Span(fromSource(span.start()), fromSource(span.end()));
  }

  private static int run(int[] starts, int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }
}
