package org.chancery.record.anatomy;

import static org.chancery.record.anatomy.MatterTokens.CAPITAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.record.anatomy.EventNames.Named;
import org.chancery.record.anatomy.Matter.Event;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;

/**
 * Finds a conversation at another time that the paper speaks of: one placed at a body or in a town,
 * as in {@code a conversation in the ... during his stay in ...}.
 */
final class EarlierTalks {

  private final MatterText matter;
  private final MatterTokens tokens;

  EarlierTalks(MatterText matter) {
    this.matter = matter;
    this.tokens = matter.tokens();
  }

  /** Reads them; {@code dates} gives the date of an event named in the same sentence. */
  List<Finding<Event>> read(Function<Named, Optional<When>> dates) {
    List<Finding<Event>> found = new ArrayList<>();
    long talk = WordClass.EVENT_TALK.bit();
    for (int i = tokens.next(1, talk); i < tokens.size(); i = tokens.next(i + 1, talk)) {
      if (!tokens.has(i, CAPITAL)
          && (tokens.is(i - 1, "a") || tokens.is(i - 1, "an") || tokens.is(i - 1, "his"))) {
        int end = placeEnd(i + 1);
        if (end >= 0) {
          found.add(finding(i, end, dates));
        }
      }
    }
    return found;
  }

  /** Returns the last token of {@code in the ...} and {@code during his stay in ...}, or -1. */
  private int placeEnd(int from) {
    int end = placed(from);
    if (end < 0 || !tokens.is(end + 1, "during")) {
      return end;
    }
    int sentence = matter.sentenceEnd(end);
    for (int i = end + 2; i < Math.min(sentence, end + 10); i++) {
      boolean stay = tokens.is(i, "stay") || tokens.is(i, "visit") || tokens.is(i, "trip");
      int place = stay ? placed(i + 1) : -1;
      if (stay) {
        return place >= 0 ? place : i;
      }
    }
    return end;
  }

  private int placed(int from) {
    boolean cue = tokens.is(from, "in") || tokens.is(from, "at") || tokens.is(from, "to");
    int at = tokens.is(from + 1, "the") ? from + 2 : from + 1;
    if (!cue || !tokens.has(at, CAPITAL) || tokens.is(at, WordClass.MONTH)) {
      return -1;
    }
    int body = Math.max(BodyNames.end(tokens, at), BodyNames.acronyms(tokens, at));
    if (body >= 0) {
      return body;
    }
    return PersonNames.isNameWord(tokens, at) ? at : -1;
  }

  private Finding<Event> finding(int noun, int end, Function<Named, Optional<When>> dates) {
    Optional<When> when = before(noun, dates);
    Event event = new Event(tokens.words(noun, end), when);
    return Finding.byRule(
        "events/earlier-conversation",
        when.isPresent() ? Certainty.HIGH : Certainty.MEDIUM,
        event,
        matter.source(noun, end));
  }

  /** {@code EVENT occurred after ... a conversation}: the conversation was before the event. */
  private Optional<When> before(int noun, Function<Named, Optional<When>> dates) {
    int start = matter.sentenceStart(noun);
    int after = noun - 1;
    while (after > start && !tokens.is(after, "after")) {
      after--;
    }
    boolean occurred =
        tokens.is(after - 1, "occurred")
            || tokens.is(after - 1, "place")
            || tokens.is(after - 1, "happened");
    if (!occurred) {
      return Optional.empty();
    }
    EventNames names = new EventNames(tokens);
    for (int i = after - 1; i > start; i--) {
      Optional<When> when =
          tokens.is(i, WordClass.EVENT) ? names.at(i).flatMap(dates) : Optional.empty();
      if (when.isPresent() && when.get() instanceof When.Date date) {
        return Optional.of(new When.Interval(Optional.empty(), Optional.of(date)));
      }
    }
    return Optional.empty();
  }
}
