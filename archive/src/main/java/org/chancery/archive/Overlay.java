package org.chancery.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chancery.record.Record;
import org.chancery.record.Record.Undertakings;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.FollowUp;
import org.chancery.record.finding.Finding;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Span;

/**
 * Lays the editors' decisions over a fresh reading. A decision whose words have moved follows them;
 * one whose words are gone, or that finds nothing there any more, becomes an editorial query.
 */
final class Overlay {

  private final Record record;
  private final String digest;
  private final List<EditorialQuery> queries;
  private Anatomy anatomy;
  private List<Finding<Statement>> statements;
  private List<Finding<Commitment>> commitments;
  private List<Finding<FollowUp>> followUps;

  private Overlay(Record record, String digest) {
    this.record = record;
    this.digest = digest;
    this.anatomy = record.anatomy();
    this.statements = record.statements();
    this.commitments = record.undertakings().commitments();
    this.followUps = record.undertakings().followUps();
    this.queries = new ArrayList<>(record.queries());
  }

  /**
   * Returns the record as decided.
   *
   * @param digest SHA-256 of the record's text in UTF-8
   */
  static Record lay(List<Decided> decisions, Record record, String digest) {
    if (decisions.isEmpty()) {
      return record;
    }
    Overlay overlay = new Overlay(record, digest);
    decisions.forEach(overlay::apply);
    overlay.queries.sort(
        Comparator.comparing(EditorialQuery::span).thenComparing(EditorialQuery::code));
    return new Record(
        record.transcript(),
        overlay.anatomy,
        overlay.statements,
        new Undertakings(overlay.commitments, overlay.followUps),
        overlay.queries);
  }

  private void apply(Decided decided) {
    if (decided.decision().words().isEmpty()) {
      return;
    }
    Anchor anchor = decided.decision().words().get();
    Optional<Span> span = anchor.in(record.transcript().text(), digest);
    if (span.isEmpty()) {
      ask("decision-words-gone", Span.NOWHERE, DecisionWords.gone(decided, anchor));
    } else if (!applied(decided, anchor.subject(), span.get())
        && !(decided.decision() instanceof Decision.Reject)) {
      ask("decision-without-finding", span.get(), DecisionWords.withoutFinding(decided, anchor));
    }
  }

  private void ask(String code, Span span, String message) {
    queries.add(new EditorialQuery(code, span, message));
  }

  /** Does what was decided, and tells whether the reader found something there to do it to. */
  private boolean applied(Decided by, Anchor.Subject subject, Span span) {
    return switch (subject) {
      case STATEMENT -> statements(by, span);
      case COMMITMENT -> commitments(by, span);
      case FOLLOW_UP -> followUps(by, span);
      case QUERY -> queries.removeIf(q -> q.span().equals(span)) || !found(by);
      case HEADING,
          KIND,
          MARKING,
          NUMBER,
          FROM,
          TO,
          PLACE,
          WRITTEN,
          SENT,
          RECEIVED,
          SALUTATION,
          MEETING,
          MEETING_PLACE,
          INITIATIVE,
          PARTICIPANT,
          EVENT,
          REFERENCE,
          DATE,
          DRAFT,
          MENTION,
          CLOSE,
          SIGNATURE,
          ATTESTATION,
          INSIDE_ADDRESS,
          DISTRIBUTION ->
          anatomy(by, subject, span);
    };
  }

  /** An answered query that is not asked any more needs no further question. */
  private static boolean found(Decided by) {
    return !(by.decision() instanceof Decision.Answer);
  }

  private boolean anatomy(Decided by, Anchor.Subject subject, Span span) {
    Change change = new Change(by, span);
    anatomy = new AnatomyOverlay(subject, change).over(anatomy);
    return change.hit();
  }

  private boolean statements(Decided by, Span span) {
    Change change = new Change(by, span);
    List<Integer> left = left(by, span, statements, Statement::content);
    List<Finding<Statement>> kept =
        change.each(statements, f -> f.value().content(), Overlay::spokenBy);
    if (kept.size() < statements.size()) {
      kept = kept.stream().map(f -> f.map(s -> renumbered(s, left))).toList();
      commitments = commitments.stream().map(f -> f.map(c -> renumbered(c, left))).toList();
    }
    statements = kept;
    return change.hit();
  }

  /** Returns the old numbers of those findings that a decision leaves. */
  private static <T> List<Integer> left(
      Decided by, Span span, List<Finding<T>> findings, Function<T, Span> place) {
    boolean rejects = by.decision() instanceof Decision.Reject;
    return IntStream.range(0, findings.size())
        .filter(i -> !rejects || !place.apply(findings.get(i).value()).equals(span))
        .boxed()
        .toList();
  }

  private static Statement spokenBy(Statement s, String speaker) {
    return new Statement(
        new Statement.Source(speaker, s.source().printed(), s.source().addressee()),
        s.act(),
        s.verb(),
        s.content(),
        s.continuation(),
        s.manner());
  }

  /** Statements are counted anew where some are left out. */
  private static Statement renumbered(Statement s, List<Integer> left) {
    Statement.Manner m = s.manner();
    return new Statement(
        s.source(),
        s.act(),
        s.verb(),
        s.content(),
        s.continuation(),
        new Statement.Manner(
            m.negated(), m.direct(), m.layer(), m.parent().map(left::indexOf).filter(i -> i >= 0)));
  }

  private static Commitment renumbered(Commitment c, List<Integer> left) {
    return new Commitment(
        c.kind(),
        c.parties(),
        c.action(),
        c.terms(),
        c.statements().stream().map(left::indexOf).filter(i -> i >= 0).toList());
  }

  private boolean commitments(Decided by, Span span) {
    Change change = new Change(by, span);
    List<Integer> left = left(by, span, commitments, Commitment::action);
    if (left.size() < commitments.size()) {
      followUps = followUps.stream().map(f -> f.map(v -> renumbered(v, left))).toList();
    }
    commitments = change.each(commitments, f -> f.value().action(), Overlay::boundTo);
    return change.hit();
  }

  private static FollowUp renumbered(FollowUp f, List<Integer> left) {
    return new FollowUp(
        f.status(),
        f.span(),
        f.commitments().stream().map(left::indexOf).filter(i -> i >= 0).toList(),
        f.explicit());
  }

  private boolean followUps(Decided by, Span span) {
    Change change = new Change(by, span);
    followUps = change.each(followUps, f -> f.value().span(), Overlay::became);
    return change.hit();
  }

  /** A word that is no status leaves it as it was. */
  private static FollowUp became(FollowUp f, String status) {
    return Arrays.stream(FollowUp.Status.values())
        .filter(s -> s.name().equals(status))
        .findFirst()
        .map(s -> new FollowUp(s, f.span(), f.commitments(), f.explicit()))
        .orElse(f);
  }

  private static Commitment boundTo(Commitment c, String debtor) {
    return new Commitment(
        c.kind(),
        new Commitment.Parties(debtor, c.parties().creditor()),
        c.action(),
        c.terms(),
        c.statements());
  }
}
