package org.chancery.record.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.record.language.Tokens;
import org.chancery.record.statements.Cue.Shape;
import org.chancery.record.statements.Lexicon.Entry;
import org.chancery.record.statements.Lexicon.Form;
import org.chancery.record.statements.Lexicon.Word;
import org.chancery.record.statements.Statement.Act;
import org.jspecify.annotations.Nullable;

/** Finds the words of saying in a sentence and how each stands in its clause. */
final class CueFinder {

  static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "being", "be", "am");
  static final Set<String> HAVE = Set.of("had", "has", "have", "having");
  static final Set<String> DO = Set.of("did", "do", "does");
  static final Set<String> MODAL = Set.of("would", "will", "shall", "should", "could", "can", "may", "might", "must",
      "to", "let", "ought", "cannot");
  static final Set<String> PRONOUN = Set.of("i", "he", "she", "we", "they", "it", "you", "who", "which", "one");
  static final Set<String> NEGATION = Set.of("not", "never", "neither", "nor");
  private static final Set<String> LIGHT = Set.of("express", "voice", "convey", "give", "make", "send", "call");
  private static final Set<String> ADVERB = Set.of("again", "also", "then", "therefore", "further", "furthermore",
      "likewise", "once", "more", "however", "thereupon", "still", "only", "merely", "later", "now", "always", "even",
      "first", "just", "often", "thus", "nevertheless", "accordingly", "already", "twice", "moreover", "yet",
      "either", "both", "indeed", "rather", "so", "soon", "quite", "very");

  private final Tokens tokens;
  private final Lexicon lexicon;

  CueFinder(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  static boolean isAdverb(String word) {
    return ADVERB.contains(word) || word.length() > 4 && word.endsWith("ly") && !word.equals("reply");
  }

  /** Returns the cues among the tokens {@code from} to before {@code to}, in order. */
  List<Cue> find(int from, int to) {
    List<Cue> cues = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Word word = lexicon.word(tokens.word(i));
      if (word == null) {
        continue;
      }
      Cue cue = word.verb() != null && word.form() != null ? verb(i, from, to, word.verb(), word.form()) : null;
      if (cue == null && word.noun() != null) {
        cue = noun(i, from, to, word.noun());
      }
      if (cue != null) {
        cues.add(cue);
        i = cue.to() - 1;
      }
    }
    return cues;
  }

  private @Nullable Cue verb(int i, int from, int to, Entry entry, Form form) {
    int left = skipLeft(i - 1, from);
    boolean negated = isNegated(i - 1, from);
    Shape shape = shape(i, left, from, to, entry, form);
    if (shape == null) {
      return null;
    }
    int end = i + 1;
    if (!entry.particle().isEmpty()) {
      boolean fact = tokens.is(end, "to") && tokens.is(end + 1, "the") && tokens.is(end + 2, "fact");
      if (!tokens.is(end, entry.particle()) && !fact) {
        return null;
      }
      end += fact ? 3 : 1;
    }
    if (LIGHT.contains(entry.lemma())) {
      return light(i, end, to, entry, shape, negated);
    }
    return new Cue(i, end, entry, shape, negated, entry.act());
  }

  /** Goes left over adverbs, and over what stands between commas around them. */
  private int skipLeft(int i, int from) {
    int at = i;
    while (at >= from) {
      String word = tokens.word(at);
      if (isAdverb(word) || NEGATION.contains(word)) {
        at--;
      } else if (word.equals(",") && at - 2 >= from && isAdverb(tokens.word(at - 1)) && tokens.is(at - 2, ",")) {
        at -= 3;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isNegated(int i, int from) {
    for (int at = i; at >= from && at > i - 4; at--) {
      String word = tokens.word(at);
      if (NEGATION.contains(word) || word.endsWith("n't")) {
        return true;
      }
      if (!isAdverb(word) && !DO.contains(word) && !HAVE.contains(word) && !BE.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Shape shape(int i, int left, int from, int to, Entry entry, Form form) {
    String before = left < from ? "" : tokens.word(left);
    return switch (form) {
      case ING -> ing(i, left, from, before, entry);
      case PAST, PARTICIPLE -> past(i, left, from, to, before, entry, form);
      case PRESENT -> present(i, left, before, entry);
      case BASE -> base(i, left, from, before, entry);
      case NOUN -> null;
    };
  }

  private @Nullable Shape ing(int i, int left, int from, String before, Entry entry) {
    if (BE.contains(before)) {
      int subject = skipLeft(left - 1, from);
      boolean finite = before.equals("was") || before.equals("were") || before.equals("is") || before.equals("am");
      return finite && subject >= from ? Shape.FINITE : null;
    }
    boolean article = before.equals("the") || before.equals("a") || before.equals("no");
    if (article || entry.noun() && !tokens.is(i + 1, "that") && left >= from && tokens.isCapital(i)) {
      return null;
    }
    return Shape.PARTICIPLE;
  }

  private @Nullable Shape past(int i, int left, int from, int to, String before, Entry entry, Form form) {
    if (before.equals("as") || before.equals("than") || before.equals("above") || before.equals("so")) {
      return null;
    }
    if (BE.contains(before)) {
      return passive(left, from, before, entry);
    }
    if (HAVE.contains(before)) {
      int more = skipLeft(left - 1, from);
      return more >= from && MODAL.contains(tokens.word(more)) && !tokens.is(more, "to") ? null : Shape.FINITE;
    }
    if (form == Form.PARTICIPLE || before.equals("the") || before.equals("a") || before.equals("an")
        || before.equals("his") || before.equals("their") || before.equals("being") || before.equals("of")
        || before.equals("in") || before.equals("by") || before.equals("for") || before.equals("with")) {
      return null;
    }
    boolean reduced = tokens.is(i + 1, "by") || tokens.is(i + 1, "in") && !entry.takes("in")
        || i + 1 >= to;
    return reduced ? null : Shape.FINITE;
  }

  private @Nullable Shape passive(int left, int from, String be, Entry entry) {
    int before = skipLeft(left - 1, from);
    String word = before < from ? "" : tokens.word(before);
    if (be.equals("be") || be.equals("being")) {
      return null;
    }
    if (be.equals("been")) {
      int subject = HAVE.contains(word) ? skipLeft(before - 1, from) : -1;
      return subject >= from ? impersonal(tokens.word(subject), entry) : null;
    }
    return impersonal(word, entry);
  }

  private static Shape impersonal(String subject, Entry entry) {
    return subject.equals("it") || subject.equals("there") ? Shape.IMPERSONAL : Shape.PASSIVE;
  }

  private @Nullable Shape present(int i, int left, String before, Entry entry) {
    boolean subject = PRONOUN.contains(before) || tokens.isCapital(left) || left >= 0 && isNounLike(before);
    if (!subject || before.equals("the") || before.equals("of")) {
      return null;
    }
    boolean proved = PRONOUN.contains(before) && !before.equals("i");
    return !entry.noun() || proved || opensClause(i + 1) ? Shape.FINITE : null;
  }

  private @Nullable Shape base(int i, int left, int from, String before, Entry entry) {
    if (DO.contains(before)) {
      return Shape.FINITE;
    }
    if (before.equals("i") || before.equals("we") || before.equals("they") || before.equals("who")) {
      return Shape.FINITE;
    }
    boolean plural = before.length() > 3 && before.endsWith("s") && !before.endsWith("'s") && !before.endsWith("ss");
    boolean clear = !entry.noun() || tokens.is(i + 1, "that") || !isNounLike(before) || tokens.isCapital(left);
    return plural && clear && left >= from && (tokens.isCapital(left) || opensClause(i + 1)) ? Shape.FINITE : null;
  }

  private boolean opensClause(int i) {
    String word = tokens.word(i);
    return word.equals("that") || word.equals("whether") || word.equals("to") || word.equals("me") || word.equals("us")
        || word.equals(":") || word.equals("it") || word.equals("he") || word.equals("they") || word.equals("his");
  }

  private static boolean isNounLike(String word) {
    return !word.isEmpty() && Character.isLetter(word.charAt(0)) && !Words.isFunction(word);
  }

  /** Reads {@code express regret}, {@code give his word that}: the object says what kind of act it is. */
  private @Nullable Cue light(int i, int end, int to, Entry entry, Shape shape, boolean negated) {
    for (int at = end; at < Math.min(to, end + 8); at++) {
      String word = tokens.word(at);
      Act act = lexicon.expressed(word);
      if (act != null && fits(entry.lemma(), word)) {
        boolean clause = tokens.is(at + 1, "that") || entry.lemma().equals("call") || tokens.is(at + 1, "to");
        boolean own = entry.lemma().equals("express") || entry.lemma().equals("voice");
        if (!own && !clause && !tokens.is(at + 1, "of")) {
          return null;
        }
        return new Cue(i, clause ? at + 1 : end, entry, shape, negated, act);
      }
      if (word.equals(",") || word.equals(";") || word.equals("that") || word.equals("to")) {
        return null;
      }
    }
    return null;
  }

  private static boolean fits(String verb, String noun) {
    return switch (verb) {
      case "call" -> noun.equals("attention");
      case "send" -> noun.equals("word");
      case "give", "convey" -> noun.equals("word") || noun.equals("assurance") || noun.equals("assurances")
          || noun.equals("promise") || noun.equals("pledge") || noun.equals("orders") || noun.equals("instructions")
          || noun.equals("notice") || noun.equals("permission");
      case "make" -> false;
      default -> true;
    };
  }

  /** A noun of saying counts when it is somebody's and has a content of its own. */
  private @Nullable Cue noun(int i, int from, int to, Entry entry) {
    int before = i - 1;
    while (before >= from && isModifier(tokens.word(before))) {
      before--;
    }
    String owner = before < from ? "" : tokens.word(before);
    boolean owned = owner.endsWith("'s") || owner.equals("'") || POSSESSIVE.contains(owner);
    int after = i + 1;
    boolean made = tokens.isAny(after, MADE) && tokens.is(after + 1, "by");
    if (made || tokens.is(after, "by") || tokens.is(after, "from")) {
      owned = true;
      after = clauseAfter(after, to);
    }
    if (!owned || after < 0 || after >= to) {
      return null;
    }
    String next = tokens.word(after);
    boolean content = next.equals("that") && entry.takes("t")
        || next.equals("for") && entry.takes("for")
        || next.equals("whether") && entry.takes("w")
        || next.equals("to") && entry.takes("i");
    return content ? new Cue(i, i + 1, entry, Shape.NOUN, false, entry.act()) : null;
  }

  private static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "my", "our", "your", "its");
  private static final Set<String> MADE = Set.of("made", "expressed", "submitted", "presented", "given", "issued");

  private boolean isModifier(String word) {
    return word.equals("personal") || word.equals("own") || word.equals("original") || word.equals("verbal")
        || word.equals("written") || word.equals("formal") || word.equals("earnest") || word.equals("repeated")
        || word.equals("clear") || word.equals("great") || word.equals("firm");
  }

  private int clauseAfter(int after, int to) {
    for (int at = after; at < Math.min(to, after + 18); at++) {
      String word = tokens.word(at);
      if (word.equals("that") || word.equals("for") || word.equals("whether")) {
        return at;
      }
      if (word.equals(".") && !tokens.isCapital(at - 1) || word.equals(";") || word.equals(",")) {
        return -1;
      }
    }
    return -1;
  }
}
