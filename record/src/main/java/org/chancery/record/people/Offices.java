package org.chancery.record.people;

import org.chancery.record.language.WordSet;

/** The words that tell an office or an institution from a person. */
final class Offices {

  private static final WordSet WORDS =
      WordSet.of(
          "minister",
          "ambassadeur",
          "ministre",
          "ministère",
          "ambassade",
          "légation",
          "ministers",
          "ministry",
          "secretary",
          "undersecretary",
          "consuls",
          "consulate",
          "ambassador",
          "embassy",
          "legation",
          "chargé",
          "board",
          "council",
          "office",
          "department",
          "commission",
          "commissioners",
          "delegation",
          "collector",
          "representative",
          "representatives",
          "plenipotentiary",
          "plenipotentiaries",
          "corps",
          "chamber",
          "committee",
          "company",
          "co",
          "bank",
          "commandant",
          "prefect",
          "admiralty",
          "yamen",
          "yamên",
          "arbitrators",
          "officers",
          "king",
          "queen",
          "emperor",
          "sultan",
          "shah",
          "porte",
          "director",
          "adviser",
          "dean",
          "chief",
          "inspector",
          "magistrate",
          "vice-consul",
          "secretaries",
          "inc",
          "incorporated",
          "mission",
          "citizens",
          "owners",
          "court",
          "courts",
          "tycoon",
          "attorney",
          "mayor",
          "section",
          "division",
          "bureau",
          "government",
          "congress",
          "senate",
          "union",
          "association",
          "corporation",
          "society",
          "consul-general",
          "attorney-general",
          "premier",
          "viceroy",
          "chancellor",
          "charge",
          "governor-general",
          "captain-general",
          "treasury",
          "headquarters",
          "agency",
          "agent",
          "merchants",
          "residents",
          "delegates",
          "delegate",
          "chairman",
          "envoy",
          "commissioner",
          "conference",
          "party",
          "league",
          "&",
          "general-in-chief",
          "governors",
          "consul");

  private static final WordSet ALSO =
      WordSet.of(
          "general",
          "president",
          "governor",
          "of",
          "for",
          "in",
          "at",
          "foreign",
          "state",
          "affairs",
          "finance",
          "war",
          "interior",
          "justice",
          "resident",
          "to",
          "the",
          "and");

  private static final WordSet OF_LORDS =
      WordSet.of(
          "privy",
          "president",
          "chancellor",
          "advocate",
          "lieutenant",
          "lieutenant-governor",
          "chamberlain",
          "steward",
          "justice",
          "mayor",
          "provost",
          "keeper",
          "warden",
          "high",
          "great",
          "commissioner");

  private Offices() {}

  /** Tells whether the word at {@code from}, after {@code Lord}, makes an office of it. */
  static boolean ofLord(String words, int from) {
    int to = end(words, from);
    return OF_LORDS.contains(words, from, bareEnd(words, from, to));
  }

  /** Tells whether one of the words names an office or an institution. */
  static boolean named(String words) {
    for (int from = 0; from < words.length(); ) {
      int to = end(words, from);
      if (to > from && WORDS.contains(words, from, bareEnd(words, from, to))) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  /** Tells whether all words belong to the names of offices. */
  static boolean only(String words) {
    for (int from = 0; from < words.length(); ) {
      int to = end(words, from);
      int bare = bareEnd(words, from, to);
      if (to > from && !WORDS.contains(words, from, bare) && !ALSO.contains(words, from, bare)) {
        return false;
      }
      from = to + 1;
    }
    return true;
  }

  private static int end(String words, int from) {
    int to = from;
    while (to < words.length() && words.charAt(to) != ' ' && words.charAt(to) != ',') {
      to++;
    }
    return to;
  }

  /** Returns where the word ends, a full stop left out. */
  private static int bareEnd(String words, int from, int to) {
    return to > from && words.charAt(to - 1) == '.' ? to - 1 : to;
  }
}
