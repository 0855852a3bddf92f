package org.chancery.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.record.anatomy.Encoded;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

class TeiRoundTripTest {

  private static final String[] PIECES = {"The Minister ", "said ", "[inserted by hand: that] ", "[crossed out: no] ",
      "[handwritten: Secret\n\n[[to]] the Office]", "\n", "\n\n", "\t", "\r\n", "\r", "[illegible]", "[sic]", "[We]", "[", "]",
      "<&>\"'", "\u0000", "\u0001", "\uD800", "\uDC00", "😀", "\uFFFE", "é", "Vaškel, 3 March 1936", "[2 lines not declassified]"};

  @Test
  void anyTextComesBackAsTheSameSourceTheSameRecordAndTheSameBytes() {
    long seed = 19360311;
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertRoundTrip(Source.of("round-" + round, text.toString()), Hints.NONE, "seed " + seed + ", round " + round);
    }
  }

  @Test
  void marksHandsPagesAndTagsOfAnEncodedSourceComeBack() {
    String text = "He agreed not to go at once.\n\nOrlenne";
    Hand secretary = new Hand(Hand.Role.HAND, Optional.of("Verrow"));
    Mark.Deletion deletion = new Mark.Deletion(new Span(10, 13), new Span(10, 13), secretary, "docx/del", List.of());
    Mark.Addition addition = new Mark.Addition(new Span(13, 16), new Span(13, 16), secretary,
        Mark.Position.INLINE, "docx/ins", List.of());
    Mark gap = new Mark.Gap(new Span(20, 22), new Span(20, 22), Hand.EDITOR, Mark.GapReason.WITHHELD,
        Optional.of("2 lines"), "tei/gap");
    Source source = new Source("paper.docx", Optional.of("d1"), Source.sha256(new byte[0]), "application/x", text,
        new Source.Encoding(List.of(new Mark.Substitution(new Span(10, 16), deletion, addition, "docx/subst"), gap),
            List.of(new PageBreak(0, "1"), new PageBreak(30, "2"), new PageBreak(text.length(), "3"))));
    Hints hints = new Hints(List.of(new Encoded(Encoded.Field.SIGNED, "Orlenne", new Span(30, 37), "tei:signed", 0)),
        java.util.OptionalInt.empty());
    assertRoundTrip(source, hints, "encoded source");
  }

  @Test
  void theSamplesComeBack() throws IOException {
    Path samples = Path.of(System.getProperty("chancery.root", ".."), "samples");
    try (Stream<Path> files = Files.list(samples)) {
      List<Path> papers = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
      assertThat(papers).isNotEmpty();
      for (Path paper : papers) {
        assertRoundTrip(Source.of(paper.getFileName().toString(), Files.readString(paper)), Hints.NONE, paper.toString());
      }
    }
  }

  @Test
  void theHandsWordsStandInAddWithoutTheirBrackets() {
    String tei = new String(write(read(Source.of("x", "He went [inserted by hand: at once] home."), Hints.NONE),
        List.of()), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(tei).contains("<seg type=\"delimiter\">[inserted by hand: </seg>"
        + "<add hand=\"#hand-1\" place=\"inline\">at once</add><seg type=\"delimiter\">]</seg>");
  }

  @Test
  void everyFileIsValidTeiAll() throws Exception {
    Path schema = org.chancery.testkit.Shared.path("schema/tei_all.rng");
    TeiAll all = new TeiAll(schema);
    List<Source> sources = new ArrayList<>();
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      sources.add(Source.of("round-" + round, text.toString()));
    }
    Path seed = org.chancery.testkit.Shared.path("seed");
    try (Stream<Path> files = Files.list(seed)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        sources.add(Source.of(file.getFileName().toString(), Files.readString(file)));
      }
    }
    for (Source source : sources) {
      all.validate(write(read(source, Hints.NONE), List.of()), source.name());
    }
  }

  @Test
  void documentsOfARealVolumeComeBack() throws IOException {
    Path volume = org.chancery.testkit.Shared.path("corpus/frus/frus1894Nicaragua.xml");
    int n = 0;
    try (TeiDocuments documents = Tei.read(Files.newInputStream(volume), "volume.xml", Source.sha256(new byte[0]))) {
      while (documents.hasNext()) {
        TeiDocument document = documents.next();
        if (n++ % 12 == 0) {
          assertRoundTrip(document.source(), document.hints(), document.source().item().orElse(""));
        }
      }
    }
    assertThat(n).isEqualTo(138);
  }

  private static Record read(Source source, Hints hints) {
    return RecordReader.read(TranscriptReader.read(source), hints);
  }

  private static byte[] write(Record record, List<Encoded> encoded) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Tei.write(record, encoded, out);
    return out.toByteArray();
  }

  private static void assertRoundTrip(Source source, Hints hints, String what) {
    Record record = read(source, hints);
    byte[] first = write(record, hints.encoded());
    TeiDocument back;
    try (TeiDocuments documents = Tei.read(new ByteArrayInputStream(first), "written.xml", "")) {
      back = documents.next();
    }
    assertThat(back.source()).as(what).isEqualTo(source);
    assertThat(back.hints()).as(what).isEqualTo(hints);
    Record again = read(back.source(), back.hints());
    assertThat(again.equals(record)).as(what + ": the record differs").isTrue();
    assertThat(write(again, back.hints().encoded())).as(what).isEqualTo(first);
  }
}
