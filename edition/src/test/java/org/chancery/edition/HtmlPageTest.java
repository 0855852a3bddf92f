package org.chancery.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.Stratum;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>");

  /** Returns what stands in the article that holds the text. */
  private static String article(String page) {
    int start = page.indexOf('>', page.indexOf("<article")) + 1;
    return page.substring(start, page.indexOf("</article>"));
  }

  /** Returns the text content, leaving out elements that have one of the classes. */
  private static String content(String html, String without) {
    StringBuilder out = new StringBuilder();
    List<Boolean> hidden = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    int at = 0;
    while (tag.find()) {
      if (!hidden.contains(true)) {
        out.append(html, at, tag.start());
      }
      if (tag.group(1).isEmpty()) {
        hidden.add(!without.isEmpty() && classes(tag.group(3)).contains(without));
      } else {
        hidden.removeLast();
      }
      at = tag.end();
    }
    assertThat(hidden).as("elements left open").isEmpty();
    return unescaped(out.append(html.substring(at)).toString());
  }

  private static List<String> classes(String attributes) {
    Matcher found = Pattern.compile("class=\"([^\"]*)\"").matcher(attributes);
    return found.find() ? List.of(found.group(1).split(" ")) : List.of();
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#13;", "\r")
        .replace("&amp;", "&");
  }

  private static String page(Record record) throws IOException {
    return Gold.written(record, Format.HTML);
  }

  @Test
  void theTextContentOfTheTextIsTheSource() throws IOException {
    Record record = Papers.memorandum();
    assertThat(content(article(page(record)), "")).isEqualTo(record.transcript().text());
  }

  @Test
  void whatIsNotMarkedAsAbsentIsTheLayer() throws IOException {
    Record record = Papers.memorandum();
    String article = article(page(record));
    assertThat(words(content(article, "nt")))
        .isEqualTo(words(record.transcript().layer(Stratum.TYPED).text()));
    assertThat(words(content(article, "nc")))
        .isEqualTo(words(record.transcript().layer(Stratum.CORRECTED).text()));
  }

  private static String words(String text) {
    return Words.spaced(text);
  }

  private static final String NOTED =
      "He wrote on August 25, and she\non August 26.\n\n1. Not printed.\n\n2. Not found.\n";

  private static Mark footnote(Span span, Span words, String origin) {
    return new Mark.Note(span, words, Hand.EDITOR, Mark.NoteType.FOOTNOTE, origin, List.of());
  }

  private static Mark call(String after) {
    int at = NOTED.indexOf(after) + after.length();
    return footnote(new Span(at, at), new Span(at, at), "tei/anchor");
  }

  private static Mark note(String label, String words) {
    int at = NOTED.indexOf(label + words);
    int end = at + label.length() + words.length();
    return footnote(new Span(at, end), new Span(at + label.length(), end), "tei/note");
  }

  @Test
  void aFootnoteAndThePlaceWhereItIsCalledLeadToEachOther() throws IOException {
    List<Mark> marks =
        List.of(
            call("August 25"),
            call("August 26"),
            note("1. ", "Not printed."),
            note("2. ", "Not found."));
    String article = article(page(Papers.marked("noted.xml", NOTED, marks)));
    assertThat(article)
        .containsPattern("August 25<a class=\"call nt nc\" id=\"call1\" href=\"#l4\" data-n=\"1\"")
        .containsPattern("August 26<a class=\"call nt nc\" id=\"call2\" href=\"#l6\" data-n=\"2\"")
        .containsPattern("id=\"l4\"[^>]*>(<[^>]*>)*<a class=\"back\" href=\"#call1\"")
        .containsPattern("id=\"l6\"[^>]*>(<[^>]*>)*<a class=\"back\" href=\"#call2\"");
    assertThat(content(article, "")).isEqualTo(NOTED);
  }

  @Test
  void nothingLeadsToAFootnoteWhereItIsNotSureWhichIsCalled() throws IOException {
    Mark first = note("1. ", "Not printed.");
    Mark second = note("2. ", "Not found.");
    List<List<Mark>> unsure =
        List.of(
            List.of(call("August 25"), first, second),
            List.of(call("August 25"), call("August 26"), second),
            List.of(call("August 25"), call("August 26"), first, note("", "2. Not found.")),
            List.of(first, call("Not printed.")));
    for (List<Mark> marks : unsure) {
      assertThat(article(page(Papers.marked("noted.xml", NOTED, marks))))
          .doesNotContain("class=\"call", "class=\"back");
    }
  }

  @Test
  void aHostileTextStaysText() throws IOException {
    String hostile =
        "</article><script>alert('x')</script>\r\n\"><img src=x onerror=alert(1)>&lt;\r";
    Mark mark =
        new Mark.Addition(
            new Span(0, 20),
            new Span(2, 18),
            new Hand(Hand.Role.HAND, Optional.of("\"><script>")),
            Mark.Position.INLINE,
            "hand/x",
            List.of());
    Record record = Papers.marked("<b>\"'&", hostile, List.of(mark));
    String page = page(record);
    assertThat(page).doesNotContain("<script").doesNotContain("<img").doesNotContain("<b>\"");
    assertThat(content(article(page), "")).isEqualTo(hostile);
  }

  @Test
  void anyTextAtAllCanBeSetInEveryForm() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String[] parts = {
      "[",
      "]",
      "[[",
      "]]",
      "[handwritten: ",
      "[crossed out: ",
      "[We]",
      "[illegible]",
      "\n",
      "\r\n",
      " ",
      "\t",
      "a word ",
      "Vessy",
      ". ",
      "3 May 1931",
      "<i>",
      "&",
      "\"",
      "\uD83D\uDE00",
      "部",
      "e\u0301",
      "\u00a0",
      "\u0007",
      "[Enclosure]\n",
      "said that "
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      Record record =
          RecordReader.read(
              TranscriptReader.read(Source.of("any.txt", text.toString())), Hints.NONE);
      assertThat(content(article(page(record)), "")).as("seed %d", seed).isEqualTo(text.toString());
      Gold.written(record, Format.JSONL);
      assertThat(Gold.written(record, new Format.Terminal(40, Style.PLAIN)).lines())
          .as("seed %d", seed)
          .allMatch(line -> Columns.of(line) <= 40 && !line.endsWith(" "));
    }
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws IOException {
    assertThat(page(Papers.memorandum()))
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("url(")
        .doesNotContain("@import")
        .doesNotContain("src=");
  }

  @Test
  void everyLinkLeadsToAPlaceOnThePage() throws IOException {
    String page = page(Papers.memorandum());
    List<String> ids = found(page, " id=\"([^\"]*)\"");
    assertThat(new HashSet<>(ids)).as("ids are unique").hasSameSizeAs(ids);
    List<String> links = found(page, "href=\"#([^\"]*)\"");
    assertThat(links).hasSizeGreaterThan(30);
    assertThat(ids).containsAll(links);
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(r -> r.group(1)).toList();
  }

  @Test
  void spansThatCrossInAnyWayLoseNothing() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String text = "abcdefghijklmnopqrstuvwxyz<&>".substring(0, 1 + random.nextInt(29));
      List<Strand> strands = new ArrayList<>();
      int line = 0;
      while (line < text.length()) {
        int end = Math.min(text.length(), line + 1 + random.nextInt(12));
        strands.add(new Strand(new Span(line, end), Strand.Kind.LINE, "div", "l", List.of()));
        line = end;
      }
      HashSet<Span> evidence = new HashSet<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        int start = random.nextInt(text.length());
        evidence.add(new Span(start, start + 1 + random.nextInt(text.length() - start)));
      }
      evidence.forEach(
          s -> strands.add(new Strand(s, Strand.Kind.EVIDENCE, "span", "w", List.of())));
      int start = random.nextInt(text.length());
      int end = start + 1 + random.nextInt(text.length() - start);
      strands.add(new Strand(new Span(start, end), Strand.Kind.MARK, "ins", "hand", List.of()));
      Html html = new Html();
      new Weaver(
              html, strands, (from, to) -> html.text(text.substring(from, to)), new ArrayList<>())
          .weave(text.length());
      String written = html.written();
      assertThat(content(written, "")).as("seed %d", seed).isEqualTo(text);
      assertThat(found(written, " id=\"([^\"]*)\"")).as("seed %d", seed).hasSameSizeAs(evidence);
      assertThat(written)
          .as("seed %d", seed)
          .doesNotContain("<ins class=\"hand\"></ins>")
          .doesNotContain("<span class=\"w\"></span>");
      assertNested(written, seed);
    }
  }

  @Test
  void linesForAnotherPageTogetherAreTheWholeText() {
    Record record =
        RecordReader.read(
            TranscriptReader.read(Source.of("p", "Sir:\n\n[We] met\r\nat six.\n")), Hints.NONE);
    TextLines lines = Edition.of(record).lines(List.of(new Span(6, 22)));
    StringBuilder all = new StringBuilder();
    for (TextLines.Line line : lines.lines()) {
      all.append(line.html());
      if (!line.html().isEmpty()) {
        assertNested(line.html(), 0);
        assertThat(line.html()).startsWith("<div ").contains(" id=\"l" + line.number() + "\"");
      }
    }
    assertThat(content(all.toString(), "")).isEqualTo(record.transcript().text());
    assertThat(lines.cut()).containsExactly(new Span(6, 22));
    assertThat(all.toString()).contains("id=\"" + Edition.anchor(new Span(6, 22)) + "\"");
  }

  private static void assertNested(String html, long seed) {
    List<String> open = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      if (tag.group(1).isEmpty()) {
        open.add(tag.group(2));
      } else {
        assertThat(open.removeLast()).as("seed %d", seed).isEqualTo(tag.group(2));
      }
    }
  }
}
