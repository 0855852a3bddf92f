package org.chancery.record.statements;

import org.chancery.record.language.WordSet;

/** What the words of a name say by themselves: whether of a person, a body, one and the same. */
final class Designations {

  private Designations() {}

  /** What follows {@code his} in the style of a great one. */
  static final WordSet STYLE =
      WordSet.of("excellency", "highness", "majesty", "lordship", "holiness", "eminence");

  static final WordSet TITLE =
      WordSet.of(
          "mr",
          "mrs",
          "miss",
          "dr",
          "prof",
          "general",
          "gen",
          "colonel",
          "col",
          "major",
          "maj",
          "captain",
          "capt",
          "admiral",
          "lieutenant",
          "lieut",
          "lt",
          "sgt",
          "cde",
          "comrade",
          "señor",
          "senor",
          "don",
          "sir",
          "lord",
          "baron",
          "count",
          "prince",
          "president",
          "minister",
          "ambassador",
          "secretary",
          "consul",
          "chargé",
          "professor",
          "doctor",
          "premier",
          "marshal",
          "king",
          "queen",
          "emperor",
          "herr",
          "monsieur",
          "m",
          "commander",
          "commodore",
          "bishop",
          "governor",
          "senator",
          "chancellor",
          "judge");

  static final WordSet BODIES =
      WordSet.of(
          "commission",
          "committee",
          "government",
          "conference",
          "cabinet",
          "council",
          "board",
          "delegation",
          "department",
          "ministry",
          "embassy",
          "legation",
          "congress",
          "senate",
          "party",
          "plenum",
          "mission",
          "secretariat",
          "office",
          "bureau",
          "assembly",
          "meeting",
          "union",
          "side",
          "company",
          "politburo",
          "presidium");

  /** Tells whether two names mean one: by the last word, or an office that opens the other. */
  static boolean isSame(String one, String other) {
    String a = bare(one);
    String b = bare(other);
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    int extra = longer.length() - shorter.length();
    return longer.regionMatches(true, 0, shorter, 0, shorter.length())
            && (extra == 0 || longer.charAt(shorter.length()) == ' ')
        || extra > 0
            && longer.charAt(extra - 1) == ' '
            && longer.regionMatches(true, extra, shorter, 0, shorter.length())
        || surname(a).length() > 2
            && surname(a).equalsIgnoreCase(surname(b))
            && !BODIES.contains(surname(a).toLowerCase(java.util.Locale.ROOT));
  }

  private static String bare(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  static boolean isPerson(String name) {
    return !opens(name, "each")
        && !opens(name, "all")
        && !opens(name, "some")
        && !opens(name, "your")
        && hasCapital(name);
  }

  private static boolean opens(String name, String word) {
    int end = word.length();
    return name.regionMatches(true, 0, word, 0, end)
        && (name.length() == end || name.charAt(end) == ' ');
  }

  /** A person or a delegation sits in the room; a government speaks from afar. */
  static boolean talks(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    if (lower.startsWith("the two ") || lower.startsWith("both ") || lower.startsWith("all ")) {
      return false;
    }
    return !isCollective(name)
        || lower.endsWith("delegation")
        || lower.endsWith("side")
        || lower.endsWith("comrades")
        || lower.startsWith("the delegation");
  }

  /** {@code Memorandum No. 274} speaks, but nobody speaks to it. */
  static boolean isCited(String name) {
    return Character.isDigit(name.charAt(name.length() - 1));
  }

  private static boolean hasCapital(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isCollective(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    if (lower.contains(" and ")
        || lower.startsWith("the ") && lower.endsWith("s") && !lower.endsWith("ss")) {
      return true;
    }
    int begin = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetter(lower.charAt(i))) {
        if (i > begin && BODIES.contains(lower, begin, i)) {
          return true;
        }
        begin = i + 1;
      }
    }
    return false;
  }
}
