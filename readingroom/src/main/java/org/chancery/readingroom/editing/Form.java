package org.chancery.readingroom.editing;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import org.chancery.readingroom.http.Refusal;

/** Reads what a form brings, and refuses in one sentence what is no form or too much. */
public final class Form {

  private static final long MOST_BYTES = 32L << 10;
  private static final int MOST_CHARACTERS = 4_000;

  private Form() {}

  /** Refuses what is not a form of a size that a person fills in. */
  static void check(Context ctx) {
    String type = Optional.ofNullable(ctx.contentType()).orElse("").toLowerCase(Locale.ROOT);
    if (!type.startsWith("application/x-www-form-urlencoded")) {
      throw Refusal.malformed("This is not a form of the reading room.");
    }
    int length = ctx.contentLength();
    if (length < 0) {
      throw Refusal.malformed("A form says how long it is.");
    }
    if (length > MOST_BYTES) {
      throw Refusal.tooLarge("The form is too large: nobody needs more than 32,000 characters.");
    }
  }

  /** Returns a field on one line, without space around it; empty when it is not given. */
  public static String line(Context ctx, String name) {
    String value = Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
    if (value.length() > MOST_CHARACTERS) {
      throw Refusal.malformed(
          "“" + name + "” has more than " + MOST_CHARACTERS + " characters; say it in fewer.");
    }
    StringBuilder out = new StringBuilder(value.length());
    value
        .codePoints()
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Returns a path of this room to go back to; {@code otherwise} when it names none. */
  public static String local(String path, String otherwise) {
    boolean good =
        path.startsWith("/")
            && !path.startsWith("//")
            && path.length() <= 1_000
            && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\' && c != '"');
    return good ? path : otherwise;
  }
}
