package org.chancery.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.util.Bits;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.reuse.Shingles;

/** Finds the papers that share groups of words with a text. */
final class Sharing {

  /** A group that stands in more papers says nothing. */
  private static final int COMMON = 60;

  /** A passage that stands elsewhere shares so many groups. */
  private static final int FEWEST = 2;

  private final Seeker seeker;

  Sharing(Seeker seeker) {
    this.seeker = seeker;
  }

  /** A paper, and how many groups it shares. */
  private record Shared(int doc, int groups) {}

  /** Returns the papers that share most, at most {@code limit}. */
  List<RecordId> with(String text, int limit) throws IOException {
    List<Shared> shared = new ArrayList<>();
    counts(text)
        .forEach((doc, groups) -> {
          if (groups >= FEWEST) {
            shared.add(new Shared(doc, groups));
          }
        });
    shared.sort(Comparator.comparingInt((Shared s) -> -s.groups()).thenComparingInt(Shared::doc));
    List<RecordId> ids = new ArrayList<>();
    for (Shared one : shared.subList(0, Math.min(limit, shared.size()))) {
      ids.add(Stored.id(seeker, one.doc()));
    }
    return ids;
  }

  private Map<Integer, Integer> counts(String text) throws IOException {
    Holders holders = new Holders(Groups.inOrder(Shingles.all(text)));
    for (LeafReaderContext leaf : seeker.getIndexReader().leaves()) {
      PointValues points = leaf.reader().getPointValues(Fields.GROUPS);
      if (points != null) {
        holders.base = leaf.docBase;
        points.intersect(holders);
      }
    }
    return holders.counts(seeker);
  }

  /** Collects which papers hold each of some groups, as long as these are few. */
  private static final class Holders implements PointValues.IntersectVisitor {
    private final int[] groups;
    private final int[] papers;
    private final int[][] docs;
    private int base;
    private int at;

    Holders(int[] groups) {
      this.groups = groups;
      this.papers = new int[groups.length];
      this.docs = new int[groups.length][0];
    }

    /** Goes to the first group that a cell may hold; those of a cell come in their order. */
    @Override
    public PointValues.Relation compare(byte[] least, byte[] most) {
      int found = Arrays.binarySearch(groups, IntPoint.decodeDimension(least, 0));
      at = found >= 0 ? found : -found - 1;
      return at < groups.length && groups[at] <= IntPoint.decodeDimension(most, 0)
          ? PointValues.Relation.CELL_CROSSES_QUERY
          : PointValues.Relation.CELL_OUTSIDE_QUERY;
    }

    @Override
    public void visit(int doc) {
      throw new IllegalStateException("no cell is taken whole");
    }

    @Override
    public void visit(int doc, byte[] value) {
      int group = IntPoint.decodeDimension(value, 0);
      while (at < groups.length && groups[at] < group) {
        at++;
      }
      if (at < groups.length && groups[at] == group && ++papers[at] <= COMMON) {
        hold(at, base + doc);
      }
    }

    private void hold(int group, int doc) {
      if (papers[group] > docs[group].length) {
        docs[group] = Arrays.copyOf(docs[group], papers[group] == 1 ? 2 : COMMON);
      }
      docs[group][papers[group] - 1] = doc;
    }

    Map<Integer, Integer> counts(Seeker seeker) {
      Bits live = MultiBits.getLiveDocs(seeker.getIndexReader());
      Map<Integer, Integer> counts = new HashMap<>();
      for (int group = 0; group < groups.length; group++) {
        for (int i = 0; papers[group] <= COMMON && i < papers[group]; i++) {
          int doc = docs[group][i];
          if (live == null || live.get(doc)) {
            counts.merge(doc, 1, Integer::sum);
          }
        }
      }
      return counts;
    }
  }
}
