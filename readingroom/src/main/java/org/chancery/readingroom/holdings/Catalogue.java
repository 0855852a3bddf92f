package org.chancery.readingroom.holdings;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.chancery.archive.Archive;
import org.chancery.archive.Card;
import org.chancery.archive.Watermark;
import org.chancery.archive.holding.RecordId;

/**
 * All cards of the archive in the order of their dates, held in memory so that lists, neighbours
 * and pictures cost nothing. It is read again when the archive has changed; safe on any thread.
 */
public final class Catalogue {

  /** How long a snapshot is believed without looking, in milliseconds. */
  private static final long BELIEVED = 2_000;

  private final Archive archive;
  private final InstantSource clock;
  private final AtomicReference<Optional<Snapshot>> last = new AtomicReference<>(Optional.empty());

  private final ReentrantLock looking = new ReentrantLock();

  Catalogue(Archive archive, InstantSource clock) {
    this.archive = archive;
    this.clock = clock;
  }

  /** Looks again at once when it is asked next. */
  void forget() {
    last.updateAndGet(
        known -> known.map(k -> new Snapshot(k.cards(), k.order(), k.mark(), Long.MIN_VALUE / 2)));
  }

  /** Returns the cards as they are now, or were at most two seconds ago. */
  public Snapshot now() {
    Optional<Snapshot> known = last.get();
    long at = clock.millis();
    if (known.isPresent() && at - known.get().at() < BELIEVED) {
      return known.get();
    }
    boolean forgotten = known.map(k -> k.at() < 0).orElse(true);
    if (!forgotten && !looking.tryLock()) {
      return known.get(); // another is looking already
    }
    if (forgotten) {
      looking.lock();
    }
    try {
      return look(last.get(), at);
    } finally {
      looking.unlock();
    }
  }

  private Snapshot look(Optional<Snapshot> known, long at) {
    if (known.isPresent() && at - known.get().at() < BELIEVED) {
      return known.get();
    }
    Watermark mark = archive.watermark(); // before the cards, so that none is missed
    Snapshot next =
        known
            .filter(k -> k.mark().equals(mark))
            .map(k -> new Snapshot(k.cards(), k.order(), mark, at))
            .orElseGet(() -> Snapshot.of(archive.records().list(0, Integer.MAX_VALUE), mark, at));
    last.set(Optional.of(next));
    return next;
  }

  /** How much there is. */
  public record Counts(int papers, long statements, long commitments, long queries) {}

  /**
   * The cards at one moment.
   *
   * @param cards by date, those without a date last
   * @param order where each card stands in the list
   * @param mark how far the logs of events and of decisions reached: what is added, withdrawn,
   *     restored, erased or decided moves it
   * @param at when it was looked at, in milliseconds
   */
  public record Snapshot(List<Card> cards, Map<RecordId, Integer> order, Watermark mark, long at) {

    static Snapshot of(List<Card> cards, Watermark mark, long at) {
      Map<RecordId, Integer> order = HashMap.newHashMap(cards.size());
      for (int i = 0; i < cards.size(); i++) {
        order.put(cards.get(i).id(), i);
      }
      return new Snapshot(List.copyOf(cards), order, mark, at);
    }

    /** Returns the card that stands {@code by} places after a record's in the order of dates. */
    public Optional<Card> beside(RecordId id, int by) {
      Integer at = order.get(id);
      return at == null || at + by < 0 || at + by >= cards.size()
          ? Optional.empty()
          : Optional.of(cards.get(at + by));
    }

    /** Returns the card of a record that is held. */
    public Optional<Card> card(RecordId id) {
      return Optional.ofNullable(order.get(id)).map(cards::get);
    }

    /** Returns the card that stands {@code by} places after a record's in its file. */
    public Optional<Card> inFile(RecordId id, int by) {
      int item = id.item() + by;
      return item < 1 ? Optional.empty() : card(new RecordId(id.accession(), item));
    }

    /** Returns how much all papers together have. */
    public Counts counts() {
      long statements = 0;
      long commitments = 0;
      long queries = 0;
      for (Card card : cards) {
        statements += card.counts().statements();
        commitments += card.counts().commitments();
        queries += card.counts().queries();
      }
      return new Counts(cards.size(), statements, commitments, queries);
    }

    /** Returns the cards that leave a question to the editor. */
    public List<Card> queried() {
      List<Card> out = new ArrayList<>();
      for (Card card : cards) {
        if (card.counts().queries() > 0) {
          out.add(card);
        }
      }
      return out;
    }
  }
}
