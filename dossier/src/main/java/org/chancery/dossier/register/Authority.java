package org.chancery.dossier.register;

import java.util.List;
import java.util.Optional;
import org.chancery.dossier.register.Appearance.Kind;

/**
 * One of a list of people or bodies that an editor keeps, or that was exported and edited.
 *
 * @param kind which of them
 * @param key under which the list that was exported kept it
 * @param name how it is to be shown
 * @param variants other forms of the name that mean it
 * @param identifiers what it is called in other lists
 * @param only forms that mean it in some papers only
 * @param at where it stands in the file
 */
public record Authority(
    Kind kind,
    Optional<String> key,
    String name,
    List<String> variants,
    List<Identifier> identifiers,
    List<InPaper> only,
    Place at) {

  /** Copies the lists. */
  public Authority {
    variants = List.copyOf(variants);
    identifiers = List.copyOf(identifiers);
    only = List.copyOf(only);
  }

  /** A form of the name in one paper. */
  public record InPaper(String form, String paper) {}

  /** A place in a file; line and column are counted from 1. */
  public record Place(int line, int column) {
    @Override
    public String toString() {
      return line + ":" + column;
    }
  }

  /** What could not be taken from a place in the list, and what to do, in one sentence. */
  public record Fault(Place at, String sentence) {}

  /**
   * A list as it was read.
   *
   * @param entries in the order of the file
   * @param faults what could not be understood
   */
  public record Listing(List<Authority> entries, List<Fault> faults) {
    /** Copies the lists. */
    public Listing {
      entries = List.copyOf(entries);
      faults = List.copyOf(faults);
    }
  }
}
