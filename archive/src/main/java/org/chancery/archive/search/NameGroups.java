package org.chancery.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.chancery.dossier.register.FamilyName;

/**
 * Which values of a facet name one person under different titles: {@code Mr. Orlan}, {@code
 * Ambassador Orlan}. Another with a forename stands by himself.
 */
final class NameGroups {

  private final int[] first;
  private final Map<Integer, List<Integer>> members;

  private NameGroups(int[] first, Map<Integer, List<Integer>> members) {
    this.first = first;
    this.members = members;
  }

  static NameGroups of(SortedSetDocValues[] parts, OrdinalMap ordinals) throws IOException {
    int[] first = new int[Math.toIntExact(ordinals.getValueCount())];
    Map<String, Integer> byName = new HashMap<>();
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < first.length; i++) {
      int value = i;
      first[i] = byName.computeIfAbsent(FamilyName.untitled(text(parts, ordinals, i)), _ -> value);
      members.computeIfAbsent(first[i], _ -> new ArrayList<>()).add(i);
    }
    members.values().removeIf(all -> all.size() == 1);
    return new NameGroups(first, members);
  }

  /** Returns the words of a value. */
  static String text(SortedSetDocValues[] parts, OrdinalMap ordinals, long value)
      throws IOException {
    SortedSetDocValues part = parts[ordinals.getFirstSegmentNumber(value)];
    return part.lookupOrd(ordinals.getFirstSegmentOrd(value)).utf8ToString();
  }

  /** Returns the value that stands for all that name the same person. */
  int first(int value) {
    return first[value];
  }

  /** Returns all values that name the same person as the one that stands for them. */
  List<Integer> members(int value) {
    return members.getOrDefault(value, List.of(value));
  }
}
