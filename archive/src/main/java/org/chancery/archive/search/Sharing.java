package org.chancery.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
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
    IndexReader reader = seeker.getIndexReader();
    Map<Integer, Integer> counts = new HashMap<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.SHINGLES);
    if (terms == null) {
      return counts;
    }
    Bits live = MultiBits.getLiveDocs(reader);
    TermsEnum each = terms.iterator();
    for (int group : Arrays.stream(Shingles.all(text)).distinct().toArray()) {
      if (each.seekExact(ShingleStream.term(group)) && each.docFreq() <= COMMON) {
        PostingsEnum papers = each.postings(null, PostingsEnum.NONE);
        for (int doc = papers.nextDoc();
            doc != DocIdSetIterator.NO_MORE_DOCS;
            doc = papers.nextDoc()) {
          if (live == null || live.get(doc)) {
            counts.merge(doc, 1, Integer::sum);
          }
        }
      }
    }
    return counts;
  }
}
