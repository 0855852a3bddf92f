package org.chancery.record.statements;

import org.chancery.record.language.WordSet;

/** Words for offices, as they name people in running text. */
final class OfficeWords {

  private OfficeWords() {}

  /** What may stand for the person who holds the office. */
  static final WordSet OFFICES =
      WordSet.of(
          "president",
          "minister",
          "ambassador",
          "secretary",
          "consul",
          "chargé",
          "premier",
          "king",
          "queen",
          "emperor",
          "governor",
          "chancellor",
          "chairman",
          "commissioner",
          "commander",
          "captain",
          "director",
          "attaché",
          "counselor",
          "marshal",
          "shah",
          "sultan",
          "prince",
          "vizier",
          "commissar",
          "rapporteur",
          "counsellor",
          "representative",
          "delegate",
          "secretary-general",
          "director-general",
          "envoy",
          "nuncio",
          "admiral",
          "patriarch",
          "fonmin",
          "primin",
          "minint",
          "mindef",
          "amb",
          "ambassadors",
          "vice-president");

  /** What may stand before a title or an office. */
  static final WordSet RANK =
      WordSet.of(
          "under",
          "assistant",
          "deputy",
          "vice",
          "acting",
          "foreign",
          "prime",
          "grand",
          "first",
          "permanent");

  /** Who somebody may have with him: {@code the President's secretary}. */
  static final WordSet STAFF =
      WordSet.of(
          "secretary",
          "aide",
          "adviser",
          "adjutant",
          "brother",
          "son",
          "father",
          "representative",
          "envoy",
          "deputy",
          "assistant",
          "interpreter",
          "wife");
}
