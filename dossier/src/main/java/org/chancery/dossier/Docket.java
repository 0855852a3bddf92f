package org.chancery.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.Record;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.FollowUpReader;
import org.chancery.record.commitments.FollowUpReader.Account;
import org.chancery.record.commitments.Told;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Span;

/**
 * All that a ledger is made of, read once, so that the ledger of any day costs little and the
 * records need not be kept. Immutable.
 *
 * <pre>{@code
 * Docket docket = Docket.of(dossier);
 * List<LedgerEntry> then = docket.entries(Optional.of(LocalDate.of(1936, 11, 20)));
 * }</pre>
 */
public final class Docket {

  /** A passage that speaks of undertakings, and the day of which it tells. */
  record Passage(Told told, Optional<LocalDate> day) {}

  /** Words in a record, by its number in the dossier. */
  public record Place(int record, Span span) {}

  private final List<Optional<LocalDate>> dates;
  private final List<List<Commitment>> commitments;
  private final List<List<Boolean>> lasting;
  private final List<Account> accounts;
  private final List<Passage> followUps;
  private final List<Passage> doubtful;

  private Docket(Dossier dossier, FollowUpReader.Reading reading) {
    List<Record> records = dossier.records();
    this.dates = records.stream().map(Dossier::date).toList();
    this.commitments =
        records.stream()
            .map(r ->
                r.undertakings().commitments().stream()
                    .map(Finding::value)
                    .map(c -> Lasting.withoutTerm(r.transcript().text(), c))
                    .toList())
            .toList();
    this.lasting = records.stream().map(Docket::lasting).toList();
    this.accounts = reading.accounts();
    this.followUps = passages(records, reading.followUps());
    this.doubtful = passages(records, reading.doubtful());
  }

  private static List<Boolean> lasting(Record record) {
    String text = record.transcript().text();
    return record.undertakings().commitments().stream()
        .map(found -> Lasting.is(text, found.value()))
        .toList();
  }

  private static List<Passage> passages(List<Record> records, List<Told> all) {
    return all.stream()
        .map(t -> new Passage(t, PassageDay.of(records.get(t.paper()), t.span())))
        .toList();
  }

  /** Reads the records of a dossier. */
  public static Docket of(Dossier dossier) {
    return new Docket(dossier, dossier.reading());
  }

  /** Returns the entries of the ledger as of a day; without one, whatever the day. */
  public List<LedgerEntry> entries(Optional<LocalDate> day) {
    return LedgerWriter.write(this, day);
  }

  /** Returns the day of the last record; empty when none has a date. */
  public Optional<LocalDate> last() {
    return dates.stream().flatMap(Optional::stream).max(LocalDate::compareTo);
  }

  /** Returns all words that the ledger of any day can point at. */
  public Set<Place> places() {
    Set<Place> out = new LinkedHashSet<>();
    for (int r = 0; r < commitments.size(); r++) {
      for (Commitment each : commitments.get(r)) {
        out.add(new Place(r, each.action()));
        int record = r;
        each.terms().condition().ifPresent(span -> out.add(new Place(record, span)));
      }
    }
    List<Passage> all = new ArrayList<>(followUps);
    all.addAll(doubtful);
    all.forEach(p -> out.add(new Place(p.told().paper(), p.told().span())));
    return out;
  }

  int records() {
    return dates.size();
  }

  Optional<LocalDate> date(int record) {
    return dates.get(record);
  }

  List<Commitment> commitments(int record) {
    return commitments.get(record);
  }

  /** Tells whether no day can show by passing that a commitment was not kept. */
  boolean isLasting(int record, int commitment) {
    return lasting.get(record).get(commitment);
  }

  List<Account> accounts() {
    return accounts;
  }

  List<Passage> followUps() {
    return followUps;
  }

  List<Passage> doubtful() {
    return doubtful;
  }
}
