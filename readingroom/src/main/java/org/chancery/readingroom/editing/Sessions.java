package org.chancery.readingroom.editing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Account;
import org.chancery.archive.Accounts;

/**
 * Who is signed in. Sessions live in memory under the hash of their token and end with the program,
 * after eight idle hours, after a day, or when the account gets another password or is removed.
 */
final class Sessions {

  static final Duration LONGEST = Duration.ofHours(24);
  private static final Duration IDLE = Duration.ofHours(8);
  private static final int MOST = 1_000;

  private record Held(Session session, Instant account, Instant begun, Instant seen) {}

  private final Accounts accounts;
  private final InstantSource clock;
  private final Tokens tokens;
  private final Map<String, Held> held = new LinkedHashMap<>();

  Sessions(Accounts accounts, InstantSource clock, Tokens tokens) {
    this.accounts = accounts;
    this.clock = clock;
    this.tokens = tokens;
  }

  /** Begins a session and returns its token, which is new for each. */
  synchronized String begin(Account account) {
    Instant now = clock.instant();
    held.values().removeIf(h -> over(h, now));
    while (held.size() >= MOST) {
      held.remove(held.keySet().iterator().next());
    }
    String token = tokens.next();
    Session session = new Session(account.name(), tokens.next());
    held.put(Tokens.hash(token), new Held(session, account.changed(), now, now));
    return token;
  }

  /** Returns the session of a token. */
  synchronized Optional<Session> of(String token) {
    String key = Tokens.hash(token);
    Instant now = clock.instant();
    Held known = held.get(key);
    if (known == null) {
      return Optional.empty();
    }
    boolean good =
        !over(known, now)
            && accounts
                .find(known.session().name())
                .filter(a -> a.changed().equals(known.account()))
                .isPresent();
    if (!good) {
      held.remove(key);
      return Optional.empty();
    }
    held.put(key, new Held(known.session(), known.account(), known.begun(), now));
    return Optional.of(known.session());
  }

  /** Ends the session of a token, if there is one. */
  synchronized void end(String token) {
    held.remove(Tokens.hash(token));
  }

  private static boolean over(Held held, Instant now) {
    return now.isAfter(held.begun().plus(LONGEST)) || now.isAfter(held.seen().plus(IDLE));
  }
}
