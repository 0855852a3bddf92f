package org.chancery.readingroom.editing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets whoever guesses passwords wait: after some failures half a minute, then twice as long each
 * time, up to a quarter of an hour. An hour without failure is forgiven.
 */
final class Throttle {

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration MOST = Duration.ofMinutes(15);
  private static final Duration FORGIVEN = Duration.ofHours(1);
  private static final int KEPT = 10_000;

  private record Failures(int count, Instant last) {}

  private final InstantSource clock;
  private final int free;
  private final Map<String, Failures> failures = new LinkedHashMap<>();

  /** Lets each name fail {@code free} times without waiting. */
  Throttle(InstantSource clock, int free) {
    this.clock = clock;
    this.free = free;
  }

  /** Returns how long a name must wait; nothing when it may try. */
  synchronized Duration wait(String name) {
    Failures known = failures.get(name);
    if (known == null || known.count() < free) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(clock.instant(), known.last().plus(pause(known.count())));
    return left.isNegative() ? Duration.ZERO : left;
  }

  private Duration pause(int count) {
    Duration pause = FIRST.multipliedBy(1L << Math.min(10, count - free));
    return pause.compareTo(MOST) > 0 ? MOST : pause;
  }

  /** Notes that a name failed. */
  synchronized void failed(String name) {
    Instant now = clock.instant();
    Failures known = failures.remove(name);
    boolean goesOn = known != null && now.isBefore(known.last().plus(FORGIVEN));
    failures.put(name, new Failures(goesOn && known != null ? known.count() + 1 : 1, now));
    if (failures.size() > KEPT) {
      failures.remove(failures.keySet().iterator().next());
    }
  }

  /** Forgives a name. */
  synchronized void right(String name) {
    failures.remove(name);
  }
}
