package org.chancery.record.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.record.language.WordSet;

/**
 * Reads the words that name a sender, an addressee or a signer: {@code The Chargé in Cuba
 * (Matthews)} is an office and the person who holds it.
 */
public final class PartyReader {

  /** Courtesy titles and ranks that stand before a name; the rank goes with the name. */
  private static final WordSet HONORIFICS =
      WordSet.of(
          "mr",
          "mrs",
          "miss",
          "ms",
          "messrs",
          "mm",
          "m",
          "sir",
          "lord",
          "lady",
          "earl",
          "count",
          "comte",
          "conde",
          "baron",
          "viscount",
          "marquis",
          "marquess",
          "duke",
          "duc",
          "prince",
          "princess",
          "señor",
          "senor",
          "señora",
          "señores",
          "senhor",
          "signor",
          "don",
          "dr",
          "doctor",
          "hon",
          "honorable",
          "honourable",
          "rev",
          "reverend",
          "general",
          "gen",
          "colonel",
          "col",
          "major",
          "maj",
          "captain",
          "capt",
          "commander",
          "commodore",
          "admiral",
          "vice-admiral",
          "rear-admiral",
          "lieutenant",
          "lieut",
          "lt",
          "senator",
          "judge",
          "governor",
          "bishop",
          "professor",
          "prof",
          "monsieur",
          "mons",
          "chevalier",
          "president",
          "secretary",
          "consul",
          "herr",
          "cde",
          "cdes",
          "comrades",
          "comrade",
          "ambassador",
          "minister",
          "brigadier",
          "major-general",
          "brig",
          "lieutenant-general",
          "rear",
          "vice",
          "king",
          "emperor",
          "ensign",
          "marshal",
          "representative",
          "congressman",
          "commissioner",
          "sergeant",
          "monseigneur",
          "graf",
          "freiherr");

  private static final Pattern BETWEEN_NAMES = Pattern.compile(" and |, (?:and )?");
  private static final Pattern INITIAL = Pattern.compile("[a-z]\\. ?");

  private PartyReader() {}

  /** Reads one party, or several that are joined; an empty list if the words name nobody. */
  public static List<Party> read(String printed) {
    String words = trim(printed);
    if (words.isEmpty()) {
      return List.of();
    }
    int open = words.indexOf('(');
    int close = open > 0 ? words.indexOf(')', open) : -1;
    if (close > open) {
      return bracketed(words.substring(0, open).trim(), words.substring(open + 1, close));
    }
    if (article(words) || !named(words)) {
      return List.of(office(words));
    }
    List<Party> out = new ArrayList<>();
    for (String one : split(words)) {
      out.add(person(one));
    }
    return out;
  }

  private static List<Party> bracketed(String before, String inside) {
    if (!article(before) && named(before)) {
      return List.of(person(before));
    }
    List<Party> out = new ArrayList<>();
    for (String name : split(inside)) {
      Party person = person(name);
      out.add(new Party(person.person(), office(before).office(), person.honorific()));
    }
    return out.isEmpty() ? List.of(office(before)) : out;
  }

  private static Party office(String words) {
    String bare = article(words) ? words.substring(words.indexOf(' ') + 1) : words;
    return new Party(Optional.empty(), Optional.of(Honours.after(trim(bare))), Optional.empty());
  }

  /** Reads a personal name with the courtesy title before it and the office after a comma. */
  public static Party person(String printed) {
    String words = trim(printed);
    int at = 0;
    while (true) {
      int space = words.indexOf(' ', at);
      if (space < 0 || !honorific(words.substring(at, space)) || !leads(words, at, space)) {
        break;
      }
      at = space + 1;
    }
    String title = words.substring(0, at).trim();
    String name = words.substring(at);
    Optional<String> office = Optional.empty();
    int of = name.indexOf(" of ");
    int comma = comma(name);
    if (of > 0 && (comma < 0 || of < comma) && Character.isUpperCase(name.charAt(0))) {
      office = Optional.of(trim(name.substring(of + 1)));
      name = name.substring(0, of);
      comma = comma(name);
    }
    if (comma > 0) {
      office = Optional.of(Honours.around(trim(name.substring(comma + 1))));
      office = office.filter(o -> !o.isEmpty());
      name = name.substring(0, comma);
    }
    return new Party(
        Optional.of(Honours.after(trim(name))),
        office,
        title.isEmpty() ? Optional.empty() : Optional.of(title));
  }

