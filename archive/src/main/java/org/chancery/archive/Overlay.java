package org.chancery.archive;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.record.Record;
import org.chancery.record.Record.Undertakings;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Matter;
import org.chancery.record.anatomy.Protocol;
import org.chancery.record.anatomy.Protocol.Correspondents;
import org.chancery.record.anatomy.Protocol.Dating;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Party;
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

  private Overlay(Record record, String digest) {
    this.record = record;
    this.digest = digest;
    this.anatomy = record.anatomy();
    this.statements = record.statements();
    this.commitments = record.undertakings().commitments();
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
        new Undertakings(overlay.commitments, record.undertakings().followUps()),
        overlay.queries);
  }

  private void apply(Decided decided) {
    if (decided.decision().words().isEmpty()) {
      return;
    }
    Anchor anchor = decided.decision().words().get();
    Optional<Span> span = anchor.in(record.transcript().text(), digest);
    if (span.isEmpty()) {
      ask("decision-words-gone", new Span(0, 0), DecisionWords.gone(decided, anchor));
    } else if (!applied(decided, anchor.subject(), span.get())) {
      ask("decision-without-finding", span.get(), DecisionWords.withoutFinding(decided, anchor));
    }
  }

  private void ask(String code, Span span, String message) {
    queries.add(new EditorialQuery(code, span, message));
  }

  /** Does what was decided, and tells whether the reader found something there to do it to. */
  private boolean applied(Decided by, Anchor.Subject subject, Span span) {
    return switch (subject) {
      case HEADING, KIND, PLACE, WRITTEN, FROM, TO -> head(by, subject, span);
      case MENTION -> mentions(by, span);
      case STATEMENT -> statements(by, span);
      case COMMITMENT -> commitments(by, span);
      case QUERY -> queries.removeIf(q -> q.span().equals(span)) || !found(by);
    };
  }

  /** An answered query that is not asked any more needs no further question. */
  private static boolean found(Decided by) {
    return !(by.decision() instanceof Decision.Answer);
  }

  private boolean head(Decided by, Anchor.Subject subject, Span span) {
    Protocol p = anatomy.protocol();
    Dating d = p.dating();
    Correspondents c = p.correspondents();
    Change change = new Change(by, span);
    Optional<Finding<String>> heading = p.heading();
    Optional<Finding<String>> kind = anatomy.kind();
    Optional<Finding<String>> place = d.place();
    Optional<Finding<When>> written = d.written();
    List<Finding<Party>> from = c.from();
    List<Finding<Party>> to = c.to();
    switch (subject) {
      case HEADING -> heading = change.one(heading, (_, v) -> v);
      case KIND -> kind = change.one(kind, (_, v) -> v);
      case PLACE -> place = change.one(place, (_, v) -> v);
      case WRITTEN -> written = change.one(written, (_, v) -> day(v));
      case FROM -> from = change.each(from, Finding::span, (_, v) -> party(v));
      case TO -> to = change.each(to, Finding::span, (_, v) -> party(v));
      case MENTION, STATEMENT, COMMITMENT, QUERY -> {}
    }
    Dating dating = new Dating(place, written, d.sent(), d.received());
    Protocol protocol =
        new Protocol(
            heading,
            p.markings(),
            p.numbers(),
            new Correspondents(from, to),
            dating,
            p.salutation());
    anatomy =
        new Anatomy(
            anatomy.extent(),
            kind,
            protocol,
            anatomy.matter(),
            anatomy.eschatocol(),
            anatomy.annexes());
    return change.hit();
  }

  private static When day(String value) {
    try {
      return When.Date.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      throw new ArchiveTrouble("a decision sets a date that is none: '" + value + "'", e);
    }
  }

  private static Party party(String name) {
    return new Party(Optional.of(name), Optional.empty(), Optional.empty());
  }

  private boolean mentions(Decided by, Span span) {
    Matter m = anatomy.matter();
    Change change = new Change(by, span);
    List<Finding<Mention>> mentions =
        change.each(
            m.mentions(), Finding::span, (was, v) -> new Mention(was.kind(), was.printed(), v));
    Matter matter =
        new Matter(m.span(), m.meeting(), m.events(), m.references(), mentions, m.drafts());
    anatomy =
        new Anatomy(
            anatomy.extent(),
            anatomy.kind(),
            anatomy.protocol(),
            matter,
            anatomy.eschatocol(),
            anatomy.annexes());
    return change.hit();
  }

  private boolean statements(Decided by, Span span) {
    Change change = new Change(by, span);
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      boolean meant = statements.get(i).value().content().equals(span);
      if (!meant || !(by.decision() instanceof Decision.Reject)) {
        left.add(i);
      }
    }
    List<Finding<Statement>> kept =
        change.each(statements, f -> f.value().content(), Overlay::spokenBy);
    if (kept.size() < statements.size()) {
      kept = kept.stream().map(f -> f.map(s -> renumbered(s, left))).toList();
      commitments = commitments.stream().map(f -> f.map(c -> renumbered(c, left))).toList();
    }
    statements = kept;
    return change.hit();
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
    commitments = change.each(commitments, f -> f.value().action(), Overlay::boundTo);
    return change.hit();
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
