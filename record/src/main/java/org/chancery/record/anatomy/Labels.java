package org.chancery.record.anatomy;

/** Recognises the short lines that frame a paper: numbers, labels, seals, source notes. */
final class Labels {

  private static final Phrases ENCLOSURE =
      Phrases.of(
          "inclosure",
          "enclosure",
          "subinclosure",
          "subenclosure",
          "sub-inclosure",
          "sub-enclosure",
          "annex",
          "appendix",
          "exhibit",
          "accompaniment",
          "inclosed in",
          "enclosed in",
          "attachment",
          "indorsement",
          "endorsement",
          "schedule",
          "document to accompany",
          "to item ",
          "to point ");

  private static final Phrases TITLES =
      Phrases.of(
          "minutes",
          "memorandum",
          "memoranda",
          "circular",
          "treaty",
          "convention",
          "agreement",
          "protocol",
          "proclamation",
          "executive order",
          "press release",
          "report",
          "notes of",
          "notes on",
          "record of",
          "telegram from",
          "note ",
          "bulletin",
          "draft",
          "declaration",
          "statement",
          "aide-m",
          "aide m",
          "procès-verbal",
          "pro-memoria",
          "pro memoria",
          "resolution",
          "decree",
          "edict",
          "affidavit",
          "translation of",
          "extract from",
          "copy of",
          "extracts from",
          "letter ",
          "reply ",
          "imperial ",
          "address",
          "petition",
          "deposition",
          "certificate",
          "testimony",
          "instructions",
          "regulations",
          "proposed",
          "project",
          "summary",
          "text of",
          "order ",
          "speech",
          "remarks",
          "from the ",
          "from “",
          "stenographic",
          "act ",
          "law ",
          "transcript",
          "telegram",
          "cablegram",
          "telegraphic",
          "contract",
          "proposal",
          "notice");

  private static final Phrases ADDRESS =
      Phrases.of(
          "his excellency",
          "hon.",
          "hon ",
          "the hon",
          "the right hon",
          "his highness",
          "his majesty",
          "to the",
          "to his",
          "to mr",
          "to hon",
          "messrs",
          "his imperial",
          "his royal",
          "his serene",
          "their excellencies",
          "h. e.",
          "the rt. hon",
          "rt. hon",
          "right hon",
          "rear-admiral",
          "to messrs",
          "to her",
          "her majesty",
          "the earl",
          "the marquis",
          "lord ",
          "sir ",
          "baron ",
          "count ",
          "his lordship",
          "m. ",
          "mr. ",
          "señor",
          "senor",
          "señ",
          "general ",
          "earl ",
          "prince ",
          "dr. ",
          "mons",
          "sr. ",
          "don ",
          "to monsieur",
          "the honorable",
          "the honourable",
          "honorable",
          "the secretary",
          "the minister",
          "the ministry",
          "the legation",
          "the permanent mission",
          "the president",
          "to general",
          "to commander",
          "to lord",
          "to sir",
          "to baron",
          "to count",
          "the department of",
          "honourable",
          "the chevalier",
          "chevalier",
          "captain ",
          "colonel ",
          "commander",
          "the consul",
          "the commander",
          "his grace",
          "monsieur",
          "the governor",
          "their highness",
          "comrade",
          "cde",
          "to comrade",
          "herr ",
          "the commission",
          "admiral ",
          "the ambassador",
          "the under",
          "the acting",
          "vice-admiral",
          "the american",
          "gen.",
          "col.",
          "capt.",
          "major",
          "lieut",
          "the chargé",
          "the embassy",
          "mrs");

  private Labels() {}

