package org.chancery.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.chancery.archive.query.Clause;
import org.chancery.archive.query.Clause.Accessions;
import org.chancery.archive.query.Clause.And;
import org.chancery.archive.query.Clause.Dated;
import org.chancery.archive.query.Clause.Everything;
import org.chancery.archive.query.Clause.Exactly;
import org.chancery.archive.query.Clause.In;
import org.chancery.archive.query.Clause.InState;
import org.chancery.archive.query.Clause.Not;
import org.chancery.archive.query.Clause.Or;
import org.chancery.archive.query.Clause.Phrase;
import org.chancery.archive.query.Clause.Word;
import org.chancery.archive.query.Field;

/**
 * Asks several things of one statement. A statement is a stretch of positions in its field, and
 * what lies within the reach of a statement lies in one.
 */
final class StatementQueries {

  private static final String FIELD = Fields.of(Field.SAID);
  private static final int MOST_FORMS = 512;

  private final Words words;
  private final Wildcards wildcards;
  private final Seeker seeker;

  StatementQueries(Words words, Wildcards wildcards, Seeker seeker) {
    this.words = words;
    this.wildcards = wildcards;
    this.seeker = seeker;
  }

  /** Tells whether a clause asks more than a word or phrase. */
  boolean needed(Clause asked) {
    return !(asked instanceof Word
        || asked instanceof Phrase p && p.within() == 0
        || asked instanceof In);
  }

  Query query(Clause asked) throws IOException {
    if (asked instanceof Not not) {
      return new BooleanQuery.Builder()
          .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
          .add(new IntervalQuery(FIELD, source(not.part())), Occur.MUST_NOT)
          .build();
    }
    return new IntervalQuery(FIELD, source(asked));
  }

  private IntervalsSource source(Clause clause) throws IOException {
    return switch (clause) {
      case Word w -> word(w.text());
      case Phrase p -> phrase(p);
      case And and -> together(and.parts());
      case Or or -> {
        List<IntervalsSource> any = new ArrayList<>();
        for (Clause part : or.parts()) {
          any.add(source(part));
        }
        yield Intervals.or(any.toArray(IntervalsSource[]::new));
      }
      case In in when in.field() == Field.SPEAKER -> speaker(in.asked());
      case In in when in.field() == Field.ACT && in.asked() instanceof Word w ->
          Intervals.term(Fields.ACT + w.text());
      case In in -> source(in.asked());
      case Exactly e -> exactly(e);
      case Not not -> Intervals.noIntervals("a statement can only be asked for what it holds");
      case InState s -> source(s.asked());
      case Dated d -> Intervals.noIntervals("no statement has a date of its own");
      case Accessions a -> Intervals.noIntervals("no statement has an accession of its own");
      case Everything e -> Intervals.noIntervals("nothing is asked of the statement");
    };
  }

  private IntervalsSource together(List<Clause> parts) throws IOException {
    List<IntervalsSource> held = new ArrayList<>();
    for (Clause part : parts) {
      if (!(part instanceof Not)) {
        held.add(source(part));
      }
    }
    if (held.isEmpty()) {
      return Intervals.noIntervals("nothing is asked of the statement");
    }
    IntervalsSource all =
        held.size() == 1
            ? held.getFirst()
            : Intervals.maxwidth(
                Fields.STATEMENT_REACH, Intervals.unordered(held.toArray(IntervalsSource[]::new)));
    for (Clause part : parts) {
      if (part instanceof Not not) {
        all = Intervals.notWithin(all, Fields.STATEMENT_REACH, source(not.part()));
      }
    }
    return all;
  }

  private IntervalsSource word(String text) throws IOException {
    if (Wildcards.in(text)) {
      return Leaves.any(
          Wildcards.terms(seeker.getIndexReader(), FIELD, wildcards.of(text, ""), MOST_FORMS));
    }
    return following(words.terms(text), "");
  }

  private IntervalsSource phrase(Phrase phrase) throws IOException {
    List<IntervalsSource> parts = new ArrayList<>();
    for (String part : phrase.text().split(" ")) {
      if (Wildcards.in(part) || !words.terms(part).isEmpty()) {
        parts.add(word(part));
      }
    }
    IntervalsSource[] all = parts.toArray(IntervalsSource[]::new);
    if (all.length < 2) {
      return all.length == 1 ? all[0] : Intervals.noIntervals("no letters");
    }
    return phrase.within() == 0
        ? Intervals.phrase(all)
        : Intervals.maxgaps(phrase.within(), Intervals.unordered(all));
  }

  private IntervalsSource speaker(Clause asked) throws IOException {
    String prefix = "" + Fields.SPEAKER;
    return switch (asked) {
      case Word w when Wildcards.in(w.text()) ->
          Leaves.any(
              Wildcards.terms(
                  seeker.getIndexReader(), FIELD, wildcards.of(w.text(), prefix), MOST_FORMS));
      case Word w -> name(words.terms(w.text()), prefix);
      case Phrase p -> name(words.terms(p.text()), prefix);
      case Or or -> {
        List<IntervalsSource> any = new ArrayList<>();
        for (Clause part : or.parts()) {
          any.add(speaker(part));
        }
        yield Intervals.or(any.toArray(IntervalsSource[]::new));
      }
      case And and -> {
        List<IntervalsSource> all = new ArrayList<>();
        for (Clause part : and.parts()) {
          all.add(speaker(part));
        }
        yield Intervals.maxwidth(64, Intervals.unordered(all.toArray(IntervalsSource[]::new)));
      }
      default -> Intervals.noIntervals("a speaker is a name");
    };
  }

  private static IntervalsSource name(List<String> terms, String prefix) {
    if (terms.isEmpty()) {
      return Intervals.noIntervals("no letters");
    }
    String key = prefix + Fields.KEY + NameKey.of(String.join("", terms));
    return Intervals.or(following(terms, prefix), Intervals.term(key));
  }

  private static IntervalsSource following(List<String> terms, String prefix) {
    return terms.isEmpty()
        ? Intervals.noIntervals("no letters")
        : Intervals.phrase(terms.stream().map(t -> prefix + t).toArray(String[]::new));
  }

  private IntervalsSource exactly(Exactly exactly) {
    String value = words.value(exactly.value());
    return Intervals.term(
        exactly.field() == Field.ACT
            ? Fields.ACT + value
            : "" + Fields.SPEAKER + Fields.WHOLE + value);
  }
}
