package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.NUMBER;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.transcript.Span;

/**
 * Reads one line of the head or foot that carries an office's marks: how secret, how urgent, which
 * copy, which number, to whom.
 */
final class MarkingReader {

  /** No line of marks is longer. */
  private static final int LONGEST_LINE = 160;

  private static final String SEPARATORS = "[](){}*_/,;:.-–—\"'“”«»•|!";

  private final WorkingText text;
  private final MatterTokens tokens;
  private final List<Finding<Marking>> markings = new ArrayList<>();
  private final List<Finding<RecordNumber>> numbers = new ArrayList<>();
  private Optional<Finding<String>> kind = Optional.empty();

  private MarkingReader(WorkingText text, MatterTokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * What a line says. A line that says nothing of the kind gives an empty reading.
   *
   * @param kind what sort of paper it is, as in {@code Ciphered telegram}
   * @param markings classification, handling, precedence, state
   * @param numbers copy, registry and running numbers
   * @param from senders, as in {@code From the diary of ...}
   * @param to addressees, as in {@code [[to]] ... [[to the]] ...} or {@code To comrade ...}
   * @param toPlace the place addressed
   */
  record Reading(
      Optional<Finding<String>> kind,
      List<Finding<Marking>> markings,
      List<Finding<RecordNumber>> numbers,
      List<Finding<Party>> from,
      List<Finding<Party>> to,
      Optional<Finding<String>> toPlace) {

    static final Reading EMPTY =
        new Reading(Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    /** Tells whether the line holds marks or numbers. */
    boolean marked() {
      return !markings.isEmpty() || !numbers.isEmpty();
    }

    /** Tells whether the line is one of marks. */
    boolean understood() {
      return kind.isPresent()
          || !markings.isEmpty()
          || !numbers.isEmpty()
          || !from.isEmpty()
          || !to.isEmpty()
          || toPlace.isPresent();
    }
  }

  /** Reads one line, given as a span of the working text; the whole line must be understood. */
  static Reading read(WorkingText text, Span line) {
    if (line.length() > LONGEST_LINE || line.isEmpty()) {
      return Reading.EMPTY;
    }
    MatterTokens tokens = MatterTokens.of(text.text(), line);
    MarkingReader reader = new MarkingReader(text, tokens);
    if (reader.spelt(line) || reader.marks()) {
      return new Reading(
          reader.kind, reader.markings, reader.numbers, List.of(), List.of(), Optional.empty());
    }
    return AddressLine.read(text, tokens);
  }

  /** Tells whether a line holds an office's marks and nothing else. */
  static boolean fills(WorkingText text, Line line) {
    String t = text.text();
    int at = Chars.skipOpening(t, line.start(), line.end());
    int end = at;
    while (end < line.end() && Character.isLetter(t.charAt(end))) {
      end++;
    }
    String word = Chars.lower(t.substring(at, end));
    boolean begins = NumberWords.counts(word) || !word.isEmpty() && MarkingPhrases.begin(word);
    return begins && read(text, new Span(line.start(), line.end())).marked();
  }

  /** {@code S E C R E T} and nothing else. */
  private boolean spelt(Span line) {
    String t = text.text();
    int end = Spelt.end(t, line.start(), line.end());
    String word = end < line.end() ? "" : Spelt.word(t, line.start(), end);
    Optional<MarkingKind> kind = word.isEmpty() ? Optional.empty() : Spelt.kind(word);
    kind.ifPresent(what -> mark(what, 0, tokens.size() - 1));
    return kind.isPresent();
  }

  /** Reads marks and numbers to the end of the line; tells whether nothing else stood there. */
  private boolean marks() {
    int i = 0;
    while (i < tokens.size()) {
      int next = tokens.has(i, SIGN) ? separator(i) : element(i);
      if (next < 0) {
        return false;
      }
      i = next;
    }
    return !markings.isEmpty() || !numbers.isEmpty() || kind.isPresent();
  }

  private int separator(int i) {
    if (tokens.sign(i) == '№' || tokens.sign(i) == '#') {
      return element(i);
    }
    return SEPARATORS.indexOf(tokens.sign(i)) >= 0 ? i + 1 : -1;
  }

  private int element(int i) {
    int number = number(i);
    if (number >= 0) {
      return number;
    }
    int telegram = telegram(i);
    if (telegram >= 0) {
      return telegram;
    }
    if (section(i)) {
      return tokens.size();
    }
    int series = SeriesNumber.end(tokens, i);
    int symbol = series >= 0 ? series : FileSymbol.end(tokens, i);
    if (symbol >= 0) {
      file(i, symbol);
      return symbol + 1;
    }
    if (!MarkingPhrases.begin(WordList.lower(tokens.word(i)))) {
      return -1;
    }
    List<String> words = new ArrayList<>();
    int last = i;
    while (last < tokens.size()
        && words.size() < MarkingPhrases.LONGEST
        && !tokens.has(last, SIGN)) {
      words.add(WordList.lower(tokens.word(last++)));
    }
    for (int n = words.size(); n > 0; n--) {
      Optional<MarkingKind> found = MarkingPhrases.kind(words.subList(0, n));
      if (found.isPresent()) {
        mark(found.get(), i, i + n - 1);
        return i + n;
      }
    }
    return -1;
  }

  private void mark(MarkingKind what, int from, int to) {
    Marking marking = new Marking(what, tokens.words(from, to));
    markings.add(Finding.byRule("markings/phrase", Certainty.HIGH, marking, source(from, to)));
  }

  private Span source(int from, int to) {
    return text.source(tokens.start(from), tokens.end(to));
  }

  /** {@code Ciphered telegram}, {@code Outgoing telegram}. */
  private int telegram(int i) {
    int at = i;
    while (isCipher(at)) {
      at++;
    }
    boolean telegram =
        tokens.is(at, "telegram")
            || tokens.is(at, "telegraphic")
            || tokens.is(at, "cable")
            || tokens.is(at, "ciphertelegram")
            || tokens.is(at, "cablegram");
    if (!telegram) {
      return -1;
    }
    kind =
        Optional.of(Finding.byRule("markings/telegram", Certainty.HIGH, "telegram", source(i, at)));
    if (tokens.is(at, "telegraphic")) {
      return paraphrased(at + 1);
    }
    int number = NumberWords.skipSign(tokens, at + 1);
    if (number == at + 1 || !tokens.has(number, NUMBER)) {
      return at + 1;
    }
    int last = NumberWords.end(tokens, number);
    numbers.add(
        Finding.byRule(
            "markings/number",
            Certainty.HIGH,
            NumberWords.range(NumberKind.TELEGRAM, tokens.words(number, last)),
            source(number, last)));
    return last + 1;
  }

  private void file(int from, int to) {
    RecordNumber value =
        new RecordNumber(NumberKind.FILE, tokens.words(from, to), Optional.empty());
    numbers.add(Finding.byRule("markings/symbol", Certainty.MEDIUM, value, source(from, to)));
  }

  /** {@code Pol. IV 2207}: the section of an office and its number. */
  private boolean section(int i) {
    int numeral = tokens.sign(i + 1) == '.' ? i + 2 : i + 1;
    int number = numeral + 1;
    boolean section =
        i == 0
            && number == tokens.size() - 1
            && tokens.has(0, MatterTokens.CAPITAL)
            && tokens.end(0) < 6 + tokens.start(0)
            && tokens.has(number, NUMBER)
            && tokens.number(number) > 99
            && tokens.word(numeral).chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    if (section) {
      RecordNumber value =
          new RecordNumber(NumberKind.REGISTRY, tokens.words(0, number), Optional.empty());
      numbers.add(Finding.byRule("markings/number", Certainty.MEDIUM, value, source(0, number)));
    }
    return section;
  }

  /** {@code (No. 88. Telegraphic.) P.}: a paraphrase; {@code R.}: in clear. */
  private int paraphrased(int i) {
    int at = i;
    while (at < tokens.size() && tokens.has(at, SIGN)) {
      at++;
    }
    boolean letter =
        at == tokens.size() - 2
            && tokens.has(at, MatterTokens.INITIAL)
            && (tokens.is(at, "p") || tokens.is(at, "r"));
    return letter ? at + 2 : i;
  }

  private boolean isCipher(int i) {
    return tokens.is(i, "ciphered")
        || tokens.is(i, "cipher")
        || tokens.is(i, "enciphered")
        || tokens.is(i, "coded")
        || tokens.is(i, "encoded")
        || tokens.is(i, "incoming")
        || tokens.is(i, "outgoing")
        || tokens.is(i, "cyphered")
        || tokens.is(i, "deciphered")
        || tokens.is(i, "special")
        || tokens.is(i, "encrypted");
  }

  /** {@code Copy No. 3}, {@code outgoing No. 123}, {@code Telegram No. 18}. */
  private int number(int i) {
    Optional<NumberKind> counted = Optional.empty();
    int at = i;
    while (at < i + 4) {
      Optional<NumberKind> here = NumberWords.kind(tokens, at);
      if (here.isEmpty()) {
        break;
      }
      counted = counted.or(() -> here);
      at++;
      at = tokens.sign(at) == '.' || tokens.sign(at) == ':' ? at + 1 : at;
    }
    int first = NumberWords.skipSign(tokens, at);
    if (counted.isEmpty()) {
      boolean alone =
          (i == 0 || i == 1 && tokens.has(0, SIGN))
              && first > at
              && first < tokens.size()
              && (tokens.has(first, NUMBER) || serial(first));
      counted = alone ? Optional.of(NumberKind.DESPATCH) : counted;
    }
    if (counted.isEmpty()) {
      return copies(i);
    }
    boolean reference =
        counted.get() == NumberKind.REGISTRY && at > i + 1 && tokens.sign(first + 1) == '/';
    boolean signless = first == at && counted.get() != NumberKind.COPY && !reference;
    if (signless || !(tokens.has(first, NUMBER) || (first > at && tokens.size() > first))) {
      return -1;
    }
    int last = NumberWords.end(tokens, figures(first));
    if (!hasDigit(first, last)) {
      return -1;
    }
    boolean series =
        tokens.has(last + 1, MatterTokens.CAPITAL)
            && tokens.end(last + 1) - tokens.start(last + 1) == 1
            && last + 2 == tokens.size();
    RecordNumber value = NumberWords.range(counted.get(), tokens.words(first, last));
    numbers.add(Finding.byRule("markings/number", Certainty.HIGH, value, source(i, last)));
    Optional<PlainDates.Found> day =
        tokens.is(last + 1, "of") ? PlainDates.at(tokens, last + 2, 0) : Optional.empty();
    if (day.isPresent()) {
      return day.get().to() + 1;
    }
    boolean total = tokens.is(last + 1, "of") && tokens.has(last + 2, NUMBER);
    return total ? last + 3 : series ? tokens.size() : last + 1;
  }

  /**
   * {@code C/551/61}, {@code P212/48}, {@code D-17}, {@code AS 1231/4}: a number that begins with
   * its series, and nothing else.
   */
  private boolean serial(int i) {
    int last = NumberWords.end(tokens, figures(i));
    return tokens.has(i, MatterTokens.CAPITAL)
        && (last > i || tokens.word(i).indexOf('-') > 0)
        && tokens.end(i) - tokens.start(i) < 6
        && last + 2 >= tokens.size()
        && hasDigit(i, last);
  }

  /** {@code 3rd copy}, {@code 7 copies}. */
  private int copies(int i) {
    if (!tokens.has(i, NUMBER) || !tokens.is(i + 1, "copy") && !tokens.is(i + 1, "copies")) {
      return -1;
    }
    String printed = tokens.word(i);
    boolean which = tokens.is(i + 1, "copy") && printed.length() > 2;
    if (which) {
      RecordNumber value =
          new RecordNumber(
              NumberKind.COPY, printed.substring(0, printed.length() - 2), Optional.empty());
      numbers.add(Finding.byRule("markings/number", Certainty.HIGH, value, source(i, i + 1)));
    }
    return which || tokens.is(i + 1, "copies") ? i + 2 : -1;
  }

  /** Returns the figures behind the capitals of a series, a space between them; else {@code i}. */
  private int figures(int i) {
    boolean capitals =
        tokens.has(i, MatterTokens.ALL_CAPITALS)
            && tokens.end(i) - tokens.start(i) < 5
            && tokens.has(i + 1, NUMBER);
    return capitals ? i + 1 : i;
  }

  private boolean hasDigit(int from, int to) {
    String words = tokens.words(from, to);
    return words.chars().anyMatch(Character::isDigit);
  }
}
