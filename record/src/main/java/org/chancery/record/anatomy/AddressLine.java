package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.ALL_CAPITALS;
import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.NUMBER;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.transcript.Span;

/**
 * Reads a line that says for whom a paper is or whose it is: {@code [[to]] Moscow [[to the]] ...},
 * {@code To comrade ...}, {@code From the diary of ...}, {@code TO: ...}, or a body's name alone at
 * the head.
 */
final class AddressLine {

  private static final int MOST_WORDS = 24;

  private final WorkingText text;
  private final MatterTokens tokens;
  private final List<Finding<Party>> parties = new ArrayList<>();
  private Optional<Finding<String>> place = Optional.empty();

  private AddressLine(WorkingText text, MatterTokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Reads a whole line. */
  static MarkingReader.Reading read(WorkingText text, MatterTokens tokens) {
    if (tokens.size() > MOST_WORDS || tokens.size() < 2) {
      return MarkingReader.Reading.EMPTY;
    }
    AddressLine line = new AddressLine(text, tokens);
    int i = line.skipSigns(0);
    int diary = line.afterDiary(i);
    if (diary >= 0) {
      return line.party(diary, tokens.size()) ? line.from() : MarkingReader.Reading.EMPTY;
    }
    if (tokens.is(i, "from") && tokens.sign(line.wordEnd(i)) == ':') {
      return line.party(line.wordEnd(i) + 1, tokens.size())
          ? line.from()
          : MarkingReader.Reading.EMPTY;
    }
    if (tokens.is(i, "to")) {
      return line.addressees(i) ? line.to() : MarkingReader.Reading.EMPTY;
    }
    return line.isBodyAlone(i) && line.party(i, tokens.size())
        ? line.to()
        : MarkingReader.Reading.EMPTY;
  }

  private MarkingReader.Reading from() {
    return new MarkingReader.Reading(
        Optional.empty(), List.of(), List.of(), parties, List.of(), Optional.empty());
  }

  private MarkingReader.Reading to() {
    return new MarkingReader.Reading(
        Optional.empty(), List.of(), List.of(), List.of(), parties, place);
  }

  private int skipSigns(int i) {
    int at = i;
    while (tokens.has(at, SIGN) && "[]()*\"".indexOf(tokens.sign(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int wordEnd(int i) {
    return skipSigns(i + 1);
  }

  /** Returns the token after {@code From the diary of} or {@code From the journal of}, or -1. */
  private int afterDiary(int i) {
    int at = tokens.is(i, "from") ? i + 1 : i;
    at = tokens.is(at, "the") ? at + 1 : at;
    boolean diary = tokens.is(at, "diary") || tokens.is(at, "journal") || tokens.is(at, "diaries");
    return diary && tokens.is(at + 1, "of") ? at + 2 : -1;
  }

  /** A line that begins with <i>to</i>; each further <i>to</i> begins another addressee. */
  private boolean addressees(int first) {
    int i = first;
    while (i < tokens.size()) {
      int begin = wordEnd(i);
      begin = tokens.sign(begin) == ':' ? skipSigns(begin + 1) : begin;
      begin = tokens.is(begin, "the") ? wordEnd(begin) : begin;
      int end = begin;
      while (end < tokens.size() && !tokens.is(end, "to")) {
        end++;
      }
      if (begin >= end || !addressee(begin, end)) {
        return false;
      }
      i = end;
    }
    return !parties.isEmpty() || place.isPresent();
  }

  private boolean addressee(int begin, int end) {
    int last = trimmed(begin, end);
    boolean single =
        last == begin && PersonNames.isNameWord(tokens, begin) && !tokens.has(begin, ALL_CAPITALS);
    boolean colon = tokens.sign(skipSigns(begin - 1)) == ':' || tokens.sign(begin - 1) == ':';
    if (single && !colon && place.isEmpty()) {
      place =
          Optional.of(
              Finding.byRule(
                  "address/place",
                  Certainty.MEDIUM,
                  tokens.words(begin, last),
                  source(begin, last)));
      return true;
    }
    return both(begin, end) || party(begin, end);
  }

  /** {@code the Ministry of ... and the Department of ...}: two bodies. */
  private boolean both(int begin, int end) {
    for (int i = begin + 1; i + 2 < end; i++) {
      if (tokens.is(i, "and") && tokens.is(i + 1, "the")) {
        int before = parties.size();
        if (body(begin, i) && body(i + 2, end) && party(begin, i) && party(i + 2, end)) {
          return true;
        }
        parties.subList(before, parties.size()).clear();
      }
    }
    return false;
  }

  private boolean body(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, WordClass.BODY_HEAD)) {
        return true;
      }
    }
    return false;
  }

  private int trimmed(int begin, int end) {
    int last = end - 1;
    while (last > begin && tokens.has(last, SIGN) && !tokens.has(last - 1, MatterTokens.INITIAL)) {
      last--;
    }
    return last;
  }

  private Span source(int from, int to) {
    return text.source(tokens.start(from), tokens.end(to));
  }

  /** One sender or addressee in tokens {@code begin..end}, {@code end} excluded. */
  private boolean party(int begin, int end) {
    int from = tokens.sign(begin) == '[' ? begin : skipSigns(begin);
    from = tokens.is(from, "the") ? from + 1 : from;
    int word = skipSigns(from);
    if (word >= end || (!tokens.has(word, CAPITAL) && !PersonNames.isTitle(tokens, word))) {
      return false;
    }
    int last = trimmed(from, end);
    if (isSentence(from, last)) {
      return false;
    }
    int name = from;
    Optional<String> honorific = Optional.empty();
    if (PersonNames.isTitle(tokens, from)) {
      name = PersonNames.afterTitle(tokens, from);
      honorific = Optional.of(tokens.words(from, name - 1));
    }
    int nameEnd =
        honorific.isPresent() || beginsPerson(name)
            ? PersonNames.end(tokens, name, honorific.isPresent())
            : -1;
    if (nameEnd < 0) {
      return honorific.isEmpty() && office(from, last);
    }
    int office = nameEnd + 1;
    boolean parted = tokens.sign(office) == ',' || tokens.sign(office) == '(';
    if (!parted && office <= last) {
      return honorific.isEmpty() && office(from, last);
    }
    office = parted ? office + 1 : office;
    Optional<String> post =
        office <= last ? Optional.of(tokens.words(office, last)) : Optional.empty();
    add(new Party(Optional.of(tokens.words(name, nameEnd)), post, honorific), from, last);
    return true;
  }

  private boolean beginsPerson(int i) {
    return (PersonNames.isNameWord(tokens, i)
            && BodyNames.end(tokens, i) < 0
            && !BodyNames.isAcronym(tokens, i))
        || tokens.has(i, MatterTokens.INITIAL);
  }

  private boolean office(int from, int last) {
    boolean known = false;
    for (int i = from; i <= last; i++) {
      known |=
          tokens.is(i, WordClass.RANK)
              || tokens.is(i, WordClass.BODY_HEAD)
              || BodyNames.isAcronym(tokens, i);
    }
    if (known) {
      add(
          new Party(Optional.empty(), Optional.of(tokens.words(from, last)), Optional.empty()),
          from,
          last);
    }
    return known;
  }

  private void add(Party party, int from, int to) {
    parties.add(Finding.byRule("address/line", Certainty.HIGH, party, source(from, to)));
  }

  /** Acronyms are short; names of towns in capitals are longer. */
  private boolean brief(int from, int last) {
    for (int i = from; i <= last; i++) {
      if (tokens.end(i) - tokens.start(i) > 5) {
        return false;
      }
    }
    return true;
  }

  /** A verb or a number shows running text or a date, no address. */
  private boolean isSentence(int from, int last) {
    int small = 0;
    for (int i = from; i <= last; i++) {
      if (tokens.has(i, NUMBER)) {
        return true;
      }
      small +=
          tokens.has(i, CAPITAL | SIGN)
                  || tokens.is(i, "of")
                  || tokens.is(i, "the")
                  || tokens.is(i, "and")
                  || tokens.is(i, "for")
              ? 0
              : 1;
    }
    return small > 3;
  }

  /** A line of acronyms, such as {@code CC CPSU}, or of a central committee. */
  private boolean isBodyAlone(int i) {
    int last = trimmed(i, tokens.size());
    if (BodyNames.acronyms(tokens, i) == last && last > i && brief(i, last)) {
      return true;
    }
    return tokens.is(i, "central")
        && tokens.is(i + 1, "committee")
        && BodyNames.end(tokens, i) == last;
  }
}
