package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnifferTest {

  @Test
  void teiIsKnownByItsRootPastCommentsAndDeclarations() throws Unreadable {
    assertThat(
            format(
                "<?xml version=\"1.0\"?>\n"
                    + "<!-- <html> --><!DOCTYPE TEI [ <!ENTITY a \"b\"> ]>\n"
                    + "<TEI xmlns=\"x\">"))
        .isEqualTo(Format.TEI);
    assertThat(format("<tei:TEI xmlns:tei=\"x\">")).isEqualTo(Format.TEI);
    assertThat(format("\uFEFF<teiCorpus>")).isEqualTo(Format.TEI);
  }

  @Test
  void webPagesAreKnownByTheirFirstTag() throws Unreadable {
    assertThat(format("<!DOCTYPE html><p>We met.")).isEqualTo(Format.HTML);
    assertThat(format("\n <HTML><body>")).isEqualTo(Format.HTML);
    assertThat(format("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>"))
        .isEqualTo(Format.HTML);
    assertThat(format("<div class=letter>Sir")).isEqualTo(Format.HTML);
  }

  @Test
  void textThatBeginsWithAnAngleIsText() throws Unreadable {
    assertThat(format("<illegible> met the Minister")).isEqualTo(Format.TEXT);
    assertThat(format("< 5 men present")).isEqualTo(Format.TEXT);
    assertThat(format("Of %PDF- he said nothing")).isEqualTo(Format.TEXT);
  }

  @Test
  void foreignFormatsAreNamedWithAdvice() {
    assertThatThrownBy(() -> format("<?xml version='1.0'?><ead>")).hasMessageContaining("<ead>");
    assertThatThrownBy(() -> format("{\\rtf1 We met}")).hasMessageContaining("RTF");
    assertThatThrownBy(() ->
            Sniffer.format(
                "\u00FF\u00D8\u00FF\u00E0".getBytes(StandardCharsets.ISO_8859_1), Optional.empty()))
        .hasMessageContaining("JPEG")
        .hasMessageContaining("transcribe");
  }

  @Test
  void anOldWordFileAndALockedDocxAreToldApart() {
    assertThat(Sniffer.oldOffice("WordDocument".getBytes(StandardCharsets.UTF_16LE)))
        .contains("old Office");
    assertThat(Sniffer.oldOffice("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)))
        .contains("password");
  }

  private static Format format(String text) throws Unreadable {
    return Sniffer.format(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }
}
