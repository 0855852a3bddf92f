package org.chancery.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.transcript.Mark.Addition;
import org.chancery.transcript.Mark.Position;

/**
 * Looks, in papers that a hand corrected, for places where the word that the correction replaced was typed on: two
 * alternatives stand side by side, or the sentence no longer parses with the hand's words. Such a place is a question to the
 * editor, never a repair.
 */
final class LostDeletions {

  private static final Set<String> MODAL = Set.of("should", "must", "will", "would", "shall", "can", "could", "may", "might");
  private static final Set<String> FINITE = Set.of("is", "are", "was", "were", "has", "have", "had");
  private static final Set<String> NOT_NOUNS = Set.of("always", "perhaps", "towards", "besides", "whereas", "does",
      "its", "his", "this", "us", "as", "is", "was", "has", "less", "across", "unless", "various", "previous", "serious",
      "numerous", "religious", "famous", "thus", "plus", "yes", "times", "sometimes", "hours", "years", "days", "weeks",
      "months", "minutes", "sides", "means", "others", "these", "those", "hers", "ours", "theirs", "needs", "goes");
  private static final int MOST = 10;

  private LostDeletions() {}

  static List<EditorialQuery> find(String text, List<Mark> marks) {
    if (marks.stream().noneMatch(mark -> mark instanceof Addition)) {
      return List.of();
    }
    List<EditorialQuery> queries = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Addition addition && addition.position() == Position.INLINE) {
        collision(text, addition, queries);
      }
    }
    doubledNouns(text, marks, queries);
    return queries.subList(0, Math.min(MOST, queries.size()));
  }

  /** {@code they should [inserted: it is necessary] to create}: a modal, then a clause of the hand's. */
  private static void collision(String text, Addition addition, List<EditorialQuery> queries) {
    int end = addition.span().start();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String before = text.substring(start, end).toLowerCase(Locale.ROOT);
    String[] words = addition.content().of(text).toLowerCase(Locale.ROOT).split("\\s+", 4);
    boolean clause = words.length > 1 && (FINITE.contains(words[1]) || MODAL.contains(words[1]))
        || MODAL.contains(words[0]) || FINITE.contains(words[0]);
    if (MODAL.contains(before) && clause) {
      queries.add(TranscriptQuery.LOST_DELETION_BY_HAND.at(new Span(start, addition.span().end()),
          before + " " + addition.content().of(text)));
    }
  }

  /** {@code conclusions methods}: two plural nouns in a row, or a group named twice, where one word was meant. */
  private static void doubledNouns(String text, List<Mark> marks, List<EditorialQuery> queries) {
    int previousStart = -1;
    int previousEnd = -1;
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '’'
          || text.charAt(end) == '\'')) {
        end++;
      }
      boolean adjacent = previousEnd >= 0 && i == previousEnd + 1 && text.charAt(previousEnd) == ' ';
      if (adjacent && isAlternative(text, previousStart, previousEnd, i, end) && !isMarked(marks, i)) {
        queries.add(TranscriptQuery.LOST_DELETION.at(new Span(previousStart, end), text.substring(previousStart, previousEnd),
            text.substring(i, end)));
      }
      previousStart = i;
      previousEnd = end;
      i = end;
    }
  }

  private static boolean isAlternative(String text, int from, int to, int next, int end) {
    if (!isPlural(text, from, to) || Character.isUpperCase(text.charAt(from))) {
      return false;
    }
    if (isPlural(text, next, end) && !Character.isUpperCase(text.charAt(next))) {
      return true;
    }
    int after = end;
    boolean pair = Character.isUpperCase(text.charAt(next)) && after + 1 < text.length() && text.charAt(after) == ' '
        && Character.isLowerCase(text.charAt(after + 1)) && endsSentenceSoon(text, after + 1);
    return pair && text.charAt(from) != Character.toUpperCase(text.charAt(from)) && personal(text.substring(from, to));
  }

  private static boolean endsSentenceSoon(String text, int at) {
    int i = at;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i < text.length() && ".],;".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean personal(String word) {
    return word.endsWith("ers") || word.endsWith("ors") || word.endsWith("ists");
  }

  private static boolean isPlural(String text, int from, int to) {
    if (to - from < 5 || text.charAt(to - 1) != 's' || text.charAt(to - 2) == 's') {
      return false;
    }
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    boolean noun = word.endsWith("ions") || word.endsWith("ods") || word.endsWith("ers") || word.endsWith("ors")
        || word.endsWith("ments") || word.endsWith("ties") || word.endsWith("ings") || word.endsWith("ures")
        || word.endsWith("ists") || word.endsWith("ences") || word.endsWith("ances") || word.endsWith("ks");
    return noun && !NOT_NOUNS.contains(word);
  }

  private static boolean isMarked(List<Mark> marks, int at) {
    for (Mark mark : marks) {
      if (mark.span().contains(at) && !(mark instanceof Addition)) {
        return true;
      }
    }
    return false;
  }
}
