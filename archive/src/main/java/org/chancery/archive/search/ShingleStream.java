package org.chancery.archive.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/** Hands the groups of words of a paper to the index, each as four bytes. */
final class ShingleStream extends TokenStream {

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final int[] groups;
  private int at;

  ShingleStream(int[] groups) {
    this.groups = groups;
  }

  /** Returns the term of a group. */
  static BytesRef term(int group) {
    byte[] bytes = {
      (byte) (group >>> 24), (byte) (group >>> 16), (byte) (group >>> 8), (byte) group
    };
    return new BytesRef(bytes);
  }

  @Override
  public boolean incrementToken() {
    if (at == groups.length) {
      return false;
    }
    clearAttributes();
    term.setBytesRef(term(groups[at++]));
    return true;
  }

  @Override
  public void reset() {
    at = 0;
  }
}
