package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Source;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final String GERMAN = "Über die Grenze — „schön“, sagte Müller.\n";
  private static final String RUSSIAN = "Совершенно секретно\nМинистр принял посла.\n";

  @Test
  void unicodeIsKnownWithAndWithoutItsMark() throws Unreadable {
    for (String text : new String[] {GERMAN, RUSSIAN}) {
      for (Charset charset :
          new Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
          }) {
        assertThat(decode(text.getBytes(charset))).as(charset.name()).isEqualTo(text);
        assertThat(decode(("\uFEFF" + text).getBytes(charset)))
            .as(charset + " with mark")
            .isEqualTo(text);
      }
    }
  }

  @Test
  void whatIsNoUnicodeIsWindows1252AndLosesNoByte() throws Unreadable {
    assertThat(decode(GERMAN.getBytes(Charset.forName("windows-1252")))).isEqualTo(GERMAN);
    byte[] all = new byte[256 - 32];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (i + 32);
    }
    assertThat(decode(all)).hasSize(all.length).doesNotContain("\uFFFD");
  }

  @Test
  void utf32IsKnownByItsMark() throws Unreadable {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_32LE, StandardCharsets.UTF_32BE}) {
      byte[] bytes = ("\uFEFF" + RUSSIAN).getBytes(charset);
      assertThat(decode(bytes)).as(charset.name()).isEqualTo(RUSSIAN);
      assertThat(Decoder.decode(bytes, Optional.of(charset)).text()).isEqualTo(RUSSIAN);
    }
  }

  @Test
  void textsInOlderCyrillicEncodingsAreReadAsTheyAre() throws Unreadable {
    String shouted = "МЕМОРАНДУМ О БЕСЕДЕ С ПОСЛОМ. Секретно\n";
    String bulgarian = "Министърът обеща да върне хората до края на март.\n";
    String within = "MEMORANDUM\n\nThe Minister said: «Мы вернём людей до тридцатого марта».\n";
    for (String encoding : new String[] {"windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"}) {
      Charset charset = Charset.forName(encoding);
      for (String text : new String[] {RUSSIAN, shouted, bulgarian}) {
        assertThat(decode(text.getBytes(charset))).as(encoding).isEqualTo(text);
      }
    }
    assertThat(decode(within.getBytes(Charset.forName("windows-1251")))).isEqualTo(within);
  }

  @Test
  void lettersOfOtherScriptsAreRefusedWithTheOptionThatHelps() {
    String greek = "Ο Υπουργός υποσχέθηκε να επιστρέψει τους άνδρες έως τις τριάντα Μαρτίου.\n";
    String chinese = "部长答应 在三月三十日 以前 送回 这些人员\n";
    assertThatThrownBy(() -> decode(greek.getBytes(Charset.forName("windows-1253"))))
        .isInstanceOf(Unreadable.class)
        .hasMessage(Reasons.foreignLetters());
    assertThatThrownBy(() -> decode(chinese.getBytes(Charset.forName("GB18030"))))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("--encoding windows-1251");
  }

  @Test
  void accentsOfTheWestAreNotTakenForForeignLetters() throws Unreadable {
    String text =
        "« Où êtes-vous ? — À l’évêché… » ÄÖÜ ÄÖÜ ÀÉÈ\nþæði, öðru, Þórður, naïveté\n————\n";
    assertThat(decode(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
  }

  @Test
  void oneBadByteInUtf8IsNamedWithItsPlace() {
    byte[] bytes = (RUSSIAN + RUSSIAN).getBytes(StandardCharsets.UTF_8);
    int second = RUSSIAN.getBytes(StandardCharsets.UTF_8).length;
    bytes[second] = (byte) 0xFF;
    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("offset " + second + " (line 3)");
  }

  @Test
  void theUsersWordIsFinal() throws Unreadable {
    Charset cyrillic = Charset.forName("windows-1251");
    assertThat(Decoder.decode(RUSSIAN.getBytes(cyrillic), Optional.of(cyrillic)))
        .isEqualTo(Decoded.sure(RUSSIAN));
  }

  @Test
  void aGuessLeavesAQuestionWithThePlaceOfTheFirstWordThatRestsOnIt() throws Unreadable {
    String text = "He left the café.\nAt Vilré the résumé was read.\n";
    EditorialQuery query = query(text, "windows-1252").orElseThrow();
    assertThat(query.code()).isEqualTo("guessed-encoding");
    assertThat(query.span().of(text)).isEqualTo("café.");
    assertThat(query.message()).contains("windows-1252", "“café.” (and 2 words more)");
    assertThat(query(RUSSIAN, "KOI8-R").orElseThrow().message()).contains("KOI8-R");
  }

  @Test
  void whereNothingIsGuessedNothingIsAsked() throws Unreadable {
    assertThat(query("He left the café.", "UTF-8")).isEmpty();
    assertThat(query("He left the cafe.", "windows-1252")).isEmpty();
    assertThat(query("He left the café in time.", "UTF-16LE")).isEmpty();
  }

  private static Optional<EditorialQuery> query(String text, String encoding) throws Unreadable {
    byte[] bytes = text.getBytes(Charset.forName(encoding));
    Decoded decoded = Decoder.decode(bytes, Optional.empty());
    return decoded.doubted(text, Source.Encoding.NONE).queries().stream().findFirst();
  }

  @Test
  void bytesOfNoTextAreRefused() {
    byte[] bytes = new byte[600];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37 % 251);
    }
    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOf(Unreadable.class)
        .hasMessage(Reasons.unknownBinary());
  }

  private static String decode(byte[] bytes) throws Unreadable {
    return Decoder.decode(bytes, Optional.empty()).text();
  }
}
