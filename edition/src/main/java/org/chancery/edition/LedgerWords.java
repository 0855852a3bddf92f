package org.chancery.edition;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Evidence;
import org.chancery.dossier.Ledger;
import org.chancery.dossier.LedgerEntry;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.dossier.LedgerEntry.Wording;
import org.chancery.record.Record;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.FollowUp;
import org.chancery.record.dates.When;
import org.chancery.transcript.Span;

/** Puts the facts of a ledger into words, the same in every form. */
final class LedgerWords {

  private LedgerWords() {}

  static String state(State state) {
    return switch (state) {
      case OPEN -> "open";
      case DUE -> "due";
      case OVERDUE -> "overdue";
      case KEPT -> "kept";
      case PARTLY_KEPT -> "kept in part";
      case KEPT_LATE -> "kept late";
      case BROKEN -> "broken";
      case RENEWED -> "renewed";
      case REFUSED -> "refused";
      case SUPERSEDED -> "superseded";
      case HOPED -> "only hoped for";
    };
  }

  static String status(FollowUp.Status status) {
    return switch (status) {
      case KEPT -> "kept";
      case PARTLY_KEPT -> "kept in part";
      case BROKEN -> "not kept";
      case REFUSED -> "refused";
      case RENEWED -> "promised again";
      case SUPERSEDED -> "superseded";
      case OUTSTANDING -> "still outstanding";
    };
  }

  static String kind(Commitment.Kind kind) {
    return switch (kind) {
      case PROMISE -> "promise";
      case ACCEPTED_REQUEST -> "accepted request";
      case JOINT_DECISION -> "joint decision";
      case INSTRUCTION -> "instruction";
      case STANDING_PROMISE_RENEWED -> "promise renewed";
      case REQUEST_OPEN -> "request";
      case REQUEST_REFUSED -> "request, refused";
      case REQUEST_DEFERRED -> "request, put off";
    };
  }

  /** Returns who is bound and to whom: {@code Ormay, to Orlenne}. */
  static String parties(Commitment commitment) {
    return commitment.parties().debtor()
        + commitment.parties().creditor().map(c -> ", to " + c).orElse("");
  }

  /** Returns the term, as computed where that is possible, else as written. */
  static Optional<String> due(Ledger ledger, LedgerEntry entry) {
    Optional<Commitment> dated = entry.dated();
    if (dated.isPresent()) {
      String passed = isPassed(ledger, entry) ? passed(entry.commitment()) : "";
      return dated.flatMap(c -> c.terms().dueWhen()).map(DateWords::of).map(due -> due + passed);
    }
    Wording first = entry.words().getFirst();
    return first.commitment().terms().due().map(span -> quote(ledger, first.record(), span));
  }

  /** Tells whether the term has passed of what no day alone can show to be overdue. */
  private static boolean isPassed(Ledger ledger, LedgerEntry entry) {
    Optional<LocalDate> last =
        entry
            .dated()
            .flatMap(c -> c.terms().dueWhen())
            .flatMap(When::last)
            .flatMap(When.Date::toLocalDate);
    return entry.state() == State.OPEN
        && entry.evidence().isEmpty()
        && last.isPresent()
        && ledger.asOf().filter(day -> day.isAfter(last.get())).isPresent();
  }

  private static String passed(Commitment commitment) {
    String unknown =
        switch (commitment.kind()) {
          case REQUEST_OPEN, REQUEST_REFUSED, REQUEST_DEFERRED -> "no answer is reported";
          case PROMISE, ACCEPTED_REQUEST, JOINT_DECISION, INSTRUCTION, STANDING_PROMISE_RENEWED ->
              commitment.terms().condition().isPresent()
                  ? "whether its condition was met is not reported"
                  : "no breach is reported";
        };
    return "; the term has passed, " + unknown;
  }

  /** Returns file and line: {@code 05-telegram.txt:16}. */
  static String place(Ledger ledger, int record, Span span) {
    Record where = ledger.dossier().records().get(record);
    String item = where.transcript().source().item().map(i -> "#" + i).orElse("");
    return Words.spaced(where.transcript().source().name())
        + item
        + ":"
        + line(ledger, record, span);
  }

  static int line(Ledger ledger, int record, Span span) {
    return ledger.dossier().records().get(record).transcript().lines().line(span.start());
  }

  /** Returns the words of a span as they are read, the notation replaced by signs. */
  static String quote(Ledger ledger, int record, Span span) {
    return MarkedLines.words(ledger.dossier().records().get(record).transcript(), span);
  }

  /** Returns the day of a record. */
  static String day(Ledger ledger, int record) {
    return Dossier.date(ledger.dossier().records().get(record))
        .map(Object::toString)
        .orElse("undated");
  }

  static String evidence(Evidence evidence) {
    return status(evidence.status()) + evidence.day().map(d -> " (" + d + ")").orElse("");
  }

  /** Returns one line that says how many entries there are of each state. */
  static String summary(Ledger ledger) {
    StringBuilder out = new StringBuilder();
    for (State state : State.values()) {
      long count = ledger.count(state);
      if (count > 0) {
        out.append(out.isEmpty() ? "" : ", ").append(count).append(' ').append(state(state));
      }
    }
    return out.isEmpty() ? "no undertakings" : out.toString();
  }

  static String title(Ledger ledger) {
    int records = ledger.dossier().records().size();
    return "Ledger of "
        + records
        + (records == 1 ? " record" : " records")
        + ledger.asOf().map(d -> " as of " + d).orElse("");
  }
}
