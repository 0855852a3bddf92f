package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Anchor;
import org.chancery.archive.Anchor.Subject;
import org.chancery.archive.Decidable;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.edition.Edition;
import org.chancery.edition.Sheet;
import org.chancery.readingroom.editing.Form;
import org.chancery.readingroom.holdings.LedgerRows;
import org.chancery.readingroom.holdings.Text;
import org.chancery.readingroom.holdings.Whole;
import org.chancery.readingroom.http.Phrases;
import org.chancery.record.Record;
import org.chancery.record.language.OneLine;
import org.chancery.transcript.Span;

/**
 * The page on which an editor decides about the words at one place.
 *
 * @param id the record
 * @param title its title
 * @param at the place, as the address tells it
 * @param back where to go afterwards; empty for the place in the record
 * @param layer the layer that was read
 * @param passage the words, with some before and after
 * @param items what is found there
 * @param wrong why the last form was not taken; may be empty
 */
record DecideView(
    RecordId id,
    String title,
    String at,
    String back,
    String layer,
    Passage passage,
    List<Item> items,
    String wrong) {

  /** How a commitment may be settled. */
  static final List<State> STATES =
      List.of(
          State.KEPT,
          State.KEPT_LATE,
          State.PARTLY_KEPT,
          State.BROKEN,
          State.SUPERSEDED,
          State.OPEN);

  private static final int AROUND = 220;

  /** Words with some before and after them, and the space between as the text has it. */
  record Passage(String before, String words, String after, int line) {

    static Passage of(Record record, Span span) {
      int length = record.transcript().text().length();
      Span before = new Span(Math.max(0, span.start() - AROUND), span.start());
      Span after = new Span(span.end(), Math.min(length, span.end() + AROUND));
      String leading = Edition.around(record.transcript(), before);
      String following = Edition.around(record.transcript(), after);
      String text = record.transcript().text();
      boolean apart = span.start() > 0 && Character.isWhitespace(text.charAt(span.start() - 1));
      boolean parted = span.end() < length && Character.isWhitespace(text.charAt(span.end()));
      return new Passage(
          (before.start() == 0 ? leading : leading.substring(leading.indexOf(' ') + 1))
              + (apart ? " " : ""),
          Edition.around(record.transcript(), span),
          (parted ? " " : "")
              + (after.end() == length
                  ? following
                  : Text.brief(following, Math.max(1, following.length() - 1))),
          record.transcript().lines().line(span.start()));
    }
  }

  /**
   * One finding, or a query.
   *
   * @param subject what it is
   * @param span where a decision finds it again
   * @param digest the text in which that counts
   * @param value what a correction replaces
   * @param shown the same in words
   * @param quoted the words by which it is found again
   * @param origin what made it and how sure it is
   * @param proofs passages that may show what became of a commitment
   * @param given what was filled in already
   */
  record Item(
      Subject subject,
      String span,
      String digest,
      String value,
      String shown,
      String quoted,
      String origin,
      List<Proof> proofs,
      Given given) {

    /** Tells whether its value can be corrected by words. */
    boolean correctable() {
      return subject != Subject.QUERY && subject != Subject.MEETING;
    }
  }

  /** A passage that an editor can name by choosing it. */
  record Proof(String value, String text) {}

  /** What was filled in. */
  record Given(
      String choice,
      String value,
      String state,
      String proof,
      String in,
      String words,
      String why) {

    static final Given NOTHING = new Given("", "", "", "", "", "", "");

    static Given of(Context ctx) {
      return new Given(
          Form.line(ctx, "do"),
          Form.line(ctx, "value"),
          Form.line(ctx, "state"),
          Form.line(ctx, "proof"),
          Form.line(ctx, "in"),
          Form.line(ctx, "words"),
          Form.line(ctx, "why"));
    }
  }

  static Item item(
      RecordId id, Record record, Decidable found, Given given, Optional<Whole> whole, Phrases t) {
    Anchor anchor = Anchor.of(id, found.subject(), record, found.at());
    String shown =
        found.subject() == Subject.FOLLOW_UP ? t.of("fate." + found.value()) : found.value();
    String origin =
        RecordView.origin(found.origin().map(o -> new Sheet.Origin(o.maker(), o.certainty())), t);
    return new Item(
        found.subject(),
        place(found.at()),
        anchor.digest(),
        OneLine.ofBlanks(found.value()),
        OneLine.ofBlanks(shown),
        Edition.words(record.transcript(), found.at(), 300),
        origin,
        found.subject() == Subject.COMMITMENT ? proofs(id, found.at(), whole) : List.of(),
        given);
  }

  /** Returns the name of the words that tell what a correction replaces. */
  static String prompt(Subject subject, Phrases t) {
    String name = "value." + subject.name();
    return t.words().containsKey(name) ? name : "value.other";
  }

  /** Returns a span as an address tells it: {@code 12-40}. */
  static String place(Span span) {
    return span.start() + "-" + span.end();
  }

  private static List<Proof> proofs(RecordId id, Span action, Optional<Whole> whole) {
    List<Proof> out = new ArrayList<>();
    for (LedgerRows.Row row : whole.map(w -> w.ledger().rows()).orElse(List.of())) {
      boolean same =
          row.words().stream()
              .anyMatch(p -> p.in().equals(id) && p.anchor().equals(Edition.anchor(action)));
      if (same) {
        row.evidence().forEach(s -> proof(s.passage()).ifPresent(out::add));
        row.candidates().forEach(s -> proof(s.passage()).ifPresent(out::add));
      }
    }
    return out.stream().distinct().toList();
  }

  private static Optional<Proof> proof(LedgerRows.Passage passage) {
    return passage.anchor().startsWith("w")
        ? Optional.of(
            new Proof(
                passage.in() + ":" + passage.anchor().substring(1),
                passage.in() + " “" + Text.brief(passage.words(), 110) + "”"))
        : Optional.empty();
  }
}
