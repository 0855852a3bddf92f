package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Matter.Draft;
import org.chancery.record.anatomy.Matter.Event;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.Matter.References;
import org.chancery.record.anatomy.MatterText.Dated;
import org.chancery.record.dates.DateMention;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Participant;
import org.chancery.record.people.Party;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Span;

/**
 * Reads the text proper: the meeting it reports, events, papers and dates referred to, names,
 * drafts. All recognisers share one pass over the text that makes its tokens.
 */
final class MatterReader {

  private MatterReader() {}

  /**
   * What is known of the paper before its matter is read.
   *
   * @param protocol heading, correspondents, dates, wherever they stand on the paper
   * @param eschatocol signatures and the rest of the foot
   * @param participants those a list outside the matter names, such as {@code Present:} of minutes
   * @param form the labelled lines that head a memorandum of conversation
   */
  record Context(
      Protocol protocol,
      Eschatocol eschatocol,
      List<Finding<Participant>> participants,
      Optional<MeetingForm.Reading> form) {}

  /**
   * The text proper.
   *
   * @param matter what it tells
   * @param announced its first words that announce an enclosure, in the source
   * @param queries the doubts met on the way
   */
  record Reading(Matter matter, Optional<Span> announced, List<EditorialQuery> queries) {}

  /** Reads the stretch {@code body} of the working text. */
  static Reading read(WorkingText text, Span body, Context context) {
    MatterTokens tokens = MatterTokens.of(text.text(), body);
    Optional<When.Date> written = day(context.protocol());
    MatterText matter = MatterDates.read(new MatterText(text, body, tokens, List.of()), written);
    Optional<Finding<Meeting>> meeting = MeetingReader.read(matter, context);
    Optional<When.Date> told = meeting.flatMap(m -> m.value().when()).flatMap(When::first);
    NameBook people = people(context, meeting);
    Expansions expansions = new Expansions();
    List<Finding<Mention>> mentions = MentionReader.read(matter, people, expansions);
    List<Finding<Event>> events = EventReader.read(matter, expansions, told.or(() -> written));
    List<Finding<Draft>> drafts = DraftReader.read(matter);
    References references = new References(ReferenceReader.read(matter, written), dates(matter));
    Matter value = new Matter(text.source(body), meeting, events, references, mentions, drafts);
    List<EditorialQuery> queries =
        new ArrayList<>(DoubtReader.tokens(text, tokens, year(told.or(() -> written))));
    queries.addAll(DoubtReader.quotations(text, tokens));
    queries.addAll(DoubtReader.dates(text, context.protocol(), references.papers()));
    queries.addAll(OpenDates.read(text, context.protocol(), references.dates()));
    Optional<Span> announced = Enclosures.announced(tokens).map(text::source);
    return new Reading(value, announced, queries);
  }

  private static int year(Optional<When.Date> date) {
    return date.map(d -> d.year().orElse(0)).orElse(0);
  }

  private static List<Finding<DateMention>> dates(MatterText matter) {
    List<Finding<DateMention>> mentions = new ArrayList<>(matter.dates().size());
    for (Dated date : matter.dates()) {
      DateMention mention = new DateMention(matter.text().words(date.span()), date.when());
      mentions.add(
          Finding.byRule(
              "dates/text", date.certainty(), mention, matter.text().source(date.span())));
    }
    return mentions;
  }

  /** The people whom the paper names outside its text. */
  private static NameBook people(Context context, Optional<Finding<Meeting>> meeting) {
    NameBook people = new NameBook();
    context.protocol().correspondents().from().forEach(party -> add(people, party.value()));
    context.protocol().correspondents().to().forEach(party -> add(people, party.value()));
    context.eschatocol().signatures().forEach(signature -> people.add(signature.value().name()));
    meeting.ifPresent(
        m -> m.value().participants().forEach(person -> people.add(person.value().name())));
    return people;
  }

  private static void add(NameBook people, Party party) {
    party.person().ifPresent(people::add);
  }

  /** Returns the date that the paper bears, the day of writing before all others. */
  static Optional<When> dated(Protocol protocol) {
    return protocol
        .dating()
        .written()
        .or(() -> protocol.dating().sent())
        .or(() -> protocol.dating().received())
        .map(Finding::value);
  }

  /** Returns the day that the paper bears, as a single date. */
  static Optional<When.Date> day(Protocol protocol) {
    return dated(protocol).flatMap(When::first);
  }
}
