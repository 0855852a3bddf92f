package org.chancery.readingroom.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.readingroom.http.Refusal;

/** Chooses the form of an answer by the header Accept, RFC 9110 section 12.5.1. */
final class Accept {

  private static final int MOST_RANGES = 40;

  private Accept() {}

  /**
   * Returns the answer that is wanted most; the first where several are wanted alike.
   *
   * @throws Refusal with status 406 if none is wanted
   */
  static Answer choose(Optional<String> header, List<Answer> answers) {
    String wanted = header.orElse("").strip();
    if (wanted.isEmpty()) {
      return answers.getFirst();
    }
    String[] ranges = wanted.split(",", MOST_RANGES);
    Answer best = answers.getFirst();
    double most = 0;
    for (Answer answer : answers) {
      double quality = quality(answer.media(), ranges);
      if (quality > most) {
        most = quality;
        best = answer;
      }
    }
    if (most == 0) {
      throw Refusal.notAcceptable(
          "This can be had as "
              + answers.stream().map(Answer::media).collect(Collectors.joining(", "))
              + ", and not in a form that the header Accept allows.");
    }
    return best;
  }

  /** Returns the quality that the most specific range that fits gives. */
  private static double quality(String media, String[] ranges) {
    String kind = media.substring(0, media.indexOf('/') + 1);
    double quality = 0;
    int closest = 0;
    for (String range : ranges) {
      String[] parts = range.split(";", -1);
      String type = parts[0].strip().toLowerCase(Locale.ROOT);
      int close = type.equals(media) ? 3 : type.equals(kind + "*") ? 2 : type.equals("*/*") ? 1 : 0;
      if (close > closest) {
        closest = close;
        quality = weight(parts);
      }
    }
    return quality;
  }

  private static double weight(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip().toLowerCase(Locale.ROOT);
      if (part.startsWith("q=") && part.length() <= 7) {
        String digits = part.substring(2);
        boolean plain = digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        boolean number =
            plain && !digits.isEmpty() && digits.indexOf('.') == digits.lastIndexOf('.');
        return number && !digits.equals(".") ? Math.min(1, Double.parseDouble(digits)) : 0;
      }
    }
    return 1;
  }
}
