package org.chancery.dossier.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.dossier.register.Appearance.Role;

/**
 * One paper in which a person or body appears.
 *
 * @param paper the paper's id
 * @param first the first day that its date can mean
 * @param last the last day that its date can mean
 * @param roles what one is to it
 * @param byOffice whether it gives the office alone, which this person held on that day
 */
public record Presence(
    String paper,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Set<Role> roles,
    boolean byOffice) {

  /** Copies the set. */
  public Presence {
    roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }
}
