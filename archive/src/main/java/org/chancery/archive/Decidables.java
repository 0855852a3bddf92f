package org.chancery.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.archive.Anchor.Subject;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Eschatocol;
import org.chancery.record.anatomy.Eschatocol.Attestation;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.Matter;
import org.chancery.record.anatomy.Matter.Event;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.Protocol;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.FollowUp;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Participant;
import org.chancery.record.people.Party;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Span;

/** Lists what an editor can decide in a record: all that {@link Overlay} can change. */
final class Decidables {

  private final List<Decidable> out = new ArrayList<>();

  private Decidables() {}

  static List<Decidable> of(Record record) {
    Decidables all = new Decidables();
    all.anatomy(record.anatomy());
    for (Finding<Statement> found : record.statements()) {
      Statement s = found.value();
      all.add(Subject.STATEMENT, found, s.content(), s.source().speaker());
    }
    for (Finding<Commitment> found : record.undertakings().commitments()) {
      Commitment c = found.value();
      all.add(Subject.COMMITMENT, found, c.action(), c.parties().debtor());
    }
    for (Finding<FollowUp> found : record.undertakings().followUps()) {
      all.add(Subject.FOLLOW_UP, found, found.value().span(), found.value().status().name());
    }
    for (EditorialQuery query : record.queries()) {
      List<Span> at = List.of(query.span());
      all.out.add(
          new Decidable(Subject.QUERY, query.span(), at, query.message(), Optional.empty()));
    }
    return List.copyOf(all.out);
  }

  private void anatomy(Anatomy a) {
    one(Subject.KIND, a.kind(), v -> v);
    protocol(a.protocol());
    matter(a.matter());
    eschatocol(a.eschatocol());
    a.annexes().enclosures().forEach(e -> anatomy(e.anatomy()));
  }

  private void protocol(Protocol p) {
    one(Subject.HEADING, p.heading(), v -> v);
    each(Subject.MARKING, p.markings(), Marking::text);
    each(Subject.NUMBER, p.numbers(), RecordNumber::first);
    each(Subject.FROM, p.correspondents().from(), Decidables::name);
    each(Subject.TO, p.correspondents().to(), Decidables::name);
    one(Subject.PLACE, p.dating().place(), v -> v);
    one(Subject.WRITTEN, p.dating().written(), When::edtf);
    one(Subject.SENT, p.dating().sent(), When::edtf);
    one(Subject.RECEIVED, p.dating().received(), When::edtf);
    one(Subject.SALUTATION, p.salutation(), v -> v);
  }

  private void matter(Matter m) {
    one(Subject.MEETING, m.meeting(), v -> v.when().map(When::edtf).orElse(""));
    Optional<Meeting> meeting = m.meeting().map(Finding::value);
    one(Subject.MEETING_PLACE, meeting.flatMap(Meeting::place), v -> v);
    one(Subject.INITIATIVE, meeting.flatMap(Meeting::initiative), v -> v);
    each(
        Subject.PARTICIPANT,
        meeting.map(Meeting::participants).orElse(List.of()),
        Participant::name);
    each(Subject.EVENT, m.events(), Event::name);
    each(Subject.REFERENCE, m.references().papers(), v -> v.number().orElse(""));
    each(Subject.DATE, m.references().dates(), v -> v.when().edtf());
    each(Subject.MENTION, m.mentions(), Mention::name);
    each(Subject.DRAFT, m.drafts(), v -> v.title().orElse(""));
  }

  private void eschatocol(Eschatocol e) {
    one(Subject.CLOSE, e.close(), v -> v);
    each(Subject.SIGNATURE, e.signatures(), Signature::name);
    each(Subject.ATTESTATION, e.attestations(), Attestation::text);
    one(Subject.INSIDE_ADDRESS, e.insideAddress(), v -> v);
    each(Subject.DISTRIBUTION, e.distribution(), v -> v);
  }

  private static String name(Party party) {
    return party.person().or(party::office).orElse("");
  }

  private <T> void one(Subject subject, Optional<Finding<T>> found, Function<T, String> value) {
    found.ifPresent(f -> add(subject, f, f.span(), value.apply(f.value())));
  }

  private <T> void each(Subject subject, List<Finding<T>> found, Function<T, String> value) {
    found.forEach(f -> add(subject, f, f.span(), value.apply(f.value())));
  }

  private void add(Subject subject, Finding<?> found, Span at, String value) {
    Decidable.Origin origin = new Decidable.Origin(found.maker(), found.certainty());
    out.add(new Decidable(subject, at, found.evidence(), value, Optional.of(origin)));
  }
}
