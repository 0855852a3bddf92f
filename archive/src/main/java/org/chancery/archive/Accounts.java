package org.chancery.archive;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.holding.NotHeld;
import org.jdbi.v3.core.Handle;

/**
 * Who may decide in the reading room. Of a password only its Argon2id hash is kept (RFC 9106; 19
 * MiB, two passes, one lane, as OWASP advises), and no method hands it out.
 */
public final class Accounts {

  /** How many characters a password has at least. */
  public static final int SHORTEST = 10;

  private static final int LONGEST = 256;
  private static final int LONGEST_NAME = 60;
  private static final int SALT_BYTES = 16;
  private static final int MEMORY_KIB = 19_456;

  /** Checked where there is no account, so that the answer takes as long as for one. */
  private static final String NOBODY =
      "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA"
          + "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

  private final Store store;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  Accounts(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Returns all accounts by name. */
  public List<Account> all() {
    return store.read(h -> select(h, ""));
  }

  /** Returns the account of a name; capitals make no difference. */
  public Optional<Account> find(String name) {
    return store.read(h -> select(h, "WHERE name = ?", name)).stream().findFirst();
  }

  private static List<Account> select(Handle handle, String where, Object... arguments) {
    return handle
        .select("SELECT name, made, changed FROM account " + where + " ORDER BY name", arguments)
        .map((row, _) ->
            new Account(
                row.getString(1), Instant.parse(row.getString(2)), Instant.parse(row.getString(3))))
        .list();
  }

  /**
   * Makes an account.
   *
   * @throws ArchiveTrouble if there is one of that name, or name or password will not do
   */
  public Account add(String name, String password) {
    if (name.isBlank()
        || !name.equals(name.strip())
        || name.length() > LONGEST_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new ArchiveTrouble(
          "an account has a name of 1 to " + LONGEST_NAME + " characters on one line");
    }
    if (find(name).isPresent()) {
      throw taken(name);
    }
    String hash = hash(password);
    String now = clock.instant().toString();
    store.write(h ->
        h.execute(
            "INSERT INTO account (name, hash, made, changed) VALUES (?, ?, ?, ?)",
            name,
            hash,
            now,
            now));
    return find(name).orElseThrow(() -> none(name));
  }

  /**
   * Gives an account another password; who is signed in with the old one is signed out.
   *
   * @throws ArchiveTrouble if there is no such account or the password will not do
   */
  public void change(String name, String password) {
    String hash = hash(password);
    String now = clock.instant().toString();
    int rows =
        store.write(h ->
            h.execute("UPDATE account SET hash = ?, changed = ? WHERE name = ?", hash, now, name));
    if (rows == 0) {
      throw none(name);
    }
  }

  /**
   * Takes an account away; what its holder decided stays.
   *
   * @throws ArchiveTrouble if there is none
   */
  public void remove(String name) {
    if (store.write(h -> h.execute("DELETE FROM account WHERE name = ?", name)) == 0) {
      throw none(name);
    }
  }

  /** Returns the account that has this name and this password. */
  public Optional<Account> verify(String name, String password) {
    String hash =
        store.read(h ->
            h.select("SELECT hash FROM account WHERE name = ?", name)
                .mapTo(String.class)
                .findFirst()
                .orElse(NOBODY));
    boolean right =
        password.length() <= LONGEST
            && Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    return right && !hash.equals(NOBODY) ? find(name) : Optional.empty();
  }

  private String hash(String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new ArchiveTrouble(
          "a password has " + SHORTEST + " to " + LONGEST + " characters; choose another");
    }
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return Password.hash(password)
        .addSalt(salt)
        .with(Argon2Function.getInstance(MEMORY_KIB, 2, 1, 32, Argon2.ID))
        .getResult();
  }

  /** Says that a name is taken. */
  public static ArchiveTrouble taken(String name) {
    return new ArchiveTrouble("there is an account '" + name + "' already");
  }

  /** Says that there is no account of that name. */
  public static ArchiveTrouble none(String name) {
    return new NotHeld(
        "there is no account '" + name + "'; 'chancery account list' shows those that there are");
  }
}
