package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Participant;
import org.chancery.transcript.Span;

/**
 * Reads the labelled lines that head a memorandum of conversation: {@code Participants:}, {@code
 * Subject:}, {@code Date:}, {@code Time:}, {@code Place:}, in any order, each on a line of its own
 * with its value beside or below it.
 */
final class MeetingForm {

  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_VALUE = 200;
  private static final int MOST_LINES = 80;

  /** What a label announces. */
  private enum Label {
    PEOPLE,
    HELPERS,
    SUBJECT,
    TIME,
    PLACE,
    OTHER
  }

  private static final Map<String, Label> LABELS =
      Map.ofEntries(
          Map.entry("participants", Label.PEOPLE),
          Map.entry("other participants", Label.PEOPLE),
          Map.entry("participating", Label.PEOPLE),
          Map.entry("present", Label.PEOPLE),
          Map.entry("also present", Label.PEOPLE),
          Map.entry("those present", Label.PEOPLE),
          Map.entry("persons present", Label.PEOPLE),
          Map.entry("in attendance", Label.PEOPLE),
          Map.entry("attendees", Label.PEOPLE),
          Map.entry("interpreter", Label.HELPERS),
          Map.entry("interpreters", Label.HELPERS),
          Map.entry("translator", Label.HELPERS),
          Map.entry("note taker", Label.HELPERS),
          Map.entry("note-taker", Label.HELPERS),
          Map.entry("notetaker", Label.HELPERS),
          Map.entry("recorder", Label.HELPERS),
          Map.entry("subject", Label.SUBJECT),
          Map.entry("subjects", Label.SUBJECT),
          Map.entry("topic", Label.SUBJECT),
          Map.entry("topics", Label.SUBJECT),
          Map.entry("date", Label.TIME),
          Map.entry("time", Label.TIME),
          Map.entry("date and time", Label.TIME),
          Map.entry("time and date", Label.TIME),
          Map.entry("date/time", Label.TIME),
          Map.entry("principals", Label.PEOPLE),
          Map.entry("other attendees", Label.PEOPLE),
          Map.entry("others", Label.PEOPLE),
          Map.entry("others present", Label.PEOPLE),
          Map.entry("attended by", Label.PEOPLE),
          Map.entry("copies to", Label.OTHER),
          Map.entry("copies", Label.OTHER),
          Map.entry("copy to", Label.OTHER),
          Map.entry("cc", Label.OTHER),
          Map.entry("distribution", Label.OTHER),
          Map.entry("drafted by", Label.OTHER),
          Map.entry("drafter", Label.OTHER),
          Map.entry("approved by", Label.OTHER),
          Map.entry("cleared by", Label.OTHER),
          Map.entry("prepared by", Label.OTHER),
          Map.entry("reported by", Label.OTHER),
          Map.entry("classification", Label.OTHER),
          Map.entry("reference", Label.OTHER),
          Map.entry("references", Label.OTHER),
          Map.entry("language", Label.OTHER),
          Map.entry("re", Label.SUBJECT),
          Map.entry("purpose", Label.SUBJECT),
          Map.entry("place", Label.PLACE),
          Map.entry("location", Label.PLACE),
          Map.entry("venue", Label.PLACE));

  private final Page page;
  private final String text;
  private final int limit;
  private final List<Finding<Participant>> people = new ArrayList<>();
  private final List<Span> times = new ArrayList<>();
  private final Set<Label> seen = EnumSet.noneOf(Label.class);
  private Optional<Finding<String>> place = Optional.empty();
  private Optional<String> group = Optional.empty();
  private Optional<String> task = Optional.empty();
  private int side;

  private MeetingForm(Page page, int limit) {
    this.page = page;
    this.text = page.text().text();
    this.limit = limit;
  }

  /**
   * What the form says.
   *
   * @param participants those listed, by side where the list is divided
   * @param times the words that tell day and hours, in the working text
   * @param place where people met
   * @param end the line after the form
   */
  record Reading(
      List<Finding<Participant>> participants,
      List<Span> times,
      Optional<Finding<String>> place,
      int end) {}

