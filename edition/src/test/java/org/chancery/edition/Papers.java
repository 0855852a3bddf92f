package org.chancery.edition;

import static org.chancery.record.finding.Certainty.HIGH;
import static org.chancery.record.finding.Certainty.MEDIUM;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.record.Record;
import org.chancery.record.Record.Undertakings;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Anatomy.Annexes;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.anatomy.Anatomy.Regest;
import org.chancery.record.anatomy.Eschatocol;
import org.chancery.record.anatomy.Eschatocol.Attestation;
import org.chancery.record.anatomy.Eschatocol.AttestationKind;
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
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.FollowUp;
import org.chancery.record.dates.DateMention;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Participant;
import org.chancery.record.people.Party;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Hand;
import org.chancery.transcript.LineMap;
import org.chancery.transcript.Mark;
import org.chancery.transcript.PageBreak;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/** Invented papers, put together by hand so that every field of a record is filled. */
final class Papers {

  private static final String ORLAND =
      """
      [handwritten: Secret]
      MEMORANDUM OF CONVERSATION
      The Minister in Orland (Vessy) to the Secretary for External Affairs (Marn)
      No. 14
      Port Ilva, 3 May 1931.
      [Received 9 May.]

      Sir: On 2 May I met Count Braun and Mr. Lahti [inserted by hand: at his request]. We talked from 9 to 11 in the evening.

      Count Braun said that he would [crossed out: gladly ]return the customs books tomorrow, if the post is withdrawn. [We] thanked him for the [text missing] books. He read to me the draft of an article: "The ferry shall be free to both banks." See your telegram 7 of 28 April.
      The dyke conference at Sund was named twice.

      I have the honor to be, Sir,
      \t\t\tA. Vessy
      Authenticated: L. Moor
      Copy to Sund.

      [Enclosure]
      Count Braun to the Minister (Vessy)
      The books were returned on 3 May.
      Vessy and Braun agree upon the ferry; the books come back.
      """;

  private final String text;

  private Papers(String text) {
    this.text = text;
  }

  /** A memorandum of conversation with one enclosure, in which nothing is left out. */
  static Record memorandum() {
    return new Papers(ORLAND).record("orland/14.txt");
  }

  /** A text without marks or findings. */
  static Record bare(String name, String text) {
    return marked(name, text, List.of());
  }

  /** A text with marks and no findings. */
  static Record marked(String name, String text, List<Mark> marks) {
    Papers paper = new Papers(text);
    return new Record(
        paper.transcript(Source.of(name, text), marks),
        paper.nothing(new Span(0, text.length())),
        List.of(),
        new Undertakings(List.of(), List.of()),
        List.of());
  }

