package org.chancery.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Presence;
import org.chancery.dossier.register.Tenure;

/** Says in words what a register holds. */
final class RegisterWords {

  private RegisterWords() {}

  /** Returns the forms besides the name that mean nobody else. */
  static List<String> variants(Entry entry) {
    return entry.variants().stream().filter(f -> !entry.names().only().containsKey(f)).toList();
  }

  static String count(int number, String one, String many) {
    return String.format(java.util.Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }

  /** Returns a stretch of days as two days, or as one. */
  static String days(Optional<LocalDate> first, Optional<LocalDate> last) {
    String from = first.map(LocalDate::toString).orElse("");
    String to = last.map(LocalDate::toString).orElse("");
    return from.equals(to) || to.isEmpty() ? from : from.isEmpty() ? to : from + " to " + to;
  }

  static String office(Tenure tenure) {
    String days = days(tenure.first(), tenure.last());
    return tenure.office() + (days.isEmpty() ? "" : ", " + days);
  }

  /** Returns what one is to a paper; being named besides is no news. */
  static String roles(Presence presence) {
    List<String> roles =
        presence.roles().stream()
            .filter(r ->
                presence.roles().size() == 1
                    || r != org.chancery.dossier.register.Appearance.Role.NAMED)
            .map(r ->
                switch (r) {
                  case SENDER -> "sender";
                  case ADDRESSEE -> "addressee";
                  case SIGNER -> "signed";
                  case PRESENT -> "present";
                  case NAMED -> "named";
                })
            .toList();
    return String.join(", ", roles) + (presence.byOffice() ? " by office" : "");
  }
}
