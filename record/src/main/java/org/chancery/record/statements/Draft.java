package org.chancery.record.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.statements.Statement.Act;
import org.chancery.transcript.Span;

/**
 * A statement while its paper is being read; numbers are token indexes.
 *
 * @param cue the word of saying
 * @param said its complement
 * @param speaker the words that name the speaker
 * @param name the speaker's name, resolved
 * @param hearer to whom he most likely speaks, when the clause does not say
 * @param act what he does by it
 * @param sentence the number of its sentence
 * @param continuation later sentences in the same voice, as half-open ranges of tokens
 */
record Draft(
    Cue cue,
    Complement said,
    Speaker speaker,
    String name,
    Optional<String> hearer,
    Act act,
    int sentence,
    List<Span> continuation) {

  static Draft of(
      Cue cue,
      Complement said,
      Speaker speaker,
      String name,
      Optional<String> hearer,
      Act act,
      int sentence) {
    return new Draft(cue, said, speaker, name, hearer, act, sentence, new ArrayList<>());
  }

  /** Lets the voice go on; sentences that touch become one span. */
  void goOn(int from, int to) {
    if (!continuation.isEmpty() && from - continuation.getLast().end() <= 2) {
      continuation.set(continuation.size() - 1, new Span(continuation.getLast().start(), to));
    } else {
      continuation.add(new Span(from, to));
    }
  }
}
