package org.chancery.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.chancery.archive.holding.RecordId;
import org.chancery.archive.query.Field;

/** Finds papers that are like one: by the words, people and places that few others have. */
final class Alike {

  private static final int MOST_WORDS = 25;
  private static final int MOST_NAMES = 12;
  private static final int MOST_TOLD = 6;
  private static final int NEAR_DAYS = 3;
  private static final int LONGEST_TEXT = 60_000;

  private final Seeker seeker;
  private final Words words;

  Alike(Seeker seeker, Words words) {
    this.seeker = seeker;
    this.words = words;
  }

  /** A term that two papers may share; {@code shown} is how it is told. */
  private record Tie(Term term, String shown, double weight) {}

  List<Likeness> to(RecordId id, int limit) throws IOException {
    TopDocs own = seeker.search(new TermQuery(new Term(Fields.ID, id.toString())), 1);
    if (own.scoreDocs.length == 0) {
      return List.of();
    }
    int doc = own.scoreDocs[0].doc;
    List<Tie> ties = new ArrayList<>(rareWords(Stored.read(seeker, doc).all().text()));
    ties.addAll(names(doc, Field.PERSON));
    ties.addAll(names(doc, Field.PLACE));
    OptionalInt day = day(doc);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Tie tie : ties) {
      any.add(
          new BoostQuery(new ConstantScoreQuery(new TermQuery(tie.term)), (float) tie.weight),
          Occur.SHOULD);
    }
    if (day.isPresent()) {
      any.add(new BoostQuery(near(day.getAsInt()), 3), Occur.SHOULD);
    }
    any.add(new TermQuery(new Term(Fields.ID, id.toString())), Occur.MUST_NOT);
    List<Likeness> alike = new ArrayList<>();
    for (ScoreDoc each : seeker.search(any.build(), Math.max(1, limit)).scoreDocs) {
      List<Likeness.Reason> reasons = reasons(each.doc, ties, day);
      if (!reasons.isEmpty() && alike.size() < limit) {
        Stored paper = Stored.read(seeker, each.doc);
        alike.add(new Likeness(new Hit(paper.id(), each.score, paper.head(), List.of()), reasons));
      }
    }
    return alike;
  }

  private static org.apache.lucene.search.Query near(int day) {
    return new ConstantScoreQuery(
        IntRange.newIntersectsQuery(
            Fields.DAYS, new int[] {day - NEAR_DAYS}, new int[] {day + NEAR_DAYS}));
  }

  private List<Tie> rareWords(String text) throws IOException {
    TokenList list = words.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> shown = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      String term = list.term(i);
      if (term.length() > 3 && Character.isLetter(term.charAt(0))) {
        counts.merge(term, 1, Integer::sum);
        shown.putIfAbsent(term, text.substring(list.start(i), list.end(i)));
      }
    }
    List<Tie> ties = new ArrayList<>();
    for (Map.Entry<String, Integer> each : counts.entrySet()) {
      double weight = rarity(new Term(Fields.ALL, each.getKey()), 0.03);
      if (weight > 0) {
        double often = 1 + Math.log(each.getValue());
        ties.add(
            new Tie(
                new Term(Fields.ALL, each.getKey()),
                shown.getOrDefault(each.getKey(), each.getKey()),
                weight * often));
      }
    }
    ties.sort(Comparator.comparingDouble(Tie::weight).reversed());
    return ties.subList(0, Math.min(MOST_WORDS, ties.size()));
  }

  /** Returns how telling a term is; 0 when no other paper has it, or too many. */
  private double rarity(Term term, double share) throws IOException {
    int papers = seeker.getIndexReader().docFreq(term);
    int all = seeker.getIndexReader().numDocs();
    return papers < 2 || papers > Math.max(3, all * share)
        ? 0
        : Math.log(1 + (double) all / papers);
  }

  private List<Tie> names(int doc, Field field) throws IOException {
    LeafReaderContext leaf = seeker.leaf(doc);
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.facet(field));
    List<Tie> ties = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (values.advanceExact(doc - leaf.docBase)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        String name = values.lookupOrd(values.nextOrd()).utf8ToString();
        Term term = new Term(Fields.of(field), Fields.WHOLE + words.value(name));
        double weight = rarity(term, 0.2) * 2;
        if (weight > 0 && seen.add(term.text())) {
          ties.add(new Tie(term, name, weight));
        }
      }
    }
    ties.sort(Comparator.comparingDouble(Tie::weight).reversed());
    return ties.subList(0, Math.min(MOST_NAMES, ties.size()));
  }

  private OptionalInt day(int doc) throws IOException {
    LeafReaderContext leaf = seeker.leaf(doc);
    NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
    return days.advanceExact(doc - leaf.docBase)
        ? OptionalInt.of((int) days.longValue())
        : OptionalInt.empty();
  }

  private List<Likeness.Reason> reasons(int doc, List<Tie> ties, OptionalInt day)
      throws IOException {
    List<String> rare = new ArrayList<>();
    List<String> people = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (Tie tie : ties) {
      if (has(doc, tie.term)) {
        String field = tie.term.field();
        (field.equals(Fields.ALL) ? rare : field.equals(Fields.of(Field.PERSON)) ? people : places)
            .add(tie.shown);
      }
    }
    List<Likeness.Reason> reasons = new ArrayList<>();
    if (!people.isEmpty()) {
      reasons.add(new Likeness.Reason.People(told(people)));
    }
    if (!rare.isEmpty()) {
      reasons.add(new Likeness.Reason.RareWords(told(rare)));
    }
    if (!places.isEmpty()) {
      reasons.add(new Likeness.Reason.Places(told(places)));
    }
    OptionalInt other = day(doc);
    if (day.isPresent() && other.isPresent()) {
      int apart = Math.abs(day.getAsInt() - other.getAsInt());
      if (apart <= NEAR_DAYS) {
        reasons.add(new Likeness.Reason.Days(apart));
      }
    }
    return reasons;
  }

  private static List<String> told(List<String> all) {
    return all.subList(0, Math.min(MOST_TOLD, all.size()));
  }

  private boolean has(int doc, Term term) throws IOException {
    LeafReaderContext leaf = seeker.leaf(doc);
    Weight weight =
        seeker.createWeight(seeker.rewrite(new TermQuery(term)), ScoreMode.COMPLETE_NO_SCORES, 1);
    return weight.matches(leaf, doc - leaf.docBase) != null;
  }
}
