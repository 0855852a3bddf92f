package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import org.chancery.record.dates.DateMention;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Participant;
import org.chancery.transcript.Span;

/**
 * The text proper and what it tells of.
 *
 * @param span where it stands, from after the protocol to before the eschatocol
 * @param meeting the conversation or meeting that the paper reports
 * @param events other events named, with their dates
 * @param references other papers referred to, and dates referred to
 * @param mentions people, bodies and places named, in text order
 * @param drafts drafts quoted in the text
 */
public record Matter(
    Span span,
    Optional<Finding<Meeting>> meeting,
    List<Finding<Event>> events,
    References references,
    List<Finding<Mention>> mentions,
    List<Finding<Draft>> drafts) {

  /** Copies the lists. */
  public Matter {
    events = List.copyOf(events);
    mentions = List.copyOf(mentions);
    drafts = List.copyOf(drafts);
  }

  /** References to other papers and to dates. */
  public record References(List<Finding<PaperReference>> papers, List<Finding<DateMention>> dates) {
    /** Copies the lists. */
    public References {
      papers = List.copyOf(papers);
      dates = List.copyOf(dates);
    }
  }

  /**
   * A conversation or meeting.
   *
   * @param when from when to when
   * @param place where
   * @param initiative at whose initiative
   * @param participants who was present, by side
   */
  public record Meeting(
      Optional<When> when,
      Optional<Finding<String>> place,
      Optional<Finding<String>> initiative,
      List<Finding<Participant>> participants) {
    /** Copies the list. */
    public Meeting {
      participants = List.copyOf(participants);
    }
  }

  /**
   * An event named in the text.
   *
   * @param name the fullest name the paper gives it
   * @param when its date, as far as the paper shows
   */
  public record Event(String name, Optional<When> when) {}

  /**
   * A reference to another paper.
   *
   * @param whose whose paper: {@code my}, {@code your}, {@code our}, or the writer's name or
   *     office; lower-case pronouns
   * @param kind telegram, despatch, note, letter, memorandum, instruction ...
   * @param number its number as printed
   * @param when its date
   * @param to to whom it is written, where the words say so: {@code my note to the Foreign Office}
   */
  public record PaperReference(
      Optional<String> whose,
      Optional<String> kind,
      Optional<String> number,
      Optional<When> when,
      Optional<String> to) {}

  /**
   * A draft quoted in the text.
   *
   * @param title what it is a draft of, in the paper's words
   * @param quotation where its words stand, without the outer quotation marks
   * @param relation how the paper says it relates to another state, such as {@code added to the
   *     draft sent before}
   */
  public record Draft(Optional<String> title, Span quotation, Optional<String> relation) {}
}
