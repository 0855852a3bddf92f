package org.chancery.record.statements;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.chancery.record.language.Sentences;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;

/**
 * The family names of a paper: of those with a title somewhere in it, of those who take part, and
 * of those who speak or are met without one ({@code Rosso replied that}).
 */
final class Surnames {

  private static final WordSet SEEN =
      WordSet.of(
          "saw",
          "met",
          "visited",
          "received",
          "called",
          "seen",
          "invited",
          "summoned",
          "told",
          "informed",
          "asked");

  /** What a person does, and neither a state nor a capital. */
  private static final WordSet DOES =
      WordSet.of(
          "told",
          "telephoned",
          "replied",
          "asked",
          "called",
          "remarked",
          "answered",
          "interrupted",
          "smiled",
          "laughed",
          "nodded",
          "interjected",
          "inquired",
          "showed",
          "handed");

  /** What a capital letter may stand at without being a person's name. */
  private static final WordSet NO_NAME =
      WordSet.union(Designations.BODIES, OfficeWords.OFFICES, Designations.TITLE, VerbShapes.MONTH);

  private final Tokens tokens;
  private final Set<String> words = new HashSet<>();

  Surnames(Tokens tokens, Circle circle) {
    this.tokens = tokens;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.isCapital(i)) {
        if (tokens.isAny(i, Designations.TITLE)) {
          titled(i);
        }
        if (isMet(i)) {
          words.add(tokens.word(i));
        }
      } else if (tokens.isAny(i, DOES)) {
        acting(i);
      }
    }
    circle.present().forEach(side -> side.forEach(this::learn));
    circle.writer().ifPresent(this::learn);
    circle.people().forEach(this::learn);
  }

  /** Tells whether a word, in small letters, is a family name in the paper. */
  boolean contains(String word) {
    return words.contains(word);
  }

  private void titled(int title) {
    int end = end(tokens, title, tokens.size());
    if (end > title + 1 && !tokens.is(end - 1, ".")) {
      words.add(tokens.word(end - 1));
    }
  }

  /** {@code Rosso replied}, {@code as was asked by Rosso}: what a person does. */
  private void acting(int verb) {
    int before = verb - 1;
    while (tokens.isAny(before, CueFinder.HAVE) || Words.isAdverb(tokens, before)) {
      before--;
    }
    if (isName(before)) {
      words.add(tokens.word(before));
    }
    if (tokens.is(verb + 1, "by") && isName(verb + 2)) {
      words.add(tokens.word(verb + 2));
    }
  }

  /** Tells whether one word with a capital is a name: not the end or beginning of a longer one. */
  private boolean isName(int i) {
    return tokens.isCapital(i)
        && !tokens.isCapital(i + 1)
        && !tokens.isAny(i, NO_NAME)
        && isOneWord(i);
  }

  /** Tells whether no other word of a name, and no article, stands before. */
  private boolean isOneWord(int i) {
    boolean opens = i == 0 || !tokens.isWord(i - 1);
    boolean small = Words.isFunction(tokens, i) || tokens.isAny(i, CueFinder.PRONOUN);
    return !small
        && !tokens.isCapital(i - 1)
        && !tokens.isAny(i - 1, NounPhrases.DETERMINER)
        && !tokens.is(i - 1, "of")
        && !(opens && Words.isAdverb(tokens, i));
  }

  /** {@code I visited Varro. He said}: whom one meets, and who then is he or she, is a person. */
  private boolean isMet(int i) {
    if (!tokens.isAny(i - 1, SEEN)) {
      return false;
    }
    boolean he =
        tokens.is(i + 2, "he")
            || tokens.is(i + 2, "she")
            || tokens.is(i + 1, ",") && tokens.is(i + 2, "who");
    return he
        && (tokens.is(i + 1, ".") || tokens.is(i + 1, ","))
        && (tokens.is(i - 2, "i")
            || tokens.is(i - 2, "we")
            || (tokens.is(i - 3, "i") || tokens.is(i - 3, "we"))
                && (Words.isAdverb(tokens, i - 2) || tokens.is(i - 2, "have")));
  }

  private void learn(String name) {
    int end = name.length();
    while (end > 0 && !isOfName(name.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isOfName(name.charAt(start - 1))) {
      start--;
    }
    String last = name.substring(start, end).toLowerCase(Locale.ROOT);
    if (last.length() > 1 && !last.equals("latter") && !last.equals("former")) {
      words.add(last);
    }
  }

  private static boolean isOfName(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’' || c == '-';
  }

  /**
   * Returns the token after the words with capitals that token {@code i} begins; small particles
   * between them are of the name ({@code Mr. de la Rue}).
   */
  static int end(Tokens tokens, int i, int to) {
    int end = i + 1;
    while (end < to) {
      int next = end;
      while (next < end + 2 && tokens.isAny(next, PARTICLE)) {
        next++;
      }
      boolean name = next < to && tokens.isCapital(next);
      boolean initial =
          tokens.is(end, ".")
              && (tokens.isCapital(end + 1) || tokens.isAny(end + 1, PARTICLE))
              && Sentences.isAbbreviation(tokens, end);
      if (!name && !initial) {
        break;
      }
      end = name ? next + 1 : end + 1;
    }
    return tokens.is(end - 1, ".") && end > i + 1 && !tokens.isCapital(end) ? end - 1 : end;
  }

  private static final WordSet PARTICLE =
      WordSet.of(
          "de", "la", "le", "du", "del", "della", "di", "da", "dos", "von", "van", "der", "den",
          "ten", "ter");
}
