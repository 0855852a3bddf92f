package org.chancery.record.anatomy;

import java.util.Optional;

/**
 * A telegram named by the short words of the cable room: {@code Embtel 123}, {@code ReDeptcirtel
 * Feb 26}, {@code urtel 45}, {@code reftel}.
 *
 * @param whose whose telegram it is
 */
record AbbreviatedPaper(Optional<String> whose) {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 16;

  /** Senders as the cable room shortens them, the longer before the shorter. */
  private static final String[][] SENDERS = {
    {"dept", "Department"},
    {"dep", "Department"},
    {"emb", "Embassy"},
    {"leg", "Legation"},
    {"congen", "Consulate General"},
    {"con", "Consulate"},
    {"your", "your"},
    {"ur", "your"},
    {"our", "our"},
    {"my", "my"},
    {"mission", "Mission"},
    {"ref", ""},
  };

  /** Reads the word, if it is one of these. */
  static Optional<AbbreviatedPaper> read(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return Optional.empty();
    }
    String whole = WordList.lower(word);
    if (!whole.endsWith("tel") && !whole.endsWith("tels")) {
      return Optional.empty();
    }
    String lower = whole.substring(0, whole.length() - (whole.endsWith("tels") ? 4 : 3));
    Optional<AbbreviatedPaper> found = sender(lower);
    return found.isEmpty() && lower.startsWith("re") ? sender(lower.substring(2)) : found;
  }

  private static Optional<AbbreviatedPaper> sender(String words) {
    for (String[] sender : SENDERS) {
      if (words.startsWith(sender[0])) {
        String rest = words.substring(sender[0].length());
        boolean known = rest.isEmpty() || rest.equals("cir") || rest.equals("circ");
        Optional<String> whose = sender[1].isEmpty() ? Optional.empty() : Optional.of(sender[1]);
        return known ? Optional.of(new AbbreviatedPaper(whose)) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
