package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Shows on one line of the terminal how far long work has come: records, their rate, the part of
 * the input that is read, and the time left. The line appears after a second and goes away before
 * anything else is said.
 */
final class Progress {

  private static final long APPEARS = 1_000_000_000L;
  private static final long CHANGES = 200_000_000L;
  private static final int BAR = 24;

  private final boolean shown;
  private final PrintWriter err;
  private final LongSupplier clock;
  private final List<Path> inputs;
  private final AtomicLong bytes = new AtomicLong();
  private final long began;
  private long drawn;
  private long total = -1;
  private int records;
  private boolean visible;

  /**
   * Begins to measure.
   *
   * @param shown whether anything is shown at all
   * @param clock the time in nanoseconds, from any beginning
   * @param inputs the files and folders, whose size is only added up if the line appears
   */
  Progress(boolean shown, PrintWriter err, LongSupplier clock, List<Path> inputs) {
    this.shown = shown;
    this.err = err;
    this.clock = clock;
    this.inputs = inputs;
    this.began = clock.getAsLong();
  }

  /** Says how much there is to read, where it is no matter of files. */
  void total(long all) {
    total = all;
  }

  /** Adds bytes of the input that are read; from any thread. */
  void read(long more) {
    bytes.addAndGet(more);
  }

  /** Counts a record. */
  void record() {
    records++;
    if (!shown) {
      return;
    }
    long now = clock.getAsLong() - began;
    if (now >= APPEARS && (!visible || now - drawn >= CHANGES)) {
      drawn = now;
      visible = true;
      if (total < 0) {
        total = size(inputs);
      }
      err.print("\r\u001b[K" + line(records, Math.min(bytes.get(), total), total, now));
      err.flush();
    }
  }

  /** Takes the line away. */
  void clear() {
    if (visible) {
      visible = false;
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  /** Sets the line: {@code [####----] 1,204 records, 131 a second, about 12 s left}. */
  static String line(int records, long done, long total, long nanos) {
    double seconds = nanos / 1e9;
    int full = total > 0 ? (int) (BAR * done / total) : 0;
    String bar = "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] ";
    String count =
        String.format(Locale.ROOT, "%,d records, %,.0f a second", records, records / seconds);
    boolean known = total > 0 && done > 0;
    return (total > 0 ? bar : "")
        + count
        + (known ? ", about " + time(seconds * (total - done) / done) + " left" : "");
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return whole < 100 ? whole + " s" : (whole + 30) / 60 + " min";
  }

  private static long size(List<Path> inputs) {
    long size = 0;
    for (Path input : inputs) {
      try (Stream<Path> files = Files.walk(input)) {
        size += files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
      } catch (IOException | java.io.UncheckedIOException e) {
        return 0; // what cannot be listed is named when its turn comes; only the bar is missing
      }
    }
    return size;
  }
}
