package org.chancery.record.anatomy;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.transcript.Span;

/**
 * A line of the head whose value a label announces: {@code FROM: ...}, {@code MEMORANDUM FOR: ...},
 * {@code DATE: ...}; the value stands beside the label or on the next line.
 *
 * @param label what is announced
 * @param value the value's words
 * @param end the line after it
 */
record LabelledLine(Label label, Span value, int end) {

  private static final int LONGEST = 28;

  /** What a label announces. */
  enum Label {
    /** Who writes. */
    FROM,
    /** For whom it is. */
    TO,
    /** When it was written. */
    DATE,
    /** When it was sent. */
    SENT,
    /** When it was received. */
    RECEIVED,
    /** Where it was written. */
    PLACE,
    /** Its running number. */
    NUMBER,
    /** The file in which it is kept. */
    FILE,
    /** The number under which an office registered it. */
    REGISTRY,
    /** Who presides over a meeting or helps with it. */
    CHAIR,
    /** Something that this reader leaves to others. */
    OTHER
  }

  private static final Map<String, Label> LABELS =
      Map.ofEntries(
          Map.entry("from", Label.FROM),
          Map.entry("sender", Label.FROM),
          Map.entry("sent by", Label.FROM),
          Map.entry("author", Label.FROM),
          Map.entry("memorandum from", Label.FROM),
          Map.entry("to", Label.TO),
          Map.entry("addressee", Label.TO),
          Map.entry("addressees", Label.TO),
          Map.entry("addressed to", Label.TO),
          Map.entry("memorandum for", Label.TO),
          Map.entry("memorandum to", Label.TO),
          Map.entry("note for", Label.TO),
          Map.entry("letter to", Label.TO),
          Map.entry("date", Label.DATE),
          Map.entry("dated", Label.DATE),
          Map.entry("date of document", Label.DATE),
          Map.entry("received", Label.RECEIVED),
          Map.entry("date distr.", Label.DATE),
          Map.entry("date distr", Label.DATE),
          Map.entry("date distributed", Label.DATE),
          Map.entry("date of distribution", Label.DATE),
          Map.entry("despatched", Label.SENT),
          Map.entry("dispatched", Label.SENT),
          Map.entry("date sent", Label.SENT),
          Map.entry("date received", Label.RECEIVED),
          Map.entry("date of receipt", Label.RECEIVED),
          Map.entry("time of receipt", Label.RECEIVED),
          Map.entry("rec'd", Label.RECEIVED),
          Map.entry("no", Label.NUMBER),
          Map.entry("no.", Label.NUMBER),
          Map.entry("number", Label.NUMBER),
          Map.entry("telegram no.", Label.NUMBER),
          Map.entry("serial no.", Label.NUMBER),
          Map.entry("ref", Label.FILE),
          Map.entry("ref.", Label.FILE),
          Map.entry("your ref", Label.FILE),
          Map.entry("your ref.", Label.FILE),
          Map.entry("your reference", Label.FILE),
          Map.entry("our reference", Label.FILE),
          Map.entry("our ref", Label.FILE),
          Map.entry("our ref.", Label.FILE),
          Map.entry("reference no.", Label.FILE),
          Map.entry("file", Label.FILE),
          Map.entry("file no.", Label.FILE),
          Map.entry("file number", Label.FILE),
          Map.entry("chairman", Label.CHAIR),
          Map.entry("chairperson", Label.CHAIR),
          Map.entry("chair", Label.CHAIR),
          Map.entry("chaired by", Label.CHAIR),
          Map.entry("president", Label.CHAIR),
          Map.entry("acting president", Label.CHAIR),
          Map.entry("presided over by", Label.CHAIR),
          Map.entry("presiding", Label.CHAIR),
          Map.entry("rapporteur", Label.CHAIR),
          Map.entry("secretary of the committee", Label.CHAIR),
          Map.entry("report no.", Label.REGISTRY),
          Map.entry("report no", Label.REGISTRY),
          Map.entry("requirement no.", Label.REGISTRY),
          Map.entry("place acquired", Label.PLACE),
          Map.entry("date acquired", Label.OTHER),
          Map.entry("date of info.", Label.OTHER),
          Map.entry("date of info", Label.OTHER),
          Map.entry("date of information", Label.OTHER),
          Map.entry("country", Label.OTHER),
          Map.entry("no. of pages", Label.OTHER),
          Map.entry("references", Label.OTHER),
          Map.entry("subject", Label.OTHER),
          Map.entry("subj", Label.OTHER),
          Map.entry("re", Label.OTHER),
          Map.entry("via", Label.OTHER),
          Map.entry("through", Label.OTHER),
          Map.entry("info", Label.OTHER),
          Map.entry("reporter", Label.OTHER),
          Map.entry("original", Label.OTHER),
          Map.entry("distr", Label.OTHER),
          Map.entry("distr.", Label.OTHER),
          Map.entry("distribution", Label.OTHER),
          Map.entry("written", Label.OTHER),
          Map.entry("typed by", Label.OTHER),
          Map.entry("drafted by", Label.OTHER),
          Map.entry("time of despatch", Label.SENT),
          Map.entry("time of dispatch", Label.SENT));

  /** Tells whether the label announces a date. */
  boolean dates() {
    return label == Label.DATE || label == Label.RECEIVED || label == Label.SENT;
  }

  /** Reads the line {@code at}, if it is one. */
  static Optional<LabelledLine> read(Page page, int at, int limit) {
    Line line = page.line(at);
    String t = page.text().text();
    int colon = t.indexOf(':', line.start(), Math.min(line.end(), line.start() + LONGEST));
    if (colon < 0 || !Character.isUpperCase(t.charAt(line.start()))) {
      return Optional.empty();
    }
    String words = t.substring(line.start(), colon).strip().toLowerCase(Locale.ROOT);
    Label label = LABELS.get(words);
    if (label == null) {
      return Optional.empty();
    }
    int start = colon + 1;
    while (start < line.end() && Chars.blank(t.charAt(start))) {
      start++;
    }
    if (start < line.end()) {
      return Optional.of(new LabelledLine(label, new Span(start, line.end()), at + 1));
    }
    boolean below =
        at + 1 < limit
            && !page.line(at + 1).is(Shape.LONG | Shape.PROSE)
            && page.line(at + 1).length() < 100;
    return below
        ? Optional.of(new LabelledLine(label, page.span(at + 1), at + 2))
        : Optional.empty();
  }
}
