package org.chancery.archive.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.AttributeFactory;

/** Hands a list of words to the index. */
final class TokenListStream extends TokenStream {

  private final TokenList list;
  private final WordAttribute word;
  private int at;
  private int last = -1;

  TokenListStream(TokenList list) {
    super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
    this.list = list;
    this.word = new WordAttribute();
    addAttributeImpl(word);
  }

  @Override
  public boolean incrementToken() {
    if (at == list.size()) {
      return false;
    }
    int position = list.position(at);
    word.set(list, at, position - last);
    last = position;
    at++;
    return true;
  }

  @Override
  public void reset() {
    at = 0;
    last = -1;
  }
}
