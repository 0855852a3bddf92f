package org.chancery.archive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.register.Appearance;
import org.chancery.dossier.register.Appearances;
import org.chancery.dossier.register.Authority;
import org.chancery.dossier.register.PaperNames;
import org.chancery.dossier.register.Register;

/**
 * People and bodies over the whole archive: whom the records name, laid together by what editors
 * decided on names.
 */
public final class PeopleBook {

  private final Store store;
  private final Records records;
  private final Decisions decisions;

  PeopleBook(Store store, Records records, Decisions decisions) {
    this.store = store;
    this.records = records;
    this.decisions = decisions;
  }

  /** Returns all people and bodies that the records name. */
  public Register register() {
    return Register.of(papers(), naming());
  }

  /** Returns under which names they are kept. */
  public NameBook naming() {
    return new NameBook(decisions.names());
  }

  /**
   * Says what a list of people and bodies asks for, without doing it.
   *
   * @param from where the list comes from, for the reasons of the decisions
   */
  public Import plan(Authority.Listing listing, String from) {
    AuthorityPlan.Plan plan = AuthorityPlan.of(register(), naming(), listing);
    return new Import(
        plan.proposals().stream()
            .map(p -> new Decisions.Reasoned(p.decision(), from + ":" + p.at().line()))
            .toList(),
        plan.faults());
  }

  /**
   * What a list asks for.
   *
   * @param decisions each with the place in the list as its reason
   * @param faults what could not be taken
   */
  public record Import(List<Decisions.Reasoned> decisions, List<Authority.Fault> faults) {
    /** Copies the lists. */
    public Import {
      decisions = List.copyOf(decisions);
      faults = List.copyOf(faults);
    }
  }

  /** Returns who appears in each record. */
  public List<PaperNames> papers() {
    Map<RecordId, List<Appearance>> kept = kept();
    return records.list(0, Integer.MAX_VALUE).parallelStream()
        .map(card ->
            new PaperNames(
                card.id().toString(),
                card.dated().earliest(),
                card.dated().latest(),
                kept.containsKey(card.id())
                    ? kept.getOrDefault(card.id(), List.of())
                    : Appearances.of(records.read(card.id()))))
        .toList();
  }

  /** Those of which editors decided anything are read again, with what they decided. */
  private Map<RecordId, List<Appearance>> kept() {
    Set<RecordId> decided =
        new HashSet<>(
            store.read(h ->
                h.select("SELECT DISTINCT accession, item FROM decision WHERE subject IS NOT NULL")
                    .map((row, _) -> new RecordId(row.getInt(1), row.getInt(2)))
                    .list()));
    Map<RecordId, List<Appearance>> kept = new HashMap<>();
    store
        .read(h ->
            h.select(
                    "SELECT p.accession, p.item, p.names FROM people p JOIN card c USING"
                        + " (accession, item, version)")
                .map((row, _) ->
                    Map.entry(new RecordId(row.getInt(1), row.getInt(2)), row.getBytes(3)))
                .list())
        .stream()
        .filter(sheet -> !decided.contains(sheet.getKey()))
        .forEach(sheet -> kept.put(sheet.getKey(), NameSheet.read(sheet.getValue())));
    return kept;
  }
}
