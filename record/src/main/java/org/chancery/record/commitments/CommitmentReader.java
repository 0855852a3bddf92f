package org.chancery.record.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.language.Prose;
import org.chancery.record.language.Tokens;
import org.chancery.record.statements.Circle;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;

/**
 * Reads who is bound to do what from what was said: promises, assents to requests, decisions of a
 * body, instructions; and requests that nobody granted. A pure function.
 */
public final class CommitmentReader {

  private final Prose prose;
  private final Layer layer;
  private final Tokens tokens;
  private final List<Said> said;
  private final Book book = new Book();
  private final DueReader dues;

  private CommitmentReader(
      Prose prose, List<Finding<Statement>> statements, Optional<LocalDate> told) {
    this.prose = prose;
    this.layer = prose.layer();
    this.tokens = prose.tokens();
    this.said = places(statements);
    this.dues = new DueReader(layer.text(), tokens, told);
  }

  /**
   * Reads the commitments and requests of a paper, in text order of their words.
   *
   * @param told the day that the paper tells about, from which {@code tomorrow} is counted
   */
  public static List<Finding<Commitment>> read(
      Prose prose, Circle circle, List<Finding<Statement>> statements, Optional<LocalDate> told) {
    CommitmentReader reader = new CommitmentReader(prose, statements, told);
    if (reader.tokens.size() == 0) {
      return List.of();
    }
    Rules rules = new Rules(reader.tokens, circle, reader.said, reader.book);
    for (int i = 0; i < reader.said.size(); i++) {
      rules.apply(i);
    }
    new Narrated(prose, circle, reader.said, reader.book).read();
    return reader.findings();
  }

  private List<Said> places(List<Finding<Statement>> statements) {
    List<Said> places = new ArrayList<>(statements.size());
    int paragraph = 0;
    int seen = tokens.size() == 0 ? 0 : tokens.start(0);
    for (int i = 0; i < statements.size() && tokens.size() > 0; i++) {
      Statement statement = statements.get(i).value();
      Span content = layer.fromSource(statement.content());
      Span verb = layer.fromSource(statement.verb());
      for (; seen < verb.start(); seen++) {
        paragraph += layer.text().charAt(seen) == '\n' ? 1 : 0;
      }
      int from = token(content.start());
      int to = Math.max(from + 1, past(content.end()));
      int scope = to;
      for (Span more : statement.continuation()) {
        scope = Math.max(scope, past(layer.fromSource(more).end()));
      }
      places.add(new Said(i, statement, token(verb.start()), from, to, scope, paragraph));
    }
    return places;
  }

  /**
   * Returns the first token that begins at or after {@code offset}, the last one if there is none.
   */
  private int token(int offset) {
    return Math.min(past(offset), tokens.size() - 1);
  }

  private int past(int offset) {
    return prose.from(offset);
  }

  private List<Finding<Commitment>> findings() {
    Clauses clauses = new Clauses(tokens);
    List<Finding<Commitment>> out = new ArrayList<>(book.found().size());
    book.found()
        .sort(Comparator.comparingInt((Undertaking u) -> u.from).thenComparingInt(u -> u.to));
    for (Undertaking u : book.found()) {
      int to = Math.min(u.to, tokens.size());
      if (to <= u.from) {
        continue;
      }
      Span action = source(u.from, to);
      Commitment.Terms terms = terms(clauses, u, to);
      Maker maker = new Maker.Rule("commitments/" + u.kind.name().toLowerCase(Locale.ROOT));
      out.add(
          new Finding<>(
              new Commitment(
                  u.kind,
                  new Commitment.Parties(u.debtor, u.creditor),
                  action,
                  terms,
                  u.statements),
              List.of(action),
              maker,
              Certainty.MEDIUM));
    }
    return out;
  }

  private Commitment.Terms terms(Clauses clauses, Undertaking u, int to) {
    int scopeTo = Math.min(u.scopeTo, tokens.size());
    int[] condition =
        clauses.condition(Math.max(u.scopeFrom, u.from - 30), Math.min(scopeTo, to + 40));
    Optional<DueReader.Due> due = dues.read(u.from, to);
    if (due.isEmpty() && scopeTo > to) {
      due = dues.read(to, Math.min(scopeTo, to + 12));
    }
    int[] firm = clauses.firmness(Math.max(prose.sentence(u.from).start(), u.from - 12), to);
    return new Commitment.Terms(
        condition == null ? Optional.empty() : Optional.of(source(condition[0], condition[1])),
        due.map(d -> layer.toSource(d.words())),
        due.flatMap(DueReader.Due::when),
        u.force,
        firm == null ? Optional.empty() : Optional.of(source(firm[0], firm[1])));
  }

  private Span source(int from, int to) {
    return prose.source(from, to);
  }
}
