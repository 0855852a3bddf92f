package org.chancery.intake;

final class DocxText {
  private DocxText() {}

  static Extract read(byte[] bytes, long limit) throws Unreadable {
    throw new Unreadable(Reasons.damaged("DOCX", "" + bytes.length + limit));
  }
}