  private Span at(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the paper has no words: " + words);
    }
    return new Span(start, start + words.length());
  }

  private <T> Finding<T> found(T value, String words) {
    return Finding.byRule("test/words", HIGH, value, at(words));
  }

  private Finding<String> printed(String words) {
    return found(words, words);
  }

  private Transcript transcript(Source source, List<Mark> marks) {
    return new Transcript(source, "hand", marks, List.of(), LineMap.of(text));
  }

  private Record record(String name) {
    Source plain = Source.of(name, text);
    Source source =
        new Source(
            name,
            Optional.of("d1"),
            plain.digest(),
            "text/plain",
            text,
            new Source.Encoding(List.of(), List.of(new PageBreak(at("Sir:").start(), "211"))));
    Anatomy anatomy =
        new Anatomy(
            new Span(0, text.length()),
            Optional.of(found("memorandum of conversation", "MEMORANDUM OF CONVERSATION")),
            protocol(),
            matter(),
            eschatocol(),
            annexes());
    return new Record(
        transcript(source, marks()),
        anatomy,
        statements(),
        new Undertakings(commitments(), followUps()),
        queries());
  }

  private Span inside(String whole, String words) {
    int start = at(whole).start() + whole.indexOf(words);
    return new Span(start, start + words.length());
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Addition(
            at("[handwritten: Secret]"),
            inside("[handwritten: Secret]", "Secret"),
            Hand.UNKNOWN,
            Mark.Position.ENDORSEMENT,
            "hand/handwritten",
            List.of()));
    marks.add(
        new Mark.Note(
            at("[Received 9 May.]"),
            inside("[Received 9 May.]", "Received 9 May."),
            Hand.EDITOR,
            Mark.NoteType.RECEIVED,
            "frus/received",
            List.of()));
    marks.add(
        new Mark.Addition(
            at("[inserted by hand: at his request]"),
            inside("[inserted by hand: at his request]", "at his request"),
            new Hand(Hand.Role.HAND, Optional.of("Vessy")),
            Mark.Position.INLINE,
            "hand/inserted",
            List.of()));
    marks.add(
        new Mark.Deletion(
            at("[crossed out: gladly ]"),
            inside("[crossed out: gladly ]", "gladly "),
            Hand.UNKNOWN,
            "hand/crossed-out",
            List.of()));
    marks.add(
        new Mark.Supplied(
            at("[We]"),
            inside("[We]", "We"),
            Hand.EDITOR,
            Mark.Reason.OMITTED,
            "hand/supplied",
            List.of()));
    marks.add(
        new Mark.Gap(
            at("[text missing]"),
            inside("[text missing]", "text missing"),
            Hand.EDITOR,
            Mark.GapReason.MISSING,
            Optional.of("one word"),
            "hand/gap"));
    marks.add(
        new Mark.Note(
            at("[Enclosure]"),
            inside("[Enclosure]", "Enclosure"),
            Hand.EDITOR,
            Mark.NoteType.ENCLOSURE,
            "frus/enclosure",
            List.of()));
    return marks;
  }

  private Protocol protocol() {
    When.Date received =
        new When.Date(
            OptionalInt.of(1931),
            OptionalInt.of(5),
            OptionalInt.of(9),
            Optional.empty(),
            Set.of(When.Part.YEAR),
            Optional.empty());
    When.Date sent =
        new When.Date(
            OptionalInt.of(1931),
            OptionalInt.of(5),
            OptionalInt.of(3),
            Optional.of(LocalTime.of(6, 30)),
            Set.of(),
            Optional.of("20 April 1931"));
    String heading = "The Minister in Orland (Vessy) to the Secretary for External Affairs (Marn)";
    return new Protocol(
        Optional.of(printed(heading)),
        List.of(found(new Marking(MarkingKind.CLASSIFICATION, "Secret"), "Secret")),
        List.of(found(new RecordNumber(NumberKind.DESPATCH, "14", Optional.empty()), "No. 14")),
        new Correspondents(
            List.of(found(party("Vessy", "Minister in Orland"), "The Minister in Orland (Vessy)")),
            List.of(
                found(
                    party("Marn", "Secretary for External Affairs"),
                    "the Secretary for External Affairs (Marn)"))),
        new Dating(
            Optional.of(printed("Port Ilva")),
            Optional.of(found(When.Date.of(1931, 5, 3), "3 May 1931")),
            Optional.of(found(sent, "3 May 1931")),
            Optional.of(found(received, "9 May"))),
        Optional.of(printed("Sir:")));
  }

  private static Party party(String person, String office) {
    return new Party(Optional.of(person), Optional.of(office), Optional.empty());
  }

  private Matter matter() {
    When.Date evening = When.Date.of(1931, 5, 2);
    When.Date from =
        new When.Date(
            evening.year(),
            evening.month(),
            evening.day(),
            Optional.of(LocalTime.of(21, 0)),
            Set.of(When.Part.YEAR),
            Optional.empty());
    When.Date to =
        new When.Date(
            evening.year(),
            evening.month(),
            evening.day(),
            Optional.of(LocalTime.of(23, 0)),
            Set.of(When.Part.YEAR, When.Part.DAY),
            Optional.empty());
    Meeting meeting =
        new Meeting(
            Optional.of(new When.Interval(Optional.of(from), Optional.of(to))),
            Optional.of(printed("Sund")),
            Optional.of(found("Mr. Lahti", "at his request")),
            List.of(
                found(
                    new Participant("Vessy", Optional.empty(), 1, Optional.of("We")), "We talked"),
                found(
                    new Participant("Braun", Optional.of("Count"), 2, Optional.empty()),
                    "Count Braun"),
                found(
                    new Participant("Lahti", Optional.empty(), 2, Optional.empty()), "Mr. Lahti")));
    When april = When.Date.of(1931, 4, 28);
    return new Matter(
        new Span(at("Sir:").start(), at("I have the honor").start()),
        Optional.of(
            new Finding<>(
                meeting,
                List.of(at("On 2 May"), at("from 9 to 11 in the evening")),
                new Maker.Rule("test/meeting"),
                HIGH)),
        List.of(
            found(
                new Event("dyke conference at Sund", Optional.empty()), "dyke conference at Sund")),
        new References(
            List.of(
                found(
                    new PaperReference(
                        Optional.of("your"),
                        Optional.of("telegram"),
                        Optional.of("7"),
                        Optional.of(april),
                        Optional.of("the Ministry")),
                    "your telegram 7 of 28 April")),
            List.of(
                found(
                    new DateMention(
                        "tomorrow",
                        new When.Date(
                            OptionalInt.of(1931),
                            OptionalInt.of(5),
                            OptionalInt.of(3),
                            Optional.empty(),
                            Set.of(When.Part.DAY),
                            Optional.empty())),
                    "tomorrow"))),
        List.of(
            found(new Mention(Mention.Kind.PERSON, "Count Braun", "Count Braun"), "Count Braun"),
            found(new Mention(Mention.Kind.PLACE, "Sund", "Sund"), "Sund")),
        List.of(
            found(
                new Draft(
                    Optional.of("an article"),
                    at("The ferry shall be free to both banks."),
                    Optional.of("read aloud")),
                "the draft of an article")));
  }

  private Eschatocol eschatocol() {
    Finding<Signature> signed =
        new Finding<>(
            new Signature("A. Vessy", Optional.of("Minister"), Optional.empty()),
            List.of(at("A. Vessy")),
            new Maker.Editor("R. Olt", Instant.parse("2026-01-02T03:04:05Z")),
            HIGH);
    return new Eschatocol(
        Optional.of(printed("I have the honor to be, Sir,")),
        List.of(signed),
        List.of(
            new Finding<>(
                new Attestation(
                    AttestationKind.AUTHENTICATED,
                    Optional.of("L. Moor"),
                    Optional.empty(),
                    OptionalInt.of(1),
                    OptionalInt.of(4),
                    "Authenticated: L. Moor"),
                List.of(at("Authenticated: L. Moor")),
                new Maker.Encoder("tei:note"),
                MEDIUM)),
        Optional.empty(),
        List.of(printed("Copy to Sund.")));
  }

  private Annexes annexes() {
    Span extent = new Span(at("[Enclosure]").start(), at("Vessy and Braun agree").start());
    Anatomy bare = nothing(extent);
    Protocol protocol =
        new Protocol(
            Optional.of(printed("Count Braun to the Minister (Vessy)")),
            List.of(),
            List.of(),
            bare.protocol().correspondents(),
            bare.protocol().dating(),
            Optional.empty());
    Anatomy letter =
        new Anatomy(
            extent, Optional.empty(), protocol, bare.matter(), bare.eschatocol(), bare.annexes());
    String summary = "Vessy and Braun agree upon the ferry; the books come back.";
    return new Annexes(
        List.of(new Enclosure(Optional.of(printed("[Enclosure]")), letter, 1)),
        Optional.of(found(new Regest(summary), summary)));
  }

  private Anatomy nothing(Span extent) {
    return new Anatomy(
        extent,
        Optional.empty(),
        new Protocol(
            Optional.empty(),
            List.of(),
            List.of(),
            new Correspondents(List.of(), List.of()),
            new Dating(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty()),
        new Matter(
            extent,
            Optional.empty(),
            List.of(),
            new References(List.of(), List.of()),
            List.of(),
            List.of()),
        new Eschatocol(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of()),
        new Annexes(List.of(), Optional.empty()));
  }

  private List<Finding<Statement>> statements() {
    Span content = at("he would [crossed out: gladly ]return the customs books tomorrow");
    Statement promise =
        new Statement(
            new Statement.Source(
                "Count Braun", Optional.of(at("Count Braun said")), Optional.of("Vessy")),
            Statement.Act.PROMISE,
            at("said that"),
            content,
            List.of(at("if the post is withdrawn")),
            new Statement.Manner(false, false, Statement.Voice.REPORTED, Optional.empty()));
    Statement thanks =
        new Statement(
            new Statement.Source("Vessy", Optional.of(at("[We]")), Optional.empty()),
            Statement.Act.THANK,
            at("thanked"),
            at("for the [text missing] books"),
            List.of(),
            new Statement.Manner(true, true, Statement.Voice.NESTED, Optional.of(0)));
    return List.of(
        found(promise, "Count Braun said that he would [crossed out: gladly ]return"),
        found(thanks, "[We] thanked him for the [text missing] books"));
  }

  private List<Finding<Commitment>> commitments() {
    Commitment books =
        new Commitment(
            Commitment.Kind.PROMISE,
            new Commitment.Parties("Count Braun", Optional.of("Vessy")),
            at("return the customs books"),
            new Commitment.Terms(
                Optional.of(at("if the post is withdrawn")),
                Optional.of(at("tomorrow")),
                Optional.of(When.Date.of(1931, 5, 3)),
                Commitment.Force.INTENTION,
                Optional.of(at("he would"))),
            List.of(0));
    return List.of(found(books, "return the customs books"));
  }

  private List<Finding<FollowUp>> followUps() {
    Span words = at("The books were returned on 3 May");
    return List.of(
        found(
            new FollowUp(FollowUp.Status.KEPT, words, List.of(0), false),
            "The books were returned on 3 May"));
  }

  private List<EditorialQuery> queries() {
    return List.of(
        new EditorialQuery("gap", at("[text missing]"), "Words are missing before “books”."));
  }
}
