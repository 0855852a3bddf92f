package org.chancery.archive.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** Remembers all papers that a search finds. */
final class FoundPapers extends SimpleCollector {

  private final List<FixedBitSet> sets = new ArrayList<>();
  private FixedBitSet now = new FixedBitSet(0);

  FoundPapers(Seeker seeker) {
    for (LeafReaderContext leaf : seeker.getIndexReader().leaves()) {
      sets.add(new FixedBitSet(leaf.reader().maxDoc()));
    }
  }

  /** Returns all papers of the index. */
  static FoundPapers all(Seeker seeker) {
    FoundPapers all = new FoundPapers(seeker);
    for (LeafReaderContext leaf : seeker.getIndexReader().leaves()) {
      FixedBitSet set = all.sets.get(leaf.ord);
      set.set(0, set.length());
      Bits live = leaf.reader().getLiveDocs();
      if (live != null) {
        live.applyMask(set, 0);
      }
    }
    return all;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    now = sets.get(leaf.ord);
  }

  @Override
  public void collect(int doc) {
    now.set(doc);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  DocIdSetIterator of(LeafReaderContext leaf) {
    FixedBitSet set = sets.get(leaf.ord);
    return new BitSetIterator(set, set.length());
  }
}
