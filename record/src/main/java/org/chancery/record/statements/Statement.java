package org.chancery.record.statements;

import java.util.List;
import java.util.Optional;
import org.chancery.transcript.Span;

/**
 * A reported or quoted utterance: a source, a word of saying, and what was said.
 *
 * @param source who spoke and to whom
 * @param act what the speaker did by it
 * @param verb the words of saying, such as {@code pointing out}
 * @param content what was said, without the complementiser and the final full stop
 * @param continuation later clauses in the same voice without a verb of saying of their own
 * @param manner negation, quotation and nesting
 */
public record Statement(
    Source source, Act act, Span verb, Span content, List<Span> continuation, Manner manner) {

  /** Copies the list. */
  public Statement {
    continuation = List.copyOf(continuation);
  }

  /**
   * Who spoke and to whom.
   *
   * @param speaker the speaker's name, resolved; {@code (unstated)} when the paper does not say
   * @param printed the words that name the speaker in that clause
   * @param addressee the addressee's name, resolved
   */
  public record Source(String speaker, Optional<Span> printed, Optional<String> addressee) {}

  /**
   * How it is told.
   *
   * @param negated whether the saying itself is denied
   * @param direct whether the content is a quotation word by word
   * @param layer whose report it is
   * @param parent the index, in the record's list of statements, of the statement that contains
   *     this one
   */
  public record Manner(boolean negated, boolean direct, Voice layer, Optional<Integer> parent) {}

  /** Whose report a statement is. */
  public enum Voice {
    /** The writer reports somebody. */
    REPORTED,
    /** The writer addresses the recipient. */
    AUTHOR,
    /** A report within another statement. */
    NESTED
  }

  /** What a speaker does by an utterance. */
  public enum Act {
    INFORM,
    OPINION,
    ASK,
    PROPOSE,
    REQUEST,
    DEMAND,
    ADVISE,
    AGREE,
    DECIDE,
    OBJECT,
    ADMIT,
    PROMISE,
    THANK,
    WARN
  }
}
