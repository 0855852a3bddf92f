package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.Prose;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;

/** Finds the clauses of a paper that may say what became of an undertaking. A pure function. */
final class OutcomeFinder {

  private static final WordSet FUTURE =
      WordSet.of(
          "will", "would", "shall", "should", "may", "might", "could", "can", "must", "if",
          "whether", "unless", "to");
  private static final WordSet PAST =
      WordSet.of(
          "has", "have", "had", "was", "were", "did", "made", "gave", "sent", "took", "left",
          "held", "saw", "brought", "came", "went", "read", "set", "paid", "wrote", "met", "handed",
          "is", "are");
  private static final WordSet TAIL =
      WordSet.of(
          "which",
          "who",
          "the",
          "as",
          "feeling",
          "but",
          "although",
          "though",
          "however",
          "necessitating",
          "because",
          "since",
          "where",
          "having",
          "in",
          "with",
          "on",
          "whereupon",
          "while");
  private static final WordSet HEAD =
      WordSet.of(
          "and",
          "that",
          "then",
          "also",
          "but",
          "meanwhile",
          "consequently",
          ",",
          "(",
          "later",
          "therefore",
          "however",
          "moreover",
          "accordingly");

  /** The words and signs at which a clause can end. */
  private static final WordSet CUT = WordSet.of(";", ":", "and", "but", "that", ",", "(", "[");

  private final Prose prose;
  private final Layer layer;
  private final Tokens tokens;
  private final Cues cues;
  private Set<String> lastWords = Set.of();
  private int lastEnd = -1;
  private final List<Outcome> found = new ArrayList<>();

  private OutcomeFinder(Prose prose) {
    this.prose = prose;
    this.layer = prose.layer();
    this.tokens = prose.tokens();
    this.cues = new Cues(tokens);
  }

  /**
   * Returns the clauses in text order.
   *
   * @param statements the statements of the paper, in text order
   */
  static List<Outcome> find(Prose prose, List<Finding<Statement>> statements) {
    OutcomeFinder finder = new OutcomeFinder(prose);
    finder.read(statements);
    return finder.found;
  }

  private void read(List<Finding<Statement>> statements) {
    int next = 0;
    for (Span sentence : prose.sentences()) {
      List<Statement> inside = new ArrayList<>();
      while (next < statements.size()
          && verb(statements.get(next).value()) < tokens.end(sentence.end() - 1)) {
        if (verb(statements.get(next).value()) >= tokens.start(sentence.start())) {
          inside.add(statements.get(next).value());
        }
        next++;
      }
      sentence(sentence.start(), sentence.end(), inside);
    }
  }

  private int verb(Statement statement) {
    return layer.fromSource(statement.verb()).start();
  }

  private void sentence(int from, int to, List<Statement> said) {
    if (tokens.is(from, "[")) {
      return;
    }
    int end = tokens.is(to - 1, ".") ? to - 1 : to;
    int begin = from;
    for (int i = from; i <= end; i++) {
      if (i < end && !CUT.contains(tokens.word(i))) {
        continue;
      }
      boolean cut =
          i == end
              || tokens.is(i, ";")
              || tokens.is(i, ":")
              || tokens.is(i, "and") && tokens.is(i + 1, "that") && i - begin > 3
              || tokens.is(i, ",") && tokens.is(i + 1, "which") && tokens.is(i + 3, "did")
              || tokens.is(i, "(") && i - begin > 3 && !tokens.is(i + 2, ")")
              || tokens.is(i, "[") && i - begin > 2 && !tokens.isWord(i - 1)
              || isJoin(i) && i - begin > 4;
      if (cut) {
        clause(begin, i, said);
        begin = i < end && !tokens.is(i, "and") && !tokens.is(i, "that") ? i + 1 : i;
      }
    }
  }

  /** {@code and I have}, {@code but he had}, {@code that I have}: another clause in the perfect. */
  private boolean isJoin(int i) {
    boolean word =
        tokens.is(i, "and") || tokens.is(i, "but") || tokens.is(i, "that") || tokens.is(i, ",");
    boolean subject =
        tokens.is(i + 1, "i")
            || tokens.is(i + 1, "we")
            || tokens.is(i + 1, "he")
            || tokens.is(i + 1, "they");
    return word
        && subject
        && (tokens.is(i + 2, "have")
            || tokens.is(i + 2, "had")
            || tokens.is(i + 2, "has")
            || tokens.is(i + 2, "was")
            || tokens.is(i + 2, "therefore")
            || tokens.is(i + 2, "will")
            || tokens.is(i + 2, "shall"));
  }

