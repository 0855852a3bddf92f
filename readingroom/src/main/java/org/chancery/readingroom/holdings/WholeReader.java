package org.chancery.readingroom.holdings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Card;
import org.chancery.archive.NameBook;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.exchange.Exchange;
import org.chancery.dossier.exchange.PaperSummary;
import org.chancery.dossier.register.Appearances;
import org.chancery.dossier.register.PaperNames;
import org.chancery.dossier.register.Register;
import org.chancery.edition.DateWords;
import org.chancery.edition.Edition;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Matter.Event;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.OneLine;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.LineMap;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/** Reads all papers once and draws out what only all of them together can show. */
final class WholeReader {

  /** So short a thing is not recognised without the words around it. */
  private static final int SIGN = 3;

  private static final int AROUND = 50;

  private final Gathering gathering;
  private final List<Whole.Day> days = new ArrayList<>();
  private final List<Whole.Asked> asked = new ArrayList<>();
  private final List<PaperSummary> summaries = new ArrayList<>();

  private WholeReader(Gathering gathering) {
    this.gathering = gathering;
  }

  /** Reads the papers of {@code cards}. */
  static List<Record> records(Archive archive, List<Card> cards) {
    return cards.parallelStream().map(c -> archive.records().read(c.id())).toList();
  }

  /** Draws out of the papers of {@code cards} what they show together. */
  static Whole read(Archive archive, List<Card> cards, List<Record> records) {
    NameBook names = new NameBook(archive.decisions().names());
    List<PaperNames> papers = papers(cards, records);
    Register register = Register.of(papers, names);
    WholeReader reader = new WholeReader(new Gathering(register, names));
    for (int i = 0; i < records.size(); i++) {
      reader.take(cards.get(i).id(), records.get(i), papers.get(i));
    }
    reader.days.sort(Comparator.comparing(Whole.Day::day));
    Ledgers ledgers = Ledgers.of(archive, cards.stream().map(Card::id).toList(), records);
    Exchange exchange = Exchange.of(reader.summaries);
    LedgerRows ledger = ledgers.last();
    return new Whole(
        reader.gathering.people(),
        reader.gathering.places(),
        reader.gathering.bodies(),
        reader.days,
        reader.asked,
        ledgers,
        ledger,
        Duties.of(ledger, names::key),
        Duties.of(ledger, reader.gathering::bodyKey),
        exchange,
        Chains.of(exchange),
        register,
        names);
  }

  private static List<PaperNames> papers(List<Card> cards, List<Record> records) {
    List<PaperNames> papers = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      Card card = cards.get(i);
      papers.add(
          new PaperNames(
              card.id().toString(),
              card.dated().earliest(),
              card.dated().latest(),
              Appearances.of(records.get(i))));
    }
    return papers;
  }

  private void take(RecordId id, Record record, PaperNames paper) {
    gathering.take(id, record, paper);
    summaries.addAll(PaperSummary.of(id.toString(), record));
    record.anatomy().matter().meeting().ifPresent(found -> meeting(id, found));
    for (Finding<Event> found : record.anatomy().matter().events()) {
      Event event = found.value();
      event.when().ifPresent(when -> day(id, false, when, OneLine.ofBlanks(event.name()), found));
    }
    record.queries().forEach(query -> asked.add(asked(id, record.transcript(), query)));
  }

  private static Whole.Asked asked(RecordId id, Transcript transcript, EditorialQuery query) {
    LineMap lines = transcript.lines();
    Span span = query.span();
    String text = transcript.text();
    boolean sign = !span.isEmpty() && span.length() <= SIGN;
    String before = text.substring(Math.max(0, span.start() - AROUND), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
    return new Whole.Asked(
        id,
        query.code(),
        lines.line(span.start()),
        lines.column(span.start()),
        query.message(),
        sign ? Text.tail(before) : "",
        Text.brief(OneLine.ofBlanks(span.of(text)), 160),
        sign ? Text.head(after) : "",
        span.isEmpty() ? "l" + lines.line(span.start()) : Edition.anchor(span),
        span);
  }

  private void meeting(RecordId id, Finding<Meeting> found) {
    Meeting meeting = found.value();
    String who =
        String.join(
            ", ", meeting.participants().stream().limit(8).map(p -> p.value().name()).toList());
    String where = meeting.place().map(p -> OneLine.ofBlanks(p.value())).orElse("");
    String what = where + (where.isEmpty() || who.isEmpty() ? "" : ": ") + who;
    meeting.when().ifPresent(when -> day(id, true, when, what, found));
  }

  private void day(RecordId id, boolean meeting, When when, String what, Finding<?> found) {
    when.first()
        .ifPresent(date ->
            first(date)
                .ifPresent(day ->
                    days.add(
                        new Whole.Day(
                            day,
                            known(date),
                            meeting,
                            DateWords.of(when),
                            what,
                            id,
                            Edition.anchor(found.span())))));
  }

  private static Timeline.Known known(When.Date date) {
    if (date.toLocalDate().isPresent()) {
      return Timeline.Known.DAY;
    }
    boolean month = date.month().isPresent() && date.month().getAsInt() <= 12;
    return month ? Timeline.Known.MONTH : Timeline.Known.YEAR;
  }

  private static Optional<LocalDate> first(When.Date date) {
    if (date.year().isEmpty()) {
      return Optional.empty();
    }
    int month =
        date.month().isPresent() && date.month().getAsInt() <= 12 ? date.month().getAsInt() : 1;
    return date.toLocalDate().or(() -> Optional.of(LocalDate.of(date.year().getAsInt(), month, 1)));
  }
}
