package org.chancery.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to hurt are refused with a sentence, or read in time linear in their length. */
@Timeout(30)
class TeiHostileTest {

  private static final String OPEN = TeiReadingTest.OPEN;
  private static final String CLOSE = TeiReadingTest.CLOSE;

  @Test
  void entitiesOfAFileAreNotExpanded() {
    String bomb =
        "<!DOCTYPE TEI [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>";
    refused(bomb + OPEN + "<p>&d;</p>" + CLOSE);
    refused("<!DOCTYPE TEI [<!ENTITY e SYSTEM 'file:///etc/hosts'>]>" + OPEN + "<p>&e;</p>");
  }

  @Test
  void aHundredThousandElementsInsideOneAnotherAreRefused() {
    refused(OPEN + "<p>".repeat(100_000));
    refused(OPEN + "<add>".repeat(100_000));
    refused("<TEI>".repeat(100_000));
  }

  @Test
  void attributesOutOfAllMeasureAreRefused() {
    refused(OPEN + "<p n='" + "x".repeat(10_000_000) + "'/>" + CLOSE);
    StringBuilder many = new StringBuilder(OPEN + "<p");
    for (int i = 0; i < 10_000; i++) {
      many.append(" a").append(i).append("=''");
    }
    refused(many + "/>" + CLOSE);
  }

  @Test
  void whatIsNoXmlIsRefused() {
    refused("");
    refused("no XML at all");
    refused("<TEI><text><body>\u0000</body></text></TEI>");
    refused("<?xml version='1.0' encoding='klingon'?><TEI/>");
  }

  private static void refused(String xml) {
    assertThatThrownBy(() -> Trip.documents(xml))
        .isInstanceOf(TeiException.class)
        .hasMessageStartingWith("test.xml:")
        .hasMessageMatching("(?s)[^\n]{10,400}");
  }

  @Test
  void bytesThatAreNoTextAreRefusedAsWhatCannotBeRead() {
    byte[] xml = (OPEN + "<p>Va?kel</p>" + CLOSE).getBytes(StandardCharsets.UTF_8);
    xml[new String(xml, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xFF;
    assertThatThrownBy(() -> Trip.documents(xml))
        .isInstanceOf(TeiException.class)
        .hasMessageContaining("cannot be read from here on");
  }

  @Test
  void manySideNotesMarksAndTagsTakeTimeInProportion() {
    String piece =
        "<p>Some <seg type='margin'>note</seg> <add>word</add> of <persName>X</persName>"
            + "<note n='1'>foot</note> and <hi rend='smallcaps'>small</hi></p>";
    String text = Trip.documents(OPEN + piece.repeat(40_000) + CLOSE).getFirst().source().text();
    assertThat(text)
        .startsWith("note\n\nSome word of X and small\n\n")
        .hasSizeGreaterThan(1_000_000);
    String list = "<list>".repeat(150) + "<item>x".repeat(1) + "</item>" + "</list>".repeat(150);
    assertThat(Trip.documents(OPEN + list.repeat(2_000) + CLOSE)).hasSize(1);
  }

  @Test
  void aHeaderThatNamesManyIsReadInTimeInProportion() {
    String header =
        "<TEI><teiHeader><profileDesc><correspDesc><correspAction type='sent'>"
            + "<persName>X</persName>".repeat(200_000)
            + "</correspAction></correspDesc></profileDesc></teiHeader><text><body>"
            + "<persName>Y</persName>".repeat(200_000);
    assertThat(Trip.documents(header + CLOSE)).hasSize(1);
  }

  @Test
  void aVolumeIsReadOneDocumentAtATime() throws IOException {
    AtomicLong read = new AtomicLong();
    int documents = 0;
    try (TeiDocuments volume = Tei.read(endless(read), "endless.xml", "0")) {
      while (documents < 1000) {
        assertThat(volume.next().source().text()).startsWith("Mr. Varro");
        documents++;
      }
    }
    assertThat(read.get()).isLessThan(1000L * TeiReadingTest.LETTER.length() + (1 << 16));
  }

  /** A volume without end. */
  private static InputStream endless(AtomicLong read) {
    byte[] open = OPEN.getBytes(StandardCharsets.UTF_8);
    byte[] letter = TeiReadingTest.LETTER.getBytes(StandardCharsets.UTF_8);
    return new InputStream() {
      private InputStream now = new ByteArrayInputStream(open);

      @Override
      public int read() {
        byte[] one = new byte[1];
        read(one, 0, 1);
        return one[0] & 0xFF;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        try {
          int n = now.read(into, from, length);
          if (n < 0) {
            now = new ByteArrayInputStream(letter);
            n = now.read(into, from, length);
          }
          read.addAndGet(n);
          return n;
        } catch (IOException e) {
          throw new AssertionError("reading from memory", e);
        }
      }
    };
  }
}
