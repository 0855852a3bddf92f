package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.record.anatomy.Anatomy.Annexes;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.Protocol.Correspondents;
import org.chancery.record.anatomy.Protocol.Dating;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.Dateline;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Span;

/** Reads one paper, enclosed ones left out: its head, its foot, and what lies between. */
final class PaperReader {

  private final Page page;
  private final String text;
  private final int from;
  private final int to;
  private final HeadReader head;
  private final HeadNotes notes;
  private final PaperDates dates;

  private PaperReader(Page page, int from, int to, boolean enclosed) {
    this.page = page;
    this.text = page.text().text();
    this.from = from;
    this.to = to;
    this.head = HeadReader.read(page, from, to, enclosed);
    this.notes = HeadNotes.read(page, from, Math.min(head.bodyStart, to));
    this.dates = new PaperDates(page, head, to);
  }

  /**
   * A paper.
   *
   * @param anatomy what it is
   * @param label the words that announce it
   * @param announced its words that announce an enclosure, in the source
   * @param summary the publisher's summary above the paper
   * @param queries the doubts met
   */
  record Reading(
      Anatomy anatomy,
      Optional<Finding<String>> label,
      Optional<Span> announced,
      Optional<Finding<String>> summary,
      List<EditorialQuery> queries) {}

  /** Reads the lines {@code from..to} as one paper; what the encoder said of it is kept. */
  static Reading read(Page page, int from, int to, boolean enclosed, List<Encoded> encoded) {
    return new PaperReader(page, from, to, enclosed).assemble(new EncodedFields(encoded));
  }

  private Reading assemble(EncodedFields encoded) {
    Optional<OfficeFoot.Reading> office =
        OfficeFoot.read(page, Math.min(head.bodyStart, to), to, year());
    int limit =
        office.filter(OfficeFoot.Reading::registered).map(OfficeFoot.Reading::start).orElse(to);
    BitSet noted = office.map(OfficeFoot.Reading::noted).orElseGet(BitSet::new);
    EnclosureList.mark(page, Math.min(head.bodyStart, limit), limit, noted);
    FootReader.Reading foot = FootReader.read(page, Math.min(head.bodyStart, limit), limit, noted);
    List<Finding<Signature>> signatures = new ArrayList<>(foot.signatures());
    office.filter(o -> limit < to).ifPresent(o -> signatures.addAll(o.signatures()));
    Optional<Dateline> dateline = head.dateline.map(DatelineReader.Lines::words);
    if (dateline.isEmpty() && head.written.isEmpty() && foot.dateLine() >= 0) {
      dateline =
          DatelineReader.read(page, foot.start(), foot.dateLine(), to)
              .map(DatelineReader.Lines::words);
    }
    if (dateline.isEmpty() && head.written.isEmpty() && dates.headDate().isEmpty()) {
      boolean registered = office.flatMap(OfficeFoot.Reading::written).isPresent();
      dateline =
          dates.done(foot.start()).or(() -> registered ? Optional.empty() : dates.endorsed());
    }
    List<Finding<Signature>> own = signatures.subList(0, Math.min(foot.own(), signatures.size()));
    own = limit < to ? signatures : own;
    Protocol protocol = encoded.protocol(protocol(foot, own, dateline, office));
    Eschatocol eschatocol =
        encoded.eschatocol(
            new Eschatocol(
                foot.close(),
                signatures,
                office.map(o -> o.notes().attestations()).orElse(List.of()),
                foot.address().or(() -> head.address).map(a -> found("anatomy/inside-address", a)),
                distribution(office)));
    int end = Math.min(foot.start(), office.map(OfficeFoot.Reading::start).orElse(to));
    Span body = page.span(head.bodyStart, Math.max(head.bodyStart, end));
    MatterReader.Reading matter =
        MatterReader.read(
            page.text(),
            encoded.body(page.text()).orElse(body),
            new MatterReader.Context(
                protocol, eschatocol, encoded.participants(head.participants), dates.form()));
    Anatomy anatomy =
        new Anatomy(
            page.text().source(page.span(from, to)),
            encoded.kind(head.kind),
            protocol,
            encoded.matter(present(matter.matter(), encoded)),
            eschatocol,
            new Annexes(List.of(), Optional.empty()));
    List<EditorialQuery> queries = new ArrayList<>(frameDoubts(from, head.bodyStart));
    queries.addAll(matter.queries());
    queries.addAll(frameDoubts(Math.max(head.bodyStart, end), to));
    Optional<Span> announced =
        matter
            .announced()
            .or(() -> Enclosures.announced(page, Math.max(head.bodyStart, foot.start()), to));
    return new Reading(anatomy, encoded.label(head.label), announced, head.summary, queries);
  }

  /**
   * The doubts about dates on the lines of the head or the foot: from the first to the last line
   * that may tell one.
   */
  private List<EditorialQuery> frameDoubts(int first, int after) {
    int begin = first;
    while (begin < after && !mayDate(begin)) {
      begin++;
    }
    int end = after;
    while (end > begin && !mayDate(end - 1)) {
      end--;
    }
    if (begin >= end) {
      return List.of();
    }
    MatterTokens tokens = MatterTokens.of(text, page.span(begin, end));
    return DoubtReader.tokens(page.text(), tokens, 0);
  }

