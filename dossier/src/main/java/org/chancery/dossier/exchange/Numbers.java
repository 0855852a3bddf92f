package org.chancery.dossier.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.dossier.exchange.PaperSummary.Citation;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;

/** Compares the numbers that papers bear with those by which they are referred to. */
final class Numbers {

  /** What tells a paper from the one that has the same number. */
  private static final Set<String> AGAIN = Set.of("bis", "ter", "quater");

  /** Words for a number, which name no series. */
  private static final Set<String> SIGNS = Set.of("no", "nos", "nr", "n", "number", "numbers");

  private Numbers() {}

  /**
   * Returns the number without spaces, the letters of its series and signs before it, in lower
   * case: {@code 482/ii-b}. One sort of dash stands for all; none stands before {@code bis}.
   */
  static String plain(String number) {
    String plain = Post.plain(number);
    int from = figures(plain);
    StringBuilder out = new StringBuilder();
    for (int i = from; i < plain.length(); i++) {
      char c = plain.charAt(i);
      char sign = c == '–' || c == '‑' || c == '−' ? '-' : c;
      boolean again = sign == '-' && AGAIN.contains(plain.substring(i + 1));
      if (sign > ' ' && !again) {
        out.append(sign);
      }
    }
    return out.toString();
  }

  /** Tells whether the letters before two numbers are those of two series. */
  static boolean ofTwoSeries(String one, String other) {
    String first = series(one);
    String second = series(other);
    return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
  }

  /** Returns the letters before a number, such as {@code cp} in {@code C.P. (47) 12}. */
  private static String series(String number) {
    String plain = Post.plain(number);
    StringBuilder out = new StringBuilder();
    plain
        .substring(0, figures(plain))
        .chars()
        .filter(Character::isLetter)
        .forEach(c -> out.append((char) c));
    String letters = out.toString();
    return SIGNS.contains(letters) ? "" : letters;
  }

  private static int figures(String plain) {
    int from = 0;
    while (from < plain.length() && !Character.isDigit(plain.charAt(from))) {
      from++;
    }
    return from;
  }

  /** Returns the numbers that a reference may mean: the printed one and the editor's better one. */
  static List<String> cited(Citation citation) {
    List<String> out = new ArrayList<>();
    citation
        .told()
        .number()
        .ifPresent(n -> {
          out.add(plain(n));
          corrected(citation.words(), n).ifPresent(out::add);
        });
    return out;
  }

  /** Reads {@code 326} in {@code my 336 [326], May 2}. */
  private static Optional<String> corrected(String words, String number) {
    int at = words.indexOf(number + " [");
    int close = at < 0 ? -1 : words.indexOf(']', at);
    if (close < 0) {
      return Optional.empty();
    }
    String inside = words.substring(at + number.length() + 2, close);
    boolean digits = !inside.isEmpty() && inside.chars().allMatch(Character::isDigit);
    return digits ? Optional.of(inside) : Optional.empty();
  }

  /** Returns the numbers that the sender gave to a paper, else those under which it is printed. */
  static List<RecordNumber> own(PaperSummary paper) {
    List<RecordNumber> given =
        paper.numbers().stream()
            .filter(n -> n.kind() == NumberKind.TELEGRAM || n.kind() == NumberKind.DESPATCH)
            .toList();
    return given.isEmpty()
        ? paper.numbers().stream().filter(n -> n.kind() != NumberKind.COPY).toList()
        : given;
  }

  /** Tells whether the sender's own number is among those of a paper. */
  static boolean isGiven(RecordNumber number) {
    return number.kind() == NumberKind.TELEGRAM || number.kind() == NumberKind.DESPATCH;
  }

  /** Tells whether {@code own} is the number {@code cited}, or a range that takes it in. */
  static boolean same(RecordNumber own, String cited) {
    if (plain(own.first()).equals(cited)) {
      return true;
    }
    if (own.last().isEmpty()) {
      return false;
    }
    OptionalInt first = whole(plain(own.first()));
    OptionalInt last = whole(plain(own.last().get()));
    OptionalInt one = whole(cited);
    return first.isPresent()
        && last.isPresent()
        && one.isPresent()
        && first.getAsInt() <= one.getAsInt()
        && one.getAsInt() <= last.getAsInt();
  }

  private static OptionalInt whole(String digits) {
    boolean plain =
        !digits.isEmpty() && digits.length() < 9 && digits.chars().allMatch(Character::isDigit);
    return plain ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
  }
}
