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
 * @param addressed whether the words say to whom
 */
record Expectation(
    List<Who> senders, List<Who> addressees, boolean firm, boolean between, boolean addressed) {

  private static final Set<String> OURS = Set.of("my", "our", "mine", "ours");
  private static final Set<String> YOURS = Set.of("your", "yours");
  private static final Set<String> THIRD = Set.of("him", "her", "them");
  private static final Set<String> POLITE =
      Set.of("excellency", "lordship", "honor", "honour", "highness", "majesty", "ladyship");
  private static final Set<String> CENTRES =
      Set.of("department", "ministry", "government", "office", "secretary", "secretariat");
  private static final Set<String> MISSIONS =
      Set.of("embassy", "legation", "consulate", "mission", "delegation", "commission", "minister");

  /** Reads whose paper the words mean, and to whom it was written. */
  static Expectation of(PaperSummary citing, Citation citation) {
    List<Who> from = Who.senders(citing.parties());
    List<Who> to = Who.addressees(citing.parties());
    Expectation whose = whose(citation, from, to);
    return citation.told().to().map(words -> whose.to(words, from, to)).orElse(whose);
  }

  private static Expectation whose(Citation citation, List<Who> from, List<Who> to) {
    if (citation.told().whose().isEmpty()) {
      List<Who> both = new ArrayList<>(from);
      both.addAll(to);
      return new Expectation(both, both, false, true, false);
    }
    String whose = Post.plain(citation.told().whose().get());
    if (OURS.contains(whose)) {
      return new Expectation(from, to, true, false, false);
    }
    if (YOURS.contains(whose)) {
      return new Expectation(to, from, true, false, false);
    }
    String last = whose.substring(whose.lastIndexOf(' ') + 1);
    if (POLITE.contains(last)) {
      return new Expectation(to, from, whose.startsWith("your "), false, false);
    }
    Optional<Boolean> side = side(whose, from, to);
    if (side.isPresent()) {
      return side.get()
          ? new Expectation(from, to, true, false, false)
          : new Expectation(to, from, true, false, false);
    }
    if (isCentre(whose) || MISSIONS.contains(whose)) {
      List<Who> both = new ArrayList<>(from);
      both.addAll(to);
      return new Expectation(both, both, false, true, false);
    }
    List<Who> who = named(citation.told().whose().get());
    boolean person = who.stream().anyMatch(w -> w.surname().isPresent());
    return new Expectation(who, List.of(), person, false, false);
  }

  /** Takes the addressee from words such as {@code the Foreign Office}. */
  private Expectation to(String words, List<Who> from, List<Who> to) {
    if (THIRD.contains(words)) {
      return new Expectation(senders, List.of(), firm, between, true);
    }
    Optional<Boolean> side = side(Post.plain(words), from, to);
    List<Who> who = side.map(first -> first ? from : to).orElseGet(() -> named(words));
    return new Expectation(senders, who, firm, between, true);
  }

  /** Tells whether an office is that of the first party; empty when it is of neither or of both. */
  private static Optional<Boolean> side(String words, List<Who> from, List<Who> to) {
    boolean first;
    boolean second;
    if (isCentre(words)) {
      first = from.stream().anyMatch(Who::isCentre);
      second = to.stream().anyMatch(Who::isCentre);
    } else if (MISSIONS.contains(words)) {
      first = from.stream().anyMatch(Who::isMission);
      second = to.stream().anyMatch(Who::isMission);
    } else {
      return Optional.empty();
    }
    return first == second ? Optional.empty() : Optional.of(first);
  }

  /** Tells whether the words name an office of the sort that {@code senders} are: a ministry. */
  static boolean isOffice(Citation citation, List<Who> senders) {
    return citation
        .told()
        .whose()
        .map(Post::plain)
        .filter(words ->
            isCentre(words) && senders.stream().anyMatch(Who::isCentre)
                || MISSIONS.contains(words) && senders.stream().anyMatch(Who::isMission))
        .isPresent();
  }

  private static boolean isCentre(String words) {
    return CENTRES.contains(words) || words.endsWith(" department") && !words.contains(" of ");
  }

  private static List<Who> named(String words) {
    return PartyReader.read(words).stream().map(Who::of).toList();
  }

  /** Returns how a reader is told of the sender, where the words tell. */
  Optional<String> sender() {
    return between || senders.isEmpty() ? Optional.empty() : Optional.of(shown(senders));
  }

  /** Returns how a reader is told of the addressee, where the words tell. */
  Optional<String> addressee() {
    return between && !addressed || addressees.isEmpty()
        ? Optional.empty()
        : Optional.of(shown(addressees));
  }

  private static String shown(List<Who> all) {
    return String.join(", ", all.stream().map(Who::shown).toList());
  }
}
