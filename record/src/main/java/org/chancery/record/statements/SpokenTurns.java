package org.chancery.record.statements;

import java.util.List;
import org.chancery.record.language.Tokens;
import org.chancery.record.statements.Cue.Shape;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/** Makes statements of what people say in their own words in a verbatim record. */
final class SpokenTurns {

  private final Tokens tokens;
  private final Discourse discourse;
  private final ActChooser acts;
  private final DirectSpeech direct;

  /** Whose turn it is. */
  private Turns.@Nullable Turn spoken;

  /** The statement in which he goes on. */
  private @Nullable Draft voice;

  SpokenTurns(Tokens tokens, Discourse discourse, ActChooser acts) {
    this.tokens = tokens;
    this.discourse = discourse;
    this.acts = acts;
    this.direct = new DirectSpeech(tokens);
  }

  /** Tells whether somebody still speaks in the sentence that begins at {@code from}. */
  boolean goesOn(int from) {
    boolean on = spoken != null && from > 0 && tokens.sameLineAsBefore(from);
    spoken = on ? spoken : null;
    return on;
  }

  /** What one says in his own words in a verbatim record, where no word of saying leads it. */
  void begin(Turns.Turn turn, List<Draft> here, int from, int to, int index) {
    boolean led = !here.isEmpty() && performs(here.getFirst(), from, to);
    if (!led && to > from) {
      Draft said = spoken(turn, direct.act(from, to), from, to, index);
      here.removeIf(inner -> inner.act() == said.act() && isOwn(inner.speaker(), from));
      here.addFirst(said);
    }
    discourse.spoke(turn.name());
    spoken = turn;
    voice = here.isEmpty() ? null : here.getFirst();
  }

  /** {@code my Cabinet cannot accept}: he speaks for his own, and has done so by the sentence. */
  private boolean isOwn(Speaker speaker, int from) {
    return speaker.kind() == Speaker.Kind.PRONOUN
        || speaker.from() > from && tokens.isAny(speaker.from() - 1, SpeakerFinder.OWNER);
  }

  private Draft spoken(Turns.Turn turn, @Nullable Act does, int from, int to, int index) {
    Cue cue = Cue.opening(turn.colon(), does);
    Complement said = new Complement(Complement.Kind.QUOTATION, from, to, from, from);
    Act act = acts.choose(cue, said, null, false);
    Speaker speaker = new Speaker(Speaker.Kind.NAMED, turn.from(), turn.end());
    return Draft.of(cue, said, speaker, turn.name(), discourse.lastOther(turn.name()), act, index);
  }

  /** {@code Mr. Secretary, I want to thank you}: what he does he says in so many words. */
  private boolean performs(Draft first, int from, int to) {
    int opening = direct.opening(from, to);
    return first.speaker().kind() == Speaker.Kind.PRONOUN
        && first.speaker().from() == opening
        && first.cue().from() < opening + 5;
  }

  /** A later sentence of a turn: a question or a promise is told by itself, the rest goes on. */
  void goOn(List<Draft> here, int from, int to, int index) {
    Turns.Turn turn = spoken;
    if (turn == null
        || !here.isEmpty()
            && here.getFirst().cue().shape() == Shape.FINITE
            && performs(here.getFirst(), from, to)) {
      return;
    }
    Act does = direct.act(from, to);
    if (does != null && does != Act.AGREE && here.isEmpty()) {
      here.add(spoken(turn, does, from, to, index));
    } else if (voice != null) {
      voice.goOn(from, to);
    }
  }
}
