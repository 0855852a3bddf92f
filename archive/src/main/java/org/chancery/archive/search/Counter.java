package org.chancery.archive.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;
import org.chancery.archive.query.Clause;
import org.chancery.archive.query.Field;
import org.chancery.archive.query.Query;

/** Counts over all papers that were found. */
final class Counter {

  private static final List<Field> NAMED =
      List.of(
          Field.KIND,
          Field.FROM,
          Field.TO,
          Field.PERSON,
          Field.PLACE,
          Field.CLASS,
          Field.ACT,
          Field.HAND);

  /** Spellings of one name that differ in case or accents are counted as one of so many more. */
  private static final int SPARE = 3;

  private final Seeker seeker;
  private final Words words;
  private final FoundPapers found;

  Counter(Seeker seeker, Words words, FoundPapers found) {
    this.seeker = seeker;
    this.words = words;
    this.found = found;
  }

  List<Facet> facets(int most) throws IOException {
    List<Facet> facets = new ArrayList<>();
    facets.add(new Facet("year", years(most)));
    for (Field field : NAMED) {
      facets.add(new Facet(field.word(), values(field, most)));
    }
    return facets;
  }

  private List<Facet.Value> years(int most) throws IOException {
    return bars(Bar.Length.YEAR).stream()
        .sorted((a, b) -> Integer.compare(b.papers(), a.papers()))
        .limit(most)
        .map(b -> new Facet.Value(b.period(), b.papers(), "date:" + b.period()))
        .toList();
  }

  List<Bar> bars(Bar.Length length) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    Map<Integer, String> known = new LinkedHashMap<>();
    for (LeafReaderContext leaf : seeker.getIndexReader().leaves()) {
      NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
      DocIdSetIterator papers = found.of(leaf);
      for (int doc = papers.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = papers.nextDoc()) {
        if (days.advanceExact(doc)) {
          int day = (int) days.longValue();
          counts.merge(known.computeIfAbsent(day, d -> period(d, length)), 1, Integer::sum);
        }
      }
    }
    List<Bar> bars = new ArrayList<>();
    counts.forEach((period, papers) -> bars.add(new Bar(period, papers)));
    return bars;
  }

  private static String period(int day, Bar.Length length) {
    return LocalDate.ofEpochDay(day).toString().substring(0, length == Bar.Length.YEAR ? 4 : 7);
  }

  private List<Facet.Value> values(Field field, int most) throws IOException {
    String name = Fields.facet(field);
    OrdinalMap ordinals = seeker.ordinals(name);
    SortedSetDocValues[] parts = seeker.values(name);
    int[] counts = new int[Math.toIntExact(ordinals.getValueCount())];
    for (LeafReaderContext leaf : seeker.getIndexReader().leaves()) {
      count(found.of(leaf), parts[leaf.ord], ordinals.getGlobalOrds(leaf.ord), counts);
    }
    return merged(field, top(counts, most * SPARE), parts, ordinals, most);
  }

  private static void count(
      DocIdSetIterator papers, SortedSetDocValues values, LongValues ordinals, int[] counts)
      throws IOException {
    for (int doc = papers.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = papers.nextDoc()) {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          counts[(int) ordinals.get(values.nextOrd())]++;
        }
      }
    }
  }

  /** Returns count and ordinal of the highest counts, packed, the highest first. */
  private static List<long[]> top(int[] counts, int most) {
    java.util.PriorityQueue<long[]> queue =
        new java.util.PriorityQueue<>(
            (a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(b[1], a[1]));
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && (queue.size() < most || counts[i] > queue.element()[0])) {
        queue.add(new long[] {counts[i], i});
        if (queue.size() > most) {
          queue.remove();
        }
      }
    }
    List<long[]> top = new ArrayList<>(queue);
    top.sort((a, b) -> a[0] != b[0] ? Long.compare(b[0], a[0]) : Long.compare(a[1], b[1]));
    return top;
  }

  private List<Facet.Value> merged(
      Field field, List<long[]> top, SortedSetDocValues[] parts, OrdinalMap ordinals, int most)
      throws IOException {
    Map<String, Facet.Value> merged = new LinkedHashMap<>();
    for (long[] each : top) {
      SortedSetDocValues part = parts[ordinals.getFirstSegmentNumber(each[1])];
      String text = part.lookupOrd(ordinals.getFirstSegmentOrd(each[1])).utf8ToString();
      String query = Query.of(new Clause.Exactly(field, text)).text();
      merged.merge(
          words.value(text),
          new Facet.Value(text, (int) each[0], query),
          (a, b) -> new Facet.Value(a.text(), a.papers() + b.papers(), a.query()));
    }
    return merged.values().stream()
        .sorted((a, b) -> Integer.compare(b.papers(), a.papers()))
        .limit(most)
        .toList();
  }
}