  /**
   * Reads the form that begins on line {@code at}. A single label makes none, unless it is one of
   * those present and two are named; {@code Present:} alone is read elsewhere.
   */
  static Optional<Reading> read(Page page, int at, int limit) {
    if (label(page, at).isEmpty()) {
      return Optional.empty();
    }
    MeetingForm form = new MeetingForm(page, limit);
    int end = form.lines(at);
    boolean people = form.seen.contains(Label.PEOPLE);
    boolean alone = form.people.size() > 1 && !page.line(at).is(Shape.PRESENT);
    return people && alone || form.seen.size() > 1 && (people || form.seen.contains(Label.TIME))
        ? Optional.of(new Reading(FormSides.of(form.people), form.times, form.place, end))
        : Optional.empty();
  }

  private int lines(int at) {
    int i = at;
    while (i < limit && i - at < MOST_LINES) {
      Optional<Label> label = label(page, i);
      if (label.isEmpty()) {
        break;
      }
      seen.add(label.get());
      i = value(label.get(), i);
    }
    return i;
  }

  /** Reads the value of the label on line {@code at}; returns the line after it. */
  private int value(Label label, int at) {
    int start = afterLabel(page, at);
    int end = page.line(at).end();
    boolean beside = start < end;
    int next = at + 1;
    while (next < limit && continues(at, next, beside, label)) {
      next++;
    }
    switch (label) {
      case PEOPLE -> people(at, start, next);
      case HELPERS -> entry(start, end);
      case TIME -> times.add(new Span(Math.min(start, end), page.line(next - 1).end()));
      case PLACE ->
          place =
              place.isPresent()
                  ? place
                  : place(beside ? new Span(start, end) : page.span(at + 1, next));
      case SUBJECT, OTHER -> {}
    }
    return next;
  }

  private boolean continues(int at, int i, boolean beside, Label label) {
    Line line = page.line(i);
    if (line.is(Shape.LONG) || line.length() > LONGEST_VALUE || label(page, i).isPresent()) {
      return false;
    }
    boolean set = line.indent() > page.line(at).indent();
    if (label == Label.PEOPLE) {
      if (ListHeads.end(text, line.start())) {
        return false;
      }
      boolean sentence = line.is(Shape.PROSE) && text.charAt(line.end() - 1) == '.' || speech(line);
      return (set || !sentence) && (set || !beside || !line.gap());
    }
    return beside ? set && !line.gap() : i == at + 1;
  }

  /** {@code The Minister: Let us begin.} below a blank line: what one said, and no list. */
  private boolean speech(Line line) {
    int colon = text.indexOf(':', line.start(), line.end());
    if (colon < 0 || !line.gap() || ".?!]".indexOf(text.charAt(line.end() - 1)) < 0) {
      return false;
    }
    MatterTokens tokens = MatterTokens.of(text, new Span(line.start(), line.end()));
    return SideWords.end(tokens, 0) < 0 && !isState(line.start(), colon);
  }

