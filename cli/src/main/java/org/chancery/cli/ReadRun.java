package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
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
  private int all;
  private int left;
  private boolean fault;

  ReadRun(Renderer renderer, Sink sink, Surroundings around, Progress progress) {
    this.renderer = renderer;
    this.progress = progress;
    this.sink = sink;
    this.around = around;
  }

  void all(List<String> paths, Settings settings) throws IOException, WrongUsage {
    try (Ordered<Outcome> ordered = new Ordered<>(this::take)) {
      for (String path : paths) {
        try (Stream<Parcel> parcels =
            path.equals("-")
                ? Intake.parcels("standard input", around.in(), settings)
                : Intake.parcels(Path.of(path), settings)) {
          for (Iterator<Parcel> each = parcels.iterator(); each.hasNext(); ) {
            Parcel parcel = each.next();
            ordered.add(() -> renderer.render(parcel));
          }
        }
      }
      ordered.finish();
    } finally {
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

  private void take(Outcome outcome) throws IOException, WrongUsage {
    all++;
    switch (outcome) {
      case Outcome.Rendered rendered -> {
        sink.write(rendered);
        progress.record();
      }
      case Outcome.LeftOut out -> {
        left++;
        progress.clear();
        Trouble.say(Messages.failure(out.file(), out.reason()), 0, around);
      }
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
}
