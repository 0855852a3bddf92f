package org.chancery.record.anatomy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.transcript.Span;

/**
 * Reads the head of a telegram as signal services send it: a group of day and hour such as {@code
 * 231435Z SEP 56}, then lines that begin with {@code FM}, {@code TO} and {@code INFO}, then lines
 * of classification and control.
 */
final class CableHead {

  private static final int LONGEST = 120;
  private static final int MOST = 40;

  private static final Phrases CONTROL =
      Phrases.of(
          "e.o.", "eo ", "e. o.", "tags", "subject", "subj", "ref:", "refs:", "ref ", "refs ",
          "reftel", "pass ", "dept ", "for ", "from ", "action", "origin", "bt", "page ", "zz",
          "sipdis", "passing");

  private static final Phrases POSTS =
      Phrases.of("am", "us", "embassy", "consulate", "legation", "sec", "rue");

  private final Page page;
  private final String text;
  private final List<Finding<Party>> from = new ArrayList<>();
  private final List<Finding<Party>> to = new ArrayList<>();
  private final List<Finding<RecordNumber>> numbers = new ArrayList<>();
  private final List<Finding<Marking>> markings = new ArrayList<>();
  private Optional<Finding<When>> written = Optional.empty();
  private Optional<Finding<String>> place = Optional.empty();
  private Part part = Part.NONE;

  /** Whose names the lines give. */
  private enum Part {
    NONE,
    TO,
    INFO
  }

  private CableHead(Page page) {
    this.page = page;
    this.text = page.text().text();
  }

  /**
   * What the head says.
   *
   * @param written day and hour of the group
   * @param place the post that sends
   * @param from who sends
   * @param to for whose action it is; posts informed are left out
   * @param numbers the numbers of the telegram
   * @param markings classification, handling, precedence
   * @param end the line after the head
   */
  record Reading(
      Optional<Finding<When>> written,
      Optional<Finding<String>> place,
      List<Finding<Party>> from,
      List<Finding<Party>> to,
      List<Finding<RecordNumber>> numbers,
      List<Finding<Marking>> markings,
      int end) {}

