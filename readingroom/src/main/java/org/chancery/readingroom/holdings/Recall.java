package org.chancery.readingroom.holdings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Remembers what was made last, at most so many things; safe on any thread. */
public final class Recall<T> {

  private final Map<String, T> kept;

  /** Remembers at most {@code most} things. */
  public Recall(int most) {
    this.kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > most;
          }
        };
  }

  /** Returns what is remembered under {@code name}, or makes it; twice, if two ask at once. */
  public T of(String name, Supplier<T> maker) {
    synchronized (kept) {
      T known = kept.get(name);
      if (known != null) {
        return known;
      }
    }
    T made = maker.get();
    synchronized (kept) {
      kept.put(name, made);
    }
    return made;
  }
}
