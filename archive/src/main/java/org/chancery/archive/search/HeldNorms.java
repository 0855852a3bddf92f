package org.chancery.archive.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsConsumer;
import org.apache.lucene.codecs.NormsFormat;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Writes what the default codec writes, byte for byte, and under its name. Only while a segment is
 * written are the lengths of its papers, which are asked for at every word of every paper, held in
 * memory rather than looked up in the file just made.
 */
final class HeldNorms extends FilterCodec {

  HeldNorms(Codec codec) {
    super(codec.getName(), codec);
  }

  @Override
  public NormsFormat normsFormat() {
    NormsFormat format = delegate.normsFormat();
    return new NormsFormat() {
      @Override
      public NormsConsumer normsConsumer(SegmentWriteState state) throws IOException {
        return format.normsConsumer(state);
      }

      @Override
      public NormsProducer normsProducer(SegmentReadState state) throws IOException {
        return new Producer(format.normsProducer(state), state.segmentInfo.maxDoc());
      }
    };
  }

  /** Holds the norms in its copies for merging, with which a segment is written too. */
  private static class Producer extends NormsProducer {
    final NormsProducer file;
    final int papers;

    Producer(NormsProducer file, int papers) {
      this.file = file;
      this.papers = papers;
    }

    @Override
    public NumericDocValues getNorms(FieldInfo field) throws IOException {
      return file.getNorms(field);
    }

    @Override
    public NormsProducer getMergeInstance() {
      return new Holding(file.getMergeInstance(), papers);
    }

    @Override
    public void checkIntegrity() throws IOException {
      file.checkIntegrity();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  /** Used by one thread. */
  private static final class Holding extends Producer {
    private final Map<String, long[]> held = new HashMap<>();

    Holding(NormsProducer file, int papers) {
      super(file, papers);
    }

    @Override
    public NumericDocValues getNorms(FieldInfo field) throws IOException {
      long[] norms = held.get(field.name);
      if (norms == null) {
        norms = read(file.getNorms(field));
        held.put(field.name, norms);
      }
      return new Norms(norms);
    }

    private long[] read(NumericDocValues values) throws IOException {
      long[] norms = new long[papers];
      Arrays.fill(norms, Norms.NONE);
      for (int doc = values.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        norms[doc] = values.longValue();
      }
      return norms;
    }

    @Override
    public NormsProducer getMergeInstance() {
      return this;
    }
  }

  /** Norms in an array. */
  private static final class Norms extends NumericDocValues {
    private static final long NONE = Long.MIN_VALUE;

    private final long[] norms;
    private int at = -1;

    Norms(long[] norms) {
      this.norms = norms;
    }

    @Override
    public boolean advanceExact(int doc) {
      at = doc;
      return norms[doc] != NONE;
    }

    @Override
    public long longValue() {
      return norms[at];
    }

    @Override
    public int docID() {
      return at;
    }

    @Override
    public int nextDoc() {
      return advance(at + 1);
    }

    @Override
    public int advance(int doc) {
      at = doc;
      while (at < norms.length && norms[at] == NONE) {
        at++;
      }
      at = at < norms.length ? at : NO_MORE_DOCS;
      return at;
    }

    @Override
    public long cost() {
      return norms.length;
    }
  }
}
