package org.chancery.dossier.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.dossier.register.Appearance.Role;
import org.chancery.record.Record;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.OneLine;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Participant;
import org.chancery.record.people.Party;

/** Lists who appears in a paper. What a paper encloses only names people. */
public final class Appearances {

  /** Longer words beside a name are a clause, not an office. */
  private static final int LONGEST_OFFICE = 80;

  private final Set<Appearance> out = new LinkedHashSet<>();

  private Appearances() {}

  /** Returns each once, in the order of the paper's parts. */
  public static List<Appearance> of(Record record) {
    Appearances all = new Appearances();
    all.paper(record.anatomy());
    record.anatomy().annexes().enclosures().forEach(e -> all.enclosed(e.anatomy()));
    return List.copyOf(all.out);
  }

  private void paper(Anatomy anatomy) {
    meeting(anatomy).forEach(p -> person(Role.PRESENT, p.value().name(), p.value().title()));
    parties(Role.SENDER, anatomy.protocol().correspondents().from());
    parties(Role.ADDRESSEE, anatomy.protocol().correspondents().to());
    Optional<String> office = soleOffice(anatomy);
    for (Finding<Signature> signed : anatomy.eschatocol().signatures()) {
      person(Role.SIGNER, signed.value().name(), signed.value().office().or(() -> office));
    }
    mentions(anatomy);
  }

  private void enclosed(Anatomy anatomy) {
    mentions(anatomy);
    anatomy
        .eschatocol()
        .signatures()
        .forEach(s -> person(Role.NAMED, s.value().name(), s.value().office()));
    meeting(anatomy).forEach(p -> person(Role.NAMED, p.value().name(), p.value().title()));
    anatomy.annexes().enclosures().forEach(e -> enclosed(e.anatomy()));
  }

  private static List<Finding<Participant>> meeting(Anatomy anatomy) {
    return anatomy
        .matter()
        .meeting()
        .map(Finding::value)
        .map(Meeting::participants)
        .orElse(List.of());
  }

  /** Whoever alone signs, for nobody else, holds the one office from which the paper comes. */
  private static Optional<String> soleOffice(Anatomy anatomy) {
    List<Finding<Party>> from = anatomy.protocol().correspondents().from();
    List<Finding<Signature>> signed = anatomy.eschatocol().signatures();
    boolean sole =
        from.size() == 1
            && from.getFirst().value().person().isEmpty()
            && signed.size() == 1
            && signed.getFirst().value().signedFor().isEmpty();
    return sole ? from.getFirst().value().office() : Optional.empty();
  }

  private void parties(Role role, List<Finding<Party>> parties) {
    for (Finding<Party> party : parties) {
      person(role, party.value().person().orElse(""), party.value().office());
    }
  }

  private void mentions(Anatomy anatomy) {
    for (Finding<Mention> found : anatomy.matter().mentions()) {
      String name = name(found.value().name());
      switch (found.value().kind()) {
        case PERSON -> person(Role.NAMED, name, Optional.empty());
        case BODY -> body(withoutArticle(name));
        case PLACE -> {}
      }
    }
  }

  private void person(Role role, String printed, Optional<String> title) {
    String name = name(printed);
    Optional<String> office = title.map(Appearances::office).filter(o -> !o.isEmpty());
    if (!name.isEmpty() || office.isPresent()) {
      out.add(new Appearance(Kind.PERSON, role, name, office));
    }
  }

  private void body(String name) {
    if (!name.isEmpty()) {
      out.add(new Appearance(Kind.BODY, Role.NAMED, name, Optional.empty()));
    }
  }

  /**
   * Returns a name on one line, without the brackets around letters that an editor supplied and
   * without the stop or comma that ends the line of a signature. The point of an initial or an
   * abbreviation stays.
   */
  public static String name(String printed) {
    String name = OneLine.ofBlanks(printed.replace("[", "").replace("]", ""));
    int end = name.length();
    while (end > 0
        && (",;:".indexOf(name.charAt(end - 1)) >= 0 || isStop(name.substring(0, end)))) {
      end--;
    }
    return name.substring(0, end).stripTrailing();
  }

  private static boolean isStop(String name) {
    if (!name.endsWith(".")) {
      return false;
    }
    String word = name.substring(name.lastIndexOf(' ') + 1, name.length() - 1);
    boolean abbreviated = word.indexOf('.') >= 0 || NameWords.ABBREVIATED.contains(lower(word));
    return word.isEmpty() || word.length() > 2 && !abbreviated;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Returns an office without its article; empty when the words are too many to be one. */
  static String office(String printed) {
    String office = withoutArticle(OneLine.ofBlanks(printed));
    boolean words =
        office.length() < LONGEST_OFFICE && office.chars().anyMatch(Character::isLetter);
    return words ? office : "";
  }

  /** Returns words without the article before them. */
  public static String withoutArticle(String words) {
    return words.toLowerCase(Locale.ROOT).startsWith("the ") ? words.substring(4) : words;
  }
}
