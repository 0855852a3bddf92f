package org.chancery.dossier.parallel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.dossier.Idle;
import org.chancery.record.Record;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Participant;

/** Who took part in a conversation, as one record names them, and whom a speaker's name means. */
final class People {

  /**
   * One who took part.
   *
   * @param surname his surname without accents, in lower case
   * @param titles the words of his offices and titles
   * @param side his side, from 1; 0 when unknown
   */
  record Person(String surname, List<String> titles, int side) {}

  private final List<Person> all = new ArrayList<>();

  static People of(Record record) {
    People people = new People();
    record.anatomy().matter().meeting().stream()
        .flatMap(m -> m.value().participants().stream())
        .map(Finding::value)
        .forEach(p -> people.all.add(person(p)));
    return people;
  }

  private static Person person(Participant participant) {
    List<String> names = words(participant.name());
    List<String> titles = new ArrayList<>(names.subList(0, Math.max(0, names.size() - 1)));
    participant.title().ifPresent(t -> titles.addAll(words(t)));
    return new Person(names.isEmpty() ? "" : names.getLast(), titles, participant.side());
  }

  List<Person> all() {
    return all;
  }

  /** Returns whom a speaker's name means, when it means one of those who took part. */
  Optional<Person> meant(String speaker) {
    List<String> words = words(speaker);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    for (Person person : all) {
      if (words.stream().anyMatch(w -> isSame(w, person.surname()))) {
        return Optional.of(person);
      }
    }
    List<Person> titled =
        all.stream()
            .filter(p -> words.stream().filter(w -> !Idle.is(w)).allMatch(p.titles()::contains))
            .toList();
    return titled.size() == 1 || !titled.isEmpty() && words.size() > 2
        ? Optional.of(titled.getFirst())
        : Optional.empty();
  }

  /** Tells whether two surnames are one in two spellings: at most one letter differs. */
  static boolean isSame(String one, String other) {
    if (one.equals(other)) {
      return one.length() > 2;
    }
    if (Math.min(one.length(), other.length()) < 4 || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int head = 0;
    while (head < Math.min(one.length(), other.length())
        && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(one.length(), other.length()) - head
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    return Math.max(one.length(), other.length()) - head - tail <= 1;
  }

  /** Returns the surname in a name, without accents, in lower case; empty when there is none. */
  static Optional<String> surname(String name) {
    int comma = name.indexOf(',');
    List<String> words = words(comma > 0 ? name.substring(0, comma) : name);
    return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
  }

  /** Returns the words of a name or place without accents, in lower case. */
  static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        if (word.length() > 1) {
          words.add(word.toString());
        }
        word.setLength(0);
      }
    }
    words.removeAll(List.of("mr", "dr", "miss", "mrs", "the"));
    return words;
  }
}
