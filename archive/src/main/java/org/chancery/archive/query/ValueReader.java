package org.chancery.archive.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.archive.query.Clause.Accessions;
import org.chancery.archive.query.Clause.Dated;
import org.chancery.archive.query.Clause.Exactly;
import org.chancery.archive.query.Clause.Phrase;
import org.chancery.archive.query.Clause.Word;
import org.chancery.record.statements.Statement;

/** Reads what stands after the colon of a field, or a word or phrase without one. */
final class ValueReader {

  private static final List<String> YES = List.of("yes", "y", "true", "1");
  private static final List<String> NO = List.of("no", "n", "false", "0", "none");

  /** Takes a sentence, and the offset that it is about. */
  interface Troubles {
    void add(String sentence, int at);
  }

  private final Troubles troubles;

  ValueReader(Troubles troubles) {
    this.troubles = troubles;
  }

  Optional<Clause> read(Optional<Field> inside, Clause clause, String text, int at) {
    if (inside.isEmpty()) {
      return words(clause, text, at);
    }
    Field field = inside.get();
    return switch (field) {
      case DATE, SINCE, UNTIL -> date(field, text, at);
      case IN -> accessions(text, at);
      case LAYER -> Optional.empty();
      case HAND -> hand(text, at);
      case ACT -> act(text, at);
      case FROM, TO, SAID, SPEAKER, PERSON, BODY, PLACE, HEADING, NO, KIND, CLASS ->
          text.equals("*") ? Optional.of(new Word("*")) : words(clause, text, at);
    };
  }

  Optional<State> state(String text, int at) {
    Optional<State> state =
        Arrays.stream(State.values()).filter(s -> s.word().equalsIgnoreCase(text)).findFirst();
    if (state.isEmpty()) {
      troubles.add(QueryMessages.notOneOf(text, Field.LAYER, "typed or corrected"), at);
    }
    return state;
  }

  Clause exactly(Field field, Clause value) {
    return switch (value) {
      case Word word -> new Exactly(field, word.text());
      case Phrase phrase -> new Exactly(field, phrase.text());
      default -> new Clause.In(field, value);
    };
  }

  private Optional<Clause> words(Clause clause, String text, int at) {
    if (QueryText.hasLetter(text)) {
      return Optional.of(clause);
    }
    troubles.add(QueryMessages.noLetters(text), at);
    return Optional.empty();
  }

  private Optional<Clause> date(Field field, String text, int at) {
    Optional<DateRange> read = DateRange.parse(text);
    if (read.isEmpty()) {
      troubles.add(QueryMessages.noDate(text), at);
      return Optional.empty();
    }
    DateRange range = read.get();
    if (range.backwards()) {
      troubles.add(QueryMessages.backwards(text), at);
    }
    DateRange ordered = range.backwards() ? DateRange.parseBackwards(text).orElse(range) : range;
    return Optional.of(
        new Dated(
            switch (field) {
              case SINCE -> new DateRange(ordered.from().or(ordered::to), Optional.empty());
              case UNTIL -> new DateRange(Optional.empty(), ordered.to().or(ordered::from));
              default -> ordered;
            }));
  }

  private Optional<Clause> accessions(String text, int at) {
    int dots = text.indexOf("..");
    int first = number(dots < 0 ? text : text.substring(0, dots));
    int last = dots < 0 ? first : number(text.substring(dots + 2));
    if (first < 1 || last < 1) {
      troubles.add(QueryMessages.noAccession(text), at);
      return Optional.empty();
    }
    return Optional.of(new Accessions(Math.min(first, last), Math.max(first, last)));
  }

  private static int number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() < 10
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain ? Integer.parseInt(digits) : 0;
  }

  private Optional<Clause> hand(String text, int at) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (YES.contains(lower) || lower.equals("*")) {
      return Optional.of(new Word("yes"));
    }
    if (NO.contains(lower)) {
      return Optional.of(new Word("no"));
    }
    troubles.add(QueryMessages.notOneOf(text, Field.HAND, "yes or no"), at);
    return Optional.empty();
  }

  private Optional<Clause> act(String text, int at) {
    List<String> acts =
        Arrays.stream(Statement.Act.values()).map(a -> a.name().toLowerCase(Locale.ROOT)).toList();
    String lower = text.toLowerCase(Locale.ROOT);
    Optional<String> act =
        acts.stream().filter(a -> a.equals(lower) || QueryText.slip(lower, a)).findFirst();
    if (lower.equals("*") || act.filter(lower::equals).isPresent()) {
      return Optional.of(new Word(lower));
    }
    if (act.isPresent() && lower.equals(act.get() + "s")) {
      return act.map(Word::new);
    }
    troubles.add(
        QueryMessages.notOneOf(text, Field.ACT, acts.stream().collect(Collectors.joining(", "))),
        at);
    return Optional.empty();
  }
}
