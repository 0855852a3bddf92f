package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.Dateline;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.record.people.PartyReader;
import org.chancery.transcript.Span;

/** What stands between the title of a paper and its text: marks, addressees, copies to others. */
class HeadClose extends HeadTitles {

  private static final Phrases REPEATED =
      Phrases.of("repeated to", "rptd to", "rptd ", "repeated for information to");

  HeadClose(Page page, int from, int to, boolean enclosed) {
    super(page, from, to, enclosed);
  }

  /**
   * {@code D. No. 112. Confidential. Velm, 6 March 1936.}: marks before place and date on one line.
   */
  final boolean markedDateline(Line line) {
    if (line.is(Shape.LONG) || line.length() > 140 || !marks(line)) {
      return false;
    }
    for (int stop = stop(line, line.end() - 2); stop > line.start(); stop = stop(line, stop)) {
      Span rest = new Span(stop + 2, line.end());
      MarkingReader.Reading marks =
          MarkingReader.read(page.text(), new Span(line.start(), stop + 1));
      Optional<Dateline> date = marks.marked() ? Dateline.read(text, rest) : Optional.empty();
      if (date.flatMap(Dateline::written).isPresent()) {
        take(marks);
        Dateline.Moment moment = date.get().written().orElseThrow();
        written = Optional.of(value("anatomy/dateline", moment.span(), moment.date()));
        date.get()
            .place()
            .ifPresent(words -> place = Optional.of(found("anatomy/dateline", words)));
        return true;
      }
    }
    return false;
  }

  /**
   * Returns where the last full stop before {@code to} stands that has a blank behind it, or -1.
   */
  private int stop(Line line, int to) {
    int stop = Chars.last(text, '.', line.start(), to);
    while (stop >= 0 && text.charAt(stop + 1) != ' ') {
      stop = Chars.last(text, '.', line.start(), stop);
    }
    return stop;
  }

