package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.MatterReader.Context;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Participant;

/** Names the sides of a meeting in the words of the paper: <i>we</i> is the writer's side. */
final class Sides {

  private final MatterText matter;
  private final MatterTokens tokens;
  private final Context context;

  Sides(MatterText matter, Context context) {
    this.matter = matter;
    this.tokens = matter.tokens();
    this.context = context;
  }

  /**
   * Gives each side that the list does not name the words that the text has for it.
   *
   * @param held a token of the sentence that tells with whom people met; -1 for none
   */
  List<Finding<Participant>> name(List<Finding<Participant>> participants, int held) {
    int writers = writers(participants);
    if (writers == 0) {
      return participants;
    }
    Optional<String> we = firstPerson();
    Optional<String> others = held < 0 ? Optional.empty() : with(held);
    List<Finding<Participant>> named = new ArrayList<>(participants.size());
    for (Finding<Participant> finding : participants) {
      Participant p = finding.value();
      Optional<String> words = p.group().or(() -> p.side() == writers ? we : others);
      named.add(finding.map(x -> new Participant(x.name(), x.title(), x.side(), words)));
    }
    return named;
  }

  /** Returns the side that a signer belongs to, else the first; 0 when there are no two sides. */
  private int writers(List<Finding<Participant>> participants) {
    int sides = participants.stream().mapToInt(f -> f.value().side()).max().orElse(0);
    if (sides != 2) {
      return 0;
    }
    NameBook signers = new NameBook();
    context.eschatocol().signatures().stream()
        .map(Finding::value)
        .map(Signature::name)
        .forEach(signers::add);
    return participants.stream()
        .map(Finding::value)
        .filter(p -> signers.knowsName(p.name()))
        .mapToInt(Participant::side)
        .findFirst()
        .orElse(1);
  }

  private Optional<String> firstPerson() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, "we")) {
        return Optional.of("we");
      }
    }
    return Optional.empty();
  }

  /** The group named in {@code held with the ... comrades}: no single person. */
  private Optional<String> with(int held) {
    int end = matter.sentenceEnd(held);
    for (int i = held; i < end; i++) {
      if (tokens.is(i, "with") && tokens.is(i + 1, "the")) {
        int last = i + 2;
        while (last < end && tokens.has(last, CAPITAL)) {
          last++;
        }
        boolean group =
            (!tokens.has(last, SIGN | CAPITAL) && tokens.word(last).endsWith("s"))
                || tokens.is(last, "delegation")
                || tokens.is(last, "side");
        return group ? Optional.of(tokens.words(i + 1, last)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