  private Optional<Finding<String>> place(Span words) {
    Span trimmed = trim(words);
    return trimmed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.byRule(
                "meeting/form",
                Certainty.HIGH,
                trimmed.of(text).replace('\n', ' '),
                page.text().source(trimmed)));
  }

  private Span trim(Span words) {
    int from = words.start();
    int to = words.end();
    while (from < to && " .,;\n".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " .,;\n".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(from, to);
  }

  private void people(int at, int start, int next) {
    entries(start, page.line(at).end());
    for (int i = at + 1; i < next; i++) {
      if (isHead(i, next)) {
        openSide(page.span(i));
      } else {
        entries(page.line(i).start(), page.line(i).end());
      }
    }
  }

  /** Reads one line of people: the head of a side, several people, or one. */
  private void entries(int from, int to) {
    int start = from;
    int colon = text.indexOf(':', from, to);
    boolean head = colon >= 0 && colon - from < LONGEST_LABEL * 2;
    String words = text.substring(from, head ? colon : Math.max(from, to));
    if (ListHeads.isRole(words, head)) {
      task = ListHeads.task(words);
      start = head ? colon + 1 : to;
    } else if (head) {
      task = Optional.empty();
      openSide(new Span(from, colon));
      start = colon + 1;
    } else if (isState(from, to)) {
      openSide(new Span(from, to));
      return;
    }
    int semicolon = text.indexOf(';', start, to);
    while (semicolon >= 0) {
      entry(start, semicolon);
      start = semicolon + 1;
      semicolon = text.indexOf(';', start, to);
    }
    entry(start, to);
  }

  /**
   * A line of a word or two above people that are set in, or below the people of another side,
   * names a side.
   */
  private boolean isHead(int i, int next) {
    Line line = page.line(i);
    if (i + 1 >= next
        || line.length() > LONGEST_LABEL
        || text.indexOf(',', line.start(), line.end()) >= 0) {
      return false;
    }
    boolean set = page.line(i + 1).indent() > line.indent();
    boolean bare =
        side > 0
            && text.indexOf(' ', line.start(), line.end()) < 0
            && Character.isUpperCase(text.charAt(line.start()))
            && titled(i - 1)
            && titled(i + 1);
    return set || bare;
  }

  /** Tells whether a title or an office leads or follows the name on a line. */
  private boolean titled(int i) {
    Line line = page.line(i);
    return line.is(Shape.OFFICE)
        || text.indexOf(' ', line.start(), line.end()) > 0
            && (text.indexOf(',', line.start(), line.end()) > 0
                || Chars.word(text, line.start(), "mr")
                || Chars.word(text, line.start(), "the"));
  }

  private void openSide(Span words) {
    MatterTokens tokens = MatterTokens.of(text, words);
    int end = tokens.size() - 1;
    boolean preposition =
        end > 0 && (tokens.is(0, "for") || tokens.is(0, "on") || tokens.is(0, "from"));
    group = Optional.of(preposition ? SideWords.words(tokens, 0, end) : words.of(text).strip());
    side++;
  }

  /** The name of a state or nation alone on its line heads the people of that side. */
  private boolean isState(int from, int to) {
    if (from >= to || to - from > LONGEST_LABEL * 2) {
      return false;
    }
    String letters = Chars.lower(text.substring(from, to).replace(".", "").replace(" ", ""));
    if ((WordList.WORDS.classes(letters) & WordClass.COUNTRY_ACRONYM.bit()) != 0) {
      return true;
    }
    MatterTokens tokens = MatterTokens.of(text, new Span(from, to));
    for (int i = 0; i < tokens.size(); i++) {
      boolean known =
          tokens.is(i, WordClass.COUNTRY)
              || tokens.is(i, WordClass.COUNTRY_ACRONYM)
              || tokens.is(i, WordClass.COUNTRY_START)
              || tokens.is(i, WordClass.NATION)
              || tokens.is(i, "the")
              || tokens.is(i, "states")
              || tokens.is(i, "union")
              || tokens.is(i, "side")
              || tokens.is(i, "delegation");
      if (!known) {
        return false;
      }
    }
    return tokens.size() > 0;
  }

  private void entry(int from, int to) {
    Span words = new Span(from, Math.max(from, to));
    people.addAll(ListHeads.tasked(ParticipantReader.several(page, words, side, group), task));
  }

  private static Optional<Label> label(Page page, int i) {
    Line line = page.line(i);
    String t = page.text().text();
    int end = Math.min(line.end(), line.start() + LONGEST_LABEL);
    int colon = t.indexOf(':', line.start(), end);
    boolean whole = colon < 0 && line.length() < LONGEST_LABEL;
    if (colon < 0 && !whole || !Character.isUpperCase(t.charAt(line.start()))) {
      return Optional.empty();
    }
    String words = t.substring(line.start(), whole ? line.end() : colon);
    return Optional.ofNullable(LABELS.get(words.strip().toLowerCase(Locale.ROOT)));
  }

  private static int afterLabel(Page page, int i) {
    String t = page.text().text();
    int end = page.line(i).end();
    int colon = t.indexOf(':', page.line(i).start(), end);
    int at = colon < 0 ? end : colon + 1;
    while (at < end && t.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
