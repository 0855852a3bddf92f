package org.chancery.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.register.Appearances;
import org.chancery.dossier.register.FamilyName;
import org.chancery.dossier.register.Identifier;
import org.chancery.dossier.register.Naming;

/**
 * Under which name a person or body is kept: a person by the family name, a body by its name,
 * unless editors merged, split or renamed. Papers are called by their ids. Immutable.
 */
public final class NameBook implements Naming {

  private final Names names;
  private final Map<String, String> merged = new HashMap<>();
  private final Set<String> apartKeys = new HashSet<>();
  private final Set<String> shown = new HashSet<>();
  private final Map<String, Set<Identifier>> identifiers = new HashMap<>();

  /** Makes the book of what editors decided. */
  public NameBook(Names names) {
    this.names = names;
    names.apart().stream()
        .filter(name -> !FamilyName.whole(name).equals(FamilyName.of(name)))
        .forEach(name -> apartKeys.add(FamilyName.whole(name)));
    names.everywhere().forEach(this::merge);
    shown.addAll(names.everywhere().values());
    names
        .identifiers()
        .forEach((name, all) -> {
          identifiers.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(all);
          identifiers.computeIfAbsent(names.everywhere(name), _ -> new TreeSet<>()).addAll(all);
        });
  }

  /** A name that became another takes the whole family along, unless it was told apart. */
  private void merge(String name, String into) {
    String family = FamilyName.of(name);
    boolean own = names.apart().contains(name) || names.parted().contains(name);
    if (!family.isEmpty() && !family.equals(FamilyName.of(into)) && !own) {
      merged.put(family, into);
    }
  }

  /** Returns the name to show for one that a record prints. */
  public String shown(String printed, RecordId in) {
    String name = Appearances.name(printed);
    return withFamily(name, names.shown(name, in));
  }

  private String withFamily(String name, String shown) {
    if (!shown.equals(name) || names.parted().contains(name)) {
      return shown;
    }
    return Optional.ofNullable(merged.get(FamilyName.of(name))).map(names::everywhere).orElse(name);
  }

  /** Returns the key under which a name that a record prints is kept; empty when it has none. */
  public String key(String printed, RecordId in) {
    return keyOf(shown(printed, in));
  }

  /** Returns the key of a person who is shown by a name; what editors decided on always has one. */
  public String keyOf(String name) {
    String family = FamilyName.of(name);
    boolean nameless = family.isEmpty() && shown.contains(name);
    return nameless || names.apart().contains(name) ? FamilyName.whole(name) : family;
  }

  @Override
  public String key(String printed) {
    String name = Appearances.name(printed);
    return keyOf(withFamily(name, names.everywhere(name)));
  }

  /** Tells whether those shown by a name are kept apart from others of the family name. */
  boolean isApart(String name) {
    return names.apart().contains(name);
  }

  /** Tells whether a name stands for itself, because nobody decided otherwise. */
  boolean isOwn(String name) {
    return names.everywhere(name).equals(name);
  }

  @Override
  public String shown(String printed, String paper) {
    return RecordId.parse(paper).map(id -> shown(printed, id)).orElse(printed);
  }

  @Override
  public String key(String printed, String paper) {
    return RecordId.parse(paper).map(id -> key(printed, id)).orElse("");
  }

  @Override
  public String body(String printed, String paper) {
    String bare = Naming.super.body(Appearances.name(printed), paper);
    return RecordId.parse(paper).map(id -> names.shown(bare, id)).orElse(bare);
  }

  /** Tells whether editors decided how a name that a record prints is shown. */
  @Override
  public boolean decided(String printed, String paper) {
    return shown.contains(Appearances.name(printed))
        || !shown(printed, paper).equals(Appearances.name(printed));
  }

  @Override
  public boolean apart(String key) {
    return apartKeys.contains(key);
  }

  @Override
  public List<Identifier> identifiers(String name, Set<String> forms) {
    Set<Identifier> all = new TreeSet<>(identifiers.getOrDefault(name, Set.of()));
    forms.forEach(form -> all.addAll(identifiers.getOrDefault(form, Set.of())));
    return List.copyOf(all);
  }
}
