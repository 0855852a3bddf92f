package org.chancery.record.anatomy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.anatomy.Protocol.MarkingKind;
import org.chancery.record.anatomy.Protocol.NumberKind;
import org.chancery.record.anatomy.Protocol.RecordNumber;
import org.chancery.record.dates.Dateline;
import org.chancery.record.dates.FigureOrder;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.record.people.PartyReader;
import org.chancery.transcript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the labelled lines that head a telegram: {@code From:}, {@code To:}, {@code Date:}, {@code
 * No.:}, {@code Priority:}, {@code Repeated:}, in any order. A line that only telegrams have must
 * be among them.
 */
final class TelegramForm {

  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_VALUE = 160;

  /** What a label announces. */
  private enum Label {
    FROM,
    TO,
    DATE,
    HOUR,
    GROUP,
    NUMBER,
    PRECEDENCE,
    CLASSIFICATION,
    REPEATED,
    OTHER
  }

  private static final Map<String, Label> LABELS =
      Map.ofEntries(
          Map.entry("from", Label.FROM),
          Map.entry("fm", Label.FROM),
          Map.entry("de", Label.FROM),
          Map.entry("to", Label.TO),
          Map.entry("à", Label.TO),
          Map.entry("date", Label.DATE),
          Map.entry("time", Label.HOUR),
          Map.entry("hour", Label.HOUR),
          Map.entry("heure", Label.HOUR),
          Map.entry("dtg", Label.GROUP),
          Map.entry("date-time group", Label.GROUP),
          Map.entry("date time group", Label.GROUP),
          Map.entry("no", Label.NUMBER),
          Map.entry("no.", Label.NUMBER),
          Map.entry("n°", Label.NUMBER),
          Map.entry("nr", Label.NUMBER),
          Map.entry("number", Label.NUMBER),
          Map.entry("numéro", Label.NUMBER),
          Map.entry("telegram no.", Label.NUMBER),
          Map.entry("tel. no.", Label.NUMBER),
          Map.entry("telno", Label.NUMBER),
          Map.entry("priority", Label.PRECEDENCE),
          Map.entry("precedence", Label.PRECEDENCE),
          Map.entry("priorité", Label.PRECEDENCE),
          Map.entry("urgency", Label.PRECEDENCE),
          Map.entry("classification", Label.CLASSIFICATION),
          Map.entry("security", Label.CLASSIFICATION),
          Map.entry("repeated", Label.REPEATED),
          Map.entry("repeated to", Label.REPEATED),
          Map.entry("repeat", Label.REPEATED),
          Map.entry("rptd", Label.REPEATED),
          Map.entry("info", Label.REPEATED),
          Map.entry("information", Label.REPEATED),
          Map.entry("subject", Label.OTHER),
          Map.entry("objet", Label.OTHER),
          Map.entry("ref", Label.OTHER),
          Map.entry("ref.", Label.OTHER),
          Map.entry("distribution", Label.OTHER));

  private static final Phrases POSTS =
      Phrases.of("amembassy", "amconsul", "amlegation", "ambassade");

  private final Page page;
  private final String text;
  private final List<Finding<Party>> from = new ArrayList<>();
  private final List<Finding<Party>> to = new ArrayList<>();
  private final List<Finding<RecordNumber>> numbers = new ArrayList<>();
  private final List<Finding<Marking>> markings = new ArrayList<>();
  private final Set<Label> seen = EnumSet.noneOf(Label.class);
  private Optional<Finding<String>> place = Optional.empty();
  private Optional<Finding<When>> written = Optional.empty();
  private Optional<LocalTime> hour = Optional.empty();

  private TelegramForm(Page page) {
    this.page = page;
    this.text = page.text().text();
  }

  /** Reads the lines that begin at {@code at}; empty where they head no telegram. */
  static Optional<CableHead.Reading> read(Page page, int at, int limit) {
    TelegramForm form = new TelegramForm(page);
    int end = at;
    for (; end < limit && page.line(end).length() < LONGEST_VALUE; end++) {
      Label label = form.label(end);
      if (label == null) {
        break;
      }
      form.take(label, new Span(form.value(end), page.line(end).end()));
    }
    return form.isTelegram() ? Optional.of(form.reading(end)) : Optional.empty();
  }

  private boolean isTelegram() {
    boolean parties = seen.contains(Label.FROM) && seen.contains(Label.TO);
    boolean cable =
        seen.contains(Label.PRECEDENCE)
            || seen.contains(Label.GROUP)
            || seen.contains(Label.REPEATED)
            || seen.contains(Label.NUMBER) && hour.isPresent();
    return parties && cable && seen.size() > 3;
  }

  private CableHead.Reading reading(int end) {
    Optional<Finding<When>> moment =
        written.map(w ->
            w.map(when ->
                when instanceof When.Date d && d.time().isEmpty() && hour.isPresent()
                    ? d.at(hour.get())
                    : when));
    return new CableHead.Reading(moment, place, from, to, numbers, markings, end);
  }

  private void take(Label label, Span value) {
    seen.add(label);
    if (value.isEmpty()) {
      return;
    }
    switch (label) {
      case FROM -> sender(value);
      case TO -> to.addAll(parties(value));
      case DATE -> date(value);
      case HOUR -> hour = hour.or(() -> hourIn(value));
      case GROUP -> written = CableHead.group(page, value).or(() -> written);
      case NUMBER -> number(value);
      case PRECEDENCE -> markings.add(found(value, mark(MarkingKind.PRECEDENCE, value)));
      case CLASSIFICATION -> markings.add(found(value, mark(MarkingKind.CLASSIFICATION, value)));
      case REPEATED, OTHER -> {}
    }
  }

