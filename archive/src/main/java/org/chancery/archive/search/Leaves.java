package org.chancery.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.chancery.archive.query.Field;

/** Turns single words and phrases into what the search engine carries out. */
final class Leaves {

  private static final int NAME_SLOP = 4;
  private static final int MOST_FORMS = 512;
  private static final float VARIANT = 0.4f;

  private final Words words;
  private final Wildcards wildcards;
  private final Seeker seeker;
  private final boolean ranking;

  /** {@code ranking} tells whether papers are to be ranked, or the places of words to be found. */
  Leaves(Words words, Wildcards wildcards, Seeker seeker, boolean ranking) {
    this.ranking = ranking;
    this.words = words;
    this.wildcards = wildcards;
    this.seeker = seeker;
  }

  Query word(String text, Scope scope) {
    if (scope.field().isPresent()) {
      return inField(text, scope, scope.field().get());
    }
    if (Wildcards.in(text)) {
      Automaton automaton = wildcards.of(text, "");
      return running(f -> Wildcards.query(f, automaton, text), scope, false);
    }
    return words(text, scope);
  }

  Query phrase(String text, int within, Scope scope) throws IOException {
    if (scope.field().isPresent() && scope.field().get().manner() != Field.Manner.WORDS) {
      return inField(text, scope, scope.field().get());
    }
    if (Wildcards.in(text)) {
      List<String> parts = List.of(text.split(" "));
      Function<String, Query> make =
          within == 0 ? f -> forms(f, parts) : f -> near(f, parts, within);
      return running(make, scope, true);
    }
    if (within > 0 && words.terms(text).size() > 1) {
      List<String> parts = List.of(text.split(" "));
      return running(f -> near(f, parts, within), scope, true);
    }
    return words(text, scope);
  }

  /** Running words that follow one another. */
  Query words(String text, Scope scope) {
    List<String> terms = words.terms(text);
    Query plain = running(f -> phrase(f, terms, 0), scope, terms.size() > 1);
    boolean initials =
        terms.size() == 1
            && text.length() > 1
            && text.length() < 7
            && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (!initials) {
      return plain;
    }
    List<String> letters = List.of(text.toLowerCase(Locale.ROOT).split(""));
    return either(plain, running(f -> phrase(f, letters, 0), scope, true));
  }

  /**
   * A word stands in the whole text in any state; words together may stand so in one state only.
   */
  private Query running(Function<String, Query> make, Scope scope, boolean together) {
    if (scope.field().isPresent()) {
      return make.apply(Fields.of(scope.field().get()));
    }
    if (scope.state().isEmpty()) {
      return together
          ? either(make.apply(Fields.ALL), make.apply(Fields.TYPED))
          : make.apply(Fields.ALL);
    }
    return switch (scope.state().get()) {
      case TYPED -> either(make.apply(Fields.TYPED), same(make, Fields.ALL, Fields.TYPED));
      case CORRECTED ->
          either(
              make.apply(Fields.CORRECTED),
              same(make, Fields.ALL, Fields.CORRECTED),
              same(make, Fields.TYPED, Fields.TYPED_TOO));
    };
  }

  /** A state of the text that is no different from another, and stands there. */
  private static Query same(Function<String, Query> make, String other, String state) {
    return new BooleanQuery.Builder()
        .add(make.apply(other), Occur.MUST)
        .add(new TermQuery(new Term(Fields.SAME, state)), Occur.FILTER)
        .build();
  }

  static Query either(Query... queries) {
    return new DisjunctionMaxQuery(List.of(queries), 0);
  }

  static Query phrase(String field, List<String> terms, int slop) {
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no letters");
    }
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new PhraseQuery(slop, field, terms.toArray(String[]::new));
  }

  private Query inField(String text, Scope scope, Field field) {
    if (text.equals("*")) {
      Field has = field == Field.SPEAKER || field == Field.ACT ? Field.SAID : field;
      return new ConstantScoreQuery(new TermQuery(new Term(Fields.HAS, has.word())));
    }
    String name = Fields.of(field);
    return switch (field.manner()) {
      case NAME -> name(text, name, field == Field.SPEAKER ? "" + Fields.SPEAKER : "");
      case WORDS ->
          Wildcards.in(text)
              ? Wildcards.query(name, wildcards.of(text, ""), text)
              : words(text, scope);
      case VALUE, OTHER -> new ConstantScoreQuery(value(text, name, field));
    };
  }

  private Query value(String text, String name, Field field) {
    String prefix = field == Field.ACT ? "" + Fields.ACT : "";
    String form = field == Field.NO ? NumberForm.of(text) : text;
    if (Wildcards.in(form)) {
      return Wildcards.query(name, wildcards.of(form, prefix), text);
    }
    String term = field == Field.NO ? form : prefix + words.value(text);
    return new TermQuery(new Term(name, term));
  }

  /** The words of a name within one name, or a name that may be another spelling of it. */
  private Query name(String text, String field, String prefix) {
    if (Wildcards.in(text)) {
      return Wildcards.query(field, wildcards.of(text, prefix), text);
    }
    List<String> terms = words.terms(text);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no letters");
    }
    String key = prefix + Fields.KEY + NameKey.of(String.join("", terms));
    Query exact = phrase(field, terms.stream().map(t -> prefix + t).toList(), NAME_SLOP);
    return either(exact, new BoostQuery(new TermQuery(new Term(field, key)), VARIANT));
  }

  /** Words that follow one another, some of them wild. */
  private Query forms(String field, List<String> parts) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (String part : parts) {
      if (Wildcards.in(part)) {
        List<String> found = expand(field, part);
        if (found.isEmpty()) {
          return new MatchNoDocsQuery("no word like " + part);
        }
        phrase.add(found.stream().map(t -> new Term(field, t)).toArray(Term[]::new));
      } else {
        words.terms(part).forEach(t -> phrase.add(new Term(field, t)));
      }
    }
    return phrase.build();
  }

  private List<String> expand(String field, String pattern) {
    try {
      return Wildcards.terms(seeker.getIndexReader(), field, wildcards.of(pattern, ""), MOST_FORMS);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Words at most so many others apart, ranked by how often each of them stands in the paper. */
  private Query near(String field, List<String> parts, int within) {
    List<IntervalsSource> sources = new ArrayList<>();
    BooleanQuery.Builder ranked = new BooleanQuery.Builder();
    for (String part : parts) {
      List<String> terms = Wildcards.in(part) ? expand(field, part) : words.terms(part);
      if (Wildcards.in(part)) {
        sources.add(any(terms));
      } else if (!terms.isEmpty()) {
        sources.add(Intervals.phrase(terms.toArray(String[]::new)));
        terms.forEach(t -> ranked.add(new TermQuery(new Term(field, t)), Occur.SHOULD));
      }
    }
    if (sources.isEmpty()) {
      return new MatchNoDocsQuery("no letters");
    }
    IntervalsSource near =
        sources.size() == 1
            ? sources.getFirst()
            : Intervals.maxgaps(
                within, Intervals.unordered(sources.toArray(IntervalsSource[]::new)));
    return ranking
        ? ranked.add(new IntervalQuery(field, near), Occur.FILTER).build()
        : new IntervalQuery(field, near);
  }

  static IntervalsSource any(List<String> terms) {
    return terms.isEmpty()
        ? Intervals.noIntervals("no such word")
        : Intervals.or(terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
  }
}
