package org.chancery.archive;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.holding.NotHeld;
import org.chancery.archive.holding.RecordId;
import org.chancery.record.dates.When;

/**
 * What editors decided. Decisions are only ever added; one is undone by a further one. They are
 * laid over every fresh reading of a record, see {@link Records#read}.
 */
public final class Decisions {

  private final Store store;
  private final InstantSource clock;
  private final Consumer<List<RecordId>> changed;

  Decisions(Store store, InstantSource clock, Consumer<List<RecordId>> changed) {
    this.store = store;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * Adds a decision.
   *
   * @param who the editor
   * @param why the reason
   * @throws ArchiveTrouble if it undoes what is not there, or sets a date that is none
   */
  public Decided add(String who, String why, Decision decision) {
    if (decision instanceof Decision.Undo undo) {
      refuseIdle(undo);
    }
    if (decision instanceof Decision.Correct correct
        && correct.anchor().subject().dated()
        && When.Date.parse(correct.value()).isEmpty()) {
      throw new ArchiveTrouble(
          "a date is written like 1936-03-12 or 1936-03, not '" + correct.value() + "'");
    }
    Decided added =
        store.write(handle ->
            handle.inTransaction(h -> DecisionRows.add(h, clock.instant(), who, why, decision)));
    about(decision).ifPresent(id -> changed.accept(List.of(id)));
    return added;
  }

  /**
   * Adds decisions on names, all of them or none.
   *
   * @param who the editor
   * @param all each with its reason
   */
  public List<Decided> addNames(String who, List<Reasoned> all) {
    return store.write(handle ->
        handle.inTransaction(h ->
            all.stream()
                .map(r -> DecisionRows.add(h, clock.instant(), who, r.why(), r.decision()))
                .toList()));
  }

  /** A decision with its reason, not yet taken. */
  public record Reasoned(Decision decision, String why) {}

  private void refuseIdle(Decision.Undo undo) {
    List<Decided> log = log();
    if (log.stream().noneMatch(d -> d.number() == undo.number())) {
      throw new NotHeld("there is no decision " + undo.number() + " to undo");
    }
    if (undone(log).contains(undo.number())) {
      throw new ArchiveTrouble("decision " + undo.number() + " is undone already");
    }
  }

  /**
   * Returns the record whose reading a decision changes; for an undoing, that of what it undoes.
   */
  private Optional<RecordId> about(Decision decision) {
    return decision instanceof Decision.Undo undo
        ? find(undo.number()).map(Decided::decision).flatMap(this::about)
        : decision.words().map(Anchor::record);
  }

  /** Returns a decision by its number, undone or not. */
  public Optional<Decided> find(int number) {
    return store.read(h -> DecisionRows.all(h, "WHERE number = ?", number)).stream().findFirst();
  }

  /** Returns all that was ever decided, in order. */
  public List<Decided> log() {
    return store.read(h -> DecisionRows.all(h, ""));
  }

  /** Returns what holds for a record, in order: what was undone is left out. */
  public List<Decided> of(RecordId record) {
    return standing(history(record));
  }

  /** Returns all that was ever decided about a record, the undoing of it included, in order. */
  public List<Decided> history(RecordId record) {
    return store.read(
        h -> DecisionRows.all(h, DecisionRows.OF_RECORD, record.accession(), record.item()));
  }

  /** Returns all that holds, in order. */
  public List<Decided> standing() {
    return standing(log());
  }

  private static List<Decided> standing(List<Decided> all) {
    Set<Integer> undone = undone(all);
    return all.stream()
        .filter(d -> !(d.decision() instanceof Decision.Undo) && !undone.contains(d.number()))
        .toList();
  }

  /**
   * Returns the numbers of those decisions of a whole log that are undone. An undoing may itself be
   * undone, so the latest is asked first.
   */
  public static Set<Integer> undone(List<Decided> log) {
    Set<Integer> undone = new HashSet<>();
    for (Decided each : log.reversed()) {
      if (each.decision() instanceof Decision.Undo undo && !undone.contains(each.number())) {
        undone.add(undo.number());
      }
    }
    return undone;
  }

  /** Tells whether editors ever decided anything about a record, undone or not. */
  boolean ever(RecordId record) {
    return store.read(h ->
        h.select(
                "SELECT count(*) FROM decision WHERE accession = ? AND item = ?",
                record.accession(),
                record.item())
            .mapTo(int.class)
            .one())
        > 0;
  }

  /** Returns what the decisions on names say: how a name found in a record is to be shown. */
  public Names names() {
    return Names.of(standing().stream().map(Decided::decision).toList());
  }
}
