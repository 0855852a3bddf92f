package org.chancery.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.tei.Trip.assertRoundTrip;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.chancery.record.Hints;
import org.chancery.record.anatomy.Encoded;
import org.chancery.testkit.Samples;
import org.chancery.testkit.Shared;
import org.chancery.testkit.Transcripts;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.junit.jupiter.api.Test;

/** What goes out as TEI and comes in again is the same. */
class TeiRoundTripTest {

  @Test
  void anyTextComesBackAsTheSameSourceTheSameRecordAndTheSameBytes() {
    Transcripts.each(
        200, text -> assertRoundTrip(Source.of("paper.txt", text), Hints.NONE, "a made-up paper"));
  }

  @Test
  void teiOfAnyElementsInAnyOrderIsReadAndComesBack() {
    long first = Long.getLong("chancery.seed", 1936);
    for (long seed = first; seed < first + 400; seed++) {
      Random random = new Random(seed);
      String tei = MadeUpTei.of(random::nextInt, () -> random.nextInt(200));
      for (TeiDocument document : Trip.documents(tei)) {
        assertRoundTrip(document.source(), document.hints(), "-Dchancery.seed=" + seed);
      }
    }
  }

  @Test
  void charactersThatXmlCannotHoldComeBack() {
    String text =
        "a\u0000b\u0001\r\nc\rd\t\uD800e\uDC00\uFFFE\uFFFF\u0085\u2028 😀 <&>\"' ]]> \n\n ";
    assertRoundTrip(Source.of("odd \u0002 name.txt", text), Hints.NONE, "odd characters");
  }

  @Test
  void marksHandsPagesAndTagsOfAnEncodedSourceComeBack() {
    Rich rich = Rich.make();
    assertRoundTrip(rich.source(), rich.hints(), "an encoded source");
  }

  @Test
  void marksSideBySideAndEmptyOnesComeBackInTheirOrder() {
    Mark first = unclear(0, 4);
    Mark empty = unclear(4, 4);
    Mark last = unclear(4, 8);
    Source.Encoding encoding = new Source.Encoding(List.of(first, empty, last), List.of());
    Source source =
        new Source("x", Optional.empty(), Source.sha256(new byte[0]), "t/x", "one two.", encoding);
    assertRoundTrip(source, Hints.NONE, "marks side by side");
  }

  private static Mark unclear(int from, int to) {
    Span span = new Span(from, to);
    return new Mark.Unclear(span, span, Hand.EDITOR, "tei/unclear", List.of());
  }

  @Test
  void marksManyLevelsDeepComeBack() {
    Mark inner = unclear(0, 9);
    for (int i = 0; i < 63; i++) {
      inner =
          new Mark.Addition(
              new Span(0, 9),
              new Span(0, 9),
              Hand.UNKNOWN,
              Mark.Position.INLINE,
              "tei/add",
              List.of(inner));
    }
    Source.Encoding encoding = new Source.Encoding(List.of(inner), List.of());
    Source source =
        new Source("x", Optional.empty(), Source.sha256(new byte[0]), "t/x", "very deep", encoding);
    assertRoundTrip(source, Hints.NONE, "deep marks");
  }

  @Test
  void theSamplesComeBack() throws IOException {
    for (Path paper : Samples.all()) {
      Source source = Source.of(String.valueOf(paper.getFileName()), Files.readString(paper));
      assertRoundTrip(source, Hints.NONE, paper.toString());
    }
  }

  @Test
  void theModelRecordComesBack() {
    String name = "seed/000_3072a39c7fc87f5a.txt";
    assertRoundTrip(Source.of(name, Shared.text(name)), Hints.NONE, name);
  }

