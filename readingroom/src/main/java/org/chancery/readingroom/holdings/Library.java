package org.chancery.readingroom.holdings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chancery.archive.Archive;
import org.chancery.readingroom.http.Refusal;
import org.chancery.record.Record;

/**
 * Keeps what all papers together show, and reads it anew, beside the readers, when the archive has
 * changed; until then the readers see what was known before. Safe on any thread.
 */
public final class Library {

  /** How long a reader waits for the first reading, in seconds. */
  private static final long PATIENCE = 20;

  /** How long a reader waits for what was just decided, in seconds; then the page is as before. */
  private static final long WAIT = 3;

  private final Archive archive;
  private final Catalogue catalogue;
  private final Recall<LedgerRows> days = new Recall<>(4);
  private Optional<Whole> known = Optional.empty();
  private Optional<CompletableFuture<Whole>> coming = Optional.empty();
  private Kindred kindred = Kindred.NONE;
  private int mark;
  private boolean awaited;
  private int edition;

  Library(Archive archive, Catalogue catalogue) {
    this.archive = archive;
    this.catalogue = catalogue;
  }

  /** Begins to read where that is needed. */
  private synchronized CompletableFuture<Whole> begin() {
    Catalogue.Snapshot now = catalogue.now();
    boolean done = coming.map(CompletableFuture::isDone).orElse(true);
    if (coming.isEmpty() || (done && now.mark() != mark)) {
      mark = now.mark();
      CompletableFuture<Whole> reading = new CompletableFuture<>();
      Thread.ofPlatform().daemon().start(() -> read(now, reading));
      coming = Optional.of(reading);
    }
    return coming.get();
  }

  /** Reads all papers; what they share with each other is known a little later. */
  @SuppressWarnings("IllegalCatch") // the one who waits is told
  private void read(Catalogue.Snapshot now, CompletableFuture<Whole> reading) {
    try {
      List<Record> records = WholeReader.records(archive, now.cards());
      reading.complete(keep(WholeReader.read(archive, now.cards(), records)));
      keep(now.mark(), KindredReader.read(now.cards(), records));
    } catch (RuntimeException | Error e) {
      reading.completeExceptionally(e);
    }
  }

  private synchronized void keep(int of, Kindred shared) {
    kindred = of == mark ? shared : kindred;
    edition++;
  }

  /** Returns what papers share, as far as it is known already, without waiting. */
  public Kindred kindred() {
    CompletableFuture<Whole> _ = begin();
    synchronized (this) {
      return kindred;
    }
  }

  private synchronized Whole keep(Whole whole) {
    known = Optional.of(whole);
    edition++;
    return whole;
  }

  private synchronized Optional<Whole> known() {
    return known;
  }

  /** Returns a number that rises whenever more is known. */
  synchronized int edition() {
    return edition;
  }

  /** Begins the first reading, so that readers need not wait for it. */
  public void open() {
    Optional<Whole> _ = glance();
  }

  /** Returns what is known already, without waiting. */
  public Optional<Whole> glance() {
    CompletableFuture<Whole> _ = begin();
    return known();
  }

  /** Lets readers wait for what was just decided in this room. */
  public synchronized void changed() {
    catalogue.forget();
    awaited = true;
  }

  /** Tells whether the last reading is done and nothing has changed since it began. */
  private synchronized boolean current() {
    boolean done = coming.map(CompletableFuture::isDone).orElse(false);
    boolean current = done && catalogue.now().mark() == mark;
    awaited &= !current;
    return current;
  }

  private synchronized boolean enough() {
    return known.isPresent() && !awaited;
  }

  /**
   * Returns what all papers together show.
   *
   * @throws Refusal if they are still being read
   */
  public Whole whole() {
    CompletableFuture<Whole> reading = begin();
    try {
      for (int round = 0; round < 2 && !enough(); round++) {
        Whole _ = reading.get(known().isPresent() ? WAIT : PATIENCE, TimeUnit.SECONDS);
        if (!current()) {
          reading = begin();
        }
      }
    } catch (TimeoutException e) {
      return known().orElseThrow(Refusal::notYet);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.notYet();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the papers could not be read together", e.getCause());
    }
    return known().orElseThrow(Refusal::notYet);
  }

  /** Returns the ledger as of a day. */
  public LedgerRows ledger(LocalDate day) {
    Ledgers ledgers = whole().ledgers();
    return days.of(day + "/" + System.identityHashCode(ledgers), () -> ledgers.on(day));
  }
}
