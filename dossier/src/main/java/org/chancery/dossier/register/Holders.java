package org.chancery.dossier.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who held which office when: the Secretary of State of a month is whoever signs so in it. */
final class Holders {

  private record Held(Gathered by, LocalDate first, LocalDate last) {

    boolean within(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }

    /** A tenure is known by papers only: it may be the whole of its first and last month. */
    boolean around(LocalDate day) {
      LocalDate until = last.withDayOfMonth(1).plusMonths(1);
      return !day.isBefore(first.withDayOfMonth(1)) && day.isBefore(until);
    }
  }

  private final Map<String, List<Held>> offices = new HashMap<>();

  private Holders() {}

  static Holders of(Collection<Gathered> people) {
    Holders all = new Holders();
    for (Gathered person : people) {
      for (Tenure tenure : person.offices()) {
        if (tenure.first().isPresent() && tenure.last().isPresent()) {
          all.offices
              .computeIfAbsent(plain(tenure.office()), _ -> new ArrayList<>())
              .add(new Held(person, tenure.first().get(), tenure.last().get()));
        }
      }
    }
    return all;
  }

  /** Returns an office in the form in which offices are compared. */
  static String plain(String office) {
    return office.toLowerCase(Locale.ROOT);
  }

  /** Enters a paper with those whom it means by their offices alone. */
  void attribute(PaperNames paper) {
    for (Appearance each : paper.appearances()) {
      if (each.name().isEmpty() && paper.first().isPresent()) {
        LocalDate day = paper.first().get();
        String office = plain(each.office().orElse(""));
        List<Held> all = office.contains(" ") ? offices.getOrDefault(office, List.of()) : List.of();
        List<Held> exactly = all.stream().filter(h -> h.within(day)).toList();
        List<Held> then =
            exactly.isEmpty() ? all.stream().filter(h -> h.around(day)).toList() : exactly;
        if (then.size() == 1) {
          then.getFirst().by().seen(paper, each.role(), true);
        }
      }
    }
  }
}
