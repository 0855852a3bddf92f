package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;
import static org.chancery.record.anatomy.MatterTokens.LINE_START;
import static org.chancery.record.anatomy.MatterTokens.SIGN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.MatterReader.Context;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.people.Participant;
import org.chancery.transcript.Span;

/**
 * Finds the conversation or meeting that the paper reports: who was present, from when to when, at whose wish. A paper
 * reports one when it lists those present, tells how long they sat, or opens by saying that a conversation was held.
 */
final class MeetingReader {

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
    int held = held();
    int hours = hours();
    List<Finding<Participant>> present = new ArrayList<>(context.participants());
    int listed = present.isEmpty() ? present(present) : -1;
    context.participants().forEach(p -> evidence.add(p.span()));
    if (present.isEmpty() && hours < 0 && held < 0) {
      return Optional.empty();
    }
    for (int i : new int[] {held, listed, hours}) {
      if (i >= 0) {
        evidence.add(matter.source(matter.sentenceStart(i), matter.sentenceEnd(i)));
      }
    }
    if (evidence.isEmpty()) {
      return Optional.empty();
    }
    Optional<When> when = new MeetingTime(matter, context).read(held, hours);
    Meeting meeting = new Meeting(when, place(held), initiative(held, hours),
        new Sides(matter, context).name(present, held));
    List<Span> proof =
        evidence.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    return Optional.of(
        new Finding<>(meeting, proof, new Maker.Rule("meeting/reported"), Certainty.HIGH));
  }

  /** Returns the noun of {@code a conversation was held}, {@code the meeting took place}; -1 when no sentence says so. */
  private int held() {
    int limit = Math.min(tokens.size(), 400);
    for (int i = 0; i < limit; i++) {
      if (!tokens.is(i, WordClass.EVENT_TALK)) {
        continue;
      }
      boolean was = tokens.is(i + 1, "was") || tokens.is(i + 1, "were") || tokens.is(i + 1, "has");
      int verb = was ? i + 2 : i + 1;
      verb = tokens.is(verb, "been") ? verb + 1 : verb;
      boolean held = tokens.is(verb, "held") || tokens.is(verb, "conducted")
          || tokens.is(verb, "took") && tokens.is(verb + 1, "place");
      boolean had = isHad(i) && tokens.is(i + 1, "with");
      if (held && (was || tokens.is(verb, "took")) || had && i < 60) {
        return i;
      }
    }
    return -1;
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
      boolean verb = tokens.is(i, "lasted") || tokens.is(i, "continued") || tokens.is(i, "proceeded");
      boolean subject = tokens.is(i - 1, WordClass.EVENT_TALK) || tokens.is(i - 1, "reception")
          || tokens.is(i - 1, "talk");
      if (verb && subject) {
        return i;
      }
    }
    return -1;
  }

  /** Reads who was present; returns a token of the sentence that says so, or -1. */
  private int present(List<Finding<Participant>> into) {
    int first = -1;
    long cues = WordClass.MEETING_CUE.bit();
    for (int i = tokens.next(0, cues); i < tokens.size(); i = tokens.next(i + 1, cues)) {
      int list = listAfter(i);
      if (list >= 0) {
        List<Finding<Participant>> found =
            PresentReader.read(matter, list, matter.sentenceEnd(list));
        first = first < 0 && !found.isEmpty() ? i : first;
        into.addAll(found);
        i = found.isEmpty() ? i : matter.sentenceEnd(list);
      }
    }
    return first;
  }

  /** Returns where a list of those present begins, when token {@code i} announces one; else -1. */
  private int listAfter(int i) {
    if (tokens.is(i, "present")) {
      return afterPresent(i);
    }
    if (tokens.is(i, "attended") && tokens.is(i + 1, "by")) {
      boolean meeting = tokens.is(i - 1, "was") || tokens.is(i - 1, "were") || tokens.is(i - 1, "also");
      return meeting ? i + 2 : -1;
    }
    boolean label = tokens.is(i, "participants") || tokens.is(i, "attendees");
    if (label && tokens.has(i, LINE_START) && tokens.sign(i + 1) == ':') {
      return i + 2;
    }
    if (tokens.has(i, LINE_START) && (tokens.is(i, "on") || tokens.is(i, "from"))) {
      int side = SideWords.end(tokens, i);
      return side >= 0 && (tokens.sign(side + 1) == ':' || tokens.sign(side + 1) == '—') ? i : -1;
    }
    return -1;
  }

  private int afterPresent(int i) {
    int at = i + 1;
    boolean begins = tokens.has(i, CAPITAL) || tokens.is(i - 1, "also") && tokens.has(i - 1, CAPITAL);
    if (!begins) {
      return -1;
    }
    if (tokens.is(at, "at") || tokens.is(at, "during")) {
      while (at < i + 8 && !tokens.is(at, "were") && !tokens.is(at, "was") && tokens.sign(at) != ':') {
        at++;
      }
    }
    boolean verb = tokens.is(at, "were") || tokens.is(at, "was");
    at = verb ? at + 1 : at;
    at = tokens.is(at, "also") ? at + 1 : at;
    boolean colon = tokens.sign(at) == ':';
    return verb || colon ? (colon ? at + 1 : at) : -1;
  }

  /** {@code held in ...}, {@code took place at the ...}. */
  private Optional<Finding<String>> place(int held) {
    if (held < 0) {
      return Optional.empty();
    }
    int end = matter.sentenceEnd(held);
    for (int i = held; i < end; i++) {
      boolean verb = tokens.is(i, "held") || tokens.is(i, "place");
      boolean at = tokens.is(i + 1, "in") || tokens.is(i + 1, "at");
      int from = tokens.is(i + 2, "the") ? i + 3 : i + 2;
      if (verb && at && tokens.has(from, CAPITAL) && !tokens.is(from, WordClass.MONTH)) {
        int last = from;
        while (last < end && (tokens.has(last + 1, CAPITAL) || tokens.is(last + 1, "of"))) {
          last++;
        }
        return Optional.of(Finding.byRule("meeting/place", Certainty.HIGH,
            tokens.words(from, last), matter.source(from, last)));
      }
    }
    return Optional.empty();
  }

  /** {@code at the initiative of Cde. ...}, {@code at the request of ...}. */
  private Optional<Finding<String>> initiative(int held, int hours) {
    int limit = matter.sentenceEnd(Math.max(Math.max(held, hours), 0));
    for (int i = 1; i < limit; i++) {
      boolean noun = tokens.is(i, "initiative") || tokens.is(i, "request") || tokens.is(i, "wish")
          || tokens.is(i, "invitation");
      if (!noun || !tokens.is(i + 1, "of") || !(tokens.is(i - 1, "the") || tokens.is(i - 2, "at"))) {
        continue;
      }
      int from = tokens.is(i + 2, "the") ? i + 3 : i + 2;
      boolean titled = PersonNames.isTitle(tokens, from);
      int name = titled ? PersonNames.afterTitle(tokens, from) : from;
      int end = PersonNames.end(tokens, name, titled);
      if (end < 0) {
        end = side(name);
      }
      if (end >= 0) {
        int begin = tokens.is(i - 2, "at") || tokens.is(i - 2, "on") ? i - 2 : i - 1;
        return Optional.of(Finding.byRule("meeting/initiative", Certainty.HIGH,
            tokens.words(name, end), matter.source(begin, end)));
      }
    }
    return Optional.empty();
  }

  /** The initiative of an office or side: its words up to the next sign. */
  private int side(int from) {
    int at = from;
    while (at < from + 8 && !tokens.has(at, SIGN | LINE_START) && at < tokens.size()) {
      at++;
    }
    return at > from && at < from + 8 ? at - 1 : -1;
  }
}
