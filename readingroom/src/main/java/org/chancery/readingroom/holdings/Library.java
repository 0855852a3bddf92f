package org.chancery.readingroom.holdings;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.chancery.archive.Archive;
import org.chancery.archive.Watermark;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.readingroom.http.Refusal;
import org.chancery.record.Record;

/**
 * Keeps what all papers together show, and reads it anew, beside the readers, when the archive has
 * changed; until then, and when it cannot be read, the readers see what was known before. One
 * reading goes on at a time; one that failed is tried again. Safe on any thread.
 */
public final class Library {

  /** How long a reader waits for the first reading, in seconds. */
  private static final long PATIENCE = 20;

  /** How long a reader waits for what was just decided, in seconds; then the page is as before. */
  private static final long WAIT = 6;

  /** A reading that is at work, the one after it, and one more if it is overtaken itself. */
  private static final int ROUNDS = 3;

  /** How long after a failure it is tried again, in milliseconds; each time twice as long. */
  private static final long AGAIN = 5_000;

  private static final int MOST_DOUBLINGS = 6;

  private final Archive archive;
  private final Catalogue catalogue;
  private final InstantSource clock;
  private final Consumer<Throwable> faults;
  private final Recall<LedgerRows> days = new Recall<>(4);
  private Optional<Known> known = Optional.empty();
  private Optional<Reading> coming = Optional.empty();
  private Kindred kindred = Kindred.NONE;
  private boolean awaited;
  private boolean closed;
  private int edition;
  private int failures;
  private long failedAt;

  Library(Archive archive, Catalogue catalogue, InstantSource clock, Consumer<Throwable> faults) {
    this.archive = archive;
    this.catalogue = catalogue;
    this.clock = clock;
    this.faults = faults;
  }

  /** What was read last, and its number. */
  private record Known(Whole whole, int edition) {}

  /** A reading of all papers as they were at a mark; what they share is known a little later. */
  private record Reading(
      Watermark mark, CompletableFuture<Whole> whole, CompletableFuture<Kindred> shared) {

    Reading(Watermark mark) {
      this(mark, new CompletableFuture<>(), new CompletableFuture<>());
    }

    Future<Void> all() {
      return CompletableFuture.allOf(whole, shared);
    }

    boolean done() {
      return whole.isDone() && shared.isDone();
    }

    boolean failed() {
      return whole.isCompletedExceptionally() || shared.isCompletedExceptionally();
    }
  }

  /** Begins to read where that is needed. */
  private synchronized Reading begin() {
    Catalogue.Snapshot now = catalogue.now();
    Reading last = coming.orElse(null);
    if (last != null && !(last.done() && !closed && isNeeded(last, now))) {
      return last;
    }
    Reading reading = new Reading(now.mark());
    coming = Optional.of(reading);
    Thread.ofPlatform().daemon().start(() -> read(now, reading));
    return reading;
  }

  private boolean isNeeded(Reading last, Catalogue.Snapshot now) {
    long pause = AGAIN << Math.clamp(failures - 1, 0, MOST_DOUBLINGS);
    return !last.mark().equals(now.mark()) || last.failed() && clock.millis() - failedAt >= pause;
  }

  /** Reads all papers; what they share with each other is known a little later. */
  @SuppressWarnings("IllegalCatch") // the one who waits is told, and the one who serves
  private void read(Catalogue.Snapshot now, Reading reading) {
    try {
      List<Record> records = WholeReader.records(archive, now.cards());
      boolean _ = reading.whole().complete(keep(WholeReader.read(archive, now.cards(), records)));
      keep(KindredReader.read(now.cards(), records, () -> isOvertaken(now)), reading);
    } catch (RuntimeException | Error e) {
      failed();
      try {
        faults.accept(e);
      } finally {
        reading.whole().completeExceptionally(e);
        reading.shared().completeExceptionally(e);
      }
    }
  }

  private synchronized Whole keep(Whole whole) {
    edition++;
    known = Optional.of(new Known(whole, edition));
    return whole;
  }

  /** Keeps what papers share; nothing, when the reading was given up for a newer one. */
  private synchronized void keep(Optional<Kindred> shared, Reading reading) {
    failures = 0;
    kindred = shared.orElse(kindred);
    edition++;
    reading.shared().complete(kindred);
  }

  private synchronized void failed() {
    failures++;
    failedAt = clock.millis();
  }

  /** Returns what papers share, as far as it is known already, without waiting. */
  public Kindred kindred() {
    Reading _ = begin();
    synchronized (this) {
      return kindred;
    }
  }

  private synchronized Optional<Known> known() {
    return known;
  }

  /**
   * Returns a number that rises whenever more is known; asked first, it names what is made then.
   */
  public synchronized int edition() {
    return edition;
  }

  /** Begins the first reading, so that readers need not wait for it. */
  public void open() {
    Reading _ = begin();
  }

  /** Returns what is known already, without waiting. */
  public Optional<Whole> glance() {
    Reading _ = begin();
    return known().map(Known::whole);
  }

  /** Lets readers wait for what was just decided in this room. */
  public synchronized void changed() {
    catalogue.forget();
    awaited = true;
  }

  /** Tells whether nobody wants it any more, or waits for what was decided since. */
  private synchronized boolean isOvertaken(Catalogue.Snapshot read) {
    return closed || awaited && !catalogue.now().mark().equals(read.mark());
  }

  /** Reads no more, and waits a while for a reading that is at work to be given up. */
  public void close() {
    Optional<Reading> last = closing();
    try {
      if (last.isPresent()) {
        Object _ = last.get().all().get(PATIENCE, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException _) {
      // whoever serves was told of the failure; what takes too long ends with the archive
    }
  }

  private synchronized Optional<Reading> closing() {
    closed = true;
    return coming;
  }

  private synchronized boolean isEnough() {
    return known.isPresent() && !awaited;
  }

  /** Nobody waits any longer, unless something was decided since the reading began. */
  private synchronized void arrived(Reading reading) {
    awaited &= !catalogue.now().mark().equals(reading.mark());
  }

  /**
   * Returns what all papers together show.
   *
   * @throws Refusal if they are still being read, or cannot be read
   */
  public Whole whole() {
    return latest().whole();
  }

  private Known latest() {
    Reading _ = begin();
    try {
      for (int round = 0; round < ROUNDS && !isEnough(); round++) {
        Reading reading = begin();
        boolean fresh = reading.mark().equals(catalogue.now().mark());
        Future<?> wanted = fresh ? reading.whole() : reading.all();
        Object _ = wanted.get(known().isPresent() ? WAIT : PATIENCE, TimeUnit.SECONDS);
        if (fresh) {
          arrived(reading);
        }
      }
    } catch (TimeoutException e) {
      return known().orElseThrow(Refusal::notYet);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.notYet();
    } catch (ExecutionException e) {
      return known().orElseThrow(() -> unread(e));
    }
    return known().orElseThrow(Refusal::notYet);
  }

  private static RuntimeException unread(ExecutionException failure) {
    return failure.getCause() instanceof ArchiveTrouble trouble ? trouble : Refusal.unread();
  }

  /** Returns the ledger as of a day. */
  public LedgerRows ledger(LocalDate day) {
    Known latest = latest();
    return days.of(day + "/" + latest.edition(), () -> latest.whole().ledgers().on(day));
  }
}
