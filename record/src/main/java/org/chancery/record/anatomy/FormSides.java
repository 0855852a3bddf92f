package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.WordSet;
import org.chancery.record.people.Participant;

/**
 * Tells the two sides of a list that does not name them: those of an embassy or legation, or
 * accredited by a foreign state, sit opposite those of the office that wrote the record, and each
 * side stands together.
 */
final class FormSides {

  private static final WordSet HOME =
      WordSet.of("department", "secretary", "undersecretary", "ministry", "office", "division");

  private static final WordSet MISSION = WordSet.of("embassy", "legation", "consulate");

  private static final WordSet ENVOYS =
      WordSet.of("ambassador", "chargé", "charge", "envoy", "minister", "commissioner");

  private static final WordSet OWNERS = WordSet.of("of", "from");

  /** Offices at home print no longer letters than these beside a name. */
  private static final int LONGEST_CODE = 8;

  private FormSides() {}

  /** Returns the people with their sides, or as they are where both sides cannot be told. */
  static List<Finding<Participant>> of(List<Finding<Participant>> people) {
    int[] sides = new int[people.size()];
    boolean home = false;
    boolean mission = false;
    for (int i = 0; i < sides.length; i++) {
      Participant one = people.get(i).value();
      if (one.side() > 0) {
        return people;
      }
      String words = one.title().orElse(one.name());
      sides[i] = isGuest(words) ? 2 : isHome(words) ? 1 : i > 0 ? sides[i - 1] : 0;
      home |= sides[i] == 1;
      mission |= sides[i] == 2;
    }
    if (!home || !mission || sides[0] == 0) {
      return people;
    }
    List<Finding<Participant>> sided = new ArrayList<>(people.size());
    for (int i = 0; i < sides.length; i++) {
      Finding<Participant> one = people.get(i);
      Participant p = one.value();
      Participant value = new Participant(p.name(), p.title(), sides[i], p.group());
      sided.add(new Finding<>(value, one.evidence(), one.maker(), Certainty.MEDIUM));
    }
    return sided;
  }

  private static boolean isHome(String words) {
    return isCode(words) || holds(words, HOME);
  }

  /** Of an embassy, or {@code Ambassador of Lastria}: sent by a state that is none of offices. */
  private static boolean isGuest(String words) {
    if (holds(words, MISSION)) {
      return true;
    }
    String[] all = words.split("[ ,]+");
    for (int i = 0; i + 2 < all.length; i++) {
      String rank = all[i].toLowerCase(Locale.ROOT);
      long office = WordClass.COMMON_CAPITAL.bit() | WordClass.BODY_HEAD.bit();
      if (ENVOYS.contains(rank) && OWNERS.contains(all[i + 1])) {
        boolean state = (WordList.WORDS.classes(all[i + 2]) & WordClass.COUNTRY.bit()) != 0;
        boolean named = Character.isUpperCase(all[i + 2].charAt(0));
        boolean other = (WordList.WORDS.classes(all[i + 2]) & office) == 0;
        return state || named && other && !rank.equals("minister") && !rank.startsWith("comm");
      }
    }
    return false;
  }

  /** {@code NEA}, {@code EUR/WE}, {@code S/S}: the letters by which a department calls its own. */
  static boolean isCode(String words) {
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      letters += Character.isUpperCase(c) ? 1 : 0;
      if (!Character.isUpperCase(c) && "/-&".indexOf(c) < 0 || i >= LONGEST_CODE) {
        return false;
      }
    }
    return letters > 1 && (WordList.WORDS.classes(words) & WordClass.COUNTRY_ACRONYM.bit()) == 0;
  }

  private static boolean holds(String words, WordSet set) {
    for (int from = 0; from < words.length(); ) {
      int to = from;
      while (to < words.length() && Character.isLetter(words.charAt(to))) {
        to++;
      }
      if (to > from && set.contains(words, from, to)) {
        return true;
      }
      from = Math.max(to, from + 1);
    }
    return false;
  }
}
