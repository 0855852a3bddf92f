package org.chancery.readingroom.editing;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.chancery.archive.Account;
import org.chancery.archive.Archive;
import org.chancery.archive.Decided;
import org.chancery.archive.Decision;
import org.chancery.archive.holding.ArchiveBusy;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;

/**
 * Lets those who have an account decide. Every route that writes is laid by {@link #post}, which
 * lets a form through only from a page of this room, from one who is signed in, with the word that
 * only that session's pages know. Safe on any thread.
 */
public final class Editing {

  private static final String SESSION = "chancery-session";
  private static final String DOOR = "chancery-door";
  private static final int WAIT_MILLIS = 3_000;
  private static final int STEP_MILLIS = 50;

  private final Holdings holdings;
  private final Tokens tokens = new Tokens();
  private final Sessions sessions;
  private final Throttle names;
  private final Throttle places;

  /** One password is checked at a time, so that guessing many at once gains nothing. */
  private final ReentrantLock door = new ReentrantLock();

  private final ReentrantLock pen = new ReentrantLock();

  /** Lets the accounts of an archive edit it. */
  public Editing(Holdings holdings, InstantSource clock) {
    this.holdings = holdings;
    this.sessions = new Sessions(holdings.archive().accounts(), clock, tokens);
    this.names = new Throttle(clock, 5);
    this.places = new Throttle(clock, 20);
  }

  /** What a form does when it may. */
  @FunctionalInterface
  public interface Write {
    /** Does it, for one who is signed in. */
    void by(Session session, Context ctx);
  }

  /** Lays a route that writes. */
  public void post(Routes routes, String path, Write write) {
    routes.post(
        path,
        ctx -> {
          fromThisRoom(ctx);
          Form.check(ctx);
          Session session =
              session(ctx)
                  .orElseThrow(
                      () -> Refusal.forbidden("You are not signed in; sign in and do it again."));
          if (!Tokens.same(session.csrf(), Form.line(ctx, "csrf"))) {
            throw Refusal.forbidden(
                "This form does not come from a page of your session; open the page again.");
          }
          write.by(session, ctx);
        });
  }

  /** Refuses a form that a page elsewhere sends in the reader's name. */
  private static void fromThisRoom(Context ctx) {
    String site = ctx.header("Sec-Fetch-Site");
    String origin = ctx.header("Origin");
    String host = Optional.ofNullable(ctx.header("Host")).orElse("");
    boolean other = site != null && !site.equals("same-origin");
    if (other || origin != null && !origin.endsWith("://" + host)) {
      throw Refusal.forbidden("This form comes from another site and is not taken.");
    }
  }

  /** Returns who is signed in. */
  public Optional<Session> session(Context ctx) {
    return Optional.ofNullable(ctx.cookie(SESSION)).flatMap(sessions::of);
  }

  /** Gives the page with the form for signing in a word that the form must bring along. */
  public String door(Context ctx) {
    String token = tokens.next();
    cookie(ctx, DOOR, token, "/login", Duration.ofHours(1));
    return token;
  }

  /** Signs in by the form's name and password, and tells whether they were right. */
  public boolean signIn(Context ctx) {
    fromThisRoom(ctx);
    Form.check(ctx);
    String brought = Optional.ofNullable(ctx.cookie(DOOR)).orElse("");
    if (brought.isEmpty() || !Tokens.same(brought, Form.line(ctx, "door"))) {
      throw Refusal.forbidden("This form was open too long or is not of this room; sign in anew.");
    }
    String password = Optional.ofNullable(ctx.formParam("password")).orElse("");
    Optional<Account> account = verified(ctx, Form.line(ctx, "name"), password);
    account.ifPresent(a -> {
      Optional.ofNullable(ctx.cookie(SESSION)).ifPresent(sessions::end);
      cookie(ctx, SESSION, sessions.begin(a), "/", Sessions.LONGEST);
      cookie(ctx, DOOR, "", "/login", Duration.ZERO);
    });
    return account.isPresent();
  }

  private Optional<Account> verified(Context ctx, String name, String password) {
    String who = name.toLowerCase(Locale.ROOT);
    String where = ctx.ip();
    if (!locked(door)) {
      throw Refusal.tooMany("Too many are signing in at once; try again in a moment.");
    }
    try {
      long wait = Math.max(names.wait(who).toSeconds(), places.wait(where).toSeconds());
      if (wait > 0) {
        ctx.header("Retry-After", Long.toString(wait));
        throw Refusal.tooMany(
            "Too many wrong passwords; try again in "
                + (wait < 90 ? wait + " seconds." : wait / 60 + " minutes."));
      }
      Optional<Account> account = holdings.archive().accounts().verify(name, password);
      if (account.isPresent()) {
        names.right(who);
      } else {
        names.failed(who);
        places.failed(where);
      }
      return account;
    } finally {
      door.unlock();
    }
  }

  /** Signs out. */
  public void signOut(Context ctx) {
    Optional.ofNullable(ctx.cookie(SESSION)).ifPresent(sessions::end);
    cookie(ctx, SESSION, "", "/", Duration.ZERO);
  }

  /** The program speaks plain HTTP; {@code Secure} only where a proxy before it speaks TLS. */
  private static void cookie(Context ctx, String name, String value, String path, Duration age) {
    boolean secure = "https".equals(ctx.header("X-Forwarded-Proto"));
    int seconds = Math.toIntExact(age.toSeconds());
    ctx.cookie(new Cookie(name, value, path, seconds, secure, true, null, SameSite.STRICT));
  }

  /**
   * Adds a decision to the archive, and lets the pages show it at once. The archive is opened for
   * writing only while this is done, so that others can add papers to it meanwhile.
   *
   * @throws org.chancery.archive.holding.ArchiveTrouble if another process writes for long, or the
   *     archive refuses it
   */
  public Decided write(Session session, String why, Decision decision) {
    if (!locked(pen)) {
      throw Refusal.tooMany("Others are writing at this moment; save it again.");
    }
    try (Archive archive = opened()) {
      return archive.decisions().add(session.name(), why, decision);
    } finally {
      pen.unlock();
      holdings.changed();
    }
  }

  /** Waits for another process for a few seconds. */
  private Archive opened() {
    for (int waited = 0; ; waited += STEP_MILLIS) {
      try {
        return Archive.write(holdings.archive().folder());
      } catch (ArchiveBusy busy) {
        if (waited >= WAIT_MILLIS) {
          throw busy;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(STEP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.tooMany("The reading room is being closed.");
    }
  }

  private static boolean locked(ReentrantLock lock) {
    try {
      return lock.tryLock(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
