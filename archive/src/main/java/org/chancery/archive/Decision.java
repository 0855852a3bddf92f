package org.chancery.archive;

import java.util.List;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.dossier.register.Identifier;

/** What an editor decides. It is kept for ever, beats what the reader finds, and can be undone. */
public sealed interface Decision {

  /** The words that it is about, if it is about words of one record. */
  default Optional<Anchor> words() {
    return Optional.empty();
  }

  /** A finding is right. */
  record Confirm(Anchor anchor) implements Decision {
    @Override
    public Optional<Anchor> words() {
      return Optional.of(anchor);
    }
  }

  /** A finding is wrong and is to be left out. */
  record Reject(Anchor anchor) implements Decision {
    @Override
    public Optional<Anchor> words() {
      return Optional.of(anchor);
    }
  }

  /**
   * A finding has another value: the words of a heading, kind, marking, number or place, a date in
   * EDTF, the name of one who writes, is written to, is present, signs, speaks (of a statement) or
   * is bound (of a commitment).
   */
  record Correct(Anchor anchor, String value) implements Decision {
    @Override
    public Optional<Anchor> words() {
      return Optional.of(anchor);
    }
  }

  /**
   * A commitment ended so.
   *
   * @param shown the words of a paper that show it
   */
  record Settle(Anchor anchor, State state, Optional<Proof> shown) implements Decision {
    @Override
    public Optional<Anchor> words() {
      return Optional.of(anchor);
    }
  }

  /** Words of a record that show something; none when the record as a whole shows it. */
  record Proof(RecordId in, String words) {}

  /** An editorial query is answered. */
  record Answer(Anchor anchor, String answer) implements Decision {
    @Override
    public Optional<Anchor> words() {
      return Optional.of(anchor);
    }
  }

  /** Names mean one and the same. */
  record Merge(List<String> names, String into) implements Decision {
    /** Copies the list. */
    public Merge {
      names = List.copyOf(names);
    }
  }

  /** A name means another in one record than elsewhere. */
  record Split(String name, RecordId in, String into) implements Decision {}

  /** Names mean one person, who shares a family name with others and is kept apart from them. */
  record Part(List<String> names, String into) implements Decision {
    /** Copies the list. */
    public Part {
      names = List.copyOf(names);
    }
  }

  /** One who is shown by a name is called so in a list that others keep. */
  record Identify(String name, Identifier identifier) implements Decision {}

  /** A name is to be shown so. */
  record Rename(String name, String to) implements Decision {}

  /** An earlier decision does not hold. */
  record Undo(int number) implements Decision {}
}
