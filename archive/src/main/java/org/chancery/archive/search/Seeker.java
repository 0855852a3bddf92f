package org.chancery.archive.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.packed.PackedInts;

/** One state of the index, with what is worked out once for it. */
final class Seeker extends IndexSearcher {

  private final Map<String, OrdinalMap> ordinals = new ConcurrentHashMap<>();
  private final Map<String, NameGroups> groups = new ConcurrentHashMap<>();
  private final Map<Integer, List<Facet>> facetsOfAll = new ConcurrentHashMap<>();
  private final Map<Bar.Length, List<Bar>> barsOfAll = new ConcurrentHashMap<>();

  Seeker(IndexReader reader) {
    super(reader);
  }

  /** Returns the numbers that the values of a facet have over all parts of the index. */
  OrdinalMap ordinals(String field) throws IOException {
    return once(ordinals, field, () -> OrdinalMap.build(null, values(field), PackedInts.DEFAULT));
  }

  /** Returns which values of a facet of names name one person. */
  NameGroups groups(String field) throws IOException {
    return once(groups, field, () -> NameGroups.of(values(field), ordinals(field)));
  }

  /** Works out what is the same for the life of this state. */
  interface Count<T> {
    T count() throws IOException;
  }

  /** Returns the facets of all papers, counted when first asked for. */
  List<Facet> facetsOfAll(int most, Count<List<Facet>> counter) throws IOException {
    return once(facetsOfAll, most, () -> List.copyOf(counter.count()));
  }

  /** Returns how all papers are spread over time, counted when first asked for. */
  List<Bar> barsOfAll(Bar.Length length, Count<List<Bar>> counter) throws IOException {
    return once(barsOfAll, length, () -> List.copyOf(counter.count()));
  }

  private static <K, T> T once(Map<K, T> all, K key, Count<T> counter) throws IOException {
    T known = all.get(key);
    if (known == null) {
      known = counter.count();
      all.put(key, known);
    }
    return known;
  }

  /** Returns the values of a facet in each part of the index, for one thread. */
  SortedSetDocValues[] values(String field) throws IOException {
    SortedSetDocValues[] parts = new SortedSetDocValues[getIndexReader().leaves().size()];
    for (LeafReaderContext leaf : getIndexReader().leaves()) {
      parts[leaf.ord] = DocValues.getSortedSet(leaf.reader(), field);
    }
    return parts;
  }

  /** Returns the part of the index that holds a document. */
  LeafReaderContext leaf(int doc) {
    return getIndexReader().leaves().get(ReaderUtil.subIndex(doc, getIndexReader().leaves()));
  }
}
