package org.chancery.archive;

import java.util.Locale;
import java.util.Optional;
import org.chancery.dossier.register.Authority;
import org.chancery.dossier.register.Identifier;

/** Says why a line of a list of people cannot be taken, and what to do. */
final class PlanWords {

  private PlanWords() {}

  static String listedTwice(String form, Authority other) {
    return "'"
        + form
        + "' is listed for '"
        + other.name()
        + "' at line "
        + other.at().line()
        + " already; leave it with one of them";
  }

  static String unknown(String form, Authority each, Optional<String> printed) {
    return "no record names a "
        + each.kind().name().toLowerCase(Locale.ROOT)
        + " '"
        + form
        + "'; "
        + printed
            .map(name -> "write '" + name + "', as the records print it")
            .orElse(
                "look for how the records print it with 'chancery people', or take it out of the"
                    + " list");
  }

  static String notIn(Authority.InPaper only) {
    return "record "
        + only.paper()
        + " names no person '"
        + only.form()
        + "'; correct the id or the name, or take it out of the list";
  }

  static String otherIdentifier(Authority each, Identifier wanted, Identifier there) {
    return "'"
        + each.name()
        + "' is "
        + there
        + " in the archive, not "
        + wanted
        + "; take it out of the list, or undo that decision first ('chancery decisions' has its"
        + " number)";
  }
}
