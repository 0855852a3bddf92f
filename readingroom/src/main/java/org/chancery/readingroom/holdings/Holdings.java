package org.chancery.readingroom.holdings;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.archive.Archive;
import org.chancery.archive.Card;
import org.chancery.archive.holding.RecordId;
import org.chancery.readingroom.http.Refusal;

/**
 * What all subjects of the reading room read from: the archive, its catalogue in memory, and what
 * all papers together show. Safe on any thread.
 *
 * @param archive the archive
 * @param catalogue its cards
 * @param library people, places, days, queries, the ledger, exchanges
 * @param readings the records that were read last
 * @param meanings the search by meaning
 */
public record Holdings(
    Archive archive, Catalogue catalogue, Library library, Readings readings, Meanings meanings) {

  /**
   * Returns the holdings of an archive.
   *
   * @param clock tells when to look again
   * @param faults is told what goes wrong where no reader waits
   */
  public static Holdings of(Archive archive, InstantSource clock, Consumer<Throwable> faults) {
    Catalogue catalogue = new Catalogue(archive, clock);
    return new Holdings(
        archive,
        catalogue,
        new Library(archive, catalogue, clock, faults),
        new Readings(archive),
        new Meanings(archive));
  }

  /**
   * Returns the card of a record, one that came in a moment ago too.
   *
   * @throws Refusal if there is none, or it was withdrawn
   */
  public Card card(RecordId id) {
    return catalogue
        .now()
        .card(id)
        .or(() -> archive.records().card(id).filter(_ -> absence(id).isEmpty()))
        .orElseThrow(() -> absence(id).map(Refusal::gone).orElseGet(() -> Refusal.noRecord(id)));
  }

  /**
   * Returns the card of a record, one that was withdrawn too: for editors' eyes only.
   *
   * @throws Refusal if there is none
   */
  public Card cardEvenIfWithdrawn(RecordId id) {
    return archive.records().card(id).orElseGet(() -> card(id));
  }

  /** Says when and why a record was taken out of the lists; empty when it is listed. */
  public Optional<String> absence(RecordId id) {
    return archive.custody().absence(id).map(event -> Absence.inWords(id, event));
  }

  /** Lets readers wait for what was just decided in this room. */
  public void changed() {
    library.changed();
  }

  /** Returns a name that changes whenever anything that is shown may have changed. */
  public String edition() {
    return catalogue.now().mark() + "/" + library.edition();
  }

  /** Returns a name that changes whenever a search may find other things. */
  public String index() {
    return archive.search().version() + "/" + archive.meaning().version();
  }

  /** Returns what the archive is called: the name of its folder. */
  public String name() {
    return Optional.ofNullable(archive.folder().toAbsolutePath().normalize().getFileName())
        .map(Path::toString)
        .orElse("");
  }
}
