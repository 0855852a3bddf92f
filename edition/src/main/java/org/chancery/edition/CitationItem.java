package org.chancery.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Protocol;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;

/**
 * What a citation tells of a record, each thing on one line without control characters.
 *
 * @param home where it is kept
 * @param sort what it is to a bibliography
 * @param genre what sort of paper it is, in the word of the field
 * @param title its heading, or kind and correspondents
 * @param from who wrote it
 * @param to who was written to
 * @param place where it was written
 * @param date when it was written, else when the meeting was of which it tells
 * @param number its telegram or despatch number
 * @param location the file in which it lies; without one, the source that it was read from
 * @param note the source with the beginning of its digest
 */
record CitationItem(
    CitationEdition.Home home,
    Sort sort,
    Optional<String> genre,
    String title,
    List<CitationName> from,
    List<CitationName> to,
    Optional<String> place,
    Optional<When> date,
    Optional<String> number,
    String location,
    String note) {

  /** What a paper is to a bibliography. */
  enum Sort {
    LETTER,
    MANUSCRIPT,
    REPORT,
    TREATY,
    DOCUMENT
  }

  CitationItem {
    home =
        new CitationEdition.Home(
            clean(home.id()), clean(home.archive()), home.url().map(CitationItem::clean));
    genre = genre.map(CitationItem::clean);
    title = clean(title);
    from = List.copyOf(from);
    to = List.copyOf(to);
    place = place.map(CitationItem::clean);
    number = number.map(CitationItem::clean);
    location = clean(location);
    note = clean(note);
  }

  static CitationItem of(Record record, CitationEdition.Home home) {
    Anatomy anatomy = record.anatomy();
    Protocol protocol = anatomy.protocol();
    List<CitationName> from = names(protocol.correspondents().from());
    List<CitationName> to = names(protocol.correspondents().to());
    Optional<String> kind = anatomy.kind().map(Finding::value);
    return new CitationItem(
        home,
        sort(kind, !to.isEmpty()),
        kind,
        Words.title(record),
        from.isEmpty() ? signers(anatomy) : from,
        to,
        protocol.dating().place().map(Finding::value),
        date(anatomy),
        number(protocol, NumberKind.TELEGRAM).or(() -> number(protocol, NumberKind.DESPATCH)),
        number(protocol, NumberKind.FILE).orElse(Citation.place(record)),
        Citation.source(record.transcript().source()));
  }

  private static Sort sort(Optional<String> kind, boolean addressed) {
    return switch (kind.orElse("")) {
      case "minutes", "memorandum" -> Sort.MANUSCRIPT;
      case "treaty" -> Sort.TREATY;
      case "report" -> Sort.REPORT;
      case "proclamation", "press release" -> Sort.DOCUMENT;
      case "telegram", "circular" -> Sort.LETTER;
      default -> addressed ? Sort.LETTER : Sort.DOCUMENT;
    };
  }

  private static Optional<When> date(Anatomy anatomy) {
    Protocol.Dating dating = anatomy.protocol().dating();
    return dating
        .written()
        .or(dating::sent)
        .map(Finding::value)
        .or(() -> anatomy.matter().meeting().flatMap(m -> m.value().when()));
  }

  private static Optional<String> number(Protocol protocol, NumberKind kind) {
    return protocol.numbers().stream()
        .map(Finding::value)
        .filter(n -> n.kind() == kind)
        .map(n -> clean(n.first()))
        .filter(n -> !n.isEmpty())
        .findFirst();
  }

  private static List<CitationName> names(List<Finding<Party>> parties) {
    List<CitationName> out = new ArrayList<>();
    for (Finding<Party> found : parties) {
      Party party = found.value();
      party
          .person()
          .map(CitationName::person)
          .or(() -> party.office().map(o -> CitationName.whole(Words.capital(o))))
          .ifPresent(out::add);
    }
    return out;
  }

  private static List<CitationName> signers(Anatomy anatomy) {
    return anatomy.eschatocol().signatures().stream()
        .map(s -> CitationName.person(s.value().name()))
        .toList();
  }

  /** Puts words on one line and leaves out what is no character for a reader. */
  static String clean(String words) {
    StringBuilder out = new StringBuilder(words.length());
    Words.spaced(words)
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF))
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
