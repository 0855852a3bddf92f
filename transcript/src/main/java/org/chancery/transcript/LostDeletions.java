package org.chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Deletion;
import org.chancery.transcript.Mark.Position;
import org.chancery.transcript.Mark.Substitution;

/**
 * Looks, in papers that a hand corrected, for places where a deletion was probably lost when the
 * paper was transcribed: two alternatives stand side by side, or the sentence no longer parses with
 * the hand's words. Such a place is a question to the editor, never a repair. It reads the
 * corrected layer, so editors' remarks do not part what stands together.
 *
 * <p>Three signs, chosen to be rare in sound English: a modal verb, article or possessive that
 * meets its like, or a clause, at the border of a hand's insertion; two plural nouns in a row where
 * English would make the first a singular; and two names of groups of persons in a row with nothing
 * between but a name.
 */
final class LostDeletions {

  private static final Set<String> MODAL =
      Set.of("should", "must", "will", "would", "shall", "can", "could", "may", "might", "cannot");
  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "have", "had", "does", "did");
  private static final Set<String> SUBJECT =
      Set.of("it", "they", "he", "she", "we", "there", "this");
  private static final Set<String> DETERMINER =
      Set.of("a", "an", "the", "his", "their", "our", "its", "my", "your", "these", "those");
  private static final Set<String> GROUP =
      Set.of(
          "members",
          "personnel",
          "staff",
          "workers",
          "leaders",
          "officials",
          "officers",
          "comrades",
          "representatives",
          "delegates",
          "deputies",
          "cadres",
          "employees",
          "functionaries",
          "activists",
          "specialists",
          "advisers",
          "advisors",
          "experts",
          "soldiers",
          "leadership",
          "delegation",
          "delegations");

  /** Endings of plural nouns that are no verbs, or hardly ever. */
  private static final List<String> PLURAL =
      List.of(
          "sions", "tions", "ments", "ities", "hods", "isms", "ships", "cies", "ances", "ences",
          "ures", "ings", "ists", "sals", "nals", "ades");

  /**
   * Words with such an ending that are verbs too, or stand before plural nouns in sound English.
   */
  private static final Set<String> DOUBTFUL =
      Set.of(
          "questions", "consists", "insists", "assists", "resists", "persists", "exists", "lists");

  private final Layer layer;
  private final String text;
  private final Queries queries;
  private final List<Span> asked = new ArrayList<>();

  private LostDeletions(Layer layer, Queries queries) {
    this.layer = layer;
    this.text = layer.text();
    this.queries = queries;
  }

  static void ask(String text, List<Mark> marks, Queries queries) {
    boolean byHand = marks.stream().anyMatch(LostDeletions::isHand);
    if (byHand) {
      LostDeletions places =
          new LostDeletions(Layers.of(text, marks, MarkPolicy.CORRECTED), queries);
      for (Mark mark : marks) {
        if (mark instanceof Addition addition && addition.position() == Position.INLINE) {
          places.border(addition);
        }
      }
      places.doubledNouns();
    }
  }

  private static boolean isHand(Mark mark) {
    return mark instanceof Addition || mark instanceof Deletion || mark instanceof Substitution;
  }

  /** Looks at the words on both sides of an insertion's borders. */
  private void border(Addition addition) {
    Span words = layer.fromSource(addition.content());
    if (words.isEmpty()) {
      return;
    }
    Span before = wordBefore(words.start());
    Span first = wordAt(words.start());
    Span last = wordBefore(words.end());
    Span after = wordAfter(words.end());
    if (!before.isEmpty() && !first.isEmpty()) {
      String one = lower(before);
      String two = lower(first);
      boolean clause =
          MODAL.contains(one) && (MODAL.contains(two) || FINITE.contains(two) || isClause(first));
      if (clause || clash(one, two)) {
        byHand(before.start(), words.end());
        return;
      }
    }
    if (!last.isEmpty() && !after.isEmpty() && clash(lower(last), lower(after))) {
      byHand(words.start(), after.end());
    }
  }

  private static boolean clash(String one, String two) {
    return (DETERMINER.contains(one) && DETERMINER.contains(two))
        || (MODAL.contains(one) && one.equals(two));
  }

  /** Words such as {@code it is}: a subject and its verb. */
  private boolean isClause(Span first) {
    Span second = wordAfter(first.end());
    return SUBJECT.contains(lower(first))
        && (FINITE.contains(lower(second)) || MODAL.contains(lower(second)));
  }

  private void byHand(int from, int to) {
    Span span = new Span(from, to);
    asked.add(span);
    queries.ask(TranscriptQuery.LOST_DELETION_BY_HAND, layer.toSource(span), span.of(text));
  }

  private void doubledNouns() {
    Span group = new Span(0, 0);
    Span previous = new Span(0, 0);
    int names = 0;
    for (Span word = wordFrom(0); !word.isEmpty(); word = wordFrom(word.end())) {
      boolean beside = isOneSpace(previous.end(), word.start());
      if (beside && isPlural(previous) && isPlural(word)) {
        alternatives(previous, word, word);
      }
      boolean isGroup = GROUP.contains(lower(word));
      if (isGroup && beside && names > 0 && !group.isEmpty() && endsPhrase(word.end())) {
        Span second = new Span(previous.start(), word.end());
        alternatives(group, second, second);
      }
      boolean name = beside && !group.isEmpty() && isName(word) && names < 2;
      names = name ? names + 1 : 0;
      if (isGroup) {
        group = word;
      } else if (!name) {
        group = new Span(word.end(), word.end());
      }
      previous = word;
    }
  }

  private void alternatives(Span one, Span two, Span last) {
    Span span = layer.toSource(new Span(one.start(), last.end()));
    queries.ask(TranscriptQuery.LOST_DELETION, span, one.of(text), two.of(text));
  }

  private boolean isName(Span word) {
    return Character.isUpperCase(text.charAt(word.start()));
  }

  /**
   * A group of persons named at the end of a phrase is no subject of a clause that begins there.
   */
  private boolean endsPhrase(int at) {
    return at == text.length() || ".,;:)\n\r".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isPlural(Span word) {
    if (word.length() < 6 || text.charAt(word.end() - 1) != 's' || isName(word)) {
      return false;
    }
    String lower = lower(word);
    return PLURAL.stream().anyMatch(lower::endsWith) && !DOUBTFUL.contains(lower);
  }

  private boolean isOneSpace(int from, int to) {
    return to == from + 1 && text.charAt(from) == ' ';
  }

  private String lower(Span word) {
    return word.length() > 20 ? "" : word.of(text).toLowerCase(Locale.ROOT);
  }

  private Span wordFrom(int at) {
    int start = at;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    return wordAt(start);
  }

  private Span wordAt(int at) {
    int end = at;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return new Span(at, end);
  }

  private Span wordAfter(int at) {
    return at < text.length() && text.charAt(at) == ' ' ? wordAt(at + 1) : new Span(at, at);
  }

  private Span wordBefore(int at) {
    int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
    int start = end;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    return new Span(start, end);
  }

  private static boolean isWord(char c) {
    return Character.isLetter(c) || c == '’' || c == '\'' || c == '-';
  }
}
