package org.chancery.archive.search;

import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * A word of a list as the index takes it, without the copies between that the general one makes.
 */
final class WordAttribute extends AttributeImpl
    implements TermToBytesRefAttribute,
        OffsetAttribute,
        PositionIncrementAttribute,
        TermFrequencyAttribute {

  private final BytesRef bytes = new BytesRef(64);
  private int start;
  private int end;
  private int increment = 1;

  void set(TokenList list, int token, int step) {
    start = list.start(token);
    end = list.end(token);
    increment = step;
    char[] pool = list.pool();
    int from = list.from(token);
    int length = list.length(token);
    if (bytes.bytes.length < length * UnicodeUtil.MAX_UTF8_BYTES_PER_CHAR) {
      bytes.bytes = new byte[length * UnicodeUtil.MAX_UTF8_BYTES_PER_CHAR];
    }
    byte[] into = bytes.bytes;
    bytes.length = length;
    for (int i = 0; i < length; i++) {
      char c = pool[from + i];
      if (c >= 0x80) {
        bytes.length = UnicodeUtil.UTF16toUTF8(pool, from, length, into);
        return;
      }
      into[i] = (byte) c;
    }
  }

  @Override
  public BytesRef getBytesRef() {
    return bytes;
  }

  @Override
  public int startOffset() {
    return start;
  }

  @Override
  public int endOffset() {
    return end;
  }

  @Override
  public void setOffset(int first, int last) {
    start = first;
    end = last;
  }

  @Override
  public int getPositionIncrement() {
    return increment;
  }

  @Override
  public void setPositionIncrement(int step) {
    increment = step;
  }

  @Override
  public int getTermFrequency() {
    return 1;
  }

  @Override
  public void setTermFrequency(int frequency) {
    throw new UnsupportedOperationException("each word is told of on its own");
  }

  @Override
  public void clear() {
    bytes.length = 0;
    start = 0;
    end = 0;
    increment = 1;
  }

  @Override
  public void end() {
    clear();
    increment = 0;
  }

  @Override
  public void copyTo(AttributeImpl target) {
    WordAttribute other = (WordAttribute) target;
    other.bytes.bytes = bytes.bytes.clone();
    other.bytes.length = bytes.length;
    other.start = start;
    other.end = end;
    other.increment = increment;
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(TermToBytesRefAttribute.class, "bytes", BytesRef.deepCopyOf(bytes));
    reflector.reflect(OffsetAttribute.class, "startOffset", start);
    reflector.reflect(OffsetAttribute.class, "endOffset", end);
    reflector.reflect(PositionIncrementAttribute.class, "positionIncrement", increment);
  }
}
