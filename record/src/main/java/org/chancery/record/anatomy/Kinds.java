package org.chancery.record.anatomy;

import java.util.Optional;

/** Tells what sort of paper it is from the words of its heading or of a note beside it. */
final class Kinds {

  private static final String[][] HEADS = {
    {"telegram", "telegram"},
    {"cablegram", "telegram"},
    {"cable from", "telegram"},
    {"cable to", "telegram"},
    {"cable no", "telegram"},
    {"ciphered telegram from", "telegram"},
    {"coded telegram from", "telegram"},
    {"circular telegram", "telegram"},
    {"télégramme", "telegram"},
    {"dépêche", "despatch"},
    {"despatch from", "despatch"},
    {"despatch no", "despatch"},
    {"note given", "note"},
    {"note handed", "note"},
    {"note presented", "note"},
    {"note sent", "note"},
    {"note from", "note"},
    {"information report", "report"},
    {"information on", "report"},
    {"information about", "report"},
    {"information by", "report"},
    {"intelligence report", "report"},
    {"talk with", "memorandum"},
    {"telegraphic instruction", "telegram"},
    {"minutes", "minutes"},
    {"notes of a meeting", "minutes"},
    {"notes of the meeting", "minutes"},
    {"agreed minutes", "minutes"},
    {"summary record", "minutes"},
    {"verbatim record", "minutes"},
    {"stenographic record", "minutes"},
    {"conclusions of a meeting", "minutes"},
    {"extract from protocol", "minutes"},
    {"extract from the protocol", "minutes"},
    {"extract from the minutes", "minutes"},
    {"extract from minutes", "minutes"},
    {"protocol no", "minutes"},
    {"record of the meeting", "memorandum"},
    {"record of a meeting", "memorandum"},
    {"record of meeting", "memorandum"},
    {"record of talk", "memorandum"},
    {"record of talks", "memorandum"},
    {"record of the talks", "memorandum"},
    {"record of negotiations", "memorandum"},
    {"record of discussion", "memorandum"},
    {"record of the main content", "memorandum"},
    {"record of telephone", "memorandum"},
    {"note of a conversation", "memorandum"},
    {"notes of a conversation", "memorandum"},
    {"notes on a conversation", "memorandum"},
    {"note on a conversation", "memorandum"},
    {"note on the conversation", "memorandum"},
    {"memo of conversation", "memorandum"},
    {"memcon", "memorandum"},
    {"telephone conversation", "memorandum"},
    {"transcript of", "memorandum"},
    {"stenographic transcript", "memorandum"},
    {"note verbale", "note"},
    {"letter", "letter"},
    {"joint communiqué", "communiqué"},
    {"joint communique", "communiqué"},
    {"communiqué", "communiqué"},
    {"communique", "communiqué"},
    {"draft resolution", "resolution"},
    {"resolution", "resolution"},
    {"decision", "decision"},
    {"decree of", "decision"},
    {"airgram", "telegram"},
    {"proclamation", "proclamation"},
    {"executive order", "proclamation"},
    {"imperial edict", "proclamation"},
    {"royal decree", "proclamation"},
    {"press release", "press release"},
    {"report", "report"},
    {"circular", "circular"},
    {"record of conversation", "memorandum"},
    {"record of a conversation", "memorandum"},
    {"record of the conversation", "memorandum"},
    {"memorandum", "memorandum"},
    {"pro-memoria", "memorandum"},
    {"pro memoria", "memorandum"},
    {"promemoria", "memorandum"},
    {"aide-m", "memorandum"},
    {"aide m", "memorandum"},
    {"treaty", "treaty"},
    {"convention", "treaty"},
    {"agreement", "treaty"},
    {"protocol", "treaty"},
  };

  private Kinds() {}

  private static final String[] OF_TREATIES = {
    "between",
    "for",
    "of",
    "on",
    "relating",
    "regarding",
    "number",
    "added",
    "concerning",
    "signed",
  };

  /** Tells whether papers of a kind have a sender: treaties and minutes have none. */
  static boolean correspondence(String kind) {
    return switch (kind) {
      case "treaty", "minutes", "proclamation", "press release", "communiqué" -> false;
      default -> true;
    };
  }

  /** Reads the kind from the first words of a heading. */
  static Optional<String> ofHeading(String t, Line line) {
    int start = Chars.skipOpening(t, line.start(), line.end());
    if (line.end() - start == 11 && Chars.starts(t, start, "information")) {
      return Optional.of("report");
    }
    for (int word = 0, at = start; word < 5 && at < line.end(); word++) {
      char first = Chars.lower(t.charAt(at));
      for (String[] head : HEADS) {
        if (head[0].charAt(0) != first) {
          continue;
        }
        boolean here =
            Chars.word(t, at, head[0])
                || head[0].startsWith("aide") && Chars.starts(t, at, head[0]);
        if (here && allowed(t, at + head[0].length(), head[1], word)) {
          return Optional.of(head[1]);
        }
      }
      int space = t.indexOf(' ', at, line.end());
      if (space < 0 || !Character.isLetter(t.charAt(at))) {
        break;
      }
      at = space + 1;
      word -= Chars.starts(t, start, "an ") && word == 0 && at == start + 3 ? 1 : 0;
    }
    return Optional.empty();
  }

  private static boolean allowed(String t, int end, String kind, int word) {
    return switch (kind) {
      case "treaty" -> {
        for (String next : OF_TREATIES) {
          if (Chars.word(t, end + 1, next)) {
            yield true;
          }
        }
        yield false;
      }
      case "memorandum", "proclamation" -> word <= 1;
      default -> word == 0;
    };
  }

  /** Reads the kind from a source note or a remark in brackets. */
  static Optional<String> ofNote(String t, Line line) {
    if (Chars.holds(t, line.start(), line.end(), "telegram")
        || Chars.holds(t, line.start(), line.end(), "cablegram")
        || Chars.holds(t, line.start(), line.end(), "telegraphic")) {
      return Optional.of("telegram");
    }
    int start = Chars.skipOpening(t, line.start(), line.end());
    for (String kind :
        new String[] {"circular", "memorandum", "minutes", "press release", "proclamation"}) {
      if (Chars.word(t, start, kind)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
