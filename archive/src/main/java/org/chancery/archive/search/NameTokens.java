package org.chancery.archive.search;

import java.util.HashSet;
import java.util.Set;
import org.chancery.transcript.Span;

/**
 * Lists names for the index. At the place of each word stand the word, and where the name comes
 * first in the paper the keys of the stretches of words that begin with it, and at its first word
 * the whole name; every name is a gap apart.
 */
final class NameTokens {

  private final NameForms forms;
  private final TokenList list;
  private final Set<String> seen = new HashSet<>();
  private int position;

  NameTokens(NameForms forms, int names) {
    this.forms = forms;
    this.list = new TokenList(names * 4);
  }

  TokenList list() {
    return list;
  }

  void add(String name, Span at) {
    NameForms.Form form = forms.of(name);
    boolean first = seen.add(form.whole());
    for (int i = 0; i < form.terms().size(); i++) {
      list.letters(form.terms().get(i));
      list.end(at.start(), at.end(), position + i);
      if (first) {
        if (i == 0) {
          prefixed(Fields.WHOLE, form.whole(), at, position);
        }
        for (String key : form.keys().get(i)) {
          prefixed(Fields.KEY, key, at, position + i);
        }
      }
    }
    position += form.terms().size() + Words.GAP;
  }

  private void prefixed(char prefix, String term, Span at, int where) {
    list.letter(prefix);
    list.letters(term);
    list.end(at.start(), at.end(), where);
  }
}
