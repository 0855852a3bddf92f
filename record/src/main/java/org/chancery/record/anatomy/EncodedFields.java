package org.chancery.record.anatomy;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.anatomy.Encoded.Field;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.Protocol.Correspondents;
import org.chancery.record.anatomy.Protocol.Dating;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Participant;
import org.chancery.record.people.Party;
import org.chancery.record.people.PartyReader;
import org.chancery.transcript.Span;

/** Lays what the encoder of a source said of a paper over what was read: the encoder wins. */
final class EncodedFields {

  private static final Map<Field, Mention.Kind> NAMES =
      new EnumMap<>(
          Map.of(
              Field.PERSON, Mention.Kind.PERSON,
              Field.MENTIONED_BODY, Mention.Kind.BODY,
              Field.MENTIONED_PLACE, Mention.Kind.PLACE));

  private final List<Encoded> all;

  /** Of each field that the encoder spoke of, what he said first. */
  private final Map<Field, Encoded> firsts;

  EncodedFields(List<Encoded> all) {
    this.all = List.copyOf(all);
    this.firsts = all.isEmpty() ? Map.of() : new EnumMap<>(Field.class);
    for (Encoded one : all) {
      firsts.putIfAbsent(one.field(), one);
    }
  }

  Optional<Finding<String>> kind(Optional<Finding<String>> read) {
    return first(Field.KIND).or(() -> read);
  }

  Optional<Finding<String>> label(Optional<Finding<String>> read) {
    return first(Field.ENCLOSURE_LABEL).or(() -> read);
  }

  /** Returns where the encoder says the text stands, in the working text. */
  Optional<Span> body(WorkingText text) {
    return Optional.ofNullable(firsts.get(Field.BODY)).map(e -> text.layer().fromSource(e.span()));
  }

  Protocol protocol(Protocol read) {
    if (all.isEmpty()) {
      return read;
    }
    List<Finding<Marking>> markings = new ArrayList<>(read.markings());
    for (Encoded note : of(Field.SOURCE_NOTE)) {
      markings.removeIf(m -> m.span().overlaps(note.span()));
      markings.add(found(note, new Marking(MarkingKind.SOURCE_NOTE, note.value())));
    }
    Dating dating = read.dating();
    Correspondents who = read.correspondents();
    return new Protocol(
        first(Field.HEADING).or(read::heading),
        markings,
        read.numbers(),
        new Correspondents(
            parties(Field.FROM_PERSON, Field.FROM_OFFICE, who.from()),
            parties(Field.TO_PERSON, Field.TO_OFFICE, who.to())),
        new Dating(
            first(Field.PLACE).or(dating::place),
            date(Field.DATE_WRITTEN, dating.written()),
            date(Field.DATE_SENT, dating.sent()),
            date(Field.DATE_RECEIVED, dating.received())),
        first(Field.SALUTATION).or(read::salutation));
  }

  Eschatocol eschatocol(Eschatocol read) {
    List<Finding<Signature>> signed = new ArrayList<>();
    for (Encoded one : of(Field.SIGNED)) {
      Optional<Signature> same =
          read.signatures().stream()
              .filter(s -> s.span().overlaps(one.span()))
              .map(Finding::value)
              .findFirst();
      signed.add(
          found(
              one,
              new Signature(
                  withoutStop(one.value()),
                  same.flatMap(Signature::office),
                  same.flatMap(Signature::signedFor))));
    }
    return new Eschatocol(
        first(Field.CLOSE).or(read::close),
        signed.isEmpty() ? read.signatures() : signed,
        read.attestations(),
        read.insideAddress(),
        read.distribution());
  }

  /** {@code W. Q. Orlenne.} as printed at the foot: the stop is none of an abbreviation. */
  private static String withoutStop(String name) {
    int last = name.lastIndexOf(' ') + 1;
    boolean stop = name.endsWith(".") && name.length() - last > LONGEST_SHORT;
    return stop ? name.substring(0, name.length() - 1) : name;
  }

  /** An abbreviation with its full stop is not longer: {@code Esq.} */
  private static final int LONGEST_SHORT = 4;

  List<Finding<Participant>> participants(List<Finding<Participant>> read) {
    List<Finding<Participant>> out = new ArrayList<>();
    for (Encoded one : of(Field.PARTICIPANT)) {
      Optional<Participant> same =
          read.stream().filter(p -> p.span().overlaps(one.span())).map(Finding::value).findFirst();
      out.add(
          found(
              one,
              new Participant(
                  one.value(),
                  same.flatMap(Participant::title),
                  same.map(Participant::side).orElse(0),
                  same.flatMap(Participant::group))));
    }
    return out.isEmpty() ? read : out;
  }

