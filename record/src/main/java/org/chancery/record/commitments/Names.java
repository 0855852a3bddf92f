package org.chancery.record.commitments;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares the names of those who are bound and of those of whom a passage tells. */
final class Names {

  private Names() {}

  /** The words with a capital in a paper: who is not among them has no part in it. */
  static Set<String> in(FollowUpReader.Paper paper) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < paper.prose().tokens().size(); i++) {
      if (paper.prose().tokens().isCapital(i)) {
        String word = paper.prose().tokens().word(i);
        int apostrophe = word.indexOf('\'');
        names.add(apostrophe > 0 ? word.substring(0, apostrophe) : word);
      }
    }
    paper.writer().ifPresent(writer -> names.add(last(writer)));
    return names;
  }

  /** The same surname or office. */
  static boolean same(String one, String other) {
    String a = last(one);
    String b = last(other);
    return one.equals(other)
        || a.equals(b) && a.length() > 2
        || a.length() > 5 && isWordOf(a, other)
        || b.length() > 5 && isWordOf(b, one);
  }

  /** {@code the Director} is {@code Director Štemen}. */
  private static boolean isWordOf(String word, String name) {
    int at = name.toLowerCase(Locale.ROOT).indexOf(word);
    return at >= 0
        && (at == 0 || name.charAt(at - 1) == ' ')
        && (at + word.length() == name.length() || name.charAt(at + word.length()) == ' ');
  }

  /** Returns the last word of {@code name} in lower case. */
  static String last(String name) {
    int end = name.length();
    while (end > 0 && !Character.isLetter(name.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0
        && (Character.isLetter(name.charAt(start - 1)) || name.charAt(start - 1) == '-')) {
      start--;
    }
    return name.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
