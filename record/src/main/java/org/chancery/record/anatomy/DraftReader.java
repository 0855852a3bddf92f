package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.LINE_START;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Matter.Draft;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.language.WordSet;
import org.chancery.transcript.Span;

/**
 * Finds drafts quoted in the text: a quotation of one or several paragraphs that the sentence
 * before announces as a draft, or as words put into one.
 */
final class DraftReader {

  private static final int MOST_PARAGRAPHS = 80;
  private static final int LONGEST_TITLE = 7;
  private static final WordSet NOUNS =
      WordSet.of(
          "resolution",
          "resolutions",
          "treaty",
          "note",
          "telegram",
          "convention",
          "agreement",
          "declaration",
          "protocol",
          "statement",
          "reply",
          "letter",
          "article",
          "articles",
          "act",
          "communiqué",
          "communique",
          "decree",
          "law",
          "constitution",
          "memorandum",
          "report",
          "instrument",
          "decision",
          "invitation",
          "formula",
          "text",
          "message",
          "speech",
          "charter",
          "plan",
          "programme",
          "program",
          "order",
          "bill",
          "regulations",
          "section",
          "clause",
          "paragraph",
          "proclamation",
          "instruction",
          "instructions",
          "answer",
          "pact",
          "platform",
          "theses",
          "directive",
          "regulation",
          "statute",
          "terms",
          "contract",
          "appeal",
          "proposal");

  private static final WordSet CHANGES =
      WordSet.of(
          "added",
          "inserted",
          "substituted",
          "replaced",
          "amended",
          "deleted",
          "omitted",
          "changed",
          "revised",
          "included",
          "incorporated",
          "appended",
          "modified",
          "attached");

  private final MatterText matter;
  private final MatterTokens tokens;

  private DraftReader(MatterText matter) {
    this.matter = matter;
    this.tokens = matter.tokens();
  }

  /** Reads the drafts in text order. */
  static List<Finding<Draft>> read(MatterText matter) {
    DraftReader reader = new DraftReader(matter);
    List<Finding<Draft>> found = new ArrayList<>();
    int i = reader.tokens.next(1, MatterTokens.QUOTE);
    while (i < reader.tokens.size()) {
      int end = reader.opens(i) ? reader.closing(i) : -1;
      if (end > i + 1) {
        reader.draft(i, end).ifPresent(found::add);
      }
      i = reader.tokens.next(Math.max(i, end) + 1, MatterTokens.QUOTE);
    }
    return found;
  }

  private boolean opens(int i) {
    return tokens.has(i, LINE_START) && Quotes.opens(tokens.sign(i));
  }

  /** Returns the closing quotation mark at the end of this or a later paragraph, or -1. */
  private int closing(int opening) {
    char close = Quotes.closing(tokens.sign(opening));
    int paragraph = 0;
    for (int next = opening + 1; next < tokens.size() && paragraph < MOST_PARAGRAPHS; ) {
      next = tokens.next(next + 1, LINE_START);
      int last = next - 1;
      while (last > opening && ".,;:)".indexOf(tokens.sign(last)) >= 0 && tokens.has(last, SIGN)) {
        last--;
      }
      if (tokens.sign(last) == close) {
        return last;
      }
      paragraph++;
    }
    return -1;
  }

  private Optional<Finding<Draft>> draft(int opening, int closing) {
    int introEnd = opening - 1;
    int introStart = matter.sentenceStart(introEnd);
    int wide =
        introStart > 0 && !tokens.has(introStart, LINE_START)
            ? matter.sentenceStart(introStart - 1)
            : introStart;
    int word = draftWord(wide, introEnd);
    boolean announced = tokens.sign(introEnd) == ':' || tokens.sign(introEnd) == '—';
    if (word < 0 || !announced) {
      return Optional.empty();
    }
    Optional<Span> title = title(word);
    int relation = relation(introStart, introEnd);
    List<Span> evidence = new ArrayList<>();
    Optional<String> relationWords = Optional.empty();
    if (relation >= 0) {
      evidence.add(matter.source(relation, introEnd - 1));
      relationWords = Optional.of(tokens.words(relation, introEnd - 1));
    } else {
      evidence.add(matter.source(word, word));
    }
    Span inside = new Span(tokens.start(opening) + 1, tokens.end(closing) - 1);
    Span quotation = matter.text().source(inside);
    evidence.add(quotation);
    Optional<String> named = title.map(span -> tokens.words(span.start(), span.end()));
    title.ifPresent(span -> evidence.add(matter.source(span.start(), span.end())));
    Draft draft = new Draft(named, quotation, relationWords);
    return Optional.of(
        new Finding<>(
            draft,
            evidence.stream().distinct().sorted().toList(),
            new Maker.Rule("drafts/quoted"),
            Certainty.HIGH));
  }

  private int draftWord(int from, int to) {
    for (int i = to; i >= from; i--) {
      if (tokens.is(i, WordClass.DRAFT)) {
        return i;
      }
    }
    return -1;
  }

  /** What it is a draft of: the fullest phrase of the text before that ends with the same noun. */
  private Optional<Span> title(int word) {
    Optional<Span> near = phrase(word);
    if (near.isEmpty()) {
      return near;
    }
    String head = WordList.lower(tokens.word(near.get().end()));
    Span best = near.get();
    for (int i = 0; i < word; i++) {
      Optional<Span> other = tokens.is(i, WordClass.DRAFT) ? phrase(i) : Optional.empty();
      boolean same =
          other.isPresent() && WordList.lower(tokens.word(other.get().end())).equals(head);
      if (same && other.get().length() > best.length()) {
        best = other.get();
      }
    }
    return Optional.of(best);
  }

  /**
   * Returns the first and last token of the noun phrase after {@code draft} or {@code draft of a}.
   */
  private Optional<Span> phrase(int word) {
    int from = word + 1;
    if (tokens.is(from, "of")) {
      boolean article =
          tokens.is(from + 1, "a") || tokens.is(from + 1, "an") || tokens.is(from + 1, "the");
      from += article ? 2 : 1;
    }
    for (int to = from; to < from + LONGEST_TITLE && to < tokens.size(); to++) {
      if (tokens.has(to, SIGN | LINE_START)) {
        break;
      }
      boolean noun = NOUNS.contains(WordList.lower(tokens.word(to)));
      if (noun && !NOUNS.contains(following(to + 1))) {
        return Optional.of(new Span(from, to));
      }
    }
    return Optional.empty();
  }

  private String following(int i) {
    return i < tokens.size() ? WordList.lower(tokens.word(i)) : "";
  }

  /** Returns where {@code has been added to ...} begins, or -1. */
  private int relation(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (!CHANGES.contains(tokens.word(i))) {
        continue;
      }
      int begin = i;
      while (begin > from && isAuxiliary(begin - 1)) {
        begin--;
      }
      boolean into =
          tokens.is(i + 1, "to")
              || tokens.is(i + 1, "in")
              || tokens.is(i + 1, "into")
              || tokens.is(i + 1, "for")
              || tokens.is(i + 1, "by");
      if (begin < i || into) {
        return begin;
      }
    }
    return -1;
  }

  private boolean isAuxiliary(int i) {
    return tokens.is(i, "has")
        || tokens.is(i, "have")
        || tokens.is(i, "been")
        || tokens.is(i, "was")
        || tokens.is(i, "were")
        || tokens.is(i, "be")
        || tokens.is(i, "is")
        || tokens.is(i, "are")
        || tokens.is(i, "to")
        || tokens.is(i, "should")
        || tokens.is(i, "will");
  }
}