  /** Returns the text proper with the encoder's names, and those read where he tagged none. */
  Matter matter(Matter read) {
    List<Finding<Mention>> mentions = new ArrayList<>();
    for (Map.Entry<Field, Mention.Kind> named : NAMES.entrySet()) {
      for (Encoded one : of(named.getKey())) {
        mentions.add(mention(one, named.getValue(), read.mentions()));
      }
    }
    if (mentions.isEmpty()) {
      return read;
    }
    NavigableSet<Span> tagged = new TreeSet<>();
    mentions.forEach(mention -> tagged.add(mention.span()));
    read.mentions().stream().filter(m -> !overlaps(m.span(), tagged)).forEach(mentions::add);
    mentions.sort(Comparator.comparing(Finding::span));
    return new Matter(
        read.span(), read.meeting(), read.events(), read.references(), mentions, read.drafts());
  }

  private static Finding<Mention> mention(
      Encoded one, Mention.Kind kind, List<Finding<Mention>> read) {
    String fullest =
        read.stream()
            .map(Finding::value)
            .filter(m -> m.kind() == kind && m.printed().equals(one.value()))
            .map(Mention::name)
            .findFirst()
            .orElse(one.value());
    return found(one, new Mention(kind, one.value(), fullest));
  }

  private static boolean overlaps(Span span, NavigableSet<Span> tagged) {
    Span before = tagged.floor(span);
    Span after = tagged.higher(span);
    return before != null && before.overlaps(span) || after != null && after.overlaps(span);
  }

  private List<Finding<Party>> parties(Field person, Field office, List<Finding<Party>> read) {
    if (!firsts.containsKey(person) && !firsts.containsKey(office)) {
      return read;
    }
    List<Finding<Party>> out = new ArrayList<>();
    for (Encoded one : all) {
      if (one.field() == person) {
        Optional<String> post =
            read.stream()
                .map(Finding::value)
                .filter(p -> p.person().filter(n -> one.value().contains(n)).isPresent())
                .findFirst()
                .flatMap(Party::office);
        Party named = PartyReader.person(one.value());
        out.add(
            found(
                one, new Party(named.person(), named.office().or(() -> post), named.honorific())));
      } else if (one.field() == office) {
        out.add(
            found(one, new Party(Optional.empty(), Optional.of(one.value()), Optional.empty())));
      }
    }
    return out.isEmpty() ? read : out;
  }

  private Optional<Finding<When>> date(Field field, Optional<Finding<When>> read) {
    for (Encoded one : of(field)) {
      Optional<When> when = when(one.value());
      if (when.isPresent()) {
        return Optional.of(found(one, when.get()));
      }
    }
    return read;
  }

  /** Reads a date, or two that a slash parts; {@code ..} is an open end. */
  private static Optional<When> when(String iso) {
    int slash = iso.indexOf('/');
    if (slash < 0) {
      return day(iso).map(day -> day);
    }
    Optional<When.Date> from = day(iso.substring(0, slash));
    Optional<When.Date> to = day(iso.substring(slash + 1));
    return from.isEmpty() && to.isEmpty()
        ? Optional.empty()
        : Optional.of(new When.Interval(from, to));
  }

  /** Reads {@code 1934-02-05T18:00}, a day, a month or a year. */
  private static Optional<When.Date> day(String iso) {
    try {
      int year = Integer.parseInt(iso.substring(0, Math.min(4, iso.length())));
      OptionalInt month =
          iso.length() >= 7
              ? OptionalInt.of(Integer.parseInt(iso.substring(5, 7)))
              : OptionalInt.empty();
      OptionalInt day =
          iso.length() >= 10
              ? OptionalInt.of(Integer.parseInt(iso.substring(8, 10)))
              : OptionalInt.empty();
      Optional<LocalTime> time =
          iso.length() >= 16 && iso.charAt(10) == 'T'
              ? Optional.of(LocalTime.parse(iso.substring(11, 16)))
              : Optional.empty();
      boolean real =
          year >= 1
              && month.orElse(1) >= 1
              && month.orElse(1) <= 12
              && day.orElse(1) >= 1
              && day.orElse(1) <= 31;
      return real
          ? Optional.of(
              new When.Date(OptionalInt.of(year), month, day, time, Set.of(), Optional.empty()))
          : Optional.empty();
    } catch (NumberFormatException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private List<Encoded> of(Field field) {
    if (!firsts.containsKey(field)) {
      return List.of();
    }
    List<Encoded> found = new ArrayList<>(2);
    for (Encoded one : all) {
      if (one.field() == field) {
        found.add(one);
      }
    }
    return found;
  }

  private Optional<Finding<String>> first(Field field) {
    Encoded first = firsts.get(field);
    return first == null ? Optional.empty() : Optional.of(found(first, first.value()));
  }

  private static <T> Finding<T> found(Encoded one, T value) {
    return new Finding<>(
        value, List.of(one.span()), new Maker.Encoder(one.element()), Certainty.HIGH);
  }
}
