package org.chancery.archive.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands a list of words to the index. */
final class TokenListStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TokenList list;
  private int at;
  private int last = -1;

  TokenListStream(TokenList list) {
    this.list = list;
  }

  @Override
  public boolean incrementToken() {
    if (at == list.size()) {
      return false;
    }
    clearAttributes();
    term.copyBuffer(list.pool(), list.from(at), list.length(at));
    offset.setOffset(list.start(at), list.end(at));
    increment.setPositionIncrement(list.position(at) - last);
    last = list.position(at);
    at++;
    return true;
  }

  @Override
  public void reset() {
    at = 0;
    last = -1;
  }
}
