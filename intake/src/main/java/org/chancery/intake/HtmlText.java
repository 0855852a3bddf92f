package org.chancery.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.anatomy.Encoded;
import org.chancery.transcript.Hand;
import org.chancery.transcript.Mark.NoteType;
import org.chancery.transcript.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes the text out of a web page: blocks become paragraphs, cells are parted by tabs, {@code del}
 * and {@code ins} become marks, footnotes are notes in brackets where they are called for, a term
 * and what is said of it share a line; scripts, styles, navigation and what stands beside the
 * content are left away.
 */
final class HtmlText {

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "nav",
          "noscript",
          "template",
          "svg",
          "iframe",
          "button",
          "form",
          "head",
          "object",
          "canvas",
          "audio",
          "video",
          "select",
          "dialog");

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "ul",
          "ol",
          "dl",
          "table",
          "article",
          "section",
          "header",
          "footer",
          "main",
          "figure",
          "hr",
          "aside",
          "details");

  private static final Set<String> LINES =
      Set.of(
          "div",
          "li",
          "tr",
          "dt",
          "dd",
          "address",
          "caption",
          "figcaption",
          "summary",
          "center",
          "fieldset",
          "legend");

  private static final Set<String> BESIDE =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search");

  /** A term that is longer is a text of its own. */
  private static final int LONGEST_TERM = 60;

  private final MarkedText out = new MarkedText();
  private final List<Encoded> encoded = new ArrayList<>();
  private final String title;
  private final HtmlNotes notes;

  private HtmlText(String title, HtmlNotes notes) {
    this.title = title;
    this.notes = notes;
  }

  static Extract read(byte[] bytes, Optional<Charset> laidDown) throws Unreadable {
    Optional<Charset> charset = laidDown.or(() -> declared(bytes));
    Decoded decoded = Decoder.decode(bytes, charset);
    Document page = Jsoup.parse(decoded.text());
    Element root = root(page);
    HtmlText text = new HtmlText(page.title().strip(), HtmlNotes.of(root));
    text.children(root, List.of(), false);
    return Extract.of(text.out, text.encoded).from(decoded);
  }

  /** Returns the encoding that the page declares, unless its byte order mark says otherwise. */
  private static Optional<Charset> declared(byte[] bytes) {
    if (Decoder.byteOrderMark(bytes).isPresent()) {
      return Optional.empty();
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + "charset=".length();
    while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    try {
      return Optional.of(webCharset(head.substring(start, end)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads Latin-1 as Windows-1252 and ASCII likewise, as the WHATWG Encoding Standard has browsers
   * do.
   */
  private static Charset webCharset(String label) {
    Charset charset = Charset.forName(label);
    return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
        ? Charset.forName("windows-1252")
        : charset;
  }

  private static Element root(Document page) {
    Element main = page.selectFirst("main, [role=main]");
    if (main != null && main.hasText()) {
      return main;
    }
    List<Element> articles = page.select("article");
    return articles.size() == 1 && articles.getFirst().hasText()
        ? articles.getFirst()
        : page.body();
  }

  private void children(Element element, List<MarkedText.Style> styles, boolean verbatim)
      throws Unreadable {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        words(text.getWholeText(), styles, verbatim);
      } else if (node instanceof Element child && !dropped(child) && !notes.isMoved(child)) {
        element(child, styles, verbatim);
      }
    }
  }

  private static boolean dropped(Element element) {
    String name = element.normalName();
    boolean ofSite =
        (name.equals("header") || name.equals("footer"))
            && element.parent() != null
            && element.parent().normalName().equals("body");
    boolean aside = name.equals("aside") && !element.attr("role").startsWith("doc-");
    return DROPPED.contains(name)
        || ofSite
        || aside
        || element.hasAttr("hidden")
        || BESIDE.contains(element.attr("role"))
        || element.attr("aria-hidden").equals("true");
  }

  private void element(Element element, List<MarkedText.Style> styles, boolean verbatim)
      throws Unreadable {
    String name = element.normalName();
    Optional<String> note = notes.calledBy(element);
    if (note.isPresent()) {
      out.note(
          NoteType.FOOTNOTE,
          Hand.EDITOR,
          "html/footnote",
          "Footnote",
          styles,
          inside -> out.run(note.get(), inside));
      return;
    }
    switch (name) {
      case "br" -> out.endLine(out.atLineStart() ? 1 : 0);
      case "td", "th" -> cell(element, styles);
      case "del", "s", "strike" ->
          children(
              element,
              with(styles, new MarkedText.Style.Deleted(Hand.UNKNOWN, "html/" + name)),
              verbatim);
      case "ins" ->
          children(
              element,
              with(styles, new MarkedText.Style.Inserted(Hand.UNKNOWN, "html/ins")),
              verbatim);
      default -> block(element, styles, verbatim || name.equals("pre"));
    }
  }

  private void block(Element element, List<MarkedText.Style> styles, boolean verbatim)
      throws Unreadable {
    String name = element.normalName();
    int around = PARAGRAPHS.contains(name) ? 1 : LINES.contains(name) ? 0 : -1;
    if (around < 0) {
      children(element, styles, verbatim);
      return;
    }
    boolean said = isSaidOfTerm(element);
    if (!said && (!out.atLineStart() || around == 1)) {
      out.endLine(around);
    }
    int start = out.length();
    children(element, styles, verbatim);
    heading(name, start);
    Element next = element.nextElementSibling();
    if (next != null && isSaidOfTerm(next)) {
      out.run(element.text().strip().endsWith(":") ? " " : ": ", List.of());
    } else if (!out.atLineStart() || around == 1) {
      out.endLine(around);
    }
  }

  /** {@code <dt>Date</dt><dd>3 March</dd>}: both share a line, as in a printed form. */
  private static boolean isSaidOfTerm(Element element) {
    Element term = element.previousElementSibling();
    return element.normalName().equals("dd")
        && element.hasText()
        && element.children().stream().noneMatch(c -> isBlock(c.normalName()))
        && term != null
        && term.normalName().equals("dt")
        && term.hasText()
        && term.text().length() <= LONGEST_TERM
        && term.children().stream().noneMatch(c -> isBlock(c.normalName()));
  }

  private static boolean isBlock(String name) {
    return PARAGRAPHS.contains(name) || LINES.contains(name);
  }

  /** Takes the page's heading for the paper's if the page's title repeats it. */
  private void heading(String name, int start) {
    String words = out.since(start).strip();
    boolean heads =
        (name.equals("h1") || name.equals("h2")) && !words.isEmpty() && title.contains(words);
    if (heads && encoded.isEmpty()) {
      int at = start + out.since(start).indexOf(words);
      encoded.add(
          new Encoded(
              Encoded.Field.HEADING, words, new Span(at, at + words.length()), "html:" + name, 0));
    }
  }

  private void cell(Element cell, List<MarkedText.Style> styles) {
    if (!out.atLineStart()) {
      out.run("\t", List.of());
    }
    words(cell.text(), styles, true);
  }

  private void words(String text, List<MarkedText.Style> styles, boolean verbatim) {
    if (verbatim) {
      out.run(text, styles);
      return;
    }
    StringBuilder words = new StringBuilder(text.length());
    boolean space = out.afterSpace();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
      if (!white) {
        words.append(c);
      } else if (!space) {
        words.append(' ');
      }
      space = white;
    }
    out.run(words.toString(), styles);
  }

  private static List<MarkedText.Style> with(List<MarkedText.Style> styles, MarkedText.Style more) {
    List<MarkedText.Style> all = new ArrayList<>(styles);
    all.add(more);
    return all;
  }
}
