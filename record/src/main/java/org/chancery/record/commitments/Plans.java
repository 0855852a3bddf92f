package org.chancery.record.commitments;

import java.util.Optional;
import org.chancery.record.commitments.Announcements.Own;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds what somebody plans or is ready to do: {@code intends to}, {@code would be glad to}. */
final class Plans {

  private static final WordSet READY =
      WordSet.of("glad", "willing", "ready", "prepared", "pleased", "happy");

  /** {@code I am glad to say} binds nobody. */
  private static final WordSet COURTEOUS = WordSet.of("glad", "pleased", "happy");

  private static final WordSet IS = WordSet.of("was", "is", "are", "were");
  private static final WordSet I_AM = WordSet.of("am", "i'm", "we're");
  private static final WordSet OWN = WordSet.of("my", "our", "his", "her", "their");
  private static final WordSet TAKING =
      WordSet.of("receive", "have", "know", "hear", "see", "learn", "get", "be");

  private final Tokens tokens;
  private final AnnouncedEnd ends;

  Plans(Tokens tokens, AnnouncedEnd ends) {
    this.tokens = tokens;
    this.ends = ends;
  }

  /** {@code was arranging to}, {@code intends to}, {@code proposed to}. */
  Optional<Own> plan(int from, int i, int to) {
    if (i + 2 >= to) {
      return Optional.empty();
    }
    boolean plans =
        (tokens.is(i, "arranging")
                || tokens.is(i, "intends")
                || tokens.is(i, "intended")
                || tokens.is(i, "intend")
                || tokens.is(i, "proposes")
                || tokens.is(i, "intending"))
            && tokens.is(i + 1, "to");
    boolean ready =
        tokens.isAny(i, READY)
            && tokens.is(i + 1, "to")
            && !tokens.isAny(i + 2, TAKING)
            && (tokens.isAny(i - 1, IS)
                || tokens.isAny(i - 1, I_AM) && !tokens.isAny(i, COURTEOUS));
    int aside = ready || !tokens.isAny(i, READY) ? -1 : aside(i + 1, to);
    if (aside > 0 && i - from < 4) {
      return Optional.of(new Own(new Action(aside + 1, ends.end(aside + 1, to)), false));
    }
    if (ready && i - from < 9) {
      boolean named =
          i - 2 >= from
              && tokens.isCapital(i - 2)
              && !tokens.isAny(i - 2, Announcements.SELF)
              && !tokens.isAny(from, OWN)
              && !tokens.isAny(i - 1, I_AM);
      return Optional.of(
          new Own(
              new Action(
                  i + 2,
                  ends.end(i + 2, to),
                  named ? Optional.of(tokens.text(from, i - 1)) : Optional.empty()),
              false));
    }
    if (!plans || tokens.is(i - 1, "not") || tokens.is(i - 1, "which") || i == from) {
      return Optional.empty();
    }
    boolean self = false;
    for (int k = i - 1; k >= Math.max(from, i - 3); k--) {
      self |=
          tokens.isAny(k, Announcements.SELF) || tokens.is(k, "himself") || tokens.is(k, "they");
    }
    if (self) {
      return Optional.of(new Own(new Action(i + 2, ends.end(i + 2, to)), false));
    }
    boolean named = tokens.isCapital(i - 1) && i - from < 9 && !tokens.is(i, "intended");
    return named
        ? Optional.of(
            new Own(
                new Action(from, ends.end(i + 2, to), Optional.of(tokens.text(from, i))), false))
        : Optional.empty();
  }

  /** {@code ready, he said, to deliver}: returns where the infinitive stands, or -1. */
  private int aside(int comma, int to) {
    for (int i = comma + 2; tokens.is(comma, ",") && i < Math.min(to - 2, comma + 7); i++) {
      if (tokens.is(i, ",")) {
        return tokens.is(i + 1, "to") ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** {@code would be very glad to study}; {@code would be glad to receive} is a request. */
  @Nullable Own ready(int verb, int to) {
    if (tokens.is(verb, "have") && tokens.is(verb + 1, "pleasure") && tokens.is(verb + 2, "in")) {
      return new Own(new Action(verb - 1, ends.end(verb + 3, to)), false);
    }
    for (int i = verb + 1; i < Math.min(to - 2, verb + 4); i++) {
      if (tokens.isAny(i, READY) && tokens.is(i + 1, "to") && !tokens.isAny(i + 2, TAKING)) {
        return new Own(new Action(i + 2, ends.end(i + 2, to)), false);
      }
    }
    return null;
  }
}
