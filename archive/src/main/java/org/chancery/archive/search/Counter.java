package org.chancery.archive.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The facets of people. */
  private static final Set<Field> PEOPLE = Set.of(Field.FROM, Field.TO, Field.PERSON);

  /** So many forms of one name are asked for at once. */
  private static final int MOST_FORMS = 12;

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
    Optional<NameGroups> groups =
        PEOPLE.contains(field) ? Optional.of(seeker.groups(name)) : Optional.empty();
    int[] counts = new int[Math.toIntExact(ordinals.getValueCount())];
    int[] grouped = groups.isPresent() ? new int[counts.length] : counts;
    for (LeafReaderContext leaf : seeker.getIndexReader().leaves()) {
      LongValues numbers = ordinals.getGlobalOrds(leaf.ord);
      count(found.of(leaf), parts[leaf.ord], numbers, counts);
      if (groups.isPresent()) {
        grouped(found.of(leaf), seeker.values(name)[leaf.ord], numbers, groups.get(), grouped);
      }
    }
    List<Facet.Value> values = new ArrayList<>();
    for (long[] each : top(grouped, most * SPARE)) {
      List<Integer> forms =
          groups.map(g -> g.members((int) each[1])).orElse(List.of((int) each[1]));
      values.add(value(field, (int) each[0], printed(forms, counts), parts, ordinals));
    }
    return merged(values, most);
  }

  /** Returns the forms that occur, the most frequent first. */
  private static List<Integer> printed(List<Integer> forms, int[] counts) {
    return forms.stream()
        .filter(form -> counts[form] > 0)
        .sorted(Comparator.comparingInt(form -> -counts[form]))
        .limit(MOST_FORMS)
        .toList();
  }

  private static Facet.Value value(
      Field field, int papers, List<Integer> forms, SortedSetDocValues[] parts, OrdinalMap ordinals)
      throws IOException {
    List<Clause> any = new ArrayList<>();
    for (int form : forms) {
      any.add(new Clause.Exactly(field, NameGroups.text(parts, ordinals, form)));
    }
    Clause clause = any.size() == 1 ? any.getFirst() : new Clause.Or(any);
    String text = NameGroups.text(parts, ordinals, forms.getFirst());
    return new Facet.Value(text, papers, Query.of(clause).text());
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

  /** Counts a paper once for each person, however many titles it gives him. */
  private static void grouped(
      DocIdSetIterator papers,
      SortedSetDocValues values,
      LongValues ordinals,
      NameGroups groups,
      int[] counts)
      throws IOException {
    int[] met = new int[counts.length];
    for (int doc = papers.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = papers.nextDoc()) {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          int first = groups.first((int) ordinals.get(values.nextOrd()));
          if (met[first] != doc + 1) {
            met[first] = doc + 1;
            counts[first]++;
          }
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

  private List<Facet.Value> merged(List<Facet.Value> values, int most) {
    Map<String, Facet.Value> merged = new LinkedHashMap<>();
    for (Facet.Value value : values) {
      merged.merge(
          words.value(value.text()),
          value,
          (a, b) -> new Facet.Value(a.text(), a.papers() + b.papers(), a.query()));
    }
    return merged.values().stream()
        .sorted((a, b) -> Integer.compare(b.papers(), a.papers()))
        .limit(most)
        .toList();
  }
}
