package org.chancery.record.commitments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.commitments.FollowUpReader.Paper;

/** Knows which names tell the papers of one affair from those of others. */
final class Affairs {

  /** A name in so many papers, or in one of so many, tells nothing. */
  private static final int FEW = 12;

  private static final int SHARE = 10;

  private final List<Set<String>> names = new ArrayList<>();
  private final Map<String, Integer> papersWith = new HashMap<>();
  private final int most;

  Affairs(List<Paper> papers) {
    for (Paper paper : papers) {
      Set<String> own = papers.size() == 1 ? Set.of() : Names.in(paper);
      names.add(own);
      own.forEach(name -> papersWith.merge(name, 1, Integer::sum));
    }
    this.most = Math.max(FEW, papers.size() / SHARE);
  }

  /** Returns the names in the paper {@code p}, in lower case; none where it is the only one. */
  Set<String> names(int p) {
    return names.get(p);
  }

  /** Tells whether the paper names him who is bound or him to whom, by a telling name. */
  boolean isNamed(Likeness.Place place, Item item) {
    return tells(place, item.debtor()) || tells(place, item.creditor());
  }

  private boolean tells(Likeness.Place place, String name) {
    return name.length() > 2
        && place.names().contains(name)
        && papersWith.getOrDefault(name, 0) <= most;
  }
}
