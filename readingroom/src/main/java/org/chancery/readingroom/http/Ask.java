package org.chancery.readingroom.http;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;

/** Reads what a request asks for, and refuses in one sentence what makes no sense. */
public final class Ask {

  /** Nobody asks in more characters than this. */
  private static final int LONGEST = 1000;

  private static final int LAST_PAGE = 100_000;

  private Ask() {}

  /** Returns a parameter, without space around it; empty when it is not given. */
  public static String text(Context ctx, String name) {
    String value = Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    if (value.length() > LONGEST) {
      throw Refusal.malformed(
          "“" + name + "” has " + value.length() + " characters; " + LONGEST + " are the most.");
    }
    if (value.indexOf('\0') >= 0) {
      throw Refusal.malformed("“" + name + "” holds a character that no paper has.");
    }
    return value;
  }

  /**
   * Returns one of the words that can be chosen, in any case; empty when it is not given.
   *
   * @throws Refusal if it is none of them
   */
  public static String choice(Context ctx, String name, String... words) {
    String value = text(ctx, name).toLowerCase(Locale.ROOT);
    if (!value.isEmpty() && !List.of(words).contains(value)) {
      throw Refusal.malformed(
          "“" + name + "” is one of " + String.join(", ", words) + ", not “" + shown(value) + "”.");
    }
    return value;
  }

  /**
   * Refuses what cannot be asked here, so that nobody takes the answer for another.
   *
   * @throws Refusal if the address names anything but {@code names}
   */
  public static void only(Context ctx, String... names) {
    for (String name : ctx.queryParamMap().keySet()) {
      if (!List.of(names).contains(name)) {
        throw Refusal.malformed(
            "There is no parameter “"
                + shown(name)
                + "” here, only "
                + String.join(", ", names)
                + ".");
      }
    }
  }

  /** Returns the number of a page, from 1; 1 when it is not given. */
  public static int page(Context ctx) {
    String value = text(ctx, "page");
    if (value.isEmpty()) {
      return 1;
    }
    boolean digits = value.length() <= 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    int page = digits ? Integer.parseInt(value) : 0;
    if (page < 1 || page > LAST_PAGE) {
      throw Refusal.malformed(
          "“page” is a number from 1 to " + LAST_PAGE + ", not “" + shown(value) + "”.");
    }
    return page;
  }

  /** Returns a number of at most four digits. */
  public static int number(Context ctx, String name, int otherwise) {
    String value = text(ctx, name);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (value.length() > 4 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw Refusal.malformed(
          "“" + name + "” is a number from 0 to 9999, not “" + shown(value) + "”.");
    }
    return Integer.parseInt(value);
  }

  /** Returns a day, ISO 8601; empty when it is not given. */
  public static Optional<LocalDate> day(Context ctx, String name) {
    String value = text(ctx, name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      throw Refusal.malformed(
          "“" + name + "” is a day such as 1936-11-20, not “" + shown(value) + "”.");
    }
  }

  /** Returns the id in the path. */
  public static RecordId record(Context ctx) {
    return id(ctx.pathParam("id"));
  }

  /**
   * Reads the id of a record.
   *
   * @throws Refusal if it is none
   */
  public static RecordId id(String value) {
    return RecordId.parse(value)
        .orElseThrow(() ->
            Refusal.notFound("There is no record “" + shown(value) + "”: ids are like 12.3."));
  }

  /** Shortens what a stranger wrote, so that a sentence stays one. */
  public static String shown(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