  @Test
  void aFileThatWasChangedByHandIsReadOrRefusedWithASentence() {
    Rich rich = Rich.make();
    String tei = new String(Trip.write(rich.source(), rich.hints()), StandardCharsets.UTF_8);
    for (String[] change :
        List.of(
            new String[] {"He agreed", "H", "characters, but something is said of"},
            new String[] {"#char=10,", "#char=99999999999,", "holds no number"},
            new String[] {"#char=10,", "#byte=10,", "is no stretch of the text"},
            new String[] {"type=\"deletion\"", "type=\"erasure\"", "is no kind of mark"},
            new String[] {"type=\"signed\"", "type=\"sealed\"", "nothing an encoder can say"},
            new String[] {"subtype=\"withheld\"", "subtype=\"eaten\"", "nothing that a mark"})) {
      assertThat(tei).contains(change[0]);
      assertThatThrownBy(() -> Trip.documents(tei.replace(change[0], change[1])))
          .as(change[1])
          .isInstanceOf(TeiException.class)
          .hasMessageMatching("(?s)test\\.xml:\\d+:\\d+: written by Chancery and changed since.*")
          .hasMessageContaining(change[2]);
    }
  }

  @Test
  void damageToAFileOfOursNeverEndsInAnythingButASentence() {
    Rich rich = Rich.make();
    byte[] tei = Trip.write(rich.source(), rich.hints());
    Random random = new Random(19360312);
    int refused = 0;
    for (int round = 0; round < 400; round++) {
      byte[] damaged = tei.clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        damaged[random.nextInt(damaged.length)] = (byte) (' ' + random.nextInt(95));
      }
      try {
        Trip.documents(damaged);
      } catch (TeiException e) {
        assertThat(e.getMessage()).startsWith("test.xml:");
        refused++;
      }
    }
    assertThat(refused).isBetween(1, 399);
  }

  /** A source with every mark, page breaks and tags. */
  record Rich(Source source, Hints hints) {

    static Rich make() {
      String text = "He agreed not now to go at once, I [sic] think.\n\nOrlenne\n\n1. A form.\n";
      Hand secretary = new Hand(Hand.Role.HAND, Optional.of("Verrow\u0001"));
      Span not = new Span(10, 13);
      Span now = new Span(13, 17);
      Mark.Deletion deletion = new Mark.Deletion(not, not, secretary, "docx/del", List.of());
      Mark.Addition addition =
          new Mark.Addition(now, now, secretary, Mark.Position.INLINE, "docx/ins", List.of());
      Span to = new Span(18, 20);
      Span note = new Span(text.indexOf("1. "), text.length() - 1);
      Span words = new Span(note.start() + 3, note.end());
      List<Mark> marks =
          List.of(
              new Mark.Substitution(new Span(10, 17), deletion, addition, "docx/subst"),
              new Mark.Gap(
                  to, to, Hand.EDITOR, Mark.GapReason.WITHHELD, Optional.of("2 lines"), "tei/gap"),
              footnote(new Span(23, 23), new Span(23, 23), "tei/anchor"),
              new Mark.Supplied(
                  new Span(24, 26),
                  new Span(24, 26),
                  Hand.EDITOR,
                  Mark.Reason.ABBREVIATION,
                  "tei/ex",
                  List.of(unclear(25, 26))),
              footnote(note, words, "tei/note"));
      List<PageBreak> pages =
          List.of(
              new PageBreak(0, "1"), new PageBreak(30, "i v\n"), new PageBreak(text.length(), "3"));
      Source source =
          new Source(
              "paper.docx",
              Optional.of("d1"),
              Source.sha256(new byte[0]),
              "application/x",
              text,
              new Source.Encoding(marks, pages));
      int signed = text.indexOf("Orlenne");
      Encoded tag =
          new Encoded(
              Encoded.Field.SIGNED, "Orlenne", new Span(signed, signed + 7), "tei:signed", 0);
      return new Rich(source, new Hints(List.of(tag), OptionalInt.empty()));
    }

    private static Mark footnote(Span span, Span words, String origin) {
      return new Mark.Note(span, words, Hand.EDITOR, Mark.NoteType.FOOTNOTE, origin, List.of());
    }
  }
}
