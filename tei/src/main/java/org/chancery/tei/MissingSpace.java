package org.chancery.tei;

import java.util.Set;

/**
 * Finds where encoding lost the space between two words that no typist runs together: after a
 * salutation ({@code Sir:The}) and between month and day in a dateline ({@code March27}).
 */
final class MissingSpace {

  private static final Set<String> GREETINGS =
      Set.of("Sir", "Sirs", "Gentlemen", "Excellency", "My Lord", "Lord", "Monsieur");
  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  static final int LONGEST_GREETING = 32;
  private static final int LONGEST_MONTH = 9;

  private MissingSpace() {}

  /** Tells whether the words of {@code text} from {@code start} on are a greeting and its sign. */
  static boolean afterGreeting(CharSequence text, int start, char next) {
    int sign = text.length() - 1;
    if (sign <= start || !(next >= 'A' && next <= 'Z' || next == '“')) {
      return false;
    }
    char c = text.charAt(sign);
    return (c == ':' || c == ';' || c == ',')
        && isGreeting(text.subSequence(start, sign).toString());
  }

  private static boolean isGreeting(String words) {
    String rest = words;
    if (rest.startsWith("My ") && !rest.equals("My Lord")) {
      rest = rest.substring(3);
    }
    if (rest.startsWith("Dear ")) {
      rest = rest.substring(5);
    }
    return GREETINGS.contains(rest)
        || rest.startsWith("Mr. ") && rest.length() > 4 && rest.indexOf(' ', 4) < 0;
  }

  /** Tells whether {@code text} ends with the name of a month that stands alone. */
  static boolean afterMonth(CharSequence text) {
    int start = text.length();
    while (start > 0
        && text.length() - start <= LONGEST_MONTH
        && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return MONTHS.contains(text.subSequence(start, text.length()).toString());
  }
}
