package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.intake.Parcel;

/**
 * Has parcels read on all processors and hands the outcomes on in the order of the parcels. Only a
 * window of them is held in memory. One parcel alone is read without any threads.
 */
final class Ordered implements AutoCloseable {

  /** Outcomes held for each processor: enough to keep all busy behind one long paper. */
  private static final int WINDOW = 16;

  /** Takes the outcomes. */
  @FunctionalInterface
  interface Taker {
    void take(Outcome outcome) throws IOException, WrongUsage;
  }

  private final Renderer renderer;
  private final Taker taker;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final Deque<Future<Outcome>> window = new ArrayDeque<>();
  private Optional<Parcel> only = Optional.empty();
  private Optional<ExecutorService> pool = Optional.empty();

  Ordered(Renderer renderer, Taker taker) {
    this.renderer = renderer;
    this.taker = taker;
  }

  void add(Parcel parcel) throws IOException, WrongUsage {
    if (pool.isEmpty() && only.isEmpty()) {
      only = Optional.of(parcel);
      return;
    }
    ExecutorService workers = workers();
    if (only.isPresent()) {
      Parcel first = only.get();
      only = Optional.empty();
      window.add(workers.submit(() -> renderer.render(first)));
    }
    while (window.size() >= threads * WINDOW || !window.isEmpty() && window.element().isDone()) {
      takeFirst();
    }
    window.add(workers.submit(() -> renderer.render(parcel)));
  }

  /** Waits for everything that was added. */
  void finish() throws IOException, WrongUsage {
    if (only.isPresent()) {
      taker.take(renderer.render(only.get()));
    }
    while (!window.isEmpty()) {
      takeFirst();
    }
  }

  @Override
  public void close() {
    pool.ifPresent(ExecutorService::shutdownNow);
  }

  private ExecutorService workers() {
    if (pool.isEmpty()) {
      pool =
          Optional.of(
              Executors.newFixedThreadPool(
                  threads,
                  work -> {
                    Thread thread = new Thread(work, "reader");
                    thread.setDaemon(true);
                    return thread;
                  }));
    }
    return pool.get();
  }

  private void takeFirst() throws IOException, WrongUsage {
    try {
      taker.take(window.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException("a thread that was reading died: " + e.getCause(), e);
    }
  }
}
