package org.chancery.record.anatomy;

import java.util.Optional;
import org.chancery.transcript.Span;

/**
 * A heading that says who writes to whom: {@code The Chargé in Cuba (Matthews) to the Secretary of
 * State}.
 *
 * @param from the words that name the sender
 * @param to the words that name the addressee
 */
record HeadingLine(Span from, Span to) {

  private static final Phrases NO_SENDER =
      Phrases.of(
          "repeated",
          "registry",
          "registered",
          "nos",
          "numbers",
          "copies",
          "reply",
          "answer",
          "extract",
          "copy",
          "letter",
          "note",
          "telegram",
          "memorandum",
          "minutes",
          "report",
          "response",
          "address",
          "message",
          "draft",
          "circular",
          "translation",
          "remarks",
          "speech",
          "petition",
          "memorial",
          "supplement",
          "amendment",
          "protocol",
          "treaty",
          "convention",
          "declaration",
          "statement",
          "notice",
          "notes",
          "introduction",
          "instructions",
          "annex",
          "reservation",
          "ratification",
          "application",
          "according",
          "no",
          "in",
          "for",
          "by",
          "on",
          "from",
          "at",
          "to",
          "additional",
          "agreement",
          "resolution",
          "appendix",
          "as",
          "with",
          "inclosure",
          "enclosure",
          "received",
          "article",
          "extension",
          "addition",
          "transmitted",
          "forwarded",
          "referring",
          "owing",
          "previous",
          "prior",
          "subsequent",
          "personal",
          "confidential",
          "proposed",
          "up",
          "thanks");

  private static final String[] NO_SPLIT_AFTER = {
    "assistant",
    "commission",
    "delegation",
    "adviser",
    "advisor",
    "counselor",
    "counsellor",
    "secretary-general",
    "commissioner",
    "representative",
    "accredited",
    "minister",
    "delegate",
    "delegates",
    "ambassador",
    "attached",
    "liaison",
    "aide",
    "envoy",
    "mission",
    "relating",
    "credited",
    "commissioners",
    "agent",
    "secretary",
    "attaché",
    "appointed",
  };

  /** Dashes before a remark, and the marks that call a footnote. */
  private static final String FOOTNOTES = "—–- ¹²³⁴⁵⁶⁷⁸⁹⁰*†‡";

  /** Reads the line, if it is such a heading. */
  static Optional<HeadingLine> read(String t, Line line) {
    if (!line.is(Shape.TO)
        || line.length() > 220
        || line.is(Shape.LONG | Shape.BRACKETED | Shape.SALUTED | Shape.LABEL)) {
      return Optional.empty();
    }
    int start = afterNumber(t, line);
    int end = receipt(t, line);
    while (end > start
        && (t.charAt(end - 1) == '.' || t.charAt(end - 1) == ',')
        && !abbreviation(t, end)) {
      end--;
    }
    HeadingLine best = split(t, start, end).orElse(null);
    if (best == null) {
      return Optional.empty();
    }
    int to = best.to().start();
    boolean address =
        Addresses.strong(t, line)
            && !honorific(t, to)
            && !Chars.word(t, to, "the")
            && t.indexOf(',', start) < best.from().end()
            && t.indexOf(',', start) >= 0;
    boolean open =
        t.charAt(line.end() - 1) == ','
            && !(honorific(t, to) && honorific(t, best.from().start()) && line.length() < 60);
    return address || open ? Optional.empty() : Optional.of(best.cut(t));
  }

  /** Returns where {@code (Received March 3.)} begins behind other words of the line; or -1. */
  static int received(String t, Line line) {
    int open = Chars.last(t, '(', line.start(), line.end());
    return open > line.start() && Chars.starts(t, open, "(received") ? open : -1;
  }

