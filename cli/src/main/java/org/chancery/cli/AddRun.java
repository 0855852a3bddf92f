package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.archive.Accession;
import org.chancery.archive.Accessioning;
import org.chancery.archive.Archive;
import org.chancery.archive.Deposit;
import org.chancery.archive.Item;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.intake.Found;
import org.chancery.intake.Incoming;
import org.chancery.intake.Intake;
import org.chancery.intake.Parcel;
import org.chancery.intake.Settings;
import org.chancery.transcript.Notation;

/**
 * One run of {@code add}: papers are read on all processors and written, each source whole or not
 * at all, in the order in which they were found.
 */
final class AddRun {

  /** What was added: records and the files they came from, versions among these, known files. */
  record Tally(int records, int files, int versions, int known) {}

  /** What comes to the one who writes. */
  private sealed interface Step {
    record Begin(Deposit deposit) implements Step {}

    record Paper(Item item) implements Step {}

    record Refused(String file, String reason) implements Step {}

    record Fault(String file, Throwable fault) implements Step {}

    record End() implements Step {}

    record Known(String file, String digest) implements Step {}
  }

  /** So many letters of text may be read ahead of the one who writes. */
  private static final long MOST_WAITING = 4_000_000;

  /** Of so many paths at most are the files read at once: those of a zip archive stay open. */
  private static final int MOST_OPEN = 64;

  private final Archive archive;
  private final Optional<Notation> notation;
  private final Surroundings around;
  private final Progress progress;
  private final Path own;
  private final Set<String> digests = new HashSet<>();
  private final Map<String, Function<String, String>> refused = new HashMap<>();
  private Optional<Accessioning> current = Optional.empty();
  private String digest = "";
  private Tally tally = new Tally(0, 0, 0, 0);
  private int papers;
  private int left;
  private boolean fault;
  private boolean debug;

  AddRun(Archive archive, Optional<Notation> notation, Surroundings around, Progress progress) {
    this.archive = archive;
    this.notation = notation;
    this.around = around;
    this.progress = progress;
    this.own = archive.folder().toAbsolutePath().normalize();
  }

  Tally tally() {
    return tally;
  }

  int exitCode() {
    return fault ? Trouble.FAILED : left > 0 ? Trouble.LEFT_OUT : Trouble.DONE;
  }

  void all(List<String> paths, Settings settings, boolean showFaults)
      throws IOException, WrongUsage {
    debug = showFaults;
    try {
      new Conveyor<>(AddRun::weight, MOST_WAITING).run(c -> find(paths, settings, c), this::take);
    } finally {
      current.ifPresent(Accessioning::close);
      progress.clear();
    }
    int all = left + tally.files() + tally.known();
    if (left > 0 && all > 1) {
      Trouble.say(Messages.leftOut(left, all), 0, around);
    }
  }

  private static long weight(Step step) {
    return step instanceof Step.Paper(Item item) ? item.record().transcript().text().length() : 0;
  }

  private void find(List<String> paths, Settings settings, Conveyor<Step> conveyor)
      throws IOException, WrongUsage, InterruptedException {
    List<Stream<Found>> open = new ArrayList<>();
    try {
      for (String path : paths) {
        Stream<Found> files =
            path.equals("-")
                ? Stream.of(Intake.file("standard input", around.in(), settings))
                : Intake.files(Path.of(path), settings);
        open.add(files);
        for (Iterator<Found> each = files.iterator(); each.hasNext(); ) {
          hand(each.next(), settings, conveyor);
        }
        if (open.size() == MOST_OPEN) {
          conveyor.finish();
          close(open);
        }
      }
      conveyor.finish();
    } finally {
      close(open);
    }
  }

  private static void close(List<Stream<Found>> open) {
    open.forEach(Stream::close);
    open.clear();
  }

  /** Tells whether a name is that of the archive itself, which may lie in a folder of papers. */
  private boolean isOwn(String name) {
    try {
      return Path.of(name).toAbsolutePath().normalize().equals(own);
    } catch (InvalidPathException e) {
      return false; // so a zip archive may call a file
    }
  }

  /** Hands a file's work to the processors, unless the archive has it or is in it. */
  private void hand(Found found, Settings settings, Conveyor<Step> conveyor)
      throws InterruptedException {
    switch (found) {
      case Found.Failure failure -> {
        if (!isOwn(failure.name())) {
          conveyor.lay(() -> new Step.Refused(failure.name(), failure.reason()));
        }
      }
      case Found.File file -> {
        if (Path.of(file.origin()).startsWith(own)) {
          return;
        }
        Optional<String> refusal = file.refusal(settings);
        if (refusal.isPresent()) {
          conveyor.lay(() -> new Step.Refused(file.name(), refusal.get()));
        } else {
          hand(file, settings, conveyor);
        }
      }
    }
  }

