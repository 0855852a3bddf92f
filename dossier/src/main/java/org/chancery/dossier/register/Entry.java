package org.chancery.dossier.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.dossier.register.Appearance.Kind;

/**
 * A person or body, with all that the papers together show.
 *
 * @param kind which of them
 * @param key under which it is kept; unique among those of its kind
 * @param names how it is shown and printed
 * @param offices by their first day, those without a day last
 * @param papers by date, those without one last
 * @param identifiers what it is called in other lists
 */
public record Entry(
    Kind kind,
    String key,
    Names names,
    List<Tenure> offices,
    List<Presence> papers,
    List<Identifier> identifiers) {

  /** Copies the lists. */
  public Entry {
    offices = List.copyOf(offices);
    papers = List.copyOf(papers);
    identifiers = List.copyOf(identifiers);
  }

  /**
   * The names of one person or body.
   *
   * @param shown how it is shown
   * @param forms each form in which papers print the name, and the papers that print it so
   * @param apart whether editors told it apart from others of the family name
   * @param only the forms that mean others too, and the papers in which they mean this one
   */
  public record Names(
      String shown,
      Map<String, List<String>> forms,
      boolean apart,
      Map<String, List<String>> only) {
    /** Copies the maps. */
    public Names {
      forms = Collections.unmodifiableMap(new TreeMap<>(forms));
      only = Collections.unmodifiableMap(new TreeMap<>(only));
    }
  }

  /** Returns how it is shown. */
  public String name() {
    return names.shown();
  }

  /** Returns each form in which papers print the name, and the papers that print it so. */
  public Map<String, List<String>> forms() {
    return names.forms();
  }

  /** Returns the forms other than the name itself. */
  public List<String> variants() {
    return forms().keySet().stream().filter(form -> !form.equals(name())).toList();
  }

  /** Returns the day of the first paper that has a date. */
  public Optional<LocalDate> first() {
    return papers.stream().flatMap(p -> p.first().stream()).min(Comparator.naturalOrder());
  }

  /** Returns the day of the last paper that has a date. */
  public Optional<LocalDate> last() {
    return papers.stream().flatMap(p -> p.last().stream()).max(Comparator.naturalOrder());
  }
}
