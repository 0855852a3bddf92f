package org.chancery.archive.search;

import java.util.List;
import org.chancery.transcript.Span;

/**
 * Lists names for the index. At the place of each word stand the word, the keys of the stretches of
 * words that begin with it, and at the first the whole name; every name is a gap apart.
 */
final class NameTokens {

  private static final int LONGEST_STRETCH = 4;
  private static final int MOST_WORDS = 24;

  private final Words words;
  private final TokenList list;
  private int position;

  NameTokens(Words words, int names) {
    this.words = words;
    this.list = new TokenList(names * 8);
  }

  TokenList list() {
    return list;
  }

  void add(String name, Span at) {
    List<String> terms = words.terms(name);
    int most = Math.min(terms.size(), MOST_WORDS);
    for (int i = 0; i < most; i++) {
      list.letters(terms.get(i));
      list.end(at.start(), at.end(), position + i);
      if (i == 0) {
        prefixed(Fields.WHOLE, String.join(" ", terms), at, position);
      }
      keys(terms.subList(0, most), i, at);
    }
    position += most + Words.GAP;
  }

  private void keys(List<String> terms, int from, Span at) {
    StringBuilder joined = new StringBuilder();
    for (int to = from; to < Math.min(terms.size(), from + LONGEST_STRETCH); to++) {
      joined.append(terms.get(to));
      prefixed(Fields.KEY, NameKey.of(joined), at, position + from);
    }
    if (from == 0 && terms.size() > LONGEST_STRETCH) {
      prefixed(Fields.KEY, NameKey.of(String.join("", terms)), at, position);
    }
  }

  private void prefixed(char prefix, String term, Span at, int where) {
    list.letter(prefix);
    list.letters(term);
    list.end(at.start(), at.end(), where);
  }
}
