package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.intake.Intake;
import org.chancery.intake.Parcel;
import org.chancery.intake.Settings;

/** One run of {@code read}: everything in order, and the count of what was left out. */
final class ReadRun {

  private final Renderer renderer;
  private final Sink sink;
  private final Surroundings around;
  private final Progress progress;
  private final List<String> passed = new ArrayList<>();
  private int here;
  private int all;
  private int left;
  private boolean fault;

  ReadRun(Renderer renderer, Sink sink, Surroundings around, Progress progress) {
    this.renderer = renderer;
    this.progress = progress;
    this.sink = sink;
    this.around = around;
  }

  /** What comes in order: what came of each paper, and the end of what a path named. */
  private sealed interface Step {
    record Paper(Outcome outcome) implements Step {}

    record End(Named named) implements Step {}
  }

  void all(List<String> paths, Settings settings) throws IOException, WrongUsage {
    Deque<Stream<Parcel>> open = new ArrayDeque<>();
    try (Ordered<Step> ordered = new Ordered<>(step -> take(step, open))) {
      Optional<Named> before = Optional.empty();
      for (String path : paths) {
        if (before.isPresent()) {
          Step end = new Step.End(before.get());
          ordered.add(() -> end);
        }
        Named named = Named.parse(path);
        before = Optional.of(named);
        Stream<Parcel> parcels =
            path.equals("-")
                ? Intake.parcels("standard input", around.in(), settings)
                : Intake.parcels(Path.of(named.file()), settings);
        open.add(parcels);
        for (Iterator<Parcel> each = parcels.iterator(); each.hasNext(); ) {
          Parcel parcel = each.next();
          ordered.add(() -> new Step.Paper(renderer.render(parcel, named)));
        }
      }
      ordered.finish();
      before.ifPresent(this::end);
    } finally {
      // Papers of a zip archive can be read until it is closed, and are read on other threads.
      open.forEach(Stream::close);
      progress.clear();
    }
    sink.finish();
    if (left > 0 && all > 1) {
      Trouble.say(Messages.leftOut(left, all), 0, around);
    }
  }

  int exitCode() {
    return fault ? Trouble.FAILED : left > 0 ? Trouble.LEFT_OUT : Trouble.DONE;
  }

  private void take(Step step, Deque<Stream<Parcel>> open) throws IOException, WrongUsage {
    switch (step) {
      case Step.Paper paper -> take(paper.outcome());
      case Step.End end -> {
        open.remove().close();
        end(end.named());
      }
    }
  }

  /** Says when what was named in a file is not there, unless the file itself is at fault. */
  private void end(Named named) {
    if (named.item().isPresent() && here == 0) {
      all++;
      leave(named.file(), Messages.noItem(named.item().get(), passed));
    }
    here = 0;
    passed.clear();
  }

  private void take(Outcome outcome) throws IOException, WrongUsage {
    if (outcome instanceof Outcome.PassedOver over) {
      passed.addAll(over.item().stream().toList());
      return;
    }
    all++;
    here++;
    switch (outcome) {
      case Outcome.PassedOver _ -> {}
      case Outcome.Rendered rendered -> {
        sink.write(rendered);
        progress.record();
      }
      case Outcome.LeftOut out -> leave(out.file(), out.reason());
      case Outcome.Fault broken -> {
        left++;
        fault = true;
        progress.clear();
        if (renderer.debug()) {
          broken.fault().printStackTrace(around.err());
        }
        Trouble.say(Messages.fault(broken.file(), broken.fault()), 0, around);
      }
    }
  }

  private void leave(String file, String reason) {
    left++;
    progress.clear();
    int _ = Trouble.say(Messages.failure(file, reason), 0, around);
  }
}
