package org.chancery.transcript;

import java.util.ArrayList;
import java.util.List;

/** Short ways to read and show transcripts in tests. */
final class Reading {

  private Reading() {}

  static Transcript hand(String text) {
    return read("hand", text);
  }

  static Transcript frus(String text) {
    return read("frus", text);
  }

  static Transcript read(String notation, String text) {
    return TranscriptReader.read(
        Source.of("paper.txt", text), Notation.named(notation).orElseThrow());
  }

  static Transcript guessed(String text) {
    return TranscriptReader.read(Source.of("paper.txt", text));
  }

  static Transcript encoded(String text, Mark... marks) {
    Source.Encoding encoding = new Source.Encoding(List.of(marks), List.of());
    Source plain = Source.of("paper.docx", text);
    return TranscriptReader.read(
        new Source(plain.name(), plain.item(), plain.digest(), "application/docx", text, encoding));
  }

  static String typed(Transcript transcript) {
    return transcript.layer(Stratum.TYPED).text();
  }

  static String corrected(Transcript transcript) {
    return transcript.layer(Stratum.CORRECTED).text();
  }

  static List<String> codes(Transcript transcript) {
    return transcript.queries().stream().map(EditorialQuery::code).toList();
  }

  /** Returns all marks, outer before inner, in text order. */
  static List<Mark> all(List<Mark> marks) {
    List<Mark> all = new ArrayList<>();
    for (Mark mark : marks) {
      all.add(mark);
      all.addAll(all(mark.children()));
    }
    return all;
  }

  /** Shows the tree of marks, one to a line: kind, detail, hand, words. */
  static String tree(Transcript transcript) {
    StringBuilder out = new StringBuilder();
    tree(out, transcript.marks(), transcript.text(), "");
    return out.toString();
  }

  private static void tree(StringBuilder out, List<Mark> marks, String text, String indent) {
    for (Mark mark : marks) {
      out.append(indent).append(kind(mark));
      mark.hand().name().ifPresent(name -> out.append(" by ").append(name));
      out.append(" “")
          .append(mark.content().of(text).replace("\n", "⏎").replace("\t", "⇥"))
          .append("”\n");
      tree(out, mark.children(), text, indent + "  ");
    }
  }

  static String kind(Mark mark) {
    return switch (mark) {
      case Mark.Addition a -> "addition " + a.position().name().toLowerCase(java.util.Locale.ROOT);
      case Mark.Deletion d -> "deletion";
      case Mark.Substitution s -> "substitution";
      case Mark.Supplied s -> "supplied " + s.reason().name().toLowerCase(java.util.Locale.ROOT);
      case Mark.Unclear u -> "unclear";
      case Mark.Gap g ->
          "gap "
              + g.reason().name().toLowerCase(java.util.Locale.ROOT)
              + g.extent().map(e -> " of " + e).orElse("");
      case Mark.Note n -> "note " + n.type().name().toLowerCase(java.util.Locale.ROOT);
    };
  }
}
