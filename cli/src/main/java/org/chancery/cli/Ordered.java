package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.chancery.archive.holding.ArchiveTrouble;

/**
 * Has work done on all processors and hands its outcomes on in the order in which it was added.
 * Only a window of them is held in memory. One piece of work alone is done without any threads.
 */
final class Ordered<T> implements AutoCloseable {

  /** Outcomes held for each processor: enough to keep all busy behind one long paper. */
  private static final int WINDOW = 16;

  /** Takes the outcomes. */
  @FunctionalInterface
  interface Taker<T> {
    void take(T outcome) throws IOException, WrongUsage;
  }

  private final Taker<T> taker;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final Deque<Future<T>> window = new ArrayDeque<>();
  private Optional<Supplier<T>> only = Optional.empty();
  private Optional<ExecutorService> pool = Optional.empty();

  Ordered(Taker<T> taker) {
    this.taker = taker;
  }

  void add(Supplier<T> work) throws IOException, WrongUsage {
    if (pool.isEmpty() && only.isEmpty()) {
      only = Optional.of(work);
      return;
    }
    ExecutorService workers = workers();
    if (only.isPresent()) {
      Supplier<T> first = only.get();
      only = Optional.empty();
      window.add(submitted(workers, first));
    }
    while (window.size() >= threads * WINDOW || !window.isEmpty() && window.element().isDone()) {
      takeFirst();
    }
    window.add(submitted(workers, work));
  }

  /** Waits for everything that was added. */
  void finish() throws IOException, WrongUsage {
    if (only.isPresent()) {
      Supplier<T> alone = only.get();
      only = Optional.empty();
      taker.take(alone.get());
    }
    while (!window.isEmpty()) {
      takeFirst();
    }
  }

  @Override
  public void close() {
    pool.ifPresent(ExecutorService::shutdownNow);
  }

  private static <T> Future<T> submitted(ExecutorService workers, Supplier<T> work) {
    Callable<T> call = work::get;
    return workers.submit(call);
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
      if (e.getCause() instanceof ArchiveTrouble trouble) {
        throw trouble;
      }
      throw new IOException("a thread that was reading died: " + e.getCause(), e);
    }
  }
}
