package org.chancery.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The form in which numbers of papers are compared: no spaces, no signal word, one sort of dash.
 */
final class NumberForm {

  private static final int MOST_IN_SERIES = 200;
  private static final List<String> SIGNALS = List.of("nos.", "no.", "nr.", "№", "#", "n°");

  private NumberForm() {}

  /** Returns the form of a number; {@code *} and {@code ?} stay. */
  static String of(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT).strip();
    for (String signal : SIGNALS) {
      if (lower.startsWith(signal)) {
        lower = lower.substring(signal.length());
        break;
      }
    }
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c == '–' || c == '—' || c == '‑' || c == '−') {
        out.append('-');
      } else if (Character.isLetterOrDigit(c) || "./-*?½¼¾".indexOf(c) >= 0) {
        out.append(c);
      }
    }
    return trimmed(out);
  }

  private static String trimmed(StringBuilder out) {
    int end = out.length();
    while (end > 0 && ".-/".indexOf(out.charAt(end - 1)) >= 0) {
      end--;
    }
    return out.substring(0, end);
  }

  /** Returns the forms of a number and of all up to the last of its series. */
  static List<String> series(String first, Optional<String> last) {
    List<String> forms = new ArrayList<>();
    add(forms, of(first));
    int start = digits(of(first));
    int end = last.map(l -> digits(of(l))).orElse(-1);
    if (start >= 0 && end > start && end - start <= MOST_IN_SERIES) {
      String before = letters(of(first));
      for (int n = start + 1; n <= end; n++) {
        add(forms, before + n);
      }
    } else {
      last.ifPresent(l -> add(forms, of(l)));
    }
    return forms;
  }

  private static void add(List<String> forms, String form) {
    if (!form.isEmpty()) {
      forms.add(form);
      String bare = form.substring(letters(form).length());
      if (!bare.equals(form) && !bare.isEmpty()) {
        forms.add(bare);
      }
    }
  }

  private static String letters(String form) {
    int at = 0;
    while (at < form.length() && Character.isLetter(form.charAt(at))) {
      at++;
    }
    return form.substring(0, at);
  }

  /** Returns the digits after the leading letters as a number; -1 when there is anything else. */
  private static int digits(String form) {
    String rest = form.substring(letters(form).length());
    boolean plain =
        !rest.isEmpty() && rest.length() < 10 && rest.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(rest) : -1;
  }
}
