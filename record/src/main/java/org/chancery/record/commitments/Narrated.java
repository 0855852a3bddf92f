package org.chancery.record.commitments;

import java.util.List;
import java.util.Optional;
import org.chancery.record.commitments.Commitment.Kind;
import org.chancery.record.language.Prose;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Circle;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.Span;

/**
 * Finds undertakings outside of any statement: the writer's own, and those he tells of one who was
 * present.
 */
final class Narrated {

  private static final WordSet FIRST = WordSet.of("i", "we");
  private static final WordSet THIRD = WordSet.of("he", "she");
  private static final WordSet SIDE =
      WordSet.of(
          "comrades",
          "delegation",
          "side",
          "minister",
          "ambassador",
          "president",
          "representatives",
          "delegates",
          "commissioners",
          "government");

  private final Prose prose;
  private final Tokens tokens;
  private final Circle circle;
  private final List<Said> said;
  private final Book book;
  private final Announcements announcements;
  private final Duties duties;

  private static final WordSet MODAL = WordSet.of("will", "shall", "would");

  /** The last one who spoke and is known. */
  private @org.jspecify.annotations.Nullable Said known;

  Narrated(Prose prose, Circle circle, List<Said> said, Book book) {
    this.prose = prose;
    this.tokens = prose.tokens();
    this.circle = circle;
    this.said = said;
    this.book = book;
    this.announcements = new Announcements(tokens);
    this.duties = new Duties(tokens, circle, book, announcements);
  }

  void read() {
    int next = 0;
    int covered = 0;
    for (Span sentence : prose.sentences()) {
      while (next < said.size() && said.get(next).verb() < sentence.end()) {
        covered = Math.max(covered, said.get(next).scope());
        known = said.get(next).speaker().startsWith("(") ? known : said.get(next);
        next++;
      }
      int from = Math.max(sentence.start(), covered);
      boolean told = next > 0 && said.get(next - 1).verb() >= sentence.start();
      boolean plain =
          !told
              && (from == sentence.start() || duties.isNote())
              && sentence.end() - sentence.start() > 4;
      int end = ClauseCutter.withoutStop(tokens, sentence.end());
      if (plain && duties.read(sentence.start(), end)) {
        continue;
      }
      if (sentence.end() - from > 3) {
        sentence(from, sentence.end(), told ? null : known);
      }
    }
  }

  private void sentence(int from, int to, @org.jspecify.annotations.Nullable Said before) {
    int end = ClauseCutter.withoutStop(tokens, to);
    for (int i = from; i < end - 2; i++) {
      if (!tokens.isAny(i + 1, MODAL)) {
        continue;
      }
      boolean first =
          tokens.isAny(i, FIRST) && (tokens.is(i + 1, "will") || tokens.is(i + 1, "shall"));
      boolean third =
          tokens.isAny(i, THIRD) && tokens.is(i + 1, "would") && before != null && i <= from + 4;
      boolean side =
          tokens.isAny(i, SIDE) && tokens.is(i + 1, "will") && !circle.present().isEmpty();
      boolean named =
          tokens.isCapital(i)
              && tokens.is(i + 1, "would")
              && before != null
              && tokens.word(i).length() > 3
              && (i == from || tokens.is(i - 1, ",") || tokens.is(i - 1, "the"))
              && !tokens.isAny(i, FIRST);
      if (named && before != null) {
        take(i, end, tokens.text(i, i + 1), before.statement().source().addressee());
        return;
      }
      if (first && circle.writer().isPresent()) {
        take(i, end, circle.writer().get(), circle.recipient());
        return;
      }
      if (third && before != null) {
        take(i, end, before.speaker(), before.statement().source().addressee());
        return;
      }
      if (side) {
        int start = subject(from, i);
        take(i, end, tokens.text(start, i + 1), Optional.empty());
        return;
      }
    }
  }

  private int subject(int from, int noun) {
    int i = noun;
    while (i > from && (tokens.isCapital(i - 1) || tokens.is(i - 1, "the"))) {
      i--;
      if (tokens.is(i, "the")) {
        break;
      }
    }
    return i;
  }

  private void take(int subject, int to, String debtor, Optional<String> creditor) {
    Announcements.Own own = announcements.at(subject + 1, to);
    if (own != null) {
      Action action = own.action();
      Statement none =
          new Statement(
              new Statement.Source(debtor, Optional.empty(), creditor),
              Statement.Act.PROMISE,
              tokens.span(subject, subject + 1),
              tokens.span(action.from(), action.to()),
              List.of(),
              new Statement.Manner(false, false, Statement.Voice.REPORTED, Optional.empty()));
      Said said = new Said(-1, none, subject, action.from(), action.to(), action.to(), 0);
      book.enter(Kind.PROMISE, action, said, debtor, creditor, null);
      int next = action.to();
      if (tokens.is(next, "and") && tokens.isAny(next + 1, MODAL) && next + 3 < to) {
        take(next, to, debtor, creditor);
      }
    }
  }
}
