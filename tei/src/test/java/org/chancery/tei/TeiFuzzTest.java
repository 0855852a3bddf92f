package org.chancery.tei;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.chancery.record.anatomy.Encoded;
import org.chancery.transcript.Source;

/**
 * {@code JAZZER_FUZZ=1 mvn test -pl tei -am -Dtest=TeiFuzzTest -Dsurefire.failIfNoSpecifiedTests=false}
 * looks for a minute for TEI that breaks reader or writer.
 */
class TeiFuzzTest {

  private static final String[] NAMES = {
    "p", "head", "dateline", "date", "opener", "closer", "signed", "salute", "persName", "gloss",
    "placeName", "list", "label", "item", "table", "row", "cell", "note", "seg", "hi", "add", "del",
    "subst", "choice", "sic", "corr", "expan", "supplied", "unclear", "gap", "lb", "pb", "quote",
    "div", "floatingText", "attachment", "postscript", "fw", "ex", "ref"
  };
  private static final String[] ATTRIBUTES = {
    "", "", "", " type='from'", " type='to'", " type='document'", " type='participants'",
    " type='margin'", " type='source'", " when='1936-03-03'", " when='1936-00-99'", " n='1'",
    " rend='smallcaps'", " place='margin'", " hand='#h'", " from='1936' to='1937-02'"
  };

  @FuzzTest(maxDuration = "60s")
  void anyFileIsReadOrRefusedWithASentenceAndComesBack(FuzzedDataProvider data) {
    boolean made = data.consumeBoolean();
    byte[] tei =
        made ? makeUp(data).getBytes(StandardCharsets.UTF_8) : data.consumeRemainingAsBytes();
    List<TeiDocument> documents = new ArrayList<>();
    try {
      Trip.documents(new ByteArrayInputStream(tei), documents);
    } catch (TeiException e) {
      assertThat(e.getMessage()).startsWith("test.xml:");
    }
    documents.forEach(TeiFuzzTest::assertSound);
  }

  private static void assertSound(TeiDocument document) {
    Source source = document.source();
    for (Encoded one : document.hints().encoded()) {
      assertThat(one.span().end()).isLessThanOrEqualTo(source.text().length());
    }
    Trip.assertRoundTrip(source, document.hints(), "fuzzed");
  }

  /** Well-formed TEI of elements in any order. */
  private static String makeUp(FuzzedDataProvider data) {
    StringBuilder xml = new StringBuilder(TeiReadingTest.OPEN);
    Deque<String> open = new ArrayDeque<>();
    while (data.remainingBytes() > 0 && xml.length() < 5_000) {
      int what = data.consumeInt(0, 5);
      if (what < 2 && open.size() < 40) {
        String name = data.pickValue(NAMES);
        xml.append('<').append(name).append(data.pickValue(ATTRIBUTES)).append('>');
        open.push(name);
      } else if (what == 2 && !open.isEmpty()) {
        xml.append("</").append(open.pop()).append('>');
      } else {
        for (char c : data.consumeString(12).toCharArray()) {
          boolean plain = c >= ' ' && c < 0xD800 && c != '<' && c != '&' && c != '>' || c == '\n';
          xml.append(plain ? c : '[');
        }
      }
    }
    open.forEach(name -> xml.append("</").append(name).append('>'));
    return xml.append(TeiReadingTest.CLOSE).toString();
  }
}
