package org.chancery.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.chancery.archive.holding.ArchiveTrouble;

/**
 * Has work found on one thread, done on all processors, and its outcomes taken on the caller's
 * thread in the order in which the work was found. What waits to be taken is held in memory up to a
 * weight, so that all go on while one takes long.
 */
final class Conveyor<T> {

  /** Pieces of work for each processor that may be begun at once. */
  private static final int BEGUN = 16;

  /** Pieces for each processor that may wait, however light. */
  private static final int WAITING = 128;

  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ToLongFunction<T> weight;
  private final long most;
  private final Deque<Future<T>> belt = new ArrayDeque<>();
  private final ExecutorService workers =
      Executors.newFixedThreadPool(threads, work -> thread("reader", work));
  private int begun;
  private long heavy;
  private boolean ended;
  private Optional<Throwable> fault = Optional.empty();

  /** {@code most} is how much done work, by its weight, may wait to be taken. */
  Conveyor(ToLongFunction<T> weight, long most) {
    this.weight = weight;
    this.most = most;
  }

  /** Finds work, and lays it on the conveyor. */
  @FunctionalInterface
  interface Finder<T> {
    void find(Conveyor<T> conveyor) throws IOException, WrongUsage, InterruptedException;
  }

  /** Takes the outcomes of all work that a finder finds; its failure comes after them. */
  void run(Finder<T> finder, Ordered.Taker<T> taker) throws IOException, WrongUsage {
    Thread finding = thread("finder", () -> find(finder));
    finding.start();
    try {
      for (Optional<Future<T>> next = next(); next.isPresent(); next = next()) {
        T outcome = next.get().get();
        taker.take(outcome);
        taken(outcome);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      raise(cause == null ? e : cause);
    } finally {
      workers.shutdownNow();
      finding.interrupt();
      join(finding);
    }
    if (fault.isPresent()) {
      raise(fault.get());
    }
  }

  private static Thread thread(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Waits for the finder to let go of what it has open. */
  private static void join(Thread finding) {
    try {
      finding.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void raise(Throwable fault) throws IOException, WrongUsage {
    switch (fault) {
      case ArchiveTrouble trouble -> throw trouble;
      case IOException trouble -> throw trouble;
      case WrongUsage trouble -> throw trouble;
      default -> throw new IOException("a thread that was reading died: " + fault, fault);
    }
  }

  private void find(Finder<T> finder) {
    Optional<Throwable> broken = Optional.empty();
    try {
      finder.find(this);
    } catch (Exception | Error e) {
      broken = Optional.of(e);
    }
    synchronized (this) {
      fault = broken;
      ended = true;
      notifyAll();
    }
  }

  /** Lays work on the conveyor, when there is room; for the finder. */
  synchronized void lay(Supplier<T> work) throws InterruptedException {
    while (begun >= threads * BEGUN || belt.size() >= threads * WAITING || heavy > most) {
      wait();
    }
    begun++;
    belt.add(workers.submit(() -> done(work)));
    notifyAll();
  }

  /** Waits until all work is done that was laid; for the finder. */
  synchronized void finish() throws InterruptedException {
    while (begun > 0) {
      wait();
    }
  }

  private T done(Supplier<T> work) {
    long weighs = 0;
    try {
      T outcome = work.get();
      weighs = weight.applyAsLong(outcome);
      return outcome;
    } finally {
      synchronized (this) {
        begun--;
        heavy += weighs;
        notifyAll();
      }
    }
  }

  private synchronized Optional<Future<T>> next() throws InterruptedException {
    while (belt.isEmpty() && !ended) {
      wait();
    }
    return Optional.ofNullable(belt.poll());
  }

  private synchronized void taken(T outcome) {
    heavy -= weight.applyAsLong(outcome);
    notifyAll();
  }
}
