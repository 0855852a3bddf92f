package org.chancery.dossier.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.dossier.exchange.PaperSummary.Citation;
import org.chancery.record.people.PartyReader;

/**
 * Who should have written the paper that a reference means, and to whom: {@code my} is the writer
 * of the paper that refers, {@code your} its addressee, {@code the Department's} whichever of the
 * two is at the capital.
 *
 * @param senders who should have written it; empty when the words do not tell
 * @param addressees to whom
 * @param firm whether another sender rules a paper out
 * @param between whether the words do not say which of the two wrote it
 */
record Expectation(List<Who> senders, List<Who> addressees, boolean firm, boolean between) {

  private static final Set<String> OURS = Set.of("my", "our", "mine", "ours");
  private static final Set<String> YOURS = Set.of("your", "yours");
  private static final Set<String> POLITE =
      Set.of("excellency", "lordship", "honor", "honour", "highness", "majesty", "ladyship");
  private static final Set<String> CENTRES =
      Set.of("department", "ministry", "government", "office", "secretary", "secretariat");
  private static final Set<String> MISSIONS =
      Set.of("embassy", "legation", "consulate", "mission", "delegation", "commission", "minister");

  /** Reads whose paper the words mean. */
  static Expectation of(PaperSummary citing, Citation citation) {
    List<Who> from = Who.senders(citing.parties());
    List<Who> to = Who.addressees(citing.parties());
    if (citation.told().whose().isEmpty()) {
      List<Who> both = new ArrayList<>(from);
      both.addAll(to);
      return new Expectation(both, both, false, true);
    }
    String whose = Post.plain(citation.told().whose().get());
    if (OURS.contains(whose)) {
      return new Expectation(from, to, true, false);
    }
    if (YOURS.contains(whose)) {
      return new Expectation(to, from, true, false);
    }
    String last = whose.substring(whose.lastIndexOf(' ') + 1);
    if (POLITE.contains(last)) {
      return new Expectation(to, from, false, false);
    }
    if (CENTRES.contains(last) && !whose.startsWith("foreign ")) {
      return side(
          from, to, from.stream().anyMatch(Who::isCentre), to.stream().anyMatch(Who::isCentre));
    }
    if (MISSIONS.contains(whose)) {
      return side(
          from, to, from.stream().anyMatch(Who::isMission), to.stream().anyMatch(Who::isMission));
    }
    return named(citation.told().whose().get());
  }

  private static Expectation side(List<Who> from, List<Who> to, boolean isFrom, boolean isTo) {
    if (isFrom == isTo) {
      List<Who> both = new ArrayList<>(from);
      both.addAll(to);
      return new Expectation(both, both, false, true);
    }
    return isFrom ? new Expectation(from, to, true, false) : new Expectation(to, from, true, false);
  }

  private static Expectation named(String words) {
    List<Who> who = PartyReader.read(words).stream().map(Who::of).toList();
    boolean person = who.stream().anyMatch(w -> w.surname().isPresent());
    return new Expectation(who, List.of(), person, false);
  }

  /** Returns how a reader is told of the sender, where the words tell. */
  Optional<String> sender() {
    return between || senders.isEmpty() ? Optional.empty() : Optional.of(shown(senders));
  }

  /** Returns how a reader is told of the addressee, where the words tell. */
  Optional<String> addressee() {
    return between || addressees.isEmpty() ? Optional.empty() : Optional.of(shown(addressees));
  }

  private static String shown(List<Who> all) {
    return String.join(", ", all.stream().map(Who::shown).toList());
  }
}
