package org.chancery.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.chancery.archive.query.Clause;
import org.chancery.archive.query.Clause.And;
import org.chancery.archive.query.Clause.In;
import org.chancery.archive.query.Clause.InState;
import org.chancery.archive.query.Clause.Not;
import org.chancery.archive.query.Clause.Or;
import org.chancery.archive.query.Clause.Phrase;
import org.chancery.archive.query.Clause.Word;
import org.chancery.archive.query.Field;
import org.chancery.archive.query.Query;

/** Tells what a query asks for and which part of it finds nothing. */
final class Explainer {

  private static final int MOST_NEAR = 5;

  private final Seeker seeker;
  private final Compiler compiler;
  private final Words words;

  Explainer(Seeker seeker, Compiler compiler, Words words) {
    this.seeker = seeker;
    this.compiler = compiler;
    this.words = words;
  }

  Explanation explain(Query query) throws IOException {
    int total = count(query.asked());
    List<Explanation.Part> parts = new ArrayList<>();
    parts(query.asked(), Scope.WHOLE, parts);
    return new Explanation(
        query,
        query.understood(),
        query.inWords(),
        total,
        parts,
        total == 0 ? Optional.of(hint(query.asked(), parts)) : Optional.empty());
  }

  private int count(Clause clause) throws IOException {
    return seeker.count(compiler.compile(clause));
  }

  private void parts(Clause clause, Scope scope, List<Explanation.Part> into) throws IOException {
    switch (clause) {
      case And and -> {
        for (Clause part : and.parts()) {
          parts(part, scope, into);
        }
      }
      case Or or -> {
        for (Clause part : or.parts()) {
          parts(part, scope, into);
        }
      }
      case Not not -> parts(not.part(), scope, into);
      case InState s -> parts(s.asked(), scope.of(s.state()), into);
      case In in when !(in.asked() instanceof Word || in.asked() instanceof Phrase) ->
          parts(in.asked(), scope.of(in.field()), into);
      case Clause.Everything e -> {}
      default -> into.add(part(clause, scope));
    }
  }

  private Explanation.Part part(Clause clause, Scope scope) throws IOException {
    Clause whole = scope.field().map(f -> (Clause) new In(f, clause)).orElse(clause);
    Clause own = whole instanceof In in && in.asked() instanceof In inner ? inner : whole;
    Clause asked = scope.state().map(s -> (Clause) new InState(s, own)).orElse(own);
    int papers = count(asked);
    return new Explanation.Part(
        Query.of(asked).text(), papers, papers == 0 ? near(own) : List.of());
  }

  private List<String> near(Clause clause) throws IOException {
    return switch (clause) {
      case Word w when !w.wild() -> near(w.text(), Fields.ALL);
      case Phrase p -> nearOfFirstUnknown(p.text(), Fields.ALL);
      case In in when in.asked() instanceof Word w && !w.wild() -> near(w.text(), in.field());
      case In in when in.asked() instanceof Phrase p -> near(p.text(), in.field());
      default -> List.of();
    };
  }

  private List<String> near(String text, Field field) throws IOException {
    return field.manner() == Field.Manner.VALUE
        ? values(text, field)
        : nearOfFirstUnknown(text, Fields.of(field));
  }

  private List<String> nearOfFirstUnknown(String text, String field) throws IOException {
    for (String term : words.terms(text)) {
      if (seeker.getIndexReader().docFreq(new Term(field, term)) == 0) {
        return near(term, field);
      }
    }
    return List.of();
  }

  private List<String> near(String word, String field) throws IOException {
    List<String> terms = words.terms(word);
    Terms all = MultiTerms.getTerms(seeker.getIndexReader(), field);
    if (terms.size() != 1 || all == null || terms.getFirst().length() < 3) {
      return List.of();
    }
    Term term = new Term(field, terms.getFirst());
    int edits = terms.getFirst().length() < 5 ? 1 : 2;
    return most(new FuzzyTermsEnum(all, term, edits, 1, true), MOST_NEAR);
  }

  /** A value of a small field: those spelt like it or that begin so, else the most frequent. */
  private List<String> values(String text, Field field) throws IOException {
    Terms all = MultiTerms.getTerms(seeker.getIndexReader(), Fields.of(field));
    if (all == null || field == Field.NO || field == Field.ACT) {
      return List.of();
    }
    String plain = words.value(text);
    String start = plain.substring(0, Math.min(4, plain.length()));
    List<String> values = most(all.iterator(), 50);
    Term term = new Term(Fields.of(field), plain);
    List<String> spelt =
        plain.length() < 3
            ? List.of()
            : most(new FuzzyTermsEnum(all, term, plain.length() < 5 ? 1 : 2, 1, true), MOST_NEAR);
    List<String> near =
        Stream.concat(spelt.stream(), values.stream().filter(v -> v.contains(start)))
            .distinct()
            .limit(MOST_NEAR)
            .toList();
    return near.isEmpty() ? values.stream().limit(MOST_NEAR).toList() : near;
  }

  private record Frequent(String term, int papers) {}

  private static List<String> most(TermsEnum each, int limit) throws IOException {
    List<Frequent> found = new ArrayList<>();
    while (each.next() != null && found.size() < 2000) {
      String term = each.term().utf8ToString();
      if (!term.isEmpty() && term.charAt(0) > ' ') {
        found.add(new Frequent(term, each.docFreq()));
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Frequent::papers).reversed())
        .limit(limit)
        .map(Frequent::term)
        .toList();
  }

  private String hint(Clause asked, List<Explanation.Part> parts) throws IOException {
    if (seeker.getIndexReader().numDocs() == 0) {
      return "the archive holds no paper yet";
    }
    List<Explanation.Part> none = parts.stream().filter(p -> p.papers() == 0).toList();
    if (!none.isEmpty()) {
      return "no paper has " + String.join(", nor ", none.stream().map(this::told).toList());
    }
    if (asked instanceof And and) {
      for (int i = 0; i < and.parts().size(); i++) {
        List<Clause> rest = new ArrayList<>(and.parts());
        Clause without = rest.remove(i);
        int papers = count(rest.size() == 1 ? rest.getFirst() : new And(rest));
        if (papers > 0) {
          return "each part is found, but no paper has all of them; without "
              + Query.of(without).text()
              + " there would be "
              + papers;
        }
      }
    }
    return "each part is found, but no paper has them as they are asked for together";
  }

  private String told(Explanation.Part part) {
    return part.clause()
        + (part.near().isEmpty() ? "" : " (did you mean " + String.join(", ", part.near()) + "?)");
  }
}
