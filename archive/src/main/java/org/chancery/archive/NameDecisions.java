package org.chancery.archive;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.FamilyName;

/** Puts what an editor wants done to people and bodies into decisions on their names. */
public final class NameDecisions {

  private NameDecisions() {}

  /**
   * Returns the names by which one is taken as a whole. Of one told apart these are the name shown
   * and the forms that mean nobody else.
   */
  public static List<String> of(Entry entry) {
    Set<String> names = new TreeSet<>(entry.forms().keySet());
    names.removeAll(entry.names().only().keySet());
    names.add(entry.name());
    return List.copyOf(names);
  }

  /** Several are one, who goes by a name; apart from the family if they were, and it is not one. */
  public static Decision merge(List<Entry> all, String into) {
    Set<String> names = new TreeSet<>();
    all.forEach(entry -> names.addAll(of(entry)));
    boolean told = all.stream().anyMatch(e -> e.names().apart());
    boolean family =
        all.stream().anyMatch(e -> !e.names().apart() && e.key().equals(FamilyName.of(into)));
    return told && !family
        ? new Decision.Part(List.copyOf(names), into)
        : new Decision.Merge(List.copyOf(names), into);
  }

  /**
   * One goes by another name. Only that name is decided on, in all its capitals: what made other
   * names mean the same stays a decision of its own, and can be undone.
   */
  public static Decision rename(Entry entry, String to) {
    List<String> names = of(entry).stream().filter(entry.name()::equalsIgnoreCase).toList();
    if (names.size() == 1) {
      return new Decision.Rename(entry.name(), to);
    }
    return entry.names().apart() ? new Decision.Part(names, to) : new Decision.Merge(names, to);
  }

  /** A form of a name means another than those of the family name. */
  public static Decision part(String form, String into) {
    return new Decision.Part(List.of(form), into);
  }

  /** A form of a name means another in one record. */
  public static Decision part(String form, RecordId in, String into) {
    return new Decision.Split(form, in, into);
  }
}
