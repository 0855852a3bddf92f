package org.chancery.archive;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.archive.holding.RecordId;

/**
 * How names found are to be shown, by the editors' decisions.
 *
 * @param everywhere a name and what it is to be
 * @param there a name in one record and what it is to be there
 */
public record Names(Map<String, String> everywhere, Map<Place, String> there) {

  /** A name in one record. */
  public record Place(String name, RecordId in) {}

  /** Copies the maps. */
  public Names {
    everywhere = Map.copyOf(everywhere);
    there = Map.copyOf(there);
  }

  /** Returns the name to show for {@code found} in {@code record}. */
  public String shown(String found, RecordId record) {
    String name = Optional.ofNullable(there.get(new Place(found, record))).orElse(found);
    Set<String> passed = new HashSet<>();
    for (String next = everywhere.get(name);
        next != null && passed.add(name);
        next = everywhere.get(name)) {
      name = next;
    }
    return name;
  }
}
