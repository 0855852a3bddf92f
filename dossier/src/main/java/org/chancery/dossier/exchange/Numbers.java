package org.chancery.dossier.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.dossier.exchange.PaperSummary.Citation;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;

/** Compares the numbers that papers bear with those by which they are referred to. */
final class Numbers {

  private Numbers() {}

  /** Returns the number without spaces and signs before it, in lower case. */
  static String plain(String number) {
    String plain = Post.plain(number);
    int from = 0;
    while (from < plain.length() && !Character.isDigit(plain.charAt(from))) {
      from++;
    }
    StringBuilder out = new StringBuilder();
    plain.substring(from).chars().filter(c -> c > ' ').forEach(c -> out.append((char) c));
    return out.toString();
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
