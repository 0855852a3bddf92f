package org.chancery.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.dates.DateMention;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Mention.Kind;
import org.chancery.record.people.Party;
import org.chancery.transcript.Span;

/**
 * The findings that TEI tags where they stand: names with a pointer to their entry, dates with
 * their value. None overlaps another.
 */
final class InlineTags {

  /** One tag; attributes are pairs of name and value. */
  record Tag(Span span, Element element, String[] attributes) {}

  private final List<Tag> tags = new ArrayList<>();
  private final Names names;

  private InlineTags(Names names) {
    this.names = names;
  }

  static InlineTags of(Anatomy anatomy, Names names) {
    InlineTags tags = new InlineTags(names);
    tags.collect(anatomy);
    tags.tags.sort((a, b) -> a.span.compareTo(b.span));
    int end = 0;
    List<Tag> apart = new ArrayList<>(tags.tags.size());
    for (Tag tag : tags.tags) {
      if (tag.span.start() >= end && !tag.span.isEmpty()) {
        apart.add(tag);
        end = tag.span.end();
      }
    }
    tags.tags.clear();
    tags.tags.addAll(apart);
    return tags;
  }

  private void collect(Anatomy anatomy) {
    var dating = anatomy.protocol().dating();
    dating.place().ifPresent(p -> name(Kind.PLACE, p.value(), p.span()));
    dating.written().ifPresent(this::date);
    dating.sent().ifPresent(this::date);
    dating.received().ifPresent(this::date);
    anatomy.protocol().correspondents().from().forEach(this::party);
    anatomy.protocol().correspondents().to().forEach(this::party);
    for (Finding<Mention> mention : anatomy.matter().mentions()) {
      name(mention.value().kind(), mention.value().name(), mention.span());
    }
    for (Finding<DateMention> date : anatomy.matter().references().dates()) {
      date(date.map(DateMention::when));
    }
    anatomy.annexes().enclosures().forEach(e -> collect(e.anatomy()));
  }

  private void party(Finding<Party> party) {
    Optional<String> person = party.value().person();
    Kind kind = person.isPresent() ? Kind.PERSON : Kind.BODY;
    person.or(party.value()::office).ifPresent(name -> name(kind, name, party.span()));
  }

  private void name(Kind kind, String name, Span span) {
    String[] ref = {"ref", names.pointer(kind, name)};
    tags.add(new Tag(span, Names.element(kind), ref));
  }

  private void date(Finding<When> date) {
    tags.add(new Tag(date.span(), Element.DATE, Dating.attributes(date.value())));
  }

  /** Returns the index of the first tag that begins at {@code offset} or later. */
  int from(int offset) {
    int low = 0;
    int high = tags.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tags.get(middle).span.start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int size() {
    return tags.size();
  }

  Tag get(int index) {
    return tags.get(index);
  }
}
