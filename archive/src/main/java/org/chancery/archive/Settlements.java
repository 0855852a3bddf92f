package org.chancery.archive;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Evidence;
import org.chancery.dossier.LedgerEntry;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.record.Record;
import org.chancery.record.commitments.FollowUp;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;

/** What editors settled, by the place of the commitment in a dossier. */
final class Settlements {

  private record Place(int record, Span action) {}

  private final Map<Place, Decided> byPlace = new HashMap<>();
  private final Map<RecordId, Integer> numbers = new HashMap<>();
  private final List<Record> records;

  private Settlements(List<Record> records) {
    this.records = records;
  }

  static Settlements of(
      Dossier dossier, List<RecordId> ids, List<Record> read, List<Decided> standing) {
    Settlements out = new Settlements(dossier.records());
    IdentityHashMap<Record, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < out.records.size(); i++) {
      places.put(out.records.get(i), i);
    }
    for (int i = 0; i < read.size(); i++) {
      Integer place = places.get(read.get(i));
      if (place != null) {
        out.numbers.put(ids.get(i), place);
      }
    }
    for (Decided each : standing) {
      if (each.decision() instanceof Decision.Settle settle) {
        out.take(each, settle.anchor());
      }
    }
    return out;
  }

  private void take(Decided decided, Anchor anchor) {
    Integer number = numbers.get(anchor.record());
    if (number != null) {
      String text = records.get(number).transcript().text();
      String digest = Source.sha256(text.getBytes(StandardCharsets.UTF_8));
      anchor.in(text, digest).ifPresent(span -> byPlace.put(new Place(number, span), decided));
    }
  }

  /** Returns the last decision that settled an entry. */
  Optional<Decided> on(LedgerEntry entry) {
    return entry.words().stream()
        .map(w -> byPlace.get(new Place(w.record(), w.commitment().action())))
        .filter(Objects::nonNull)
        .reduce((one, other) -> one.number() > other.number() ? one : other);
  }

  /** Returns an entry in the state that was settled, the editor's proof first. */
  LedgerEntry settled(LedgerEntry entry, Decided decided) {
    if (!(decided.decision() instanceof Decision.Settle settle)) {
      return entry;
    }
    List<Evidence> evidence = new ArrayList<>(entry.evidence());
    settle
        .shown()
        .filter(proof -> !proof.words().isEmpty())
        .flatMap(proof -> evidence(decided, settle.state(), proof))
        .ifPresent(evidence::addFirst);
    return new LedgerEntry(
        entry.number(), entry.words(), settle.state(), evidence, entry.candidates());
  }

  private Optional<Evidence> evidence(Decided by, State state, Decision.Proof proof) {
    return Optional.ofNullable(numbers.get(proof.in()))
        .flatMap(number -> {
          int at = records.get(number).transcript().text().indexOf(proof.words());
          String reason =
              "settled by " + by.who() + " on " + by.at().atZone(ZoneOffset.UTC).toLocalDate();
          return at < 0
              ? Optional.empty()
              : Optional.of(
                  new Evidence(
                      number,
                      new Span(at, at + proof.words().length()),
                      status(state),
                      Optional.empty(),
                      1,
                      List.of(reason)));
        });
  }

  private static FollowUp.Status status(State state) {
    return switch (state) {
      case KEPT, KEPT_LATE -> FollowUp.Status.KEPT;
      case PARTLY_KEPT -> FollowUp.Status.PARTLY_KEPT;
      case BROKEN -> FollowUp.Status.BROKEN;
      case RENEWED -> FollowUp.Status.RENEWED;
      case REFUSED -> FollowUp.Status.REFUSED;
      case SUPERSEDED -> FollowUp.Status.SUPERSEDED;
      case OPEN, DUE, OVERDUE, HOPED -> FollowUp.Status.OUTSTANDING;
    };
  }
}
