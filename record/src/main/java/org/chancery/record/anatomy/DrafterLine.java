package org.chancery.record.anatomy;

import java.util.Optional;
import org.chancery.record.anatomy.Eschatocol.AttestationKind;
import org.chancery.transcript.Span;

/**
 * A line that tells who drafted a paper, took down what was said, or typed it.
 *
 * @param kind what was done
 * @param name who did it
 */
record DrafterLine(AttestationKind kind, String name) {

  private static final int LONGEST = 40;
  private static final int LONGEST_TYPIST = 4;

  /** Reads {@code Wrote: A. Dorn}, {@code Typist: M. I.}, {@code ARA:JDorn:mk}. */
  static Optional<DrafterLine> read(String t, MatterTokens tokens) {
    int drafted = FootWords.drafted(tokens);
    int after = drafted >= 0 ? drafted : FootWords.typed(tokens);
    if (after >= 0) {
      AttestationKind kind = drafted >= 0 ? AttestationKind.DRAFTED : AttestationKind.TYPED;
      return Optional.of(new DrafterLine(kind, named(tokens, after)));
    }
    return joined(t, tokens.span(0, tokens.size() - 1))
        .map(name -> new DrafterLine(AttestationKind.DRAFTED, name.of(t)));
  }

  private static String named(MatterTokens tokens, int from) {
    int end = from;
    while (end + 1 < tokens.size() && tokens.sign(end + 1) != ',' && tokens.sign(end + 1) != ';') {
      end++;
    }
    return tokens.words(from, end);
  }

  /**
   * The office, the drafter's initials and name, the typist's initials, with colons and no blanks.
   */
  private static Optional<Span> joined(String t, Span line) {
    int last = line.length() > LONGEST ? -1 : Chars.last(t, ':', line.start(), line.end());
    int before = last < 0 ? -1 : Chars.last(t, ':', line.start(), last);
    if (before <= line.start() || last + 1 >= line.end()) {
      return Optional.empty();
    }
    boolean typist = line.end() - last - 1 <= LONGEST_TYPIST;
    boolean office = true;
    for (int i = line.start(); i < line.end(); i++) {
      char c = t.charAt(i);
      boolean sign = c == ':' || c == '/' || c == '-';
      typist &= i <= last || Character.isLetter(c);
      office &= i >= before || sign || Character.isUpperCase(c);
      if (!sign && !Character.isLetter(c)) {
        return Optional.empty();
      }
    }
    Span name = new Span(before + 1, last);
    return typist && office && isName(t, name) ? Optional.of(name) : Optional.empty();
  }

  private static boolean isName(String t, Span name) {
    boolean small = false;
    for (int i = name.start(); i < name.end(); i++) {
      small |= Character.isLowerCase(t.charAt(i));
    }
    return small && name.length() > 3 && Character.isUpperCase(t.charAt(name.start()));
  }
}
