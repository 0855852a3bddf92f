package org.chancery.readingroom.holdings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.chancery.archive.Names;
import org.chancery.archive.holding.RecordId;

/**
 * Under which name a person is kept: by the family name, unless editors merged, split or renamed.
 */
public final class NameBook {

  private final Names names;
  private final Map<String, String> merged = new HashMap<>();
  private final Set<String> apart = new HashSet<>();

  /** Makes the book of what editors decided. */
  public NameBook(Names names) {
    this.names = names;
    names.there().forEach((place, into) -> apart.add(names.shown(into, place.in())));
    names
        .everywhere()
        .forEach((name, into) -> {
          String family = Gathering.key(name);
          if (!family.isEmpty() && !family.equals(Gathering.key(into)) && !apart.contains(name)) {
            merged.put(family, into);
          }
        });
  }

  /** Returns the name to show for one that a record prints. */
  public String shown(String printed, RecordId in) {
    String name = Text.spaced(printed);
    String shown = names.shown(name, in);
    String other = merged.get(Gathering.key(shown));
    return other == null || !shown.equals(name) ? shown : names.shown(other, in);
  }

  /** Returns the key under which a name that a record prints is kept; empty when it has none. */
  public String key(String printed, RecordId in) {
    String shown = shown(printed, in);
    return apart.contains(shown) ? whole(shown) : Gathering.key(shown);
  }

  /** Tells whether editors decided how a name that a record prints is shown. */
  boolean decided(String printed, RecordId in) {
    return !shown(printed, in).equals(Text.spaced(printed))
        || names.everywhere().containsValue(Text.spaced(printed));
  }

  /** One of two who share a family name is kept by the whole name. */
  private static String whole(String name) {
    StringJoiner out = new StringJoiner("-");
    for (String word : name.split("[^\\p{L}]+")) {
      if (!word.isEmpty()) {
        out.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return out.toString();
  }
}
