package org.chancery.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.archive.Records.Text;
import org.chancery.archive.holding.RecordId;
import org.chancery.archive.meaning.Embedder;
import org.chancery.archive.meaning.MeaningIndex;
import org.chancery.archive.meaning.MeaningTroubles;
import org.chancery.archive.meaning.MeaningWriter;
import org.chancery.archive.meaning.Model;
import org.chancery.archive.meaning.Near;
import org.chancery.archive.meaning.Passages;
import org.chancery.archive.query.Clause;
import org.chancery.archive.query.Query;
import org.chancery.archive.search.Hit;
import org.chancery.archive.search.MeaningResults;
import org.chancery.archive.search.MeaningResults.Coverage;
import org.chancery.archive.search.Search;
import org.chancery.transcript.TranscriptReader;

/**
 * Search by meaning: an index of its own that is made on request only, with a model that lies
 * beside the program. What it finds is alike, which proves nothing: a passage and its contrary, or
 * the same deed with its doer and its victim exchanged, are more alike than two true paraphrases.
 */
public final class Meaning {

  private static final int FEWEST_PASSAGES = 60;
  private static final int MOST_PASSAGES = 10_000;
  private static final int SHOWN_PASSAGES = 2;

  /** After so many passages the index is written to the disk. */
  private static final int MANY = 2_000;

  private final Path folder;
  private final Records records;
  private final Supplier<Search> search;
  private final MeaningIndex index;
  private final AtomicReference<Optional<Counted>> counted =
      new AtomicReference<>(Optional.empty());

  Meaning(Path archive, Records records, Supplier<Search> search) {
    this.folder = folder(archive);
    this.records = records;
    this.search = search;
    this.index = MeaningIndex.open(folder);
  }

  static Path folder(Path archive) {
    return archive.resolve("meaning");
  }

  /** Hears how far embedding has come; from any thread. */
  public interface Listener {

    /** Hears once how many characters are to be read. */
    void begins(long characters);

    /** Hears that a record of so many characters is done. */
    void done(int characters);
  }

  /**
   * What a run did.
   *
   * @param records how many records came in
   * @param passages how many passages they have
   * @param kept how many records were here already, as they are
   */
  public record Run(int records, int passages, int kept) {}

  /**
   * How much there is.
   *
   * @param coverage how many records can be found
   * @param passages how many passages they have
   * @param model what compares them; empty when it must be made anew before it can be asked
   */
  public record Extent(Coverage coverage, int passages, Optional<Model> model) {}

  /** Returns a number that changes with what the index has; 0 as long as there is none. */
  public long version() {
    return index.version();
  }

  /** Tells whether it can be asked with an embedder. */
  public boolean ready(Embedder embedder) {
    return index.model().equals(Optional.of(Model.of(embedder)));
  }

  /** Tells how much can be found; empty when there is no index. */
  public Optional<Extent> extent() {
    return index.made()
        ? Optional.of(new Extent(counted().coverage(), index.passages(), index.model()))
        : Optional.empty();
  }

  /**
   * What was counted.
   *
   * @param stand the state of the archive of which it was counted
   * @param version the state of the index
   * @param coverage how many records can be found
   * @param gone what the index has and the archive has no longer, or not so
   */
  private record Counted(int stand, long version, Coverage coverage, Set<String> gone) {}

  /** Counted anew only when the archive or the index has changed. */
  private Counted counted() {
    int stand = records.stand();
    long version = index.version();
    Optional<Counted> last =
        counted.get().filter(c -> c.stand() == stand && c.version() == version);
    return last.orElseGet(() -> {
      Counted now = count(stand, version);
      counted.set(Optional.of(now));
      return now;
    });
  }

  private Counted count(int stand, long version) {
    Set<String> gone = new HashSet<>(index.states());
    Map<RecordId, Text> held = records.texts();
    long known = held.entrySet().stream().filter(each -> gone.remove(state(each))).count();
    return new Counted(
        stand, version, new Coverage(Math.toIntExact(known), held.size()), Set.copyOf(gone));
  }

  private static String state(Map.Entry<RecordId, Text> held) {
    return MeaningIndex.state(held.getKey(), held.getValue().digest());
  }

