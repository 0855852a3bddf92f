package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.WordSet;
import org.chancery.record.people.Participant;

/**
 * Tells the two sides of a list that does not name them: those of an embassy or legation sit
 * opposite those of the office that wrote the record, and each side stands together.
 */
final class FormSides {

  private static final WordSet HOME =
      WordSet.of("department", "secretary", "undersecretary", "ministry", "office", "division");

  private static final WordSet MISSION = WordSet.of("embassy", "legation", "consulate");

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
      sides[i] = holds(words, MISSION) ? 2 : holds(words, HOME) ? 1 : i > 0 ? sides[i - 1] : 0;
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