  /** Returns the shapes of a short line besides those in {@code seen}. */
  static int shape(String t, int from, int to, int seen) {
    int shapes = bracketed(t, from, to) ? Shape.BRACKETED : 0;
    int start = Chars.skipOpening(t, from, to);
    if (start >= to) {
      return shapes | Shape.STARS;
    }
    char first = t.charAt(start);
    if (first == 'N' || first == 'n') {
      shapes |= NumberLine.shape(t, start, to);
    }
    if (first == 'R' || (shapes & Shape.BRACKETED) != 0) {
      shapes |=
          Chars.holds(t, from, to, "received")
                  || Chars.holds(t, from, to, "rec’d")
                  || Chars.starts(t, start, "reçu")
              ? Shape.RECEIVED
              : 0;
    }
    if (to - start <= 4 && letter(t, start, to)) {
      return shapes | Shape.LETTER;
    }
    if (seal(t, start, to)) {
      return shapes | Shape.SEAL;
    }
    shapes |=
        ENCLOSURE.at(t, start)
                && !Chars.starts(t, start, "annexed")
                && label(to - start, shapes | seen)
                && t.charAt(to - 1) != ':'
            ? Shape.LABEL
            : 0;
    shapes |= TITLES.at(t, start) ? Shape.TITLE : 0;
    shapes |= ADDRESS.at(t, start) ? Shape.ADDRESS : 0;
    shapes |= SourceNote.shape(t, from, to);
    shapes |= after(t, start);
    shapes |= present(t, start, to) ? Shape.PRESENT : 0;
    shapes |= Closing.shape(t, start, to);
    int name = NameLine.shape(t, from, to, shapes | seen);
    boolean initials = name != 0 && to - start > 7 && t.charAt(start + 1) == '.';
    return name | (initials ? shapes & ~Shape.POSTSCRIPT : shapes);
  }

  /** Tells whether a line stands in brackets as a whole, a stop after them allowed. */
  static boolean bracketed(String t, int from, int to) {
    char open = t.charAt(from) == '*' && to - from > 1 ? t.charAt(from + 1) : t.charAt(from);
    int last = to - 1;
    while (last > from
        && (t.charAt(last) == '.' || t.charAt(last) == ',' || t.charAt(last) == ' ')) {
      last--;
    }
    return open == '[' && t.charAt(last) == ']' || open == '(' && t.charAt(last) == ')';
  }

  /** A label is no sentence: {@code Inclosure 1. A contract entered into} within a list is none. */
  private static boolean label(int length, int seen) {
    return length <= 200
        && ((seen & Shape.BRACKETED) != 0
            || length <= 120 && (seen & (Shape.PROSE | Shape.SALUTED)) == 0);
  }

  private static boolean letter(String t, int start, int to) {
    int letters = 0;
    for (int i = start; i < to; i++) {
      char c = t.charAt(i);
      if (c >= 'A' && c <= 'Z' && letters == 0) {
        letters++;
      } else if (".,:])”".indexOf(c) < 0) {
        return false;
      }
    }
    return letters == 1;
  }

  private static boolean seal(String t, int start, int to) {
    if (to - start > 40 || !sealed(t, start, to)) {
      return false;
    }
    String words = Chars.lower(Chars.strip(t.substring(start, to), "[]()., *“”"));
    return switch (words) {
      case "l. s",
          "l.s",
          "ls",
          "seal",
          "seals",
          "l. s. s",
          "stamp",
          "sealed",
          "l. g. s",
          "official seal",
          "consular seal",
          "great seal",
          "l. s.] [l. s",
          "embassy seal",
          "legation seal" ->
          true;
      default -> words.startsWith("seal of");
    };
  }

  /** Tells whether the first letter can be that of a seal's mark. */
  private static boolean sealed(String t, int start, int to) {
    int i = start;
    while (i < to && "[]()., *“”".indexOf(t.charAt(i)) >= 0) {
      i++;
    }
    return i < to && "lscoge".indexOf(Chars.lower(t.charAt(i))) >= 0;
  }

  private static final Phrases POSTSCRIPT =
      Phrases.of(
          "p. s",
          "p.s",
          "n. b",
          "postscript",
          "note.",
          "note:",
          "p s.",
          "n.b",
          "[postscript",
          "post script");

  private static final Phrases ATTESTED =
      Phrases.of(
          "subscribed",
          "sworn",
          "witness my",
          "attest",
          "i hereby certify",
          "i, the undersigned",
          "a true copy",
          "true copy",
          "this is a true",
          "a copy",
          "translated by",
          "let it be",
          "be it executed",
          "translated from",
          "translation by",
          "i hereby attest",
          "certified",
          "countersigned",
          "given under my hand",
          "in testimony whereof",
          "i certify",
          "before me",
          "personally appeared",
          "acknowledged before",
          "by the president",
          "approved",
          "witness:",
          "signed and sealed");

  /** Returns the shapes of a line that opens a postscript or an attestation after the signature. */
  static int after(String t, int start) {
    return POSTSCRIPT.at(t, start) ? Shape.POSTSCRIPT : ATTESTED.at(t, start) ? Shape.ATTESTED : 0;
  }

  private static boolean present(String t, int start, int to) {
    return Chars.starts(t, start, "present:") && to - start < 90
        || Chars.word(t, start, "present")
            && to - start < 60
            && (t.charAt(to - 1) == ':' || to - start < 9);
  }
}
