package org.chancery.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Words with {@code *}, any letters, and {@code ?}, one letter; a {@code ?} at the end stands for
 * one letter or none, since it may only end a question.
 */
final class Wildcards {

  private static final int MOST_WORK = 20_000;

  private final Folding folding;

  Wildcards(Folding folding) {
    this.folding = folding;
  }

  static boolean in(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  /** Returns what a pattern accepts, with {@code prefix} before it. */
  Automaton of(String pattern, String prefix) {
    try {
      return determinized(pattern, prefix);
    } catch (TooComplexToDeterminizeException e) {
      return determinized(pattern.replace('?', '*'), prefix);
    }
  }

  private Automaton determinized(String pattern, String prefix) {
    List<Automaton> parts = new ArrayList<>();
    parts.add(Automata.makeString(prefix));
    StringBuilder letters = new StringBuilder();
    char last = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c != '*' && c != '?') {
        letters.append(c);
      } else {
        letters(letters, parts);
        if (c == '?') {
          Automaton one = Automata.makeAnyChar();
          parts.add(i == pattern.length() - 1 ? Operations.optional(one) : one);
        } else if (last != '*') {
          parts.add(Automata.makeAnyString());
        }
      }
      last = c;
    }
    letters(letters, parts);
    return Operations.determinize(Operations.concatenate(parts), MOST_WORK);
  }

  private void letters(StringBuilder letters, List<Automaton> parts) {
    if (!letters.isEmpty()) {
      StringBuilder plain = new StringBuilder();
      for (String word : letters.toString().split("(?<=\\s)|(?=\\s)")) {
        plain.append(word.isBlank() ? " " : verbatim(word) ? word : folding.fold(word));
      }
      parts.add(Automata.makeString(plain.toString()));
      letters.setLength(0);
    }
  }

  /** Forms of numbers keep their strokes and dashes. */
  private static boolean verbatim(String word) {
    return word.chars()
        .allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "./-".indexOf(c) >= 0);
  }

  static AutomatonQuery query(String field, Automaton automaton, String text) {
    return new AutomatonQuery(new Term(field, text), automaton);
  }

  /** Returns the terms of a field that a pattern accepts, at most {@code most}. */
  static List<String> terms(IndexReader reader, String field, Automaton automaton, int most)
      throws IOException {
    List<String> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return found;
    }
    TermsEnum each = new CompiledAutomaton(automaton).getTermsEnum(terms);
    while (found.size() < most && each.next() != null) {
      found.add(each.term().utf8ToString());
    }
    return found;
  }
}
