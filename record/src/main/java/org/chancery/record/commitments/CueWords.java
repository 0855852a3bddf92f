package org.chancery.record.commitments;

import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/** The words by which a clause can say what became of an undertaking. */
final class CueWords {

  static final WordSet BOND =
      WordSet.of(
          "agreement",
          "agreements",
          "promise",
          "promises",
          "undertaking",
          "request",
          "requests",
          "instructions",
          "instruction",
          "orders",
          "order",
          "word",
          "report",
          "assurance",
          "assurances",
          "engagement",
          "understanding",
          "wishes",
          "wish",
          "arrangement",
          "decision",
          "obligations",
          "directions",
          "desire",
          "proposition",
          "proposal",
          "offer",
          "pledge",
          "debt",
          "obligation");

  static final WordSet COMPLIED =
      WordSet.of(
          "complied",
          "complying",
          "accorded",
          "fulfilled",
          "fulfils",
          "fulfills",
          "fulfilling",
          "discharged",
          "discharge",
          "executed",
          "acquitted",
          "effected");

  static final WordSet AGAIN_SAID =
      WordSet.of(
          "said",
          "confirmed",
          "assured",
          "promised",
          "stated",
          "requested",
          "asked",
          "repeated",
          "declared",
          "undertook",
          "agreed",
          "urged",
          "advised",
          "assures",
          "request");

  static final WordSet RENEWAL =
      WordSet.of("renewed", "renew", "reiterated", "reaffirmed", "renews", "reiterates");

  static final WordSet VOID =
      WordSet.of(
          "countermanded",
          "cancelled",
          "canceled",
          "revoked",
          "rescinded",
          "superseded",
          "supersede",
          "waived",
          "annulled",
          "supersedes");

  static final WordSet LATE = WordSet.of("delayed", "postponed", "deferred", "delay");

  static final WordSet DONE =
      WordSet.of(
          "sent",
          "given",
          "done",
          "released",
          "delivered",
          "withdrawn",
          "paid",
          "issued",
          "granted",
          "executed",
          "transmitted",
          "forwarded",
          "handed",
          "carried",
          "drawn",
          "completed",
          "published",
          "telegraphed",
          "communicated",
          "dispatched",
          "despatched",
          "drafted",
          "set",
          "taken",
          "signed",
          "restored",
          "satisfied",
          "evacuated",
          "ratified",
          "returned",
          "removed");

  /** What is referred back to by {@code as}: {@code as agreed}. */
  static final WordSet REFERRED =
      WordSet.of("agreed", "promised", "requested", "instructed", "directed", "undertaken");

  static final WordSet NUMBERS =
      WordSet.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve", "twenty", "some", "half");

  static final WordSet OTHER =
      WordSet.of(
          "accordance",
          "compliance",
          "conformity",
          "obedience",
          "pursuant",
          "lived",
          "carried",
          "carrying",
          "kept",
          "redeemed",
          "which",
          "did",
          "as",
          "again",
          "once",
          "yet",
          "awaits",
          "awaiting",
          "just",
          "duly",
          "already",
          "requested",
          "promised",
          "asked",
          "nothing",
          "no",
          "now",
          "instead",
          "failed",
          "unable",
          "broken",
          "broke",
          "violated",
          "do",
          "apologized",
          "apologised",
          "refused",
          "declined",
          "reconsider",
          "instructed",
          "directed",
          "charged",
          "decided",
          "resolved",
          "determined",
          "withdrew",
          "after",
          "despite",
          "notwithstanding",
          "contrary");

  static final WordSet ADJECTIVAL =
      WordSet.of("for", "of", "a", "the", "any", "no", "with", "by", "their", "his", "its", "our");

  static final WordSet PREDICATE =
      WordSet.of(
          "is",
          "are",
          "was",
          "were",
          "has",
          "have",
          "had",
          "will",
          "would",
          "shall",
          "should",
          "may",
          "can",
          "please",
          "received",
          "states",
          "stated",
          "says",
          "said");

  static final WordSet ANSWER =
      WordSet.of("reply", "answer", "response", "report", "word", "news", "acknowledgment");

  static final WordSet SAYING =
      WordSet.of("informed", "told", "said", "stated", "added", "explained", "replied", "notified");

  /** Every word at which a cue can stand. */
  static final WordSet ANY = WordSet.union(COMPLIED, RENEWAL, VOID, LATE, DONE, OTHER);

  private CueWords() {}

  /** {@code four of the six men}. */
  static boolean share(Tokens tokens, int from, int to) {
    for (int k = from; k < to - 3; k++) {
      if (tokens.is(k + 1, "of")
          && tokens.is(k + 2, "the")
          && isNumber(tokens, k)
          && isNumber(tokens, k + 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(Tokens tokens, int i) {
    String word = tokens.word(i);
    return NUMBERS.contains(word) || !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