  private boolean marks(Line line) {
    int at = Chars.skipOpening(text, line.start(), line.end());
    int end = at;
    while (end < line.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = Chars.lower(text.substring(at, end));
    return NumberWords.counts(word) || !word.isEmpty() && MarkingPhrases.begin(word);
  }

  /**
   * {@code Repeated to Velm No. 76, Castra No. 31.}, over several lines; returns the line after.
   */
  final int repeated(int i) {
    if (!REPEATED.at(text, page.line(i).start()) || page.line(i).is(Shape.LONG)) {
      return i;
    }
    int end = i + 1;
    while (end < to
        && end < i + 5
        && text.charAt(page.line(end - 1).end() - 1) == ','
        && !page.line(end).is(Shape.LONG)) {
      end++;
    }
    Span words = page.span(i, end);
    distribution.add(value("anatomy/repeated", words, HeadRemark.words(words.of(text))));
    return end;
  }

  /** {@code Distr.} / {@code GENERAL}: how widely an organisation hands the paper out. */
  final int distributed(int i) {
    Line line = page.line(i);
    boolean label = line.length() < 14 && Chars.starts(text, line.start(), "distr");
    if (!label || i + 1 >= to || page.line(i + 1).length() > 12) {
      return i;
    }
    String how = Chars.lower(page.words(i + 1));
    boolean known =
        switch (how) {
          case "general", "limited", "restricted" -> true;
          default -> false;
        };
    if (known) {
      Marking mark = new Marking(MarkingKind.HANDLING, page.words(i + 1));
      markings.add(value("anatomy/distribution", page.span(i, i + 2), mark));
    }
    return known ? i + 2 : i;
  }

  /** {@code TO} alone on a line, office and name of the addressee below it. */
  final int addressed(int i) {
    Line line = page.line(i);
    if (line.length() != 2
        || !Chars.starts(text, line.start(), "to")
        || i + 1 >= to
        || !addressees.isEmpty()
        || page.line(i + 1).gap()) {
      return i;
    }
    int end = page.spaced() ? page.blockEnd(i, Math.min(to, i + 6)) : Math.min(to, i + 2);
    Party first = PartyReader.read(page.words(i + 1)).getFirst();
    Optional<Party> person =
        i + 2 < end
            ? Optional.of(PartyReader.person(page.words(i + 2)))
                .filter(p -> p.honorific().isPresent())
            : Optional.empty();
    Party party =
        person
            .map(p -> new Party(p.person(), first.office().or(p::office), p.honorific()))
            .orElse(first);
    addressed(List.of(value("anatomy/addressed", page.span(i, end), party)));
    return end;
  }

  /** {@code For the State Secretary.} at the head of a telegram: for whom it is. */
  final boolean forWhom(Line line) {
    boolean named =
        isTelegram()
            && line.length() < 60
            && Chars.starts(text, line.start(), "for the ")
            && line.is(Shape.OFFICE | Shape.INSTITUTION)
            && !line.is(Shape.PROSE | Shape.LONG)
            && !MarkingReader.fills(page.text(), line);
    if (named) {
      addressees.addAll(parties("anatomy/for", new Span(line.start() + 4, line.end())));
    }
    return named;
  }

  /** The address of a letter printed as a block between its date and its salutation. */
  final int block(int i) {
    Line line = page.line(i);
    if (address.isPresent()
        || !addressees.isEmpty()
        || !page.spaced()
        || !line.gap()
        || line.is(Shape.DATE | Shape.LONG | Shape.PROSE | Shape.TITLE | Shape.NUMBER)
        || MarkingReader.fills(page.text(), line)) {
      return i;
    }
    int end = page.blockEnd(i, to);
    boolean block = end > i + 1 && end < i + 7 && end < to && page.line(end).is(Shape.SALUTE);
    for (int k = i; block && k < end; k++) {
      block = !page.line(k).is(Shape.DATE | Shape.LONG | Shape.NUMBER | Shape.SOURCE);
    }
    boolean person = block && (line.is(Shape.NAME | Shape.ADDRESS) || esquire(line));
    if (person) {
      address = Optional.of(page.span(i, end));
    }
    return person ? end : i;
  }

  private boolean esquire(Line line) {
    return Chars.holds(text, line.start(), line.end(), " esq");
  }

  /** A second title tells the kind of a paper whose heading tells only who writes to whom. */
  final boolean second(int i) {
    Line line = page.line(i);
    if (heading.isEmpty()
        || kind.isPresent()
        || line.length() > 40
        || line.is(Shape.LONG | Shape.PROSE | Shape.DATE | Shape.BRACKETED | Shape.TO)) {
      return false;
    }
    Optional<String> told = Kinds.ofHeading(text, line);
    told.ifPresent(k -> {
      kind = Optional.of(value("anatomy/kind-heading", page.span(i), k));
      titleNumber(line);
    });
    return told.isPresent();
  }

  /**
   * The kind of a letter shows in its salutation, that of a despatch in its number, that of a note
   * in its opening in the third person: all are inferred where no words tell.
   */
  final void inferKind() {
    if (kind.isPresent()) {
      return;
    }
    Optional<Finding<RecordNumber>> number =
        numbers.stream().filter(n -> n.value().kind() == NumberKind.DESPATCH).findFirst();
    boolean parties = !senders.isEmpty() && !addressees.isEmpty();
    if (salutation.isEmpty() && isThirdPerson()) {
      kind = Optional.of(inferred("note", page.text().source(page.span(bodyStart))));
    } else if (salutation.filter(s -> dear(s.value())).isPresent()) {
      kind = salutation.map(s -> inferred("letter", s.span()));
    } else if (number.isPresent() && (salutation.isPresent() || parties)) {
      kind = number.map(n -> inferred("despatch", n.span()));
    }
  }

  private boolean isThirdPerson() {
    return bodyStart < to
        && ThirdPerson.read(text, page.line(bodyStart).start(), page.line(bodyStart).end())
            .isPresent();
  }

  private static boolean dear(String words) {
    return Chars.word(words, 0, "dear") || Chars.word(words, 0, "my dear");
  }

  private static Finding<String> inferred(String kind, Span source) {
    return Finding.byRule("anatomy/kind-inferred", Certainty.MEDIUM, kind, source);
  }
}