  /** Returns where {@code .—(Received March 3.)} begins behind the names, or the line's end. */
  private static int receipt(String t, Line line) {
    int end = line.end();
    int open = t.charAt(end - 1) == ')' ? received(t, line) : -1;
    end = open >= 0 ? open : end;
    while (end > line.start() && FOOTNOTES.indexOf(t.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Parts {@code start..end} at the <i>to</i> that best stands between two parties. */
  static Optional<HeadingLine> split(String t, int start, int end) {
    HeadingLine best = null;
    int bestScore = Integer.MIN_VALUE;
    for (int at = t.indexOf(" to ", start, end);
        at >= 0 && at + 4 < end;
        at = t.indexOf(" to ", at + 1, end)) {
      int score = score(t, start, at, at + 4, end);
      if (score > bestScore) {
        bestScore = score;
        best = new HeadingLine(new Span(start, at), new Span(at + 4, end));
      }
    }
    for (int at = t.indexOf(" TO ", start, end);
        at >= 0 && at + 4 < end;
        at = t.indexOf(" TO ", at + 1, end)) {
      int score = score(t, start, at, at + 4, end);
      if (score > bestScore) {
        bestScore = score;
        best = new HeadingLine(new Span(start, at), new Span(at + 4, end));
      }
    }
    return bestScore < 0 ? Optional.empty() : Optional.ofNullable(best);
  }

  /**
   * Tells whether the sender is named so plainly that the line must be a heading wherever it
   * stands.
   */
  boolean plain(String t) {
    return Chars.word(t, from.start(), "the")
        || honorific(t, from.start()) && !ranked(t)
        || t.charAt(from.end() - 1) == ')';
  }

  /** {@code Major, Military Attaché to the ...} is the title of one who signed. */
  private boolean ranked(String t) {
    int space = t.indexOf(' ', from.start());
    return space > from.start() && t.charAt(space - 1) == ',';
  }

  /** Leaves out what the addressee has with him: {@code Mr. Carl, with accompaniments}. */
  private HeadingLine cut(String t) {
    int with = t.indexOf(", with ", to.start(), Math.min(t.length(), to.end() + 6));
    return with > 0 ? new HeadingLine(from, new Span(to.start(), with)) : this;
  }

  /** Returns where the heading begins after {@code No. 26.} on the same line. */
  private static int afterNumber(String t, Line line) {
    int start = Chars.skipOpening(t, line.start(), line.end());
    int digits = NumberLine.digits(t, start, line.end());
    if (digits < 0) {
      return start;
    }
    int at = NumberLine.number(t, digits, line.end());
    while (at < line.end() && " .:—-".indexOf(t.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean abbreviation(String t, int end) {
    return t.startsWith("etc.", end - 4)
        || t.startsWith("Jr.", end - 3)
        || t.startsWith("&c.", end - 3);
  }

  private static int score(String t, int a, int b, int c, int d) {
    if (!party(t, a, b) || !party(t, c, d) || NO_SENDER.wordAt(t, a)) {
      return -1;
    }
    if (t.indexOf(' ', a, b) < 0
        && (Lexicon.of(t, a, b) & (Lexicon.OFFICE | Lexicon.INSTITUTION)) == 0) {
      return -1;
    }
    int score = 2;
    if (t.charAt(b - 1) == ')') {
      score += 4;
    }
    int word = Chars.last(t, ' ', a, b) + 1;
    for (String no : NO_SPLIT_AFTER) {
      if (word > a && b - word == no.length() && Chars.starts(t, word, no)) {
        score -= 2;
      }
    }
    boolean article = Chars.word(t, c, "the");
    if (article || honorific(t, c)) {
      score += 1;
    } else if (Chars.starts(t, c, "negotiate")) {
      score -= 2;
    }
    return score;
  }

  private static boolean honorific(String t, int at) {
    int end = at;
    while (end < t.length() && Chars.letter(t.charAt(end))) {
      end++;
    }
    return (Lexicon.of(t, at, end) & Lexicon.HONORIFIC) != 0;
  }

  /** Tells whether the stretch can name a party: names, offices and small words, no verb. */
  static boolean party(String t, int from, int to) {
    int named = 0;
    boolean titled = false;
    if (to - from < 2 || Character.isDigit(t.charAt(from))) {
      return false;
    }
    for (int i = from; i < to; ) {
      char c = t.charAt(i);
      if (!Chars.letter(c)) {
        if (c == ':' || c == ';' || c == '?' || c == '!') {
          return false;
        }
        i++;
        continue;
      }
      int end = i;
      while (end < to
          && (Chars.letter(t.charAt(end))
              || t.charAt(end) == '’'
              || t.charAt(end) == '\''
              || t.charAt(end) == '-')) {
        end++;
      }
      int classes = Lexicon.of(t, i, end);
      boolean upper = Character.isUpperCase(c);
      boolean office = (classes & (Lexicon.OFFICE | Lexicon.INSTITUTION | Lexicon.HONORIFIC)) != 0;
      if (!upper
          && !office
          && (classes & (Lexicon.SMALL | Lexicon.PARTICLE)) == 0
          && !other(t, i, end)
          && !titled) {
        return false;
      }
      titled = (classes & Lexicon.HONORIFIC) != 0 && upper;
      if (!upper && (classes & (Lexicon.VERB | Lexicon.PARTICLE)) == Lexicon.VERB) {
        return false;
      }
      named += upper && !Chars.word(t, i, "the") || office ? 1 : 0;
      i = end;
    }
    return named > 0;
  }

  private static boolean other(String t, int from, int to) {
    String word = Chars.lower(t.substring(from, to));
    return switch (word) {
      case "others",
          "other",
          "etc",
          "same",
          "affairs",
          "certain",
          "state",
          "interim",
          "ad",
          "esq",
          "various",
          "special",
          "all",
          "charge",
          "relations",
          "public",
          "works",
          "finance",
          "marine",
          "war",
          "railway",
          "c",
          "colony",
          "city",
          "temporarily",
          "interior",
          "justice",
          "formerly",
          "late",
          "service",
          "powers",
          "commanding",
          "united" ->
          true;
      default -> word.endsWith("’s") || word.startsWith("d’") || word.startsWith("l’");
    };
  }
}
