package org.chancery.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
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
 * What a snippet is to show: each thing that a query asks for, on its own. Wild words of the
 * running text are looked for in the words of the few papers shown, which is quicker than to follow
 * every form that they may take through the index.
 */
final class Marks {

  private final Compiler compiler;
  private final Wildcards wildcards;
  private final List<Query> queries = new ArrayList<>();
  private final List<CharacterRunAutomaton> wild = new ArrayList<>();

  private Marks(Compiler compiler, Wildcards wildcards) {
    this.compiler = compiler;
    this.wildcards = wildcards;
  }

  static Marks of(Clause clause, Compiler compiler, Wildcards wildcards) throws IOException {
    Marks marks = new Marks(compiler, wildcards);
    marks.add(clause, Scope.WHOLE);
    return marks;
  }

  List<Query> queries() {
    return queries;
  }

  List<CharacterRunAutomaton> wild() {
    return wild;
  }

  private void add(Clause clause, Scope scope) throws IOException {
    switch (clause) {
      case Word w when scope.field().isEmpty() && w.wild() -> {
        Automaton automaton = wildcards.of(w.text(), "");
        wild.add(new CharacterRunAutomaton(automaton));
      }
      case Word w -> queries.add(compiler.compile(w, scope));
      case Phrase p -> queries.add(compiler.compile(p, scope));
      case In in when in.field() == Field.SAID -> queries.add(compiler.compile(in, scope));
      case In in -> add(in.asked(), scope.of(in.field()));
      case Exactly e -> queries.add(compiler.compile(e, scope));
      case InState s -> add(s.asked(), scope.of(s.state()));
      case And and -> addAll(and.parts(), scope);
      case Or or -> addAll(or.parts(), scope);
      case Everything e -> {}
      case Dated d -> {}
      case Accessions a -> {}
      case Not not -> {}
    }
  }

  private void addAll(List<Clause> parts, Scope scope) throws IOException {
    for (Clause part : parts) {
      add(part, scope);
    }
  }
}
