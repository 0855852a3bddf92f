package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.record.people.PartyReader;
import org.chancery.transcript.Span;

/** What the head of a telegram tells: whence and whither it goes, its hours, its number. */
class HeadTelegram extends HeadFields {

  private boolean routed;

  HeadTelegram(Page page) {
    super(page);
  }

  /** {@code FROM: VELM TO FOREIGN OFFICE}: the heading of a telegram. */
  final void take(RouteLine route, int i) {
    routed = true;
    heading = heading.or(() -> Optional.of(found("anatomy/heading", title(i, i + 1))));
    senders = parties("anatomy/route", route.from());
    addressed(posts(route.to()));
    if (senders.stream().allMatch(one -> one.value().office().isEmpty())) {
      Party post =
          new Party(Optional.empty(), Optional.of(route.from().of(text)), Optional.empty());
      senders = List.of(value("anatomy/route", route.from(), post));
      place = place.or(() -> Optional.of(found("anatomy/route", route.from())));
    }
    Span words = page.span(i);
    kind = kind.or(() -> Optional.of(value("anatomy/route", words, "telegram")));
  }

  /** Those addressed; a town alone is the post there, and nobody's name. */
  private List<Finding<Party>> posts(Span words) {
    List<Finding<Party>> read = parties("anatomy/route", words);
    boolean town =
        read.size() == 1
            && read.getFirst().value().office().isEmpty()
            && read.getFirst().value().honorific().isEmpty();
    Party post = new Party(Optional.empty(), Optional.of(words.of(text)), Optional.empty());
    return town ? List.of(value("anatomy/route", words, post)) : read;
  }

  /** When a paper was despatched and received; its number or its place may stand before. */
  final void take(TransitLine line, int i) {
    line.sent()
        .ifPresent(moment ->
            sent =
                moment
                    .when(Optional.empty())
                    .map(day -> value("anatomy/sent", moment.words(), day)));
    line.received()
        .ifPresent(moment ->
            received =
                moment
                    .when(line.sent())
                    .map(day -> value("anatomy/received", moment.words(), day)));
    boolean hours =
        line.sent().or(line::received).filter(moment -> moment.hour().isPresent()).isPresent();
    kind =
        kind.or(() ->
            hours && (routed || i > 0)
                ? Optional.of(value("anatomy/sent", page.span(i), "telegram"))
                : Optional.empty());
    written = written.or(() -> sent);
    before(line.before());
  }

  /** {@code No. 412.}, or {@code Velm,}: what stands before the hours of sending and receipt. */
  private void before(Span words) {
    if (words.isEmpty()) {
      return;
    }
    int digits = NumberLine.digits(text, words.start(), words.end());
    if (digits >= 0) {
      int end = NumberLine.number(text, digits, words.end());
      number(isTelegram() ? NumberKind.TELEGRAM : NumberKind.DESPATCH, new Span(digits, end));
    } else if (HeadingLine.party(text, words.start(), words.end())) {
      place = place.or(() -> Optional.of(found("anatomy/place", words)));
    }
  }

  /** Below the route of a telegram a person named beside the hours is the one who sends it. */
  final boolean sender(int i) {
    Line line = page.line(i);
    boolean named =
        routed
            && senders.size() == 1
            && senders.getFirst().value().person().isEmpty()
            && line.is(Shape.NAME)
            && !line.is(Shape.DATE)
            && !MarkingReader.fills(page.text(), line);
    if (!named) {
      return false;
    }
    Party person = PartyReader.person(page.words(i));
    if (person.honorific().isEmpty()) {
      return false;
    }
    Party both =
        new Party(person.person(), senders.getFirst().value().office(), person.honorific());
    senders = List.of(value("anatomy/route", page.span(i), both));
    return true;
  }

  /** {@code From Castra No. 4412 17/III/1962}: post, number and day of a ciphered telegram. */
  final boolean post(Line line) {
    int no = text.indexOf(" No. ", line.start(), line.end());
    int comma = text.indexOf(',', line.start(), line.end());
    boolean post =
        no > 0
            && no - line.start() < 40
            && (comma < 0 || comma > no)
            && !markings.isEmpty()
            && Chars.starts(text, line.start(), "from ");
    int digits = post ? NumberLine.digits(text, no + 1, line.end()) : -1;
    if (digits < 0) {
      return false;
    }
    int end = NumberLine.number(text, digits, line.end());
    written = date(new Span(end, line.end()));
    place = Optional.of(found("anatomy/post", new Span(line.start() + 5, no)));
    number(NumberKind.TELEGRAM, new Span(digits, end));
    return written.isPresent();
  }

  /** {@code From Castra} alone on a line at the head of a telegram: whence it was sent. */
  final boolean station(Line line) {
    int start = line.start() + 5;
    boolean town =
        isTelegram()
            && place.isEmpty()
            && line.length() < 35
            && start < line.end()
            && Chars.starts(text, line.start(), "from ")
            && Character.isUpperCase(text.charAt(start))
            && !line.is(Shape.DATE | Shape.NUMBER | Shape.OFFICE | Shape.INSTITUTION | Shape.TO);
    for (int i = start; town && i < line.end(); i++) {
      char c = text.charAt(i);
      boolean begins = i == start || text.charAt(i - 1) == ' ';
      town = begins ? Character.isUpperCase(c) : Character.isLetter(c) || c == ' ' || c == '-';
    }
    if (town) {
      place = Optional.of(found("anatomy/post", new Span(start, line.end())));
    }
    return town;
  }
}
