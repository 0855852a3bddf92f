package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.LINE_START;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.MatterReader.Context;
import org.chancery.record.anatomy.MatterText.Dated;
import org.chancery.record.anatomy.Visits.Visit;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.people.Participant;
import org.chancery.transcript.Span;

/**
 * Finds the conversation or meeting that the paper reports: who was present, from when to when, at
 * whose wish. A paper reports one when it lists those present, tells how long they sat, or opens by
 * saying that a conversation was held.
 */
final class MeetingReader {

  /** A paper tells of the meeting it reports within so many words. */
  private static final int OPENING = 400;

  private static final int LONGEST_SUBJECT = 14;

  private final MatterText matter;
  private final MatterTokens tokens;
  private final Context context;
  private final List<Span> evidence = new ArrayList<>();

  private MeetingReader(MatterText matter, Context context) {
    this.matter = matter;
    this.tokens = matter.tokens();
    this.context = context;
  }

  /** Reads the meeting, if the paper reports one. */
  static Optional<Finding<Meeting>> read(MatterText matter, Context context) {
    return new MeetingReader(matter, context).meeting();
  }

  private Optional<Finding<Meeting>> meeting() {
    Optional<Visit> visit = new Visits(matter).read();
    int held = held();
    int told = held >= 0 ? held : visit.map(Visit::verb).orElse(-1);
    int hours = hours();
    List<Finding<Participant>> present = new ArrayList<>(context.participants());
    int listed = present(present);
    context.participants().forEach(p -> evidence.add(p.span()));
    MeetingTime time = new MeetingTime(matter, context);
    boolean timed = time.form().filter(When.Interval.class::isInstance).isPresent();
    if (present.isEmpty() && hours < 0 && told < 0 && !timed) {
      return Optional.empty();
    }
    if (timed) {
      context.form().ifPresent(form -> form.times().forEach(t -> evidence.add(source(t))));
    }
    visit.ifPresent(v -> addSides(v.caller(), present));
    for (int i : new int[] {told, listed, hours}) {
      if (i >= 0) {
        evidence.add(matter.source(matter.sentenceStart(i), matter.sentenceEnd(i)));
      }
    }
    if (evidence.isEmpty()) {
      return Optional.empty();
    }
    Optional<When> when = time.form().or(() -> time.read(told, hours));
    Optional<Finding<String>> initiative =
        new Initiative(matter, writer().map(w -> w.value().name()))
            .read(Math.max(told, hours), visit.map(Visit::caller));
    MeetingPlace where = new MeetingPlace(matter, context);
    Meeting meeting =
        new Meeting(
            when,
            context
                .form()
                .flatMap(MeetingForm.Reading::place)
                .or(() -> where.told(told, hours))
                .or(where::headed),
            initiative,
            new Sides(matter, context).name(present, held));
    List<Span> proof = evidence.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    return Optional.of(
        new Finding<>(meeting, proof, new Maker.Rule("meeting/reported"), Certainty.HIGH));
  }

  private Span source(Span words) {
    return matter.text().source(words);
  }

  /** The writer and the caller face each other, unless a list already divides those present. */
  private void addSides(Finding<Participant> caller, List<Finding<Participant>> present) {
    NameBook listed = new NameBook();
    present.forEach(p -> listed.add(p.value().name()));
    boolean divided = present.stream().anyMatch(p -> p.value().side() > 0);
    if (divided || listed.knowsName(caller.value().name())) {
      return;
    }
    present.addFirst(caller.map(c -> new Participant(c.name(), c.title(), 2, c.group())));
    writer().ifPresent(present::addFirst);
  }

  /** The one who signed, or sends, the paper. */
  private Optional<Finding<Participant>> writer() {
    Optional<Finding<Participant>> signer =
        context.eschatocol().signatures().stream()
            .findFirst()
            .map(signature ->
                signature.map(s ->
                    new Participant(NameBook.plain(s.name()), s.office(), 1, Optional.empty())));
    return signer.or(() ->
        context.protocol().correspondents().from().stream()
            .filter(party -> party.value().person().isPresent())
            .findFirst()
            .map(party ->
                party.map(p ->
                    new Participant(p.person().orElseThrow(), p.office(), 1, Optional.empty()))));
  }