  /** The shape of a long line does not tell. */
  private boolean mayDate(int line) {
    return page.line(line).is(Shape.DATE | Shape.LONG | Shape.PROSE);
  }

  private List<Finding<String>> distribution(Optional<OfficeFoot.Reading> office) {
    List<Finding<String>> out = new ArrayList<>(head.distribution);
    if (out.isEmpty()) {
      out.addAll(notes.distribution());
    }
    office.ifPresent(o -> out.addAll(o.notes().distribution()));
    return out;
  }

  private int year() {
    return head.dateline
        .flatMap(lines -> lines.words().written())
        .map(d -> d.date().year())
        .orElse(OptionalInt.empty())
        .orElse(0);
  }

  private Protocol protocol(
      FootReader.Reading foot,
      List<Finding<Signature>> signatures,
      Optional<Dateline> dateline,
      Optional<OfficeFoot.Reading> office) {
    List<Finding<RecordNumber>> numbers = new ArrayList<>(head.numbers);
    numbers.addAll(notes.numbers());
    telegramNumber().ifPresent(numbers::add);
    SentTo posts = sentTo();
    numbers.addAll(posts.numbers());
    office.ifPresent(o -> numbers.addAll(o.notes().numbers()));
    List<Finding<Party>> to = new ArrayList<>();
    head.toPlace.ifPresent(station ->
        to.add(
            station.map(
                place -> new Party(Optional.empty(), Optional.of(place), Optional.empty()))));
    Correspondence correspondence = new Correspondence(page, head, this.to);
    to.addAll(correspondence.addressees(foot));
    Optional<Finding<When>> received =
        head.received.or(notes::received).or(() -> office.flatMap(OfficeFoot.Reading::received));
    to.addAll(posts.to());
    return new Protocol(
        head.heading,
        head.markings,
        numbers,
        new Correspondents(correspondence.senders(signatures), to),
        dateline.isPresent() ? dates.dating(dateline.get(), received) : dating(office, received),
        head.salutation);
  }

  /** The dates of a paper without a dateline. */
  private Dating dating(Optional<OfficeFoot.Reading> office, Optional<Finding<When>> received) {
    Optional<Finding<When>> written =
        head.written
            .or(() -> office.flatMap(OfficeFoot.Reading::written))
            .or(dates::headDate)
            .or(() -> head.published);
    return new Dating(
        head.place,
        written,
        head.sent.map(s -> PaperDates.completed(s, written)),
        received.map(r -> PaperDates.completed(r, written)));
  }

  private SentTo sentTo() {
    return head.isTelegram() && head.bodyStart < to
        ? SentTo.read(
            page.text(), page.line(head.bodyStart).start(), page.line(head.bodyStart).end())
        : SentTo.NOBODY;
  }

  /** The number of a telegram is the first word of its text: {@code 152. The Minister ...}. */
  private Optional<Finding<RecordNumber>> telegramNumber() {
    if (head.bodyStart >= to || head.kind.filter(k -> k.value().equals("telegram")).isEmpty()) {
      return Optional.empty();
    }
    int start = page.line(head.bodyStart).start();
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == start
        || end - start > 5
        || end >= text.length()
        || text.charAt(end) != '.'
        || end == start + 1 && listed(text.charAt(start))) {
      return Optional.empty();
    }
    Span span = new Span(start, end);
    return Optional.of(
        Finding.byRule(
            "anatomy/telegram-number",
            Certainty.MEDIUM,
            new RecordNumber(NumberKind.TELEGRAM, span.of(text), Optional.empty()),
            page.text().source(span)));
  }

  /**
   * A small number may count the points of a list: then the next number follows on a later line.
   */
  private boolean listed(char digit) {
    String next = (char) (digit + 1) + ". ";
    for (int i = head.bodyStart + 1; i < to; i++) {
      if (text.startsWith(next, page.line(i).start())) {
        return true;
      }
    }
    return digit == '0';
  }

  /** A list of those present is kept even where the matter tells of no meeting. */
  private Matter present(Matter matter, EncodedFields encoded) {
    var participants = encoded.participants(head.participants);
    if (participants.isEmpty() || matter.meeting().isPresent()) {
      return matter;
    }
    Meeting meeting =
        new Meeting(Optional.empty(), Optional.empty(), Optional.empty(), participants);
    Finding<Meeting> found =
        new Finding<>(
            meeting,
            participants.getFirst().evidence(),
            participants.getFirst().maker(),
            Certainty.HIGH);
    return new Matter(
        matter.span(),
        Optional.of(found),
        matter.events(),
        matter.references(),
        matter.mentions(),
        matter.drafts());
  }

  private Finding<String> found(String rule, Span span) {
    return Finding.byRule(rule, Certainty.HIGH, span.of(text), page.text().source(span));
  }
}
