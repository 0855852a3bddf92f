package org.chancery.dossier.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.dossier.exchange.PaperSummary.Parties;
import org.chancery.record.people.Party;

/**
 * A party reduced to what can be compared: the surname and the post.
 *
 * @param surname in lower case without accents
 * @param post the post
 * @param shown how a reader is told
 */
record Who(Optional<String> surname, Optional<Post> post, String shown) {

  /** Returns who a party is. */
  static Who of(Party party) {
    return new Who(
        party.person().map(Who::surname).filter(s -> !s.isEmpty()),
        party.office().filter(o -> o.chars().anyMatch(Character::isLetter)).map(Post::of),
        shown(party));
  }

  private static String shown(Party party) {
    String name =
        party.person().map(p -> party.honorific().map(h -> h + " " + p).orElse(p)).orElse("");
    return party.office().map(o -> name.isEmpty() ? o : o + " (" + name + ")").orElse(name);
  }

  /** Returns the senders, or the signers of a paper that names no sender. */
  static List<Who> senders(Parties parties) {
    List<Who> out = new ArrayList<>(parties.from().stream().map(Who::of).toList());
    if (out.isEmpty()) {
      parties.signers().stream()
          .map(s -> new Who(Optional.of(surname(s)), Optional.empty(), s))
          .forEach(out::add);
    }
    return out;
  }

  /** Returns the addressees. */
  static List<Who> addressees(Parties parties) {
    return parties.to().stream().map(Who::of).toList();
  }

  /** Returns the last word of a name that is not {@code Jr.} and the like. */
  static String surname(String name) {
    String last = "";
    for (String word : Post.plain(name).split("[^\\p{L}']+")) {
      boolean counts = word.length() > 1 && !word.equals("jr") && !word.equals("sr");
      if (counts && !word.equals("esq") && !word.equals("ii")) {
        last = word;
      }
    }
    return last;
  }

  /** Returns what tells this party from others in a list: the post, else the surname. */
  String key() {
    return post.map(p -> p.kind() + ":" + String.join(" ", p.words()))
        .or(() -> surname)
        .orElse(shown);
  }

  /** Tells whether it is a central office. */
  boolean isCentre() {
    return post.filter(p -> p.kind() == Post.Kind.CENTRE).isPresent();
  }

  /** Tells whether it is a mission abroad. */
  boolean isMission() {
    return post.filter(Post::isMission).isPresent();
  }

  /** Tells whether it is a mission named by whose it is, such as {@code Todranian Minister}. */
  boolean isForeignMission() {
    return post.filter(p -> p.kind() == Post.Kind.MISSION_OF).isPresent();
  }
}
