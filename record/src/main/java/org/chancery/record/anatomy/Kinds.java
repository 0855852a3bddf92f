package org.chancery.record.anatomy;

import java.util.Optional;

/** Tells what sort of paper it is from the words of its heading or of a note beside it. */
final class Kinds {

  private static final String POWERS = "full powers";

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
    {"telegramme", "telegram"},
    {"telegramm", "telegram"},
    {"telegramma", "telegram"},
    {"telegrama", "telegram"},
    {"telegraphic despatch", "telegram"},
    {"telegraphic dispatch", "telegram"},
    {"saving telegram", "telegram"},
    {"savings telegram", "telegram"},
    {"savingram", "telegram"},
    {"dépêche circulaire", "circular"},
    {"dépêche", "despatch"},
    {"depeche", "despatch"},
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
    {"compte rendu d’entretien", "memorandum"},
    {"compte rendu de l’entretien", "memorandum"},
    {"compte rendu d'entretien", "memorandum"},
    {"compte rendu de l'entretien", "memorandum"},
    {"compte rendu", "minutes"},
    {"compte-rendu", "minutes"},
    {"procès-verbal", "minutes"},
    {"proces-verbal", "minutes"},
    {"procès verbal", "minutes"},
    {"processo verbale", "minutes"},
    {"procès-verbaux", "minutes"},
    {"note verbale", "note"},
    {"notes verbales", "note"},
    {"verbal note", "note"},
    {"verbalnote", "note"},
    {"nota verbale", "note"},
    {"nota verbal", "note"},
    {"letter", "letter"},
    {"letters of credence", "letter"},
    {"letters of recall", "letter"},
    {"lettre", "letter"},
    {"lettres de créance", "letter"},
    {"lettres de rappel", "letter"},
    {"full power", POWERS},
    {"full powers", POWERS},
    {"pleins pouvoirs", POWERS},
    {"press communiqué", "communiqué"},
    {"press communique", "communiqué"},
    {"comunicado", "communiqué"},
    {"projet de résolution", "resolution"},
    {"rapport", "report"},
    {"circulaire", "circular"},
    {"runderlaß", "circular"},
    {"runderlass", "circular"},
    {"mémorandum", "memorandum"},
    {"memorándum", "memorandum"},
    {"mémoire", "memorandum"},
    {"aufzeichnung", "memorandum"},
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

  /** The longest line that names the sponsors of a draft. */
  private static final int LONGEST_SPONSORS = 200;

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
      case "treaty", "minutes", "proclamation", "press release", "communiqué", POWERS -> false;
      default -> true;
    };
  }

  /** Reads the kind from the first words of a heading. */
  static Optional<String> ofHeading(String t, Line line) {
    int start = Chars.skipOpening(t, line.start(), line.end());
    if (line.end() - start == 11 && Chars.starts(t, start, "information")) {
      return Optional.of("report");
    }
    if (sponsored(t, start, line.end())) {
      return Optional.of("resolution");
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
        if (here && word == 0 && head[0].equals("protocol") && ofMeeting(t, at, line.end())) {
          return Optional.of("minutes");
        }
        boolean told = line.is(Shape.PROSE) && head[1].equals(POWERS) || deposit(t, at, line.end());
        if (here && !told && allowed(t, at + head[0].length(), head[1], word)) {
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

  /** {@code Belmora, Lastria and Todrany: draft resolution}: its sponsors stand before it. */
  private static boolean sponsored(String t, int start, int end) {
    int colon = end - start > LONGEST_SPONSORS ? -1 : t.indexOf(": ", start, end);
    int at = colon + 2;
    for (String before : new String[] {"revised", "joint", "amended", "alternative"}) {
      at += colon > 0 && Chars.word(t, at, before) ? before.length() + 1 : 0;
    }
    return colon > 0
        && (Chars.word(t, at, "draft resolution") || Chars.word(t, at, "projet de résolution"));
  }

  /** A procès-verbal of ratifications deposited or exchanged tells of no meeting. */
  private static boolean deposit(String t, int at, int end) {
    return Chars.starts(t, at, "proc") && Chars.holds(t, at, end, " ratification");
  }

  /** {@code Protocol of the third meeting of the Conference} is a record of it, no treaty. */
  private static boolean ofMeeting(String t, int at, int end) {
    return Chars.holds(t, at, end, " meeting")
        || Chars.holds(t, at, end, " sitting")
        || Chars.holds(t, at, end, " session");
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
      case "memorandum", "proclamation", "resolution" -> word <= 1;
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