  /**
   * Finds the records that have passages of like meaning.
   *
   * @param asked what to look for, a sentence or a few words
   * @param within which records to look through
   * @param first how many records to pass over
   * @param most how many to return at most
   * @throws org.chancery.archive.holding.ArchiveTrouble if there is no index of this model
   */
  public MeaningResults search(Embedder embedder, String asked, Query within, int first, int most) {
    if (!index.made()) {
      throw MeaningTroubles.notMade();
    }
    Model model = Model.of(embedder);
    if (!index.model().equals(Optional.of(model))) {
      throw MeaningTroubles.otherModel(index.model(), model);
    }
    Optional<List<RecordId>> chosen =
        within.asked() instanceof Clause.Everything
            ? Optional.empty()
            : Optional.of(search.get().ids(within));
    Counted now = counted();
    List<Hit> hits =
        byRecord(embedder.of(asked), chosen, now.gone(), first + most).values().stream()
            .skip(first)
            .limit(most)
            .flatMap(this::shown)
            .toList();
    return new MeaningResults(asked, within, model.name(), now.coverage(), hits);
  }

  /** More and more passages are looked at until enough records have one. */
  private Map<RecordId, List<Near>> byRecord(
      float[] asked, Optional<List<RecordId>> within, Set<String> gone, int wanted) {
    int passages = Math.max(FEWEST_PASSAGES, 3 * wanted);
    while (true) {
      int most = Math.min(passages, MOST_PASSAGES);
      List<Near> near = index.nearest(asked, most, within);
      Map<RecordId, List<Near>> byRecord = byRecord(near, gone);
      if (near.size() < most || most == MOST_PASSAGES || byRecord.size() >= wanted) {
        return byRecord;
      }
      passages *= 4;
    }
  }

  /** Passages of a text that is no longer the record's are left out. */
  private static Map<RecordId, List<Near>> byRecord(List<Near> near, Set<String> gone) {
    Map<RecordId, List<Near>> byRecord = new LinkedHashMap<>();
    for (Near each : near) {
      if (!gone.contains(each.state())) {
        byRecord.computeIfAbsent(each.id(), _ -> new ArrayList<>()).add(each);
      }
    }
    return byRecord;
  }

  private Stream<Hit> shown(List<Near> near) {
    Near best = near.getFirst();
    return search
        .get()
        .show(
            best.id(),
            best.likeness(),
            near.stream().limit(SHOWN_PASSAGES).map(Near::span).toList())
        .stream();
  }

  /**
   * Brings the index up to date: passages of records that are new to it, or whose text changed, are
   * read by the model; records that are gone are taken out. Stopped at any moment, it goes on where
   * it was. Others may read and write the archive meanwhile.
   *
   * @throws org.chancery.archive.holding.ArchiveBusy if another process does the same
   */
  public Run embed(Embedder embedder, Listener listener) {
    try (MeaningWriter writer = MeaningWriter.open(folder, embedder)) {
      Map<RecordId, Text> held = records.texts();
      Map<RecordId, Text> missing = missing(embedder, held);
      listener.begins(missing.values().stream().mapToLong(Text::characters).sum());
      int passages = all(missing, writer, listener);
      sweep(writer);
      return new Run(missing.size(), passages, held.size() - missing.size());
    }
  }

  /** What is done when something goes wrong is kept. */
  private int all(Map<RecordId, Text> missing, MeaningWriter writer, Listener listener) {
    AtomicInteger passages = new AtomicInteger();
    AtomicInteger since = new AtomicInteger();
    try {
      missing.entrySet().parallelStream()
          .forEach(record -> {
            int added = embed(record.getKey(), record.getValue(), writer);
            passages.addAndGet(added);
            if (since.addAndGet(added) >= MANY) {
              since.set(0);
              writer.commit();
            }
            listener.done(record.getValue().characters());
          });
    } finally {
      writer.commit();
    }
    return passages.get();
  }

  /** One that is erased meanwhile has no text any more. */
  private int embed(RecordId id, Text text, MeaningWriter writer) {
    return records
        .find(id)
        .map(h -> Passages.of(TranscriptReader.read(h.source(), h.notation())))
        .map(passages -> writer.add(id, text.digest(), passages))
        .orElse(0);
  }

  private Map<RecordId, Text> missing(Embedder embedder, Map<RecordId, Text> held) {
    boolean same = index.model().equals(Optional.of(Model.of(embedder)));
    Set<String> states = same ? index.states() : Set.of();
    Map<RecordId, Text> missing = new TreeMap<>(held);
    missing.entrySet().removeIf(each -> states.contains(state(each)));
    return missing;
  }

  private void sweep(MeaningWriter writer) {
    Set<String> gone = new HashSet<>(index.states());
    records.texts().entrySet().stream().map(Meaning::state).forEach(gone::remove);
    gone.forEach(writer::forget);
    writer.commit();
  }

  /** Takes erased records out for good. */
  void erase(List<RecordId> ids) {
    MeaningWriter.erase(folder, ids);
  }

  void close() {
    index.close();
  }
}
