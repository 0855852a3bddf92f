package org.chancery.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.dossier.LedgerEntry.State;
import org.chancery.dossier.LedgerEntry.Wording;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.Commitment.Kind;
import org.chancery.record.commitments.FollowUp.Status;
import org.chancery.record.commitments.FollowUpReader;
import org.chancery.record.commitments.Told;
import org.chancery.record.dates.When;

/**
 * Writes the entries of a ledger: joins parallel accounts, weighs the passages, and says what
 * became of each promise.
 */
final class LedgerWriter {

  /** So many passages an editor is asked to judge. */
  private static final int CANDIDATES = 3;

  private static final Comparator<Evidence> IN_ORDER =
      Comparator.comparingInt(Evidence::record).thenComparingInt(e -> e.span().start());

  /** Accounts of one talk are written within so many days of each other. */
  private static final int PARALLEL_DAYS = 3;

  /** A place in the dossier: a record and a commitment in it. */
  private record Key(int record, int commitment) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return record != other.record
          ? Integer.compare(record, other.record)
          : Integer.compare(commitment, other.commitment);
    }
  }

  private final Docket docket;
  private final Proof proof;
  private final Optional<LocalDate> day;
  private final Map<Key, Key> same = new HashMap<>();
  private final Map<Key, List<Evidence>> sure = new HashMap<>();
  private final Map<Key, List<Evidence>> candidates = new HashMap<>();

  private LedgerWriter(Docket docket, Optional<LocalDate> day) {
    this.docket = docket;
    this.proof = new Proof(docket);
    this.day = day;
  }

  static List<LedgerEntry> write(Docket docket, Optional<LocalDate> day) {
    LedgerWriter writer = new LedgerWriter(docket, day);
    for (FollowUpReader.Account account : docket.accounts()) {
      if (writer.isKnown(account.paper())) {
        writer.join(
            new Key(account.paper(), account.commitment()),
            new Key(account.earlier(), account.same()));
      }
    }
    for (Docket.Passage passage : docket.followUps()) {
      if (writer.isKnown(passage.told().paper())) {
        writer.weigh(passage);
      }
    }
    for (Docket.Passage passage : docket.doubtful()) {
      if (writer.isKnown(passage.told().paper())) {
        writer.doubt(passage);
      }
    }
    return writer.entries();
  }

  private boolean isKnown(int record) {
    Optional<LocalDate> written = docket.date(record);
    return written.isEmpty() || day.isEmpty() || !written.get().isAfter(day.get());
  }

  private void weigh(Docket.Passage passage) {
    Told told = passage.told();
    for (Told.Link link : told.links()) {
      Key to = new Key(link.paper(), link.commitment());
      Evidence evidence = evidence(passage, link);
      Optional<Integer> own = ownCommitment(told);
      if (own.isPresent() && isParallel(told.paper(), own.get(), to)) {
        join(new Key(told.paper(), own.get()), to);
      } else if (proof.decides(passage, link)) {
        sure.computeIfAbsent(to, k -> new ArrayList<>()).add(evidence);
      } else {
        candidates.computeIfAbsent(to, k -> new ArrayList<>()).add(evidence);
      }
    }
  }

  private void doubt(Docket.Passage passage) {
    for (Told.Link link : passage.told().links()) {
      candidates
          .computeIfAbsent(new Key(link.paper(), link.commitment()), k -> new ArrayList<>())
          .add(evidence(passage, link));
    }
  }

  /** The commitment of its own record that a renewal makes. */
  private Optional<Integer> ownCommitment(Told told) {
    List<Commitment> commitments = docket.commitments(told.paper());
    for (int i = 0; told.status() == Status.RENEWED && i < commitments.size(); i++) {
      if (told.span().contains(commitments.get(i).action())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isParallel(int record, int commitment, Key earlier) {
    Optional<LocalDate> one = docket.date(record);
    Optional<LocalDate> other = docket.date(earlier.record());
    return record != earlier.record()
        && one.isPresent()
        && other.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= PARALLEL_DAYS
        && value(new Key(record, commitment)).kind() != Kind.STANDING_PROMISE_RENEWED;
  }

  private void join(Key later, Key earlier) {
    Key first = first(earlier);
    if (!first.equals(later) && !first(later).equals(first)) {
      same.put(first(later), first);
    }
  }

  private Key first(Key key) {
    Key at = key;
    while (same.containsKey(at)) {
      at = same.get(at);
    }
    return at;
  }

  private static Evidence evidence(Docket.Passage passage, Told.Link link) {
    Told told = passage.told();
    List<String> reasons = new ArrayList<>();
    if (!link.shared().isEmpty()) {
      reasons.add(
          "both say "
              + String.join(", ", link.shared().stream().sorted().map(s -> s + "…").toList()));
    }
    if (told.explicit()) {
      reasons.add(
          link.grounds().refers() ? "the words refer back" : "the words say what became of it");
    }
    if (link.grounds().acts() && told.status() != Status.RENEWED) {
      reasons.add("it tells of him who is bound");
    }
    if (link.shared().isEmpty() && link.paper() == told.paper()) {
      reasons.add("it stands just before");
    }
    return new Evidence(
        told.paper(), told.span(), told.status(), passage.day(), link.score(), reasons);
  }

  private Commitment value(Key key) {
    return docket.commitments(key.record()).get(key.commitment());
  }

  private List<LedgerEntry> entries() {
    Map<Key, List<Key>> groups = new TreeMap<>();
    for (int r = 0; r < docket.records(); r++) {
      if (!isKnown(r)) {
        continue;
      }
      for (int c = 0; c < docket.commitments(r).size(); c++) {
        Key key = new Key(r, c);
        groups.computeIfAbsent(first(key), k -> new ArrayList<>()).add(key);
      }
    }
    List<LedgerEntry> entries = new ArrayList<>(groups.size());
    for (List<Key> group : groups.values()) {
      entries.add(entry(entries.size() + 1, group));
    }
    return entries;
  }

  private LedgerEntry entry(int number, List<Key> group) {
    List<Wording> words = group.stream().map(k -> new Wording(k.record(), value(k))).toList();
    List<Evidence> evidence = gathered(group, sure);
    List<Evidence> doubtful =
        gathered(group, candidates).stream()
            .filter(c ->
                evidence.stream()
                    .noneMatch(e -> e.record() == c.record() && e.span().equals(c.span())))
            .sorted(Comparator.comparingDouble(Evidence::score).reversed())
            .limit(CANDIDATES)
            .sorted(IN_ORDER)
            .toList();
    return new LedgerEntry(number, words, state(group, words, evidence), evidence, doubtful);
  }

  private static List<Evidence> gathered(List<Key> group, Map<Key, List<Evidence>> from) {
    List<Evidence> all = new ArrayList<>();
    for (Key key : group) {
      for (Evidence evidence : from.getOrDefault(key, List.of())) {
        if (all.stream()
            .noneMatch(e -> e.record() == evidence.record() && e.span().equals(evidence.span()))) {
          all.add(evidence);
        }
      }
    }
    all.sort(IN_ORDER);
    return all;
  }

  private State state(List<Key> group, List<Wording> words, List<Evidence> evidence) {
    Optional<LocalDate> term =
        words.stream()
            .flatMap(w -> w.commitment().terms().dueWhen().stream())
            .flatMap(w -> last(w).stream())
            .findFirst();
    if (words.stream().allMatch(w -> w.commitment().terms().force() == Commitment.Force.HOPE)) {
      return State.HOPED;
    }
    State state = null;
    for (Evidence e : evidence) {
      state = after(Optional.ofNullable(state), e, term);
    }
    boolean lasting = group.stream().anyMatch(k -> docket.isLasting(k.record(), k.commitment()));
    return state != null ? state : bySilence(words.getFirst().commitment(), term, lasting);
  }

  private static State after(Optional<State> before, Evidence e, Optional<LocalDate> term) {
    boolean late = term.isPresent() && e.day().filter(d -> d.isAfter(term.get())).isPresent();
    boolean settled =
        before
            .filter(s -> s == State.KEPT || s == State.KEPT_LATE || s == State.PARTLY_KEPT)
            .isPresent();
    return switch (e.status()) {
      case KEPT -> late ? State.KEPT_LATE : settled ? before.get() : State.KEPT;
      case PARTLY_KEPT -> State.PARTLY_KEPT;
      case BROKEN -> State.BROKEN;
      case REFUSED -> settled ? before.get() : State.REFUSED;
      case RENEWED -> settled ? before.get() : State.RENEWED;
      case SUPERSEDED -> State.SUPERSEDED;
      case OUTSTANDING -> before.orElse(State.OPEN);
    };
  }

  /** Without a passage, the calendar alone decides. */
  private State bySilence(Commitment commitment, Optional<LocalDate> term, boolean lasting) {
    if (commitment.kind() == Kind.REQUEST_REFUSED) {
      return State.REFUSED;
    }
    if (lasting || term.isEmpty() || day.isEmpty()) {
      return State.OPEN;
    }
    int past = day.get().compareTo(term.get());
    return past > 0 ? State.OVERDUE : past == 0 ? State.DUE : State.OPEN;
  }

  /** Returns the last day of a term; empty when it has no end. */
  static Optional<LocalDate> last(When when) {
    return switch (when) {
      case When.Date date -> date.toLocalDate();
      case When.Interval interval -> interval.to().flatMap(When.Date::toLocalDate);
    };
  }
}