  private Marking mark(MarkingKind kind, Span value) {
    return new Marking(kind, value.of(text));
  }

  /** A post alone, a person with a post after a comma, or a post with a person in brackets. */
  private void sender(Span value) {
    int open = text.indexOf('(', value.start(), value.end());
    int comma = Chars.last(text, ',', value.start(), value.end());
    Span post =
        open > value.start()
            ? trimmed(value.start(), open)
            : comma > 0 ? trimmed(comma + 1, value.end()) : value;
    if (!isPost(post)) {
      from.addAll(parties(value));
      last(value).ifPresent(town -> place = Optional.of(found(town, town.of(text))));
      return;
    }
    place = Optional.of(found(post, post.of(text)));
    Optional<String> office = Optional.of(post.of(text));
    if (post.equals(value)) {
      from.add(found(value, new Party(Optional.empty(), office, Optional.empty())));
    } else if (open > value.start()) {
      Party one = PartyReader.person(Chars.strip(text.substring(open, value.end()), "() "));
      from.add(found(value, new Party(one.person(), office, one.honorific())));
    } else {
      from.addAll(parties(trimmed(value.start(), comma)));
    }
  }

  /** One to three words with capitals, none of them of an office or a title. */
  private boolean isPost(Span words) {
    MatterTokens tokens = MatterTokens.of(text, words);
    long other = WordClass.RANK.bit() | WordClass.HONORIFIC.bit() | WordClass.BODY_HEAD.bit();
    for (int i = 0; i < tokens.size(); i++) {
      int known = Lexicon.OFFICE | Lexicon.INSTITUTION;
      if (!tokens.has(i, MatterTokens.CAPITAL)
          || tokens.has(i, other | MatterTokens.INITIAL)
          || POSTS.at(text, tokens.start(i))
          || (Lexicon.of(tokens.word(i)) & known) != 0) {
        return false;
      }
    }
    return tokens.size() > 0 && tokens.size() < 4;
  }

  /** {@code Embassy Belmora}, {@code Ambassade à Belmora}: the town comes last. */
  private Optional<Span> last(Span words) {
    int blank = Chars.last(text, ' ', words.start(), words.end());
    Span town = new Span(blank + 1, words.end());
    boolean office =
        blank > words.start()
            && (POSTS.at(text, words.start())
                || Chars.starts(text, words.start(), "embassy")
                || Chars.starts(text, words.start(), "legation")
                || Chars.starts(text, words.start(), "consulate"));
    return office && isPost(town) ? Optional.of(town) : Optional.empty();
  }

  private void date(Span value) {
    Optional<Dateline.Moment> printed = Dateline.read(text, value).flatMap(Dateline::written);
    written =
        printed
            .map(moment -> FigureOrder.decide(moment, text))
            .map(moment ->
                Finding.byRule(
                    "telegram/form",
                    moment.certainty() == Certainty.LOW ? Certainty.LOW : Certainty.HIGH,
                    moment.date(),
                    page.text().source(value)));
    int rest = printed.map(moment -> moment.span().end()).orElse(value.end());
    hour = hourIn(new Span(rest, value.end())).or(() -> hour);
  }

  /** {@code 22.40}, {@code 2240}, {@code 10.40 p.m.}, {@code 22 h 40}. */
  private Optional<LocalTime> hourIn(Span words) {
    String printed = words.of(text).replace(" h ", ".").replace(" hrs", "");
    return Clock.all(printed).stream().map(Clock.Found::time).findFirst();
  }

  private void number(Span value) {
    String printed = Chars.strip(value.of(text), " .;");
    boolean figure = printed.chars().anyMatch(Character::isDigit);
    if (figure && printed.length() < 20) {
      int dash = Math.max(printed.indexOf('-'), printed.indexOf('–'));
      boolean range = dash > 0 && printed.chars().noneMatch(Character::isLetter);
      String first = range ? printed.substring(0, dash).strip() : printed;
      Optional<String> last =
          range ? Optional.of(printed.substring(dash + 1).strip()) : Optional.empty();
      numbers.add(found(value, new RecordNumber(NumberKind.TELEGRAM, first, last)));
    }
  }

  private List<Finding<Party>> parties(Span words) {
    return PartyReader.read(words.of(text)).stream().map(party -> found(words, party)).toList();
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Chars.blank(text.charAt(start))) {
      start++;
    }
    while (end > start && Chars.blank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private <T> Finding<T> found(Span span, T value) {
    return Finding.byRule("telegram/form", Certainty.HIGH, value, page.text().source(span));
  }

  /** Returns where the label of a line ends: at a colon or a tab; -1 for no label. */
  private int labelEnd(int i) {
    Line line = page.line(i);
    int limit = Math.min(line.end(), line.start() + LONGEST_LABEL);
    for (int at = line.start(); at < limit; at++) {
      if (text.charAt(at) == ':' || text.charAt(at) == '\t') {
        return at;
      }
    }
    return -1;
  }

  private @Nullable Label label(int i) {
    int end = labelEnd(i);
    if (end < 0 || !Character.isUpperCase(text.charAt(page.line(i).start()))) {
      return null;
    }
    String words = text.substring(page.line(i).start(), end).strip();
    return LABELS.get(words.toLowerCase(Locale.ROOT));
  }

  private int value(int i) {
    int at = labelEnd(i);
    int end = page.line(i).end();
    while (at < end && (text.charAt(at) == ':' || Chars.blank(text.charAt(at)))) {
      at++;
    }
    return at;
  }
}
