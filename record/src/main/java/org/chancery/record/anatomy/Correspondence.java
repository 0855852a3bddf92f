package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.record.people.PartyReader;
import org.chancery.transcript.Span;

/** Works out who writes to whom where no heading tells, from the paper's own words. */
final class Correspondence {

  /** Titles that the volumes print as part of a name, the article with them. */
  private static final Phrases NOBLE =
      Phrases.of(
          "right hon",
          "rt. hon",
          "hon",
          "rev",
          "earl",
          "prince",
          "count",
          "marquis",
          "marquess",
          "lord",
          "baron",
          "duke",
          "viscount",
          "chevalier",
          "general",
          "admiral");

  private final Page page;
  private final String text;
  private final HeadReader head;
  private final Optional<ThirdPerson> note;

  Correspondence(Page page, HeadReader head, int to) {
    this.page = page;
    this.text = page.text().text();
    this.head = head;
    this.note =
        head.bodyStart < to
            ? ThirdPerson.read(
                text, page.line(head.bodyStart).start(), page.line(head.bodyStart).end())
            : Optional.empty();
  }

  /** Without a heading that names the sender, a note names him, or whoever signs is he. */
  List<Finding<Party>> senders(List<Finding<Signature>> signatures) {
    if (!head.senders.isEmpty()
        || !head.kind.map(k -> Kinds.correspondence(k.value())).orElse(true)) {
      return head.senders;
    }
    if (note.isPresent() && signatures.isEmpty()) {
      return parties(note.get().from());
    }
    List<Finding<Party>> out = new ArrayList<>();
    for (Finding<Signature> signature : signatures) {
      if (!initials(signature.value().name()) || out.isEmpty()) {
        out.add(
            new Finding<>(
                PartyReader.person(signature.value().name()),
                signature.evidence(),
                signature.maker(),
                Certainty.MEDIUM));
      }
    }
    return out;
  }

  private static boolean initials(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i)) && Character.isLetter(name.charAt(i - 1))) {
        return false;
      }
    }
    return true;
  }

  /** The addressee: of the heading, of the inside address, of a note, of the salutation. */
  List<Finding<Party>> addressees(FootReader.Reading foot) {
    boolean memorandum = head.kind.filter(k -> k.value().equals("memorandum")).isPresent();
    if (!head.addressees.isEmpty() || memorandum) {
      return List.copyOf(head.addressees);
    }
    Optional<Span> address = foot.address().or(() -> head.address);
    if (address.isPresent()) {
      return List.of(insideAddress(address.get()));
    }
    if (note.isPresent()) {
      return parties(note.get().to());
    }
    return greeted().map(List::of).orElse(List.of());
  }

  private Finding<Party> insideAddress(Span words) {
    int start = firstName(words);
    int end = text.indexOf('\n', start);
    int stop = end < 0 || end > words.end() ? words.end() : end;
    String line = text.substring(start, stop);
    if (Chars.starts(line, 0, "to the ") && !NOBLE.at(line, 7)) {
      return titled(words, line.substring(3), stop);
    }
    if (Chars.starts(line, 0, "the ") && !NOBLE.at(line, 4)) {
      List<Party> read = PartyReader.read(line);
      return found(words, read.isEmpty() ? PartyReader.person(line) : read.getFirst());
    }
    boolean to =
        Chars.starts(line, 0, "to ") && line.length() > 3 && Character.isUpperCase(line.charAt(3));
    return found(words, PartyReader.person(to ? line.substring(3) : line));
  }

  /** {@code To the Deputy Minister} with the name on the next line. */
  private Finding<Party> titled(Span words, String office, int stop) {
    List<Party> read = PartyReader.read(office);
    Party first = read.isEmpty() ? PartyReader.person(office) : read.getFirst();
    if (stop >= words.end()) {
      return found(words, first);
    }
    int next = text.indexOf('\n', stop + 1);
    int end = next < 0 || next > words.end() ? words.end() : next;
    Party person = PartyReader.person(text.substring(stop + 1, end).strip());
    return person.honorific().isEmpty()
        ? found(words, first)
        : found(
            words,
            new Party(person.person(), first.office().or(person::office), person.honorific()));
  }

  /** A first line of courtesy only, such as {@code His Excellency}, names nobody. */
  private int firstName(Span words) {
    int end = text.indexOf('\n', words.start());
    if (end < 0 || end >= words.end()) {
      return words.start();
    }
    String line = Chars.lower(Chars.strip(text.substring(words.start(), end), " ,.;:\r"));
    return switch (line) {
      case "his excellency",
          "her excellency",
          "the right honourable",
          "the right hon",
          "the rt. hon",
          "the honorable",
          "the honourable",
          "honorable",
          "hon",
          "the hon",
          "to his excellency" -> {
        int next = end + 1;
        while (next < words.end() && Chars.blank(text.charAt(next))) {
          next++;
        }
        yield next;
      }
      default -> words.start();
    };
  }

  /** {@code Dear Mr. Reval}, {@code Dear Comrade Halvor}: a salutation that holds a name. */
  private Optional<Finding<Party>> greeted() {
    if (head.salutation.isEmpty()) {
      return Optional.empty();
    }
    String words = head.salutation.get().value();
    int dear = words.indexOf("ear ");
    if (dear < 1 || dear > 5) {
      return Optional.empty();
    }
    String name = Chars.strip(words.substring(dear + 4), " ,:;!—-.");
    Party party = PartyReader.person(name);
    boolean first = name.indexOf(' ') < 0 && !Salutation.noun(Chars.lower(name));
    boolean named =
        (party.honorific().isPresent() || first)
            && party.person().filter(Correspondence::surname).isPresent();
    return named ? head.salutation.map(s -> s.map(w -> party)) : Optional.empty();
  }

  private static boolean surname(String name) {
    return name.length() > 2
        && Character.isUpperCase(name.charAt(0))
        && NameLine.name(name, 0, name.length())
        && (Lexicon.of(name) & (Lexicon.OFFICE | Lexicon.HONORIFIC | Lexicon.INSTITUTION)) == 0
        && !NameLine.office(name, 0, name.length());
  }

  private List<Finding<Party>> parties(Span words) {
    return head.parties("anatomy/third-person", Certainty.MEDIUM, words);
  }

  private Finding<Party> found(Span words, Party party) {
    return Finding.byRule(
        "anatomy/inside-address", Certainty.MEDIUM, party, page.text().source(words));
  }
}
