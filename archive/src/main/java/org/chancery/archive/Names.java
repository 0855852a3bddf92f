package org.chancery.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.register.FamilyName;
import org.chancery.dossier.register.Identifier;

/**
 * How names found are to be shown, by the editors' decisions.
 *
 * @param everywhere a name and what it is to be
 * @param there a name in one record and what it is to be there
 * @param parted names that do not mean others of the family name
 * @param apart names shown of those who are kept apart from others of the family name
 * @param identifiers what one who is shown by a name is called in other lists
 */
public record Names(
    Map<String, String> everywhere,
    Map<Place, String> there,
    Set<String> parted,
    Set<String> apart,
    Map<String, List<Identifier>> identifiers) {

  /** A name in one record. */
  public record Place(String name, RecordId in) {}

  /** Copies the maps. */
  public Names {
    everywhere = Map.copyOf(everywhere);
    there = Map.copyOf(there);
    parted = Set.copyOf(parted);
    apart = Set.copyOf(apart);
    identifiers = Map.copyOf(identifiers);
  }

  /** Puts together what standing decisions say, the later over the earlier. */
  static Names of(List<Decision> standing) {
    Map<String, String> everywhere = new LinkedHashMap<>();
    Map<Place, String> there = new LinkedHashMap<>();
    Set<String> parted = new HashSet<>();
    Set<String> apart = new HashSet<>();
    Map<String, List<Identifier>> identifiers = new LinkedHashMap<>();
    for (Decision each : standing) {
      switch (each) {
        case Decision.Merge merge -> together(merge.names(), merge.into(), everywhere);
        case Decision.Part part -> {
          together(part.names(), part.into(), everywhere);
          parted.addAll(part.names());
          apart.add(part.into());
        }
        case Decision.Rename rename -> {
          together(List.of(rename.name()), rename.to(), everywhere);
          if (apart.contains(rename.name())) {
            apart.add(rename.to());
          }
        }
        case Decision.Split split -> {
          there.put(new Place(split.name(), split.in()), split.into());
          if (FamilyName.of(split.name()).equals(FamilyName.of(split.into()))) {
            apart.add(split.into());
          }
        }
        case Decision.Identify identify ->
            identifiers
                .computeIfAbsent(identify.name(), _ -> new ArrayList<>())
                .add(identify.identifier());
        case Decision.Confirm _,
            Decision.Reject _,
            Decision.Correct _,
            Decision.Settle _,
            Decision.Answer _,
            Decision.Undo _ -> {}
      }
    }
    return new Names(everywhere, there, parted, apart, identifiers);
  }

  private static void together(List<String> names, String into, Map<String, String> everywhere) {
    everywhere.remove(into);
    names.stream().filter(n -> !n.equals(into)).forEach(n -> everywhere.put(n, into));
  }

  /** Returns the name to show for {@code found} in {@code record}. */
  public String shown(String found, RecordId record) {
    return everywhere(Optional.ofNullable(there.get(new Place(found, record))).orElse(found));
  }

  /** Returns the name to show for {@code found} wherever no record has another. */
  public String everywhere(String found) {
    String name = found;
    Set<String> passed = new HashSet<>();
    for (String next = everywhere.get(name);
        next != null && passed.add(name);
        next = everywhere.get(name)) {
      name = next;
    }
    return name;
  }
}
