package org.chancery.record.statements;

import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/**
 * A word of saying in a sentence, before anyone has asked who speaks. All numbers are token
 * indexes.
 *
 * @param from first token of the cue
 * @param to the token after the cue
 * @param entry the word of saying
 * @param shape how it stands in its clause
 * @param negated whether the saying is denied
 * @param act the act that the cue itself gives, before the content is looked at
 */
record Cue(int from, int to, Lexicon.Entry entry, Shape shape, boolean negated, Act act) {

  /** How a cue stands in its clause. */
  enum Shape {
    /** A finite verb with a subject of its own or shared with the verb before. */
    FINITE,
    /** A participle in -ing that hangs on a noun or a clause. */
    PARTICIPLE,
    /** {@code it was agreed that}: the one who speaks is not the subject. */
    IMPERSONAL,
    /** {@code the draft was approved}: the subject is what was said of, or the one spoken to. */
    PASSIVE,
    /** A noun: {@code his request that}. */
    NOUN
  }

  /** The colon that opens what one says in his own words, and so does {@code act}. */
  static Cue opening(int colon, @Nullable Act act) {
    Lexicon.Entry entry = Lexicon.shipped().verb(act == Act.ASK ? "inquire" : "say");
    return new Cue(colon, colon + 1, entry, Shape.FINITE, false, act == null ? entry.act() : act);
  }
}
