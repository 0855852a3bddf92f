package org.chancery.readingroom.holdings;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.chancery.archive.Card;

/** Puts a card into words, as a calendar of papers prints them. */
public final class Cardlines {

  private Cardlines() {}

  /** Returns the line that names a paper. */
  public static String title(Card card) {
    Card.Head head = card.head();
    return head.heading()
        .or(() -> described(head))
        .orElse(
            Downloads.last(card.place().name()) + card.place().key().map(k -> ", " + k).orElse(""));
  }

  /** Returns the name of the file without its folder, and the document in it. */
  public static String file(Card card) {
    return Downloads.last(card.place().name()) + card.place().key().map(k -> "#" + k).orElse("");
  }

  private static Optional<String> described(Card.Head head) {
    if (head.kind().isEmpty() && head.from().isEmpty() && head.to().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Text.capital(head.kind().orElse("paper"))
            + head.from().map(f -> " from " + f).orElse("")
            + head.to().map(t -> " to " + t).orElse(""));
  }

  /** Returns kind and number, such as {@code Telegram 18}; empty when neither is known. */
  public static String kind(Card card) {
    String number = card.head().number().orElse("");
    String kind = card.head().kind().map(Text::capital).orElse("");
    boolean said = number.toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT));
    return said ? number : (kind + " " + number).strip();
  }

  /** Returns place and date, such as {@code Vaškel, 12 March 1936}. */
  public static String dateline(Card card) {
    String date = date(card);
    return card.head().place().map(p -> date.isEmpty() ? p : p + ", " + date).orElse(date);
  }

  /** Returns the date in words as far as it is known; empty when it is not. */
  public static String date(Card card) {
    Optional<LocalDate> from = card.dated().earliest();
    Optional<LocalDate> to = card.dated().latest();
    if (from.isEmpty() && to.isEmpty()) {
      return card.dated().edtf().orElse("");
    }
    LocalDate first = from.orElseGet(to::get);
    LocalDate last = to.orElse(first);
    if (first.equals(last)) {
      return first.getDayOfMonth() + " " + month(first) + " " + first.getYear();
    }
    if (first.getYear() == last.getYear()) {
      boolean wholeYear = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
      boolean month =
          first.getMonth() == last.getMonth()
              && first.getDayOfMonth() == 1
              && last.getDayOfMonth() == last.lengthOfMonth();
      return wholeYear
          ? Integer.toString(first.getYear())
          : month
              ? month(first) + " " + first.getYear()
              : day(first) + " to " + day(last) + " " + last.getYear();
    }
    return day(first) + " " + first.getYear() + " to " + day(last) + " " + last.getYear();
  }

  /** Returns day and month, such as {@code 12 March}; empty when the day is not known. */
  public static String day(Card card) {
    Optional<LocalDate> day = card.dated().earliest();
    return day.isPresent() && day.equals(card.dated().latest()) ? day(day.get()) : "";
  }

  /** Returns day and month, such as {@code 12 March}. */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  /** Returns the name of the month. */
  public static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