  /** Reads the head that begins on line {@code at}; empty when none does. */
  static Optional<Reading> read(Page page, int at, int limit) {
    String t = page.text().text();
    Line first = page.line(at);
    boolean sender = t.startsWith("FM ", first.start());
    if (!sender && (!first.is(Shape.DATE) || group(t, first) < 0)) {
      return Optional.empty();
    }
    CableHead head = new CableHead(page);
    int i = at;
    while (i < limit && i - at < MOST && head.line(page.line(i))) {
      i++;
    }
    return head.from.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Reading(
                head.written, head.place, head.from, head.to, head.numbers, head.markings, i));
  }

  /** Returns where the six figures of the group stand that {@code Z} closes, or -1. */
  private static int group(String t, Line line) {
    for (int i = line.start() + 6; i + 4 < line.end() && line.length() < LONGEST; i++) {
      if (t.charAt(i) != 'Z' || t.charAt(i + 1) != ' ') {
        continue;
      }
      int from = i;
      while (from > line.start() && Character.isDigit(t.charAt(from - 1))) {
        from--;
      }
      if (i - from == 6) {
        return from;
      }
    }
    return -1;
  }

  /** Reads a group of day and hour among {@code words}. */
  static Optional<Finding<When>> group(Page page, Span words) {
    Line line = new Line(words.start(), words.end(), 0, false, Shape.DATE);
    int at = group(page.text().text(), line);
    return at < 0 ? Optional.empty() : new CableHead(page).moment(at, words.end());
  }

  private boolean line(Line line) {
    int at = line.start();
    boolean paragraph = NumberLine.paragraph(text, at, line.end());
    if (paragraph || line.is(Shape.LONG) || line.length() > LONGEST) {
      return false;
    }
    boolean of = text.startsWith("OF ", at) && group(text, line) == at + 3;
    boolean dated = line.is(Shape.DATE) || of || text.startsWith("FM ", at);
    int group = dated && (of || written.isEmpty()) ? group(text, line) : -1;
    if (text.startsWith("FM ", at)) {
      written = group < 0 ? written : moment(group, line.end());
      sender(at + 3, group < 0 ? line.end() : group - 1);
    } else if (group >= 0) {
      written = moment(group, line.end());
    } else if (text.startsWith("TELNO ", at)) {
      part = Part.NONE;
      number(at + 6, line.end());
    } else if (text.startsWith("TO ", at)) {
      part = Part.TO;
      addressee(at + 3, line.end());
    } else if (text.startsWith("INFO ", at)) {
      part = Part.INFO;
    } else if (classified(line)) {
      part = Part.NONE;
    } else if (CONTROL.at(text, at) && capitals(line)) {
      part = Part.NONE;
    } else if (part != Part.NONE && capitals(line)) {
      if (part == Part.TO) {
        addressee(at, line.end());
      }
    } else {
      return false;
    }
    return true;
  }

  /** Reads {@code 231435Z SEP 56}. */
  private Optional<Finding<When>> moment(int at, int end) {
    MatterTokens tokens = MatterTokens.of(text, new Span(at + 7, end));
    int month = tokens.size() > 1 ? Months.abbreviated(tokens.word(0)) : 0;
    int year = month > 0 ? NumberWords.count(tokens, 1).orElse(-1) : -1;
    int day = figures(at);
    int hour = figures(at + 2);
    int minute = figures(at + 4);
    if (year < 0 || day < 1 || day > 31 || hour > 23 || minute > 59) {
      return Optional.empty();
    }
    int full = year > 99 ? year : year < 30 ? 2000 + year : 1900 + year;
    Span span = new Span(at, tokens.end(1));
    return Optional.of(
        Finding.byRule(
            "cable/date-time-group",
            Certainty.HIGH,
            When.Date.of(full, month, day).at(LocalTime.of(hour, minute)),
            page.text().source(span)));
  }

  private int figures(int at) {
    return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
  }

  private void sender(int start, int end) {
    Span name = party(from, start, end);
    int space = text.indexOf(' ', name.start(), name.end());
    if (space < 0 && !name.isEmpty()) {
      place = Optional.of(found(name, name.of(text)));
    } else if (space > 0 && POSTS.at(text, name.start())) {
      Span post = new Span(space + 1, name.end());
      place = Optional.of(found(post, post.of(text)));
    }
  }

  private void addressee(int start, int end) {
    party(to, start, end);
  }

  /** Reads {@code SECSTATE WASHDC IMMEDIATE 1234}: who, how urgent, the number to that address. */
  private Span party(List<Finding<Party>> into, int start, int end) {
    int stop = end;
    int word = text.lastIndexOf(' ', stop - 1) + 1;
    if (word > start && NumberLine.alone(text, word, stop)) {
      number(word, stop);
      stop = word - 1;
    }
    for (word = text.lastIndexOf(' ', stop - 1) + 1;
        word > start && precedence(word, stop);
        word = text.lastIndexOf(' ', stop - 1) + 1) {
      stop = word - 1;
    }
    int first = start;
    for (word = text.indexOf(' ', first, stop);
        word > first && precedence(first, word);
        word = text.indexOf(' ', first, stop)) {
      first = word + 1;
    }
    Span name = new Span(first, Math.max(first, stop));
    if (!name.isEmpty()) {
      into.add(
          found(name, new Party(Optional.empty(), Optional.of(name.of(text)), Optional.empty())));
    }
    return name;
  }

  private boolean precedence(int start, int end) {
    String word = Chars.lower(text.substring(start, end));
    boolean urgent =
        MarkingPhrases.kind(List.of(word)).filter(MarkingKind.PRECEDENCE::equals).isPresent();
    if (urgent) {
      mark(MarkingKind.PRECEDENCE, new Span(start, end));
    }
    return urgent;
  }

  /** {@code S E C R E T SECTION 01 OF 02 CASTRA 04412}, {@code CONFIDENTIAL}, {@code EXDIS}. */
  private boolean classified(Line line) {
    int end = Spelt.end(text, line.start(), line.end());
    boolean spelt = end > line.start();
    if (!spelt) {
      end = line.start();
      while (end < line.end() && Character.isLetter(text.charAt(end))) {
        end++;
      }
    }
    String word = Spelt.word(text, line.start(), end);
    Optional<MarkingKind> kind = Spelt.kind(word);
    if (kind.isEmpty() && !word.equals("unclas")) {
      MarkingReader.Reading marks =
          MarkingReader.read(page.text(), new Span(line.start(), line.end()));
      markings.addAll(marks.markings());
      return !marks.markings().isEmpty();
    }
    mark(kind.orElse(MarkingKind.CLASSIFICATION), new Span(line.start(), trimmed(end)));
    int last = text.lastIndexOf(' ', line.end() - 1) + 1;
    if (last > end && NumberLine.alone(text, last, line.end())) {
      number(last, line.end());
    }
    return true;
  }

  private int trimmed(int end) {
    int to = end;
    while (text.charAt(to - 1) == ' ') {
      to--;
    }
    return to;
  }

  private boolean capitals(Line line) {
    for (int i = line.start(); i < line.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return text.indexOf(':', line.start(), line.end()) > 0;
      }
    }
    return true;
  }

  private void number(int start, int end) {
    Span span = new Span(start, end);
    numbers.add(
        found(span, new RecordNumber(NumberKind.TELEGRAM, span.of(text), Optional.empty())));
  }

  private void mark(MarkingKind kind, Span span) {
    markings.add(found(span, new Marking(kind, span.of(text))));
  }

  private <T> Finding<T> found(Span span, T value) {
    return Finding.byRule("cable/head", Certainty.HIGH, value, page.text().source(span));
  }
}
