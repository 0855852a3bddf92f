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
import org.jspecify.annotations.Nullable;

/** Finds the clauses of a paper that may say what became of an undertaking. A pure function. */
final class OutcomeFinder {

  private static final WordSet PAST =
      WordSet.of(
          "has", "have", "had", "was", "were", "did", "made", "gave", "sent", "took", "left",
          "held", "saw", "brought", "came", "went", "read", "set", "paid", "wrote", "met", "handed",
          "is", "are");
  private static final WordSet CONDITION =
      WordSet.of("as", "provided", "unless", "if", "whether", "than");

  /** What was not done where no answer came. */
  private static final Set<String> ANSWER = Set.of(Stems.stem("inform"), Stems.stem("answer"));

  private static final int AROUND = 120;

  /** In so many words it is told what was promised. */
  private static final int TOLD = 40;

  private final Prose prose;
  private final Layer layer;
  private final Tokens tokens;
  private final Cues cues;
  private final ClauseSigns signs;
  private final ClauseCutter clauses;
  private final Reports reports;
  private final Telling telling;
  private final Stems stems;
  private PassageStems lastWords;
  private int lastEnd = -1;

  /** Where in the clause a thing is told in passing; past all tokens if nothing is. */
  private int passing = Integer.MAX_VALUE;

  /** The first token of the paragraph. */
  private int paragraph;

  /** Whether the sentence before only names the instruction that this one reports on. */
  private boolean answers;

  private static final WordSet REFERRED =
      WordSet.of("agreed", "promised", "requested", "instructed", "directed");

  private final List<Outcome> found = new ArrayList<>();

  private OutcomeFinder(Prose prose, Stems stems) {
    this.prose = prose;
    this.layer = prose.layer();
    this.tokens = prose.tokens();
    this.stems = stems;
    this.lastWords = new PassageStems(stems, 0, 0);
    this.cues = new Cues(tokens);
    this.signs = new ClauseSigns(tokens);
    this.clauses = new ClauseCutter(tokens);
    this.reports = new Reports(tokens);
    this.telling = new Telling(tokens, clauses);
  }

  /**
   * Returns the clauses in text order.
   *
   * @param stems those of the words of {@code prose}
   * @param statements the statements of the paper, in text order
   */
  static List<Outcome> find(Prose prose, Stems stems, List<Finding<Statement>> statements) {
    OutcomeFinder finder = new OutcomeFinder(prose, stems);
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
    if (from == 0 || !tokens.sameLineAsBefore(from)) {
      paragraph = from;
    }
    if (tokens.is(from, "[")) {
      return;
    }
    int end = ClauseCutter.withoutStop(tokens, to);
    if (!isReferred(from) && reports.isReference(from, end)) {
      answers = true;
      return;
    }
    int begin = from;
    while (begin < end) {
      int cut = clauses.end(pastReference(begin, end), end);
      clause(begin, cut, said);
      int next = clauses.next(cut);
      begin = next > begin ? next : cut + 1;
    }
    answers = false;
  }

  /** {@code As instructed in your telegram, I informed him}: the reference belongs to the deed. */
  private int pastReference(int from, int to) {
    if (isReferred(from)) {
      for (int i = from + 2; i < Math.min(to, from + 16); i++) {
        if (tokens.is(i, ",")) {
          return i + 1;
        }
      }
    }
    return from;
  }

  private boolean isReferred(int i) {
    return tokens.is(i, "as") && tokens.isAny(i + 1, REFERRED);
  }

  private void clause(int from, int to, List<Statement> said) {
    int begin = from;
    int stop = to;
    Statement frame = null;
    boolean own = false;
    for (Statement statement : said) {
      int start = token(layer.fromSource(statement.content()).start());
      int verb = token(verb(statement));
      if (verb < from || verb >= to - 1) {
        continue;
      }
      if ((tokens.is(verb - 1, "who") || tokens.is(verb - 1, "which")) && verb - from > 3) {
        stop = Math.min(stop, verb - 1);
        continue;
      }
      if (start > from && start < to - 2 && verb < stop) {
        boolean holds = hasAgain(from, start) || isBreach(from, verb + 1);
        boolean moves = tells(statement) && !holds;
        own |= moves && (tokens.is(verb - 1, "i") || isFirst(statement));
        frame = statement;
        begin = moves ? start : clauses.isFronted(from) ? subject(statement, begin) : begin;
      }
    }
    passing = Integer.MAX_VALUE;
    phrases(from, stop, Optional.ofNullable(frame));
    outcome(clauses.begin(begin, stop), stop, Optional.ofNullable(frame));
    if (own) {
      int first = isReferred(from) ? from : clauses.begin(from, stop);
      outcome(first, stop, Optional.ofNullable(frame));
    }
  }

  private static boolean tells(Statement statement) {
    return switch (statement.act()) {
      case INFORM, ADMIT, WARN, THANK -> true;
      case OPINION, ASK, PROPOSE, REQUEST, DEMAND, ADVISE, AGREE, DECIDE, OBJECT, PROMISE -> false;
    };
  }

  /** {@code I have explained to him}: by saying so he may have done what he was told to say. */
  private boolean isFirst(Statement statement) {
    return statement
        .source()
        .printed()
        .map(span -> token(layer.fromSource(span).start()))
        .filter(i -> tokens.is(i, "i") || tokens.is(i, "we"))
        .isPresent();
  }

  private boolean isBreach(int from, int to) {
    Cues.Cue cue = cues.of(from, to);
    return cue != null
        && (cue.status() == FollowUp.Status.BROKEN || cue.status() == FollowUp.Status.SUPERSEDED);
  }

