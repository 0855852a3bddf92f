package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.LINE_START;
import static org.chancery.record.anatomy.MatterTokens.NUMBER;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How papers name plenums, congresses, conferences and sessions. */
final class EventNames {

  private static final int MOST_MODIFIERS = 7;

  private final MatterTokens tokens;

  EventNames(MatterTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * One mention of an event.
   *
   * @param noun the head noun in the singular
   * @param from its first token
   * @param to its last token
   * @param ordinal the ordinal, 0 when none is printed
   * @param month the month in its name, 0 for none
   * @param body the words that say whose it is, or its proper name
   */
  record Named(String noun, int from, int to, int ordinal, int month, List<String> body) {

    /** Tells whether nothing but the noun is printed. */
    boolean bare() {
      return ordinal == 0 && month == 0 && body.isEmpty();
    }
  }

  /** Reads the name whose head noun is token {@code noun}. */
  Optional<Named> at(int noun) {
    int from = noun;
    int ordinal = 0;
    int month = 0;
    List<String> body = new ArrayList<>();
    boolean plenary = false;
    while (from > 0
        && noun - from < MOST_MODIFIERS
        && !tokens.has(from, LINE_START)
        && isModifier(from - 1)) {
      from--;
      OptionalInt count = ordinal(from);
      if (count.isPresent()) {
        ordinal = count.getAsInt();
      } else if (tokens.is(from, WordClass.MONTH)) {
        month = Months.number(tokens.word(from));
      } else if (tokens.has(from, CAPITAL)) {
        body.addFirst(tokens.word(from));
      } else {
        plenary |= tokens.is(from, "plenary");
      }
    }
    int to = whose(noun, body);
    Named named = new Named(singular(noun, plenary), from, to, ordinal, month, body);
    return isEvent(named, noun) ? Optional.of(named) : Optional.empty();
  }

  private boolean isModifier(int i) {
    if (tokens.has(i, SIGN)) {
      return false;
    }
    if (tokens.has(i, NUMBER)) {
      return ordinal(i).isPresent();
    }
    if (tokens.has(i, CAPITAL)) {
      long never = WordClass.STOP_CAPITAL.bit() | WordClass.HONORIFIC.bit();
      return !tokens.has(i, never) || ordinal(i).isPresent();
    }
    return tokens.is(i, "plenary")
        || tokens.is(i, "extraordinary")
        || ordinal(i).isPresent()
        || tokens.is(i, "party");
  }

  private OptionalInt ordinal(int i) {
    String word = WordList.lower(tokens.word(i));
    if (tokens.has(i, NUMBER)) {
      boolean ending =
          word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd");
      return ending ? NumberWords.count(tokens, i) : OptionalInt.empty();
    }
    return Ordinals.of(word, tokens.has(i, MatterTokens.ALL_CAPITALS));
  }

  /** Adds {@code of the ...} after the noun and returns the last token. */
  private int whose(int noun, List<String> body) {
    int at = noun + 1;
    boolean topic = tokens.has(noun, CAPITAL) && (tokens.is(at, "on") || tokens.is(at, "for"));
    if (!tokens.is(at, "of") && !topic) {
      return noun;
    }
    at = tokens.is(at + 1, "the") ? at + 2 : at + 1;
    if (topic || (tokens.has(noun, CAPITAL) && tokens.is(at, WordClass.NATION))) {
      return topic(noun, at);
    }
    int last = BodyNames.end(tokens, at);
    if (last < 0) {
      last = BodyNames.acronyms(tokens, at);
    }
    if (last < 0) {
      return noun;
    }
    for (int i = at; i <= last; i++) {
      if (tokens.has(i, CAPITAL)) {
        body.add(tokens.word(i));
      }
    }
    return last;
  }

  /** The capitals of {@code Conference on the Limitation of Armament}. */
  private int topic(int noun, int from) {
    int last = noun;
    int at = from;
    while (at - from < MOST_MODIFIERS && !tokens.has(at, SIGN | LINE_START)) {
      if (tokens.has(at, CAPITAL) && !tokens.is(at, WordClass.MONTH)) {
        last = at;
      } else if (!tokens.is(at, "of") && !tokens.is(at, "the") && !tokens.is(at, "and")) {
        break;
      }
      at++;
    }
    return last;
  }

  private String singular(int noun, boolean plenary) {
    String word = WordList.lower(tokens.word(noun));
    if (plenary) {
      return "plenum";
    }
    if (word.endsWith("sses")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  /** A legislature's {@code Congress} and everyday meetings are no events by themselves. */
  private boolean isEvent(Named named, int noun) {
    boolean capital = tokens.has(noun, CAPITAL);
    return switch (named.noun()) {
      case "plenum" -> true;
      case "congress" ->
          named.ordinal() > 0
              || (!capital && !isLegislature(named))
              || (named.to() > noun && !isState(named));
      case "conference" ->
          capital
              ? !named.body().isEmpty() || named.ordinal() > 0 || named.to() > noun
              : named.bare() || named.month() > 0;
      case "session" -> named.ordinal() > 0 && !named.body().isEmpty();
      default -> named.month() > 0 && !named.body().isEmpty();
    };
  }

  /** {@code the Bolivian congress}. */
  private boolean isLegislature(Named named) {
    return !named.bare()
        && named.month() == 0
        && named.body().stream().allMatch(word -> WordList.WORDS.is(word, WordClass.NATION));
  }

  private boolean isState(Named named) {
    return tokens.is(named.to(), "states") || tokens.is(named.to(), "republic");
  }
}