  /**
   * Returns the noun of {@code a conversation was held}, {@code the meeting took place}; -1 when no
   * sentence says so.
   */
  private int held() {
    int limit = Math.min(tokens.size(), OPENING);
    long talks = WordClass.EVENT_TALK.bit();
    for (int i = tokens.next(0, talks); i < limit; i = tokens.next(i + 1, talks)) {
      boolean was = tokens.is(i + 1, "was") || tokens.is(i + 1, "were") || tokens.is(i + 1, "has");
      int verb = was ? i + 2 : i + 1;
      verb = tokens.is(verb, "been") ? verb + 1 : verb;
      boolean held =
          tokens.is(verb, "held")
              || tokens.is(verb, "conducted")
              || (tokens.is(verb, "took") && tokens.is(verb + 1, "place"));
      boolean had = isHad(i) && tokens.is(i + 1, "with");
      boolean passive = held && (was || tokens.is(verb, "took"));
      if ((passive && !isSomeoneElses(i)) || (had && i < 60)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code his conversation was held} is told of, not reported. */
  private boolean isSomeoneElses(int noun) {
    return tokens.is(noun - 1, "his")
        || tokens.is(noun - 1, "their")
        || tokens.has(noun - 1, MatterTokens.GENITIVE);
  }

  /** {@code I had a conversation with}. */
  private boolean isHad(int noun) {
    int from = Math.max(0, noun - 5);
    for (int i = noun - 1; i >= from; i--) {
      if (tokens.is(i, "had") || tokens.is(i, "held")) {
        int subject = tokens.is(i - 1, "have") ? i - 2 : i - 1;
        return tokens.is(subject, "i") || tokens.is(subject, "we");
      }
    }
    return false;
  }

  /** Returns the verb of {@code The conversation lasted from ... to ...}, or -1. */
  private int hours() {
    long cues = WordClass.MEETING_CUE.bit();
    for (int i = tokens.next(2, cues); i < tokens.size(); i = tokens.next(i + 1, cues)) {
      boolean verb =
          tokens.is(i, "lasted") || tokens.is(i, "continued") || tokens.is(i, "proceeded");
      verb |= tokens.is(i, "went") && tokens.is(i + 1, "on");
      verb |=
          (tokens.is(i, "began") || tokens.is(i, "opened"))
              && tokens.is(i + 1, "at")
              && Clock.at(tokens, i + 2).isPresent();
      int noun = tokens.is(i - 1, "which") ? i - 3 : i - 1;
      boolean subject =
          tokens.is(noun, WordClass.EVENT_TALK)
              || tokens.is(noun, "reception")
              || tokens.is(noun, "talk");
      if (verb && subject) {
        return i;
      }
    }
    return sat();
  }

  /** Returns the verb of {@code We sat from ... until ...}, or -1. */
  private int sat() {
    int limit = tokens.size() > OPENING ? tokens.start(OPENING) : matter.body().end();
    for (Dated dated : matter.datesIn(matter.body().start(), limit)) {
      boolean clock =
          dated.when() instanceof When.Interval interval
              && interval.from().flatMap(When.Date::time).isPresent();
      int verb = clock ? tokens.at(dated.span().start()) - 1 : -1;
      int start = clock ? Math.max(matter.sentenceStart(verb + 1), verb - 5) : 0;
      for (; clock && verb >= start; verb--) {
        if (tokens.is(verb, WordClass.SITTING)) {
          return verb;
        }
      }
    }
    return -1;
  }

  /** Reads who was present; returns a token of the sentence that says so, or -1. */
  private int present(List<Finding<Participant>> into) {
    int first = -1;
    long cues = WordClass.MEETING_CUE.bit();
    int i = tokens.next(0, cues);
    while (i < tokens.size()) {
      int list = listAfter(i);
      boolean told = context.participants().isEmpty() || afterHelper(i) >= 0;
      List<Finding<Participant>> found =
          !told ? List.of() : list < 0 ? attending(i) : unlisted(i, list);
      first = first < 0 && !found.isEmpty() ? i : first;
      into.addAll(found);
      i = tokens.next(found.isEmpty() || list < 0 ? i + 1 : listEnd(list) + 1, cues);
    }
    return first;
  }

  /** {@code Comrade ... also took part in the talk}, {@code Attaché ... was present}. */
  private List<Finding<Participant>> attending(int cue) {
    boolean part = tokens.is(cue, "part") && tokens.is(cue - 1, "took");
    boolean was = tokens.is(cue - 1, "was") || tokens.is(cue - 1, "were");
    if (!part && !(was && tokens.is(cue, "present"))) {
      return List.of();
    }
    int end = tokens.is(cue - 2, "also") ? cue - 3 : cue - 2;
    int start = matter.sentenceStart(cue);
    boolean named =
        end > start && end - start < LONGEST_SUBJECT && PersonNames.isTitle(tokens, start);
    boolean ranked =
        end > start && end - start < LONGEST_SUBJECT && tokens.is(start, WordClass.RANK);
    return named || ranked ? PresentReader.read(matter, start, end) : List.of();
  }

  /** Those of a list in the text whom no list above it names. */
  private List<Finding<Participant>> unlisted(int cue, int list) {
    NameBook known = new NameBook();
    context.participants().forEach(p -> known.add(p.value().name()));
    return listed(cue, list).stream()
        .filter(p -> context.participants().isEmpty() || !known.knowsName(p.value().name()))
        .toList();
  }

  private List<Finding<Participant>> listed(int cue, int list) {
    List<Finding<Participant>> found = PresentReader.read(matter, list, listEnd(list));
    if (afterHelper(cue) < 0) {
      return found;
    }
    String word = WordList.lower(tokens.word(cue));
    String stem =
        word.endsWith("ed") || word.endsWith("rs") ? word.substring(0, word.length() - 1) : word;
    String task = stem.endsWith("e") ? stem + "r" : stem;
    return found.stream()
        .map(f ->
            f.map(p ->
                new Participant(
                    p.name(), p.title().or(() -> Optional.of(task)), p.side(), p.group())))
        .toList();
  }

  /** The list of one side may be a sentence of its own: {@code For ...: A, B. For ...: C, D.} */
  private int listEnd(int list) {
    int end = matter.sentenceEnd(list);
    int side = SideWords.end(tokens, end + 1);
    while (side >= 0 && tokens.sign(side + 1) == ':') {
      end = matter.sentenceEnd(end + 1);
      side = SideWords.end(tokens, end + 1);
    }
    return end;
  }

  /** Returns where a list of those present begins, when token {@code i} announces one; else -1. */
  private int listAfter(int i) {
    boolean preposition = tokens.is(i, "on") || tokens.is(i, "from");
    boolean told =
        tokens.is(i - 1, "part") || tokens.is(i - 1, "participated") || tokens.is(i - 1, "present");
    if (preposition && !tokens.has(i, LINE_START) && !told) {
      return -1;
    }
    int helper = afterHelper(i);
    if (helper >= 0) {
      return helper;
    }
    if (tokens.is(i, "present")) {
      return afterPresent(i);
    }
    if (tokens.is(i, "attended") && tokens.is(i + 1, "by")) {
      boolean meeting =
          tokens.is(i - 1, "was") || tokens.is(i - 1, "were") || tokens.is(i - 1, "also");
      return meeting ? i + 2 : -1;
    }
    boolean label = tokens.is(i, "participants") || tokens.is(i, "attendees");
    if (label && tokens.has(i, LINE_START) && tokens.sign(i + 1) == ':') {
      return i + 2;
    }
    if (preposition) {
      int side = SideWords.end(tokens, i);
      return side >= 0 && (tokens.sign(side + 1) == ':' || tokens.sign(side + 1) == '—') ? i : -1;
    }
    return -1;
  }

  /** {@code Interpreter: ...}, {@code The conversation was recorded by ...}. */
  private int afterHelper(int i) {
    boolean interpreter =
        tokens.is(i, "interpreter") || tokens.is(i, "interpreters") || tokens.is(i, "translator");
    if (interpreter && tokens.sign(i + 1) == ':') {
      return i + 2;
    }
    boolean verb = tokens.is(i, "interpreted") || tokens.is(i, "recorded");
    boolean passive =
        verb && tokens.is(i + 1, "by") && (tokens.has(i, LINE_START) || tokens.is(i - 1, "was"));
    return passive ? i + 2 : -1;
  }

  private int afterPresent(int i) {
    int at = i + 1;
    boolean were = tokens.is(i - 1, "were") || tokens.is(i - 1, "was");
    if (were && tokens.is(i - 2, "there")) {
      return at;
    }
    boolean begins =
        tokens.has(i, CAPITAL) || (tokens.is(i - 1, "also") && tokens.has(i - 1, CAPITAL));
    if (!begins) {
      return -1;
    }
    if (tokens.is(at, "at") || tokens.is(at, "during")) {
      while (at < i + 8
          && !tokens.is(at, "were")
          && !tokens.is(at, "was")
          && tokens.sign(at) != ':') {
        at++;
      }
    }
    boolean verb = tokens.is(at, "were") || tokens.is(at, "was");
    at = verb ? at + 1 : at;
    at = tokens.is(at, "also") ? at + 1 : at;
    boolean colon = tokens.sign(at) == ':';
    return verb || colon ? (colon ? at + 1 : at) : -1;
  }
}