  /**
   * {@code In view of the above the Commissioners approved}: the clause begins with its subject.
   */
  private int subject(Statement statement, int begin) {
    return statement
        .source()
        .printed()
        .map(span -> token(layer.fromSource(span).start()))
        .filter(i -> i > begin && i - begin < 20)
        .orElse(begin);
  }

  /** What is told in passing, by a noun or a relative clause: {@code delay in putting it into}. */
  private void phrases(int from, int to, Optional<Statement> frame) {
    for (int i = from + 2; i < to - 3; i++) {
      if (cues.isNominal(i)) {
        passing = Integer.MAX_VALUE;
        outcome(i, to, frame);
        passing = i;
        return;
      }
      boolean relative =
          (tokens.is(i, "which") || tokens.is(i, "that"))
              && (tokens.is(i + 1, "has") || tokens.is(i + 1, "have") || tokens.is(i + 1, "had"));
      int head = relative ? clauses.antecedent(from, i) : i;
      if (head < i && head > from) {
        int before = passing;
        passing = Integer.MAX_VALUE;
        outcome(head, regard(i, to), frame);
        passing = Math.min(before, i);
      }
    }
  }

  private String bond(int from, int cue, int to) {
    String after = signs.bond(cue, to);
    return after.isEmpty() ? signs.bond(from, cue) : after;
  }

  /** Returns where {@code in regard to} begins; {@code to} if it does not. */
  private int regard(int from, int to) {
    for (int i = from + 3; i < to - 2; i++) {
      boolean in =
          (tokens.is(i, "in") || tokens.is(i, "with"))
              && (tokens.is(i + 1, "regard") || tokens.is(i + 1, "respect"));
      if (in || tokens.is(i, "concerning") || tokens.is(i, "respecting")) {
        return i;
      }
    }
    return to;
  }

  private void outcome(int begin, int to, Optional<Statement> frame) {
    if (to - begin < 3 || !isReferred(begin) && tokens.isAny(begin, CONDITION)) {
      return;
    }
    boolean nominal = cues.isNominal(begin);
    if (!nominal && (isTopic(begin, to) || isHeading(begin, to))) {
      lastWords = new PassageStems(stems, begin, to);
      lastEnd = to;
      return;
    }
    Cues.Cue cue = answers && reports.isReport(begin) ? reports.report(begin) : cues.of(begin, to);
    if (cue != null && cue.at() >= passing) {
      return; // it is told in passing, and already found
    }
    int end = clauses.tail(begin, to, cue == null ? begin : cue.at());
    if (cue != null && cue.strong()) {
      end = clauses.end(cue, end);
    }
    String bond = cue == null ? "" : bond(begin, cue.at(), to);
    add(begin, end, cue, bond, frame);
  }

  private void add(
      int begin, int end, Cues.@Nullable Cue cue, String bond, Optional<Statement> frame) {
    found.add(
        new Outcome(
            prose.source(begin, end),
            Optional.ofNullable(cue).map(Cues.Cue::status),
            cue != null && cue.anaphoric(),
            cue != null && cue.strong(),
            telling.tense(begin, end),
            words(begin, end, cue, bond),
            cue != null && cue.strong() && !cue.anaphoric() && !bond.isEmpty()
                ? around(begin, end)
                : Set.of(),
            new Lazily(() -> telling.opening(begin, end)),
            new Lazily(() -> telling.names(begin, cue == null ? end : told(end))),
            new Lazily(() -> telling.deeds(begin, end)),
            bond,
            frame.map(f -> f.source().speaker()),
            frame.map(Statement::act)));
  }

  /**
   * The words before, and those that tell what was promised: {@code the promise which he gave me,
   * that he would confirm it}.
   */
  private Set<String> around(int begin, int end) {
    Set<String> words = stems.of(Math.max(paragraph, begin - AROUND), begin);
    words.addAll(stems.of(end, told(end)));
    return words;
  }

  /** Returns the end of what is told, after {@code end}, by {@code that}; else {@code end}. */
  private int told(int end) {
    int that = tokens.is(end, ",") ? end + 1 : end;
    if (!tokens.is(that, "that")) {
      return end;
    }
    int stop = that;
    while (stop < Math.min(tokens.size(), that + TOLD) && !tokens.is(stop, ".")) {
      stop++;
    }
    return stop;
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
  private PassageStems words(int from, int to, Cues.@Nullable Cue cue, String bond) {
    boolean unanswered = cue != null && cue.status() == FollowUp.Status.OUTSTANDING;
    boolean pointsBack =
        (tokens.is(from, "it") || tokens.is(from, "they") || tokens.is(from, "these"))
            && clauses.isPast(from + 1);
    lastWords =
        new PassageStems(
            stems,
            from,
            to,
            unanswered && telling.denied(from, to) ? ANSWER : Set.of(),
            bond.isEmpty() ? "" : Stems.stem(bond),
            pointsBack && from - lastEnd < 4 ? lastWords : null);
    lastEnd = to;
    return lastWords;
  }

  /** A heading has hardly a word in small letters. */
  private boolean isHeading(int from, int to) {
    int words = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      if (tokens.isAny(i, PAST)) {
        return false;
      }
      if (tokens.word(i).length() > 3) {
        words++;
        capitals += tokens.isCapital(i) ? 1 : 0;
      }
    }
    return words > 1 && capitals * 10 >= words * 8;
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

  private int token(int offset) {
    return prose.from(offset);
  }
}
