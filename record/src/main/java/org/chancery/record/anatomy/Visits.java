package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Participant;

/**
 * Finds the caller in a record that opens with a visit: {@code I received Minister ...}, {@code
 * Ambassador ... called on me}.
 */
final class Visits {

  /** A record opens with the visit it tells of. */
  private static final int OPENING = 120;

  private static final int LONGEST_NAME = 14;

  private final MatterText matter;
  private final MatterTokens tokens;

  Visits(MatterText matter) {
    this.matter = matter;
    this.tokens = matter.tokens();
  }

  /** The verb of the visit and who came or was visited. */
  record Visit(int verb, Finding<Participant> caller) {}

  /** Reads the first visit of the opening. */
  Optional<Visit> read() {
    long cues = WordClass.VISIT.bit();
    int limit = Math.min(tokens.size(), OPENING);
    for (int i = tokens.next(0, cues); i < limit; i = tokens.next(i + 1, cues)) {
      Optional<Finding<Participant>> person =
          isMine(i) ? after(i) : isReceived(i) ? host(i) : before(i);
      if (person.isPresent()) {
        return Optional.of(new Visit(i, person.get()));
      }
    }
    return Optional.empty();
  }

  private boolean isMine(int verb) {
    int subject = tokens.is(verb - 1, "have") || tokens.is(verb - 1, "had") ? verb - 2 : verb - 1;
    return tokens.is(subject, "i") || tokens.is(subject, "we");
  }

  /**
   * {@code I received Minister ...}, {@code I met with ...}, {@code I had a conversation with ...}.
   */
  private Optional<Finding<Participant>> after(int verb) {
    if (tokens.is(verb, "called") || tokens.is(verb, "came")) {
      return Optional.empty();
    }
    int at = verb + 1;
    int talk = tokens.next(at, WordClass.EVENT_TALK.bit());
    if (tokens.is(verb, "had") || tokens.is(verb, "held")) {
      at = talk < verb + 5 && tokens.is(talk + 1, "with") ? talk + 1 : tokens.size();
    }
    at = tokens.is(at, "with") ? at + 1 : at;
    return at >= tokens.size() ? Optional.empty() : first(at, matter.sentenceEnd(verb));
  }

  private Optional<Finding<Participant>> first(int from, int to) {
    return PresentReader.read(matter, from, to).stream().findFirst().filter(this::isCaller);
  }

  private boolean isReceived(int verb) {
    boolean passive = tokens.is(verb - 1, "was") || tokens.is(verb - 1, "were");
    return passive
        && tokens.is(verb, "received")
        && (tokens.is(verb - 2, "i") || tokens.is(verb - 2, "we"));
  }

  /** {@code we were received at ... by the Minister, Count ...}. */
  private Optional<Finding<Participant>> host(int verb) {
    int end = matter.sentenceEnd(verb);
    for (int i = verb + 1; i < Math.min(end, verb + LONGEST_NAME); i++) {
      if (tokens.is(i, "by")) {
        return first(i + 1, end);
      }
    }
    return Optional.empty();
  }

  /** A caller has a title; {@code I received Mr. ...'s note} tells of no caller. */
  private boolean isCaller(Finding<Participant> person) {
    String source = matter.text().transcript().text();
    int end = person.span().end();
    boolean owner =
        end < source.length() && (source.charAt(end) == '\'' || source.charAt(end) == '’');
    long titles = WordClass.HONORIFIC.bit() | WordClass.RANK.bit();
    boolean titled =
        person.value().title().stream()
            .flatMap(title -> Stream.of(title.replace(".", "").split(" ")))
            .anyMatch(word -> (WordList.WORDS.classes(word) & titles) != 0);
    return titled && !owner;
  }

  /** {@code Ambassador ... called on me}, {@code ... visited me}. */
  private Optional<Finding<Participant>> before(int verb) {
    boolean me =
        tokens.is(verb + 1, "me")
            || tokens.is(verb + 1, "us")
            || (tokens.is(verb + 1, "on")
                && (tokens.is(verb + 2, "me") || tokens.is(verb + 2, "us")))
            || (tokens.is(verb + 1, "at") && tokens.is(verb + 3, "request"))
            || (tokens.is(verb + 1, "to")
                && tokens.is(verb + 2, "see")
                && tokens.is(verb + 3, "me"));
    if (!me) {
      return Optional.empty();
    }
    int start = Math.max(matter.sentenceStart(verb), verb - LONGEST_NAME);
    int end = withoutState(start, tokens.sign(verb - 1) == ',' ? verb - 2 : verb - 1);
    for (int i = start; i <= end && !isOwned(i - 1); i++) {
      List<Finding<Participant>> people = PresentReader.read(matter, i, end);
      boolean whole =
          people.size() == 1 && people.getFirst().span().end() == matter.source(end, end).end();
      if (whole) {
        return Optional.of(people.getFirst());
      }
    }
    return Optional.empty();
  }

  /** In {@code Ambassador Hollan of Lastria} what follows the preposition is nobody's name. */
  private int withoutState(int start, int end) {
    int i = end;
    while (i > start && tokens.has(i, MatterTokens.CAPITAL)) {
      i--;
    }
    i = tokens.is(i, "the") ? i - 1 : i;
    boolean named = i > start && i < end && PersonNames.isNameWord(tokens, i - 1);
    return named && tokens.is(i, "of") ? i - 1 : end;
  }

  /** After {@code the Ambassador of} stands nobody's name. */
  private boolean isOwned(int i) {
    int of = tokens.is(i, "the") ? i - 1 : i;
    return tokens.is(of, "of") && tokens.has(of - 1, WordClass.RANK.bit());
  }
}