  /** The bytes are kept first and read from there: what is read is what is held. */
  private void hand(Found.File file, Settings settings, Conveyor<Step> conveyor)
      throws InterruptedException {
    Deposit deposit;
    try {
      deposit =
          archive.accessions().receive(file.name(), file.origin(), file.size(), file.bytes()::open);
    } catch (IOException e) {
      String detail = String.valueOf(e.getMessage());
      conveyor.lay(() -> new Step.Refused(file.name(), Messages.brokenOff(detail)));
      return;
    }
    if (!digests.add(deposit.digest())
        || archive.accessions().holding(deposit.digest()).isPresent()) {
      settings.progress().accept(file.size());
      conveyor.lay(() -> new Step.Known(file.name(), deposit.digest()));
      return;
    }
    conveyor.lay(() -> new Step.Begin(deposit));
    try (Stream<Parcel> parcels = kept(file, deposit).parcels(settings, deposit.digest())) {
      for (Iterator<Parcel> each = parcels.iterator(); each.hasNext(); ) {
        Parcel parcel = each.next();
        conveyor.lay(() -> read(parcel));
      }
    }
    conveyor.lay(Step.End::new);
  }

  private Found.File kept(Found.File file, Deposit deposit) {
    archive.accessions().keep(deposit);
    return archive
        .accessions()
        .original(deposit.digest())
        .map(path ->
            new Found.File(
                file.name(), file.origin(), deposit.bytes(), () -> Files.newInputStream(path)))
        .orElse(file);
  }

  /** The work of one thread. Never throws: a fault in one paper must not stop the others. */
  private Step read(Parcel parcel) {
    try {
      return switch (parcel.open()) {
        case Incoming.Failure failure -> new Step.Refused(failure.file(), failure.reason());
        case Incoming.Document document ->
            new Step.Paper(
                archive
                    .accessions()
                    .prepare(
                        Item.read(
                            document.source(),
                            document.hints(),
                            notation.or(() -> document.notation().flatMap(Notation::named)))));
      };
    } catch (StackOverflowError e) {
      return new Step.Refused(parcel.name(), Messages.tooDeep());
    } catch (RuntimeException e) {
      return new Step.Fault(parcel.name(), e);
    }
  }

  private void take(Step step) {
    switch (step) {
      case Step.Begin begin -> {
        papers = 0;
        digest = begin.deposit().digest();
        current = Optional.of(archive.accessions().begin(begin.deposit()));
      }
      case Step.Paper paper -> {
        if (current.isPresent()) {
          add(paper.item(), current.get());
        }
      }
      case Step.Refused refused ->
          refuse(refused.file(), file -> Messages.failure(file, refused.reason()));
      case Step.Fault broken -> broken(broken.file(), broken.fault());
      case Step.End _ -> {
        current.map(Accessioning::commit).ifPresent(this::count);
        current = Optional.empty();
      }
      case Step.Known known -> again(known);
    }
  }

  /** A fault in one paper takes its file back, and must not stop the others. */
  private void add(Item item, Accessioning accessioning) {
    try {
      accessioning.add(item);
      papers++;
      progress.record();
    } catch (ArchiveTrouble trouble) {
      throw trouble;
    } catch (RuntimeException e) {
      broken(item.record().transcript().source().name(), e);
    }
  }

  @SuppressWarnings("CatchAndPrintStackTrace")
  private void broken(String name, Throwable thrown) {
    fault = true;
    if (debug) {
      thrown.printStackTrace(around.err());
    }
    refuse(name, file -> Messages.fault(file, thrown));
  }

  private void count(Accession added) {
    int version = added.version() > 1 ? 1 : 0;
    tally =
        new Tally(tally.records + papers, tally.files + 1, tally.versions + version, tally.known);
  }

  /** Bytes that came before are here already, unless they were refused then. */
  private void again(Step.Known known) {
    Function<String, String> reason = refused.get(known.digest());
    if (reason == null) {
      tally = new Tally(tally.records, tally.files, tally.versions, tally.known + 1);
    } else {
      refuse(known.file(), reason);
    }
  }

  /** Takes back what was begun of a file, and says why; so again of a file of the same bytes. */
  private void refuse(String file, Function<String, String> sentence) {
    if (current.isPresent()) {
      refused.put(digest, sentence);
      current.get().close();
    }
    current = Optional.empty();
    left++;
    progress.clear();
    Trouble.say(sentence.apply(file), 0, around);
  }
}
