package org.chancery.archive.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.chancery.transcript.Span;

/**
 * A text made of runs of a source, each with who wrote it: what is searched, and what snippets are
 * cut from.
 */
final class PageText {

  private final String text;
  private final int[] starts;
  private final int[] sources;
  private final byte[] writings;

  private PageText(String text, int[] starts, int[] sources, byte[] writings) {
    this.text = text;
    this.starts = starts;
    this.sources = sources;
    this.writings = writings;
  }

  /** Collects runs. */
  static final class Maker {
    private final StringBuilder text;
    private int[] starts = new int[16];
    private int[] sources = new int[16];
    private byte[] writings = new byte[16];
    private int size;

    Maker(int expected) {
      text = new StringBuilder(expected);
    }

    void add(String source, Span span, Writing writing) {
      run(text.length(), span.start(), (byte) writing.ordinal());
      text.append(source, span.start(), span.end());
    }

    /** Ends a paragraph that the words before and after do not run across. */
    void apart() {
      if (!text.isEmpty()) {
        text.append(Words.BREAK);
      }
    }

    private void run(int start, int source, byte writing) {
      int before = size - 1;
      boolean goesOn =
          before >= 0
              && writings[before] == writing
              && start - starts[before] == source - sources[before];
      if (goesOn) {
        return;
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        sources = Arrays.copyOf(sources, size * 2);
        writings = Arrays.copyOf(writings, size * 2);
      }
      starts[size] = start;
      sources[size] = source;
      writings[size++] = writing;
    }

    PageText make() {
      return new PageText(
          text.toString(),
          Arrays.copyOf(starts, size),
          Arrays.copyOf(sources, size),
          Arrays.copyOf(writings, size));
    }
  }

  String text() {
    return text;
  }

  /** Returns who wrote what stands at an offset. */
  Writing writing(int offset) {
    return starts.length == 0 ? Writing.TYPED : Writing.values()[writings[run(offset)]];
  }

  /** Returns the offset at which the run after the one at {@code offset} begins. */
  int runEnd(int offset) {
    int next = starts.length == 0 ? 0 : run(offset) + 1;
    return next < starts.length ? starts[next] : text.length();
  }

  /** Returns the offset in the source of an offset in this text. */
  int toSource(int offset) {
    if (starts.length == 0) {
      return 0;
    }
    int run = run(offset);
    return sources[run] + offset - starts[run];
  }

  private int run(int offset) {
    return Spots.before(starts, starts.length, offset);
  }

  /** Writes the runs and how long the text is, not the text. */
  void write(ByteBuffersDataOutput out) throws IOException {
    out.writeVInt(text.length());
    out.writeVInt(starts.length);
    int lastStart = 0;
    int lastSource = 0;
    for (int i = 0; i < starts.length; i++) {
      out.writeVInt(starts[i] - lastStart);
      out.writeZInt(sources[i] - lastSource);
      out.writeByte(writings[i]);
      lastStart = starts[i];
      lastSource = sources[i];
    }
  }

  /** Reads the runs of a text. */
  static PageText read(String text, ByteArrayDataInput in) throws IOException {
    return read(in, (length, starts, sources) -> text);
  }

  /** Reads the runs of a text all of whose runs stand in this one too, and puts it together. */
  PageText readPart(ByteArrayDataInput in) throws IOException {
    return read(in, this::part);
  }

  private interface Writer {
    String text(int length, int[] starts, int[] sources);
  }

  private static PageText read(ByteArrayDataInput in, Writer writer) throws IOException {
    int length = in.readVInt();
    int size = in.readVInt();
    int[] starts = new int[size];
    int[] sources = new int[size];
    byte[] writings = new byte[size];
    int start = 0;
    int source = 0;
    for (int i = 0; i < size; i++) {
      start += in.readVInt();
      source += in.readZInt();
      starts[i] = start;
      sources[i] = source;
      writings[i] = in.readByte();
    }
    return new PageText(writer.text(length, starts, sources), starts, sources, writings);
  }

  private String part(int length, int[] starts, int[] sources) {
    Back back = back();
    StringBuilder part = new StringBuilder(length);
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : length;
      int source = sources[i];
      while (part.length() < end) {
        source += back.copy(source, end - part.length(), text, part);
      }
    }
    return part.toString();
  }

  /** Returns the offsets in this text of a stretch of the source, through a map made once. */
  Back back() {
    long[] order = new long[starts.length];
    Arrays.setAll(order, run -> (long) sources[run] << 32 | run);
    Arrays.sort(order);
    int[] from = new int[order.length];
    int[] to = new int[order.length];
    int[] lengths = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      int run = (int) order[i];
      int next = i + 1 < order.length ? (int) (order[i + 1] >> 32) : Integer.MAX_VALUE;
      from[i] = sources[run];
      to[i] = starts[run];
      int length = (run + 1 < starts.length ? starts[run + 1] : text.length()) - starts[run];
      lengths[i] = Math.min(length, next - from[i]); // a break after it is not of the source
    }
    return new Back(from, to, lengths);
  }

  /** The way from the source to a text. */
  record Back(int[] sources, int[] starts, int[] lengths) {

    /** Returns where a source offset stands; one left out stands where its run ends. */
    int offset(int source) {
      return sources.length == 0 ? 0 : within(run(source), source);
    }

    private int run(int source) {
      return Spots.before(sources, sources.length, source);
    }

    private int within(int run, int source) {
      return starts[run] + Math.clamp(source - sources[run], 0, lengths[run]);
    }

    /** Copies at most so much of the run that a source offset is in; returns how much it was. */
    private int copy(int source, int most, String text, StringBuilder into) {
      int run = run(source);
      int within = source - sources[run];
      int length = Math.min(most, lengths[run] - within);
      if (within < 0 || length <= 0) {
        throw new IllegalStateException("a state of the text has words that the text has not");
      }
      into.append(text, starts[run] + within, starts[run] + within + length);
      return length;
    }

    /** Returns where a source span stands: from the place of its first sign to past its last. */
    Span span(Span source) {
      int start = offset(source.start());
      boolean empty = source.isEmpty() || sources.length == 0;
      int end = empty ? start : within(run(source.end() - 1), source.end());
      return new Span(start, Math.max(start, end));
    }
  }
}
