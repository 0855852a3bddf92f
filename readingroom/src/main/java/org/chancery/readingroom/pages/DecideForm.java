package org.chancery.readingroom.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Anchor;
import org.chancery.archive.Anchor.Subject;
import org.chancery.archive.Decision;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.record.Record;
import org.chancery.record.commitments.FollowUp;

/** Reads a decision out of what an editor filled in. */
final class DecideForm {

  private final Desk desk;
  private final DecideView.Given given;

  DecideForm(Desk desk, DecideView.Given given) {
    this.desk = desk;
    this.given = given;
  }

  /** Returns the reason; only a confirmation or an answer may do without. */
  String why() {
    boolean needed =
        switch (given.choice()) {
          case "correct", "reject", "settle" -> true;
          default -> false;
        };
    if (needed && given.why().isEmpty()) {
      throw Refusal.malformed("Say why, for those who read it later.");
    }
    return given.why();
  }

  /** Returns what is decided about the words of {@code anchor}. */
  Decision decision(Anchor anchor) {
    String choice = given.choice();
    if (!choices(anchor.subject()).contains(choice)) {
      throw Refusal.malformed("Choose what is to be done.");
    }
    return switch (choice) {
      case "answer" -> new Decision.Answer(anchor, answer());
      case "confirm" -> new Decision.Confirm(anchor);
      case "reject" -> new Decision.Reject(anchor);
      case "correct" -> new Decision.Correct(anchor, value(anchor.subject()));
      default -> new Decision.Settle(anchor, state(), proof());
    };
  }

  private static List<String> choices(Subject subject) {
    if (subject == Subject.QUERY) {
      return List.of("answer");
    }
    if (subject == Subject.COMMITMENT) {
      return List.of("confirm", "reject", "correct", "settle");
    }
    return subject == Subject.MEETING
        ? List.of("confirm", "reject")
        : List.of("confirm", "reject", "correct");
  }

  private String answer() {
    if (given.value().isEmpty()) {
      throw Refusal.malformed("Write the answer to the query.");
    }
    return given.value();
  }

  private String value(Subject subject) {
    if (given.value().isEmpty()) {
      throw Refusal.malformed("Write what it is to be corrected to.");
    }
    boolean status =
        Arrays.stream(FollowUp.Status.values()).anyMatch(s -> s.name().equals(given.value()));
    if (subject == Subject.FOLLOW_UP && !status) {
      throw Refusal.malformed("Choose what became of it.");
    }
    return given.value();
  }

  private State state() {
    return DecideView.STATES.stream()
        .filter(s -> s.name().equals(given.state()))
        .findFirst()
        .orElseThrow(() -> Refusal.malformed("Choose what became of the undertaking."));
  }

  /** A passage that was chosen, else the words of a record that were written down. */
  private Optional<Decision.Proof> proof() {
    int colon = given.proof().indexOf(':');
    if (colon > 0) {
      RecordId id = id(given.proof().substring(0, colon));
      Record record = desk.archive().records().read(id);
      String words =
          DecidePages.span(given.proof().substring(colon + 1), record)
              .of(record.transcript().text());
      return Optional.of(new Decision.Proof(id, words));
    }
    if (given.in().isEmpty()) {
      if (!given.words().isEmpty()) {
        throw Refusal.malformed("Say in which record these words stand, such as 12.3.");
      }
      return Optional.empty();
    }
    RecordId id = id(given.in());
    String text = desk.archive().records().read(id).transcript().text();
    if (given.words().isEmpty()) {
      return Optional.of(new Decision.Proof(id, ""));
    }
    return Optional.of(
        new Decision.Proof(
            id,
            Quote.find(text, given.words())
                .map(s -> s.of(text))
                .orElseThrow(() ->
                    Refusal.malformed(
                        "The words “"
                            + Ask.shown(given.words())
                            + "” do not stand in "
                            + id
                            + "."))));
  }

  private RecordId id(String word) {
    RecordId id =
        RecordId.parse(word)
            .filter(i -> desk.archive().records().card(i).isPresent())
            .orElseThrow(() ->
                Refusal.malformed(
                    "There is no record “" + Ask.shown(word) + "”: ids are like 12.3."));
    return desk.holdings().card(id).id();
  }
}
