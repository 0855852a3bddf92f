package org.chancery.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Knows a file's format by its first bytes; the file's name decides nothing. */
final class Sniffer {

  /** How many bytes suffice. */
  static final int HEAD = 8192;

  /** The roots of TEI: documents, corpora, and the SGML age's name. */
  private static final Set<String> TEI_ROOTS = Set.of("TEI", "TEI.2", "teiCorpus", "teiCorpus.2");

  /** Elements that a page without a declaration may begin with. */
  private static final Set<String> HTML_ROOTS =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "link",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "table",
          "article",
          "main",
          "section",
          "header",
          "span",
          "center",
          "font",
          "pre",
          "ul",
          "ol",
          "dl",
          "blockquote",
          "style",
          "script",
          "nav",
          "a",
          "img",
          "b",
          "i",
          "em",
          "strong",
          "br",
          "hr",
          "u",
          "s",
          "del",
          "ins",
          "sup",
          "sub",
          "small",
          "big",
          "tt",
          "strike",
          "cite",
          "q",
          "li",
          "dt",
          "dd",
          "tr",
          "td",
          "th",
          "address");

  private record Signature(String magic, String what, String advice) {}

  private static final String TRANSCRIBE =
      "transcribe the words of the picture and give the transcript";
  private static final String AS_DOCX = "save it as DOCX and give that";
  private static final String UNPACK = "unpack it and give the files";

  /** First bytes, as Latin-1, of formats that people will try. */
  private static final Signature[] FOREIGN = {
    new Signature("{\\rtf", "an RTF file", AS_DOCX),
    new Signature("\u00FF\u00D8\u00FF", "a JPEG picture", TRANSCRIBE),
    new Signature("\u0089PNG\r\n", "a PNG picture", TRANSCRIBE),
    new Signature("GIF8", "a GIF picture", TRANSCRIBE),
    new Signature("II*\0", "a TIFF picture", TRANSCRIBE),
    new Signature("MM\0*", "a TIFF picture", TRANSCRIBE),
    new Signature("AT&TFORM", "a DjVu file", "export its text and give that"),
    new Signature("\u001F\u008B", "a gzip archive", UNPACK),
    new Signature("BZh", "a bzip2 archive", UNPACK),
    new Signature("\u00FD7zXZ\0", "an xz archive", UNPACK),
    new Signature("7z\u00BC\u00AF", "a 7-Zip archive", UNPACK),
    new Signature("Rar!\u001A", "a RAR archive", UNPACK),
    new Signature("%!PS", "a PostScript file", "convert it to PDF and give that"),
    new Signature("SQLite format 3\0", "a SQLite database", "export its texts and give those"),
    new Signature("\u007FELF", "a program", "leave it out"),
    new Signature("\u00CA\u00FE\u00BA\u00BE", "a Java class", "leave it out"),
  };

  private Sniffer() {}

  /**
   * Tells the format.
   *
   * @param head the first {@link #HEAD} bytes, or all of a shorter file
   * @throws Unreadable if it is one that is known and not read
   */
  static Format format(byte[] head, Optional<Charset> laidDown) throws Unreadable {
    String latin = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
    if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
      return Format.DOCX;
    }
    if (latin.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return Format.OLD_OFFICE;
    }
    if (latin.startsWith("%PDF-") || latin.contains("%PDF-") && Decoder.looksBinary(head)) {
      return Format.PDF;
    }
    for (Signature foreign : FOREIGN) {
      if (latin.startsWith(foreign.magic)) {
        throw new Unreadable(Reasons.otherFormat(foreign.what, foreign.advice));
      }
    }
    return byMarkup(beginning(head, laidDown));
  }

  /** Tells a locked DOCX, which Office wraps in its old container, from an old Word file. */
  static String oldOffice(byte[] bytes) {
    String wide = new String(bytes, StandardCharsets.ISO_8859_1);
    return wide.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")
        ? Reasons.encrypted("DOCX")
        : Reasons.otherFormat("a file of the old Office formats (such as .doc)", AS_DOCX);
  }

  private static String beginning(byte[] head, Optional<Charset> laidDown) {
    Charset charset =
        Decoder.byteOrderMark(head)
            .or(() -> Decoder.utf16ByPattern(head))
            .or(() -> laidDown)
            .orElse(StandardCharsets.ISO_8859_1);
    String text = new String(head, charset);
    int start = 0;
    while (start < text.length()
        && (text.charAt(start) <= ' '
            || "\uFEFF\u00EF\u00BB\u00BF".indexOf(text.charAt(start)) >= 0)) {
      start++;
    }
    return text.substring(start);
  }

  private static Format byMarkup(String text) throws Unreadable {
    if (!text.startsWith("<")) {
      return Format.TEXT;
    }
    boolean declared = text.startsWith("<?xml");
    String root = rootElement(text);
    String local = root.substring(root.indexOf(':') + 1);
    if (TEI_ROOTS.contains(local)) {
      return Format.TEI;
    }
    if (HTML_ROOTS.contains(local.toLowerCase(Locale.ROOT)) || htmlDoctype(text)) {
      return Format.HTML;
    }
    if (declared || !root.isEmpty() && isXml(text)) {
      throw new Unreadable(Reasons.foreignXml(root.isEmpty() ? "?" : root));
    }
    return Format.TEXT;
  }

  /**
   * A paper may begin with a sign in angle brackets, such as an {@code <illegible>}; what closes
   * one is markup.
   */
  private static boolean isXml(String text) {
    String first = text.substring(0, after(text, ">", 0));
    return text.contains("</") || first.contains("xmlns") || first.endsWith("/>");
  }

  private static boolean htmlDoctype(String text) {
    return text.regionMatches(true, 0, "<!doctype html", 0, 14);
  }

  /**
   * Returns the name of the first element, past declarations, comments and processing instructions.
   */
  private static String rootElement(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '<') {
      if (text.startsWith("<!--", at)) {
        at = after(text, "-->", at);
      } else if (text.startsWith("<?", at)) {
        at = after(text, "?>", at);
      } else if (text.startsWith("<!", at)) {
        at = afterDeclaration(text, at);
      } else {
        return name(text, at + 1);
      }
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
    }
    return "";
  }

  private static int after(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  /** Passes a document type declaration with its internal subset. */
  private static int afterDeclaration(String text, int from) {
    int close = text.indexOf('>', from);
    int subset = text.indexOf('[', from);
    return subset >= 0 && subset < close ? after(text, "]>", subset) : after(text, ">", from);
  }

  private static String name(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || ".:-_".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    boolean tag =
        end < text.length()
            && (text.charAt(end) <= ' ' || text.charAt(end) == '>' || text.charAt(end) == '/');
    return tag ? text.substring(from, end) : "";
  }
}
