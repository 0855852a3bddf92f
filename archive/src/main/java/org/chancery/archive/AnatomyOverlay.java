package org.chancery.archive;

import java.util.List;
import java.util.Optional;
import org.chancery.archive.Anchor.Subject;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Anatomy.Annexes;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.anatomy.Eschatocol;
import org.chancery.record.anatomy.Eschatocol.Attestation;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.Matter;
import org.chancery.record.anatomy.Matter.Draft;
import org.chancery.record.anatomy.Matter.Event;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.Matter.PaperReference;
import org.chancery.record.anatomy.Matter.References;
import org.chancery.record.anatomy.Protocol;
import org.chancery.record.anatomy.Protocol.Correspondents;
import org.chancery.record.anatomy.Protocol.Dating;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.DateMention;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Participant;
import org.chancery.record.people.Party;

/** Lays one decision over the anatomy of a paper, its enclosures included. */
final class AnatomyOverlay {

  private final Subject subject;
  private final Change change;

  AnatomyOverlay(Subject subject, Change change) {
    this.subject = subject;
    this.change = change;
  }

  Anatomy over(Anatomy a) {
    return new Anatomy(
        a.extent(),
        word(Subject.KIND, a.kind()),
        protocol(a.protocol()),
        matter(a.matter()),
        eschatocol(a.eschatocol()),
        annexes(a.annexes()));
  }

  private Annexes annexes(Annexes a) {
    List<Enclosure> enclosures =
        a.enclosures().stream()
            .map(e -> new Enclosure(e.label(), over(e.anatomy()), e.level()))
            .toList();
    return new Annexes(enclosures, a.regest());
  }

  private Protocol protocol(Protocol p) {
    Correspondents c = p.correspondents();
    Dating d = p.dating();
    return new Protocol(
        word(Subject.HEADING, p.heading()),
        each(Subject.MARKING, p.markings(), (was, v) -> new Marking(was.kind(), v)),
        each(
            Subject.NUMBER,
            p.numbers(),
            (was, v) -> new RecordNumber(was.kind(), v, Optional.empty())),
        new Correspondents(
            each(Subject.FROM, c.from(), (_, v) -> party(v)),
            each(Subject.TO, c.to(), (_, v) -> party(v))),
        new Dating(
            word(Subject.PLACE, d.place()),
            one(Subject.WRITTEN, d.written(), AnatomyOverlay::day),
            one(Subject.SENT, d.sent(), AnatomyOverlay::day),
            one(Subject.RECEIVED, d.received(), AnatomyOverlay::day)),
        word(Subject.SALUTATION, p.salutation()));
  }

  private Matter matter(Matter m) {
    return new Matter(
        m.span(),
        one(Subject.MEETING, m.meeting(), (was, _) -> was).map(f -> f.map(this::meeting)),
        each(Subject.EVENT, m.events(), (was, v) -> new Event(v, was.when())),
        new References(
            each(Subject.REFERENCE, m.references().papers(), AnatomyOverlay::numbered),
            each(
                Subject.DATE,
                m.references().dates(),
                (was, v) -> new DateMention(was.printed(), day(was.when(), v)))),
        each(Subject.MENTION, m.mentions(), (was, v) -> new Mention(was.kind(), was.printed(), v)),
        each(
            Subject.DRAFT,
            m.drafts(),
            (was, v) -> new Draft(Optional.of(v), was.quotation(), was.relation())));
  }

  private Meeting meeting(Meeting m) {
    return new Meeting(
        m.when(),
        word(Subject.MEETING_PLACE, m.place()),
        word(Subject.INITIATIVE, m.initiative()),
        each(
            Subject.PARTICIPANT,
            m.participants(),
            (was, v) -> new Participant(v, was.title(), was.side(), was.group())));
  }

  private Eschatocol eschatocol(Eschatocol e) {
    return new Eschatocol(
        word(Subject.CLOSE, e.close()),
        each(
            Subject.SIGNATURE,
            e.signatures(),
            (was, v) -> new Signature(v, was.office(), was.signedFor())),
        each(
            Subject.ATTESTATION,
            e.attestations(),
            (was, v) ->
                new Attestation(was.kind(), was.by(), was.when(), was.copy(), was.sheets(), v)),
        word(Subject.INSIDE_ADDRESS, e.insideAddress()),
        each(Subject.DISTRIBUTION, e.distribution(), (_, v) -> v));
  }

  private static PaperReference numbered(PaperReference was, String number) {
    return new PaperReference(was.whose(), was.kind(), Optional.of(number), was.when(), was.to());
  }

  private static When day(When was, String value) {
    return When.Date.parse(value).<When>map(d -> d).orElse(was);
  }

  private static Party party(String name) {
    return new Party(Optional.of(name), Optional.empty(), Optional.empty());
  }

  private Optional<Finding<String>> word(Subject of, Optional<Finding<String>> finding) {
    return one(of, finding, (_, v) -> v);
  }

  private <T> Optional<Finding<T>> one(
      Subject of, Optional<Finding<T>> finding, Change.Corrected<T> corrected) {
    return of == subject ? change.one(finding, corrected) : finding;
  }

  private <T> List<Finding<T>> each(
      Subject of, List<Finding<T>> findings, Change.Corrected<T> corrected) {
    return of == subject ? change.each(findings, Finding::span, corrected) : findings;
  }
}
