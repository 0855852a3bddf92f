package org.chancery.dossier.register;

import java.util.List;
import java.util.Set;

/** Who is meant by a name: by itself the family name tells, and editors may know better. */
public interface Naming {

  /** Takes names as the papers print them. */
  Naming AS_PRINTED = new Naming() {};

  /** Returns the name to show for a person whom a paper prints so. */
  default String shown(String printed, String paper) {
    return printed;
  }

  /** Returns under which key a person is kept whom a paper prints so; empty for nobody. */
  default String key(String printed, String paper) {
    return FamilyName.of(printed);
  }

  /** Returns under which key a person is kept who is printed so in most papers. */
  default String key(String printed) {
    return FamilyName.of(printed);
  }

  /**
   * Returns the name to show for a body that a paper prints so; it is kept under this name, case
   * apart.
   */
  default String body(String printed, String paper) {
    return Appearances.withoutArticle(printed);
  }

  /** Tells whether editors laid down the name to show for what a paper prints so. */
  default boolean decided(String printed, String paper) {
    return false;
  }

  /** Tells whether those who are kept under a key were told apart from others by editors. */
  default boolean apart(String key) {
    return false;
  }

  /**
   * Returns what a person or body is called in other lists.
   *
   * @param shown the name
   * @param forms the forms that papers print
   */
  default List<Identifier> identifiers(String shown, Set<String> forms) {
    return List.of();
  }
}
