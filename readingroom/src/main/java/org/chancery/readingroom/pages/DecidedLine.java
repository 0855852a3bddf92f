package org.chancery.readingroom.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.archive.Anchor;
import org.chancery.archive.Decided;
import org.chancery.archive.Decision;
import org.chancery.archive.Decisions;
import org.chancery.archive.holding.RecordId;
import org.chancery.edition.Edition;
import org.chancery.readingroom.holdings.Text;
import org.chancery.readingroom.http.Phrases;
import org.chancery.record.language.OneLine;

/**
 * A decision in words.
 *
 * @param number its number
 * @param at when it was taken
 * @param who who took it
 * @param why the reason; may be empty
 * @param what what was decided
 * @param quoted the words that it is about; may be empty
 * @param in the record that it is about
 * @param anchor the element that holds the words
 * @param undone whether a later decision undid it
 */
record DecidedLine(
    int number,
    String at,
    String who,
    String why,
    String what,
    String quoted,
    Optional<RecordId> in,
    String anchor,
    boolean undone) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private static final int LONGEST = 140;

  /** Puts a whole log into words, or all of it that is about one thing, in its order. */
  static List<DecidedLine> of(List<Decided> log, Phrases t) {
    Set<Integer> undone = Decisions.undone(log);
    List<DecidedLine> out = new ArrayList<>();
    log.forEach(d -> out.add(of(d, undone.contains(d.number()), t)));
    return out;
  }

  static DecidedLine of(Decided decided, boolean undone, Phrases t) {
    Decision decision = decided.decision();
    Optional<Anchor> words = decision.words();
    Optional<RecordId> in =
        decision instanceof Decision.Split split
            ? Optional.of(split.in())
            : words.map(Anchor::record);
    return new DecidedLine(
        decided.number(),
        moment(decided.at()),
        decided.who(),
        decided.why(),
        what(decision, t),
        words.map(w -> Text.brief(OneLine.ofBlanks(w.quoted()), LONGEST)).orElse(""),
        in,
        words.map(Anchor::span).filter(s -> !s.isEmpty()).map(Edition::anchor).orElse(""),
        undone);
  }

  /** Returns a moment in words. */
  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  private static String what(Decision decision, Phrases t) {
    return switch (decision) {
      case Decision.Confirm confirm -> t.of("decided.confirm", subject(confirm.anchor(), t));
      case Decision.Reject reject -> t.of("decided.reject", subject(reject.anchor(), t));
      case Decision.Correct correct ->
          t.of("decided.correct", subject(correct.anchor(), t), value(correct, t));
      case Decision.Settle settle ->
          t.of("decided.settle", t.of("state", settle.state()))
              + settle
                  .shown()
                  .map(p ->
                      " "
                          + t.of(
                              "decided.shown",
                              p.in(),
                              Text.brief(OneLine.ofBlanks(p.words()), 120)))
                  .orElse("");
      case Decision.Answer answer -> t.of("decided.answer", answer.answer());
      case Decision.Merge merge ->
          t.of("decided.merge", quoted(merge.names()), "“" + merge.into() + "”");
      case Decision.Split split -> t.of("decided.split", split.name(), split.in(), split.into());
      case Decision.Part part ->
          t.of("decided.part", quoted(part.names()), "“" + part.into() + "”");
      case Decision.Identify identify ->
          t.of("decided.identify", identify.name(), identify.identifier());
      case Decision.Rename rename -> t.of("decided.rename", rename.name(), rename.to());
      case Decision.Undo undo -> t.of("decided.undo", undo.number());
    };
  }

  private static String value(Decision.Correct correct, Phrases t) {
    String name = "fate." + correct.value();
    boolean fate = correct.anchor().subject() == Anchor.Subject.FOLLOW_UP;
    return fate && t.words().containsKey(name) ? t.of(name) : correct.value();
  }

  private static String subject(Anchor anchor, Phrases t) {
    return t.of("subject", anchor.subject());
  }

  private static String quoted(List<String> names) {
    return String.join(", ", names.stream().map(n -> "“" + n + "”").toList());
  }
}