  private void clause(int from, int to, List<Statement> said) {
    int begin = from;
    Statement frame = null;
    for (Statement statement : said) {
      int start = token(layer.fromSource(statement.content()).start());
      boolean tells =
          switch (statement.act()) {
            case INFORM, ADMIT, WARN, THANK -> true;
            case OPINION, ASK, PROPOSE, REQUEST, DEMAND, ADVISE, AGREE, DECIDE, OBJECT, PROMISE ->
                false;
          };
      if (start > from && start < to - 2 && verb(statement) >= tokens.start(from)) {
        frame = statement;
        boolean again = hasAgain(from, start);
        begin = tells && !again ? start : begin;
      }
    }
    while (begin < to - 2 && (HEAD.contains(tokens.word(begin)) || tokens.is(begin + 1, ")"))) {
      begin += tokens.is(begin + 1, ")") ? 2 : 1;
    }
    if (to - begin < 3) {
      return;
    }
    if (isTopic(begin, to) || isHeading(begin, to)) {
      lastWords = Stems.of(tokens, begin, to);
      lastEnd = to;
      return;
    }
    Cues.Cue cue = cues.of(begin, to);
    int end = tail(begin, to, cue == null ? begin : cue.at());
    int start = begin;
    Optional<Statement.Act> act = Optional.ofNullable(frame).map(Statement::act);
    found.add(
        new Outcome(
            prose.source(begin, end),
            Optional.ofNullable(cue).map(Cues.Cue::status),
            cue != null && cue.anaphoric(),
            cue != null && cue.strong(),
            told(begin, end),
            words(begin, end),
            new Lazily(() -> opening(start, end)),
            new Lazily(() -> names(start, end)),
            cue == null ? "" : cues.bond(cue.at(), to),
            denied(begin, end),
            frame == null ? Optional.empty() : Optional.of(frame.source().speaker()),
            act));
  }

  /** {@code Memorandum No. 289 was considered}: what is on the table, not what became of it. */
  private boolean isTopic(int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + 9); i++) {
      boolean read = tokens.is(i, "was") || tokens.is(i, "were");
      if (read
          && (tokens.is(i + 1, "read")
              || tokens.is(i + 1, "considered")
              || tokens.is(i + 1, "discussed"))) {
        return true;
      }
    }
    return false;
  }

  /** A clause that begins with {@code it} speaks of what the clause before it spoke of. */
  private Set<String> words(int from, int to) {
    Set<String> words = Stems.of(tokens, from, to);
    boolean pointsBack =
        tokens.is(from, "it") || tokens.is(from, "they") || tokens.is(from, "these");
    if (pointsBack && from - lastEnd < 4) {
      words.addAll(lastWords);
    }
    lastWords = words;
    lastEnd = to;
    return words;
  }

  private Set<String> opening(int from, int to) {
    Set<String> words = new java.util.HashSet<>();
    for (int i = from; i < Math.min(to, from + 6); i++) {
      String word = tokens.word(i);
      int apostrophe = word.indexOf('\'');
      words.add(apostrophe > 0 ? word.substring(0, apostrophe) : word);
    }
    return words;
  }

  private Set<String> names(int from, int to) {
    Set<String> names = new java.util.HashSet<>();
    for (int i = from; i < Math.min(to, from + 120); i++) {
      if (tokens.isCapital(i) && (i > from || tokens.isCapital(i + 1))) {
        names.add(Stems.stem(tokens.word(i)));
      }
    }
    return names;
  }

  /** A heading has hardly a word in small letters. */
  private boolean isHeading(int from, int to) {
    int words = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      if (PAST.contains(tokens.word(i))) {
        return false;
      }
      if (tokens.word(i).length() > 3) {
        words++;
        capitals += tokens.isCapital(i) ? 1 : 0;
      }
    }
    return words > 1 && capitals * 10 >= words * 8;
  }

  private boolean denied(int from, int to) {
    for (int i = from; i < Math.min(to, from + 12); i++) {
      String word = tokens.word(i);
      if (word.equals("not")
          || word.equals("no")
          || word.startsWith("disapprov")
          || word.startsWith("disagree")
          || word.equals("unable")
          || word.equals("refused")
          || word.equals("declined")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAgain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, "again")
          || tokens.word(i).startsWith("renew")
          || tokens.word(i).startsWith("reiterat")) {
        return true;
      }
    }
    return false;
  }

  private int tail(int from, int to, int cue) {
    for (int i = Math.max(from + 3, cue + 1); i < to - 1; i++) {
      if (tokens.is(i, ",") && TAIL.contains(tokens.word(i + 1))) {
        return i;
      }
    }
    return to;
  }

  /** Tells whether the clause tells of what has happened: a past form before any modal. */
  private boolean told(int from, int to) {
    for (int i = from; i < Math.min(to, from + 30); i++) {
      String word = tokens.word(i);
      if (FUTURE.contains(word) && !word.equals("to")) {
        return false;
      }
      boolean be =
          word.equals("is") || word.equals("are") || word.equals("was") || word.equals("were");
      if (be && tokens.is(i + 1, "to")) {
        return false;
      }
      if (PAST.contains(word) || word.length() > 4 && word.endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  private int token(int offset) {
    return prose.from(offset);
  }
}
