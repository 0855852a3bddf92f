package org.chancery.archive.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
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
import org.chancery.archive.query.DateRange;
import org.chancery.archive.query.Field;

/** Turns the clauses of a query into what the search engine carries out. */
final class Compiler {

  private final Leaves leaves;
  private final Words words;
  private final StatementQueries statements;

  Compiler(Words words, Wildcards wildcards, Seeker seeker, boolean ranking) {
    this.words = words;
    this.leaves = new Leaves(words, wildcards, seeker, ranking);
    this.statements = new StatementQueries(words, wildcards, seeker);
  }

  /** Tells whether papers are ranked by a clause, or only chosen. */
  static boolean ranks(Clause clause) {
    return switch (clause) {
      case Everything e -> false;
      case Word w -> true;
      case Phrase p -> true;
      case In in -> in.field().manner() != Field.Manner.VALUE;
      case Exactly e -> false;
      case Dated d -> false;
      case Accessions a -> false;
      case InState s -> ranks(s.asked());
      case And and -> and.parts().stream().anyMatch(Compiler::ranks);
      case Or or -> or.parts().stream().anyMatch(Compiler::ranks);
      case Not not -> false;
    };
  }

  Query compile(Clause clause) throws IOException {
    return compile(clause, Scope.WHOLE);
  }

  Query compile(Clause clause, Scope scope) throws IOException {
    return switch (clause) {
      case Everything e -> MatchAllDocsQuery.INSTANCE;
      case Word w -> leaves.word(w.text(), scope);
      case Phrase p -> leaves.phrase(p.text(), p.within(), scope);
      case In in when in.field() == Field.SAID && statements.needed(in.asked()) ->
          statements.query(in.asked());
      case In in -> compile(in.asked(), scope.of(in.field()));
      case Exactly exactly -> exactly(exactly);
      case Dated dated -> dated(dated.range());
      case Accessions a -> IntField.newRangeQuery(Fields.ACCESSION, a.first(), a.last());
      case InState s -> compile(s.asked(), scope.of(s.state()));
      case And and -> and(and.parts(), scope);
      case Or or -> or(or.parts(), scope);
      case Not not -> and(List.of(not), scope);
    };
  }

  private Query and(List<Clause> parts, Scope scope) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Clause part : parts) {
      if (part instanceof Not not) {
        all.add(compile(not.part(), scope), Occur.MUST_NOT);
      } else {
        positive = true;
        all.add(compile(part, scope), ranks(part) ? Occur.MUST : Occur.FILTER);
      }
    }
    if (!positive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return all.build();
  }

  private Query or(List<Clause> parts, Scope scope) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Clause part : parts) {
      Query query = compile(part, scope);
      any.add(ranks(part) ? query : new BoostQuery(new ConstantScoreQuery(query), 0), Occur.SHOULD);
    }
    return any.build();
  }

  private Query exactly(Exactly exactly) {
    Field field = exactly.field();
    String value = words.value(exactly.value());
    String prefix =
        switch (field.manner()) {
          case NAME ->
              field == Field.SPEAKER ? "" + Fields.SPEAKER + Fields.WHOLE : "" + Fields.WHOLE;
          case WORDS, VALUE, OTHER -> field == Field.ACT ? "" + Fields.ACT : "";
        };
    String term = field == Field.NO ? NumberForm.of(exactly.value()) : prefix + value;
    return field.manner() == Field.Manner.WORDS
        ? leaves.words(exactly.value(), Scope.WHOLE.of(field))
        : new ConstantScoreQuery(new TermQuery(new Term(Fields.of(field), term)));
  }

  private static Query dated(DateRange range) {
    int from = range.from().map(Compiler::day).orElse(Integer.MIN_VALUE);
    int to = range.to().map(Compiler::day).orElse(Integer.MAX_VALUE);
    return IntRange.newIntersectsQuery(Fields.DAYS, new int[] {from}, new int[] {to});
  }

  private static int day(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }
}
