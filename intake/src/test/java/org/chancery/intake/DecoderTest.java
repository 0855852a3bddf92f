package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
        .isEqualTo(RUSSIAN);
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
    return Decoder.decode(bytes, Optional.empty());
  }
}
