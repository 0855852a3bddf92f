package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The wording of every reason, as it follows a file's name and a colon. */
class ReasonsTest {

  @Test
  void reasonsOfTheDiskAreSaidPlainly() {
    assertThat(Reasons.missing()).isEqualTo("there is no such file or folder");
    assertThat(Reasons.noPermission()).isEqualTo("you have no permission to read it");
    assertThat(Reasons.broken("input/output error"))
        .isEqualTo("cannot be read from the disk (input/output error)");
    assertThat(Reasons.empty()).isEqualTo("holds no words");
    assertThat(Reasons.emptyFolder()).isEqualTo("the folder holds no files");
  }

  @Test
  void reasonsOfSizeNameTheLimit() {
    assertThat(Reasons.tooLarge(400L << 20, 256L << 20))
        .isEqualTo("is too large to be one document (400 MiB, the limit is 256 MiB)");
    assertThat(Reasons.tooLarge(4000, 1000))
        .isEqualTo("is too large to be one document (4,000 bytes, the limit is 1,000 bytes)");
    assertThat(Reasons.endless(256L << 20))
        .isEqualTo("goes on for more than 256 MiB, the limit for one document");
    assertThat(Reasons.unpacksTooLarge(256L << 20))
        .isEqualTo("unpacks to more than 256 MiB, the limit for a compressed file");
  }

  @Test
  void reasonsOfFormatSayWhatToDo() {
    assertThat(Reasons.otherFormat("an RTF file", "save it as DOCX and give that"))
        .isEqualTo("is an RTF file, which Chancery does not read; save it as DOCX and give that");
    assertThat(Reasons.unknownBinary())
        .isEqualTo(
            "is neither text nor a format that Chancery reads (plain text, DOCX, PDF, HTML, TEI)");
    assertThat(Reasons.badUtf8(812, 31))
        .isEqualTo(
            "is UTF-8 but for the byte at offset 812 (line 31); mend it, or name the encoding with"
                + " --encoding");
    assertThat(Reasons.damaged("PDF", "no end")).isEqualTo("is a damaged PDF file (no end)");
    assertThat(Reasons.encrypted("DOCX"))
        .isEqualTo(
            "is a DOCX file locked with a password; save it without the password and give it"
                + " again");
    assertThat(Reasons.noTextLayer(1))
        .isEqualTo(
            "has no text layer: its page is only a picture; run text recognition (OCR) over it and"
                + " give it again");
    assertThat(Reasons.foreignXml("ead"))
        .isEqualTo("is XML whose root element is <ead>; of XML, Chancery reads TEI and XHTML");
  }
}