  /**
   * A title leads a name; {@code M.} before another initial is one itself, {@code King of} none.
   */
  private static boolean leads(String words, int at, int space) {
    boolean initial =
        space - at == 2 && words.length() > space + 2 && words.charAt(space + 2) == '.';
    return !(initial && words.charAt(at) == 'M') && !words.startsWith("of ", space + 1);
  }

  /** Returns the first comma that does not stand before {@code Jr.} and the like, or -1. */
  private static int comma(String name) {
    for (int at = name.indexOf(','); at >= 0; at = name.indexOf(',', at + 1)) {
      String rest = name.substring(at + 1).trim().toLowerCase(Locale.ROOT);
      if (!(rest.startsWith("jr") || rest.startsWith("sr") || rest.startsWith("2d"))) {
        return at;
      }
    }
    return -1;
  }

  /** Tells whether the words begin with an article or a possessive, as offices do. */
  private static boolean article(String words) {
    return begins(words, "the ")
        || begins(words, "his ")
        || begins(words, "her ")
        || begins(words, "certain ")
        || begins(words, "all ")
        || begins(words, "a ");
  }

  private static boolean begins(String words, String prefix) {
    return words.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  /** Tells whether the words name a person: a courtesy title leads, or no word names an office. */
  private static boolean named(String words) {
    int space = words.indexOf(' ');
    String first = space < 0 ? words : words.substring(0, space);
    boolean lord = space > 0 && first.equalsIgnoreCase("lord");
    if (lord && Offices.ofLord(words, space + 1)) {
      return false;
    }
    if (space > 0 && honorific(first) && !officeFollows(words.substring(space + 1))) {
      return true;
    }
    String head = words;
    int comma = comma(words);
    if (comma > 0) {
      head = words.substring(0, comma);
    }
    return !Offices.named(head);
  }

  /** {@code Minister of Finance} and {@code Consul General} are no names. */
  private static boolean officeFollows(String rest) {
    return !rest.isEmpty()
        && (Character.isLowerCase(rest.charAt(0)) && !rest.startsWith("v") && !rest.startsWith("d")
            || Offices.only(rest));
  }

  private static boolean honorific(String word) {
    int end = word.endsWith(".") ? word.length() - 1 : word.length();
    return HONORIFICS.contains(word, 0, end);
  }

  /** Splits {@code A, B and C}; a name with an office after its comma stays whole. */
  private static List<String> split(String words) {
    if (!words.contains(" and ") && words.indexOf(',') < 0) {
      return List.of(words);
    }
    List<String> parts = new ArrayList<>();
    for (String piece : BETWEEN_NAMES.split(words)) {
      parts.add(piece.trim());
    }
    for (String part : parts) {
      if (parts.size() < 2 || !namelike(part)) {
        return List.of(words);
      }
    }
    return parts;
  }

  private static boolean namelike(String part) {
    if (part.isEmpty()
        || !Character.isUpperCase(part.charAt(0))
        || Offices.named(part)
        || part.contains("&")
        || part.contains(" of ")) {
      return false;
    }
    String low = part.toLowerCase(Locale.ROOT);
    boolean initialsOnly = low.length() < 9 && INITIAL.matcher(low).replaceAll("").length() < 2;
    return !initialsOnly
        && !low.startsWith("jr")
        && !Honours.are(part, 0, part.length())
        && !low.equals("others");
  }

  private static String trim(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && " ,;:*“\"".indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " ,;:*”\"".indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    if (to - from > 3
        && words.charAt(to - 1) == '.'
        && Character.isLowerCase(words.charAt(to - 2))) {
      String last = words.substring(words.lastIndexOf(' ', to - 2) + 1, to);
      to -= last.equals("Jr.") || last.equals("Sr.") || last.equals("etc.") ? 0 : 1;
    }
    return words.substring(from, to);
  }
}
