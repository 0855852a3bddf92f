package org.chancery.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Ledger;
import org.chancery.edition.LedgerEdition;
import org.chancery.intake.Incoming;
import org.chancery.intake.Intake;
import org.chancery.intake.Settings;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.transcript.Notation;
import org.chancery.transcript.TranscriptReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Reads papers as one dossier and shows who is bound to what, and what became of it. */
@Command(
    name = "ledger",
    description =
        "Read papers as one dossier and show every undertaking: who is bound to whom, until when,"
            + " and what later papers show of it.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 done, 1 failed, 2 wrong usage or something left out."})
final class LedgerCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files or folders; - is standard input. Without any, the records of the archive.")
  private List<String> paths = new ArrayList<>();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = ForDay.class,
      description = "The day asked about, such as 1961-04-12. Default: that of the last paper.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--party",
      paramLabel = "NAME",
      description = "Only what this person or body owes or is owed.")
  private @Nullable String party;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      converter = ForForm.class,
      completionCandidates = LedgerForm.Words.class,
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: page.")
  private LedgerForm form = LedgerForm.PAGE;

  @Option(
      names = "--width",
      paramLabel = "N",
      converter = Values.ForWidth.class,
      description = "Columns of the page. Default: those of the terminal, else 80.")
  private @Nullable Integer width;

  @Option(names = "--debug", description = "Show where in the program a fault arose.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private final List<Record> records = new ArrayList<>();
  private int left;

  LedgerCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Ledger ledger = paths.isEmpty() ? ofArchive() : ofPapers();
    Ledger shown = Optional.ofNullable(party).map(ledger::ofParty).orElse(ledger);
    StringWriter out = new StringWriter();
    LedgerEdition.of(shown).to(chosen(), out);
    around.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    return left > 0 ? Trouble.LEFT_OUT : Trouble.DONE;
  }

  private Ledger ofArchive() throws WrongUsage {
    try (Archive from = Archive.open(archive.folder())) {
      return from.ledger().ledger(from.records().ids(), Optional.ofNullable(asOf));
    }
  }

  private Ledger ofPapers() throws WrongUsage {
    if (archive.named()) {
      throw new WrongUsage(Messages.papersOrArchive());
    }
    for (String path : paths) {
      try (Stream<Incoming> incoming =
          path.equals("-")
              ? Intake.read("standard input", around.in(), Settings.DEFAULT)
              : Intake.read(Path.of(path), Settings.DEFAULT)) {
        for (Iterator<Incoming> each = incoming.iterator(); each.hasNext(); ) {
          take(each.next());
        }
      }
    }
    Dossier dossier = Dossier.of(records);
    return Optional.ofNullable(asOf)
        .map(day -> Ledger.of(dossier, day))
        .orElseGet(() -> Ledger.of(dossier));
  }

  private void take(Incoming incoming) {
    switch (incoming) {
      case Incoming.Failure failure -> {
        left++;
        Trouble.say(Messages.failure(failure.file(), failure.reason()), 0, around);
      }
      case Incoming.Document document -> {
        Notation notation =
            document
                .notation()
                .flatMap(Notation::named)
                .orElseGet(() -> Notation.suggest(document.source().text()));
        records.add(
            RecordReader.read(
                TranscriptReader.read(document.source(), notation), document.hints()));
      }
    }
  }

  private LedgerEdition.Form chosen() {
    return switch (form) {
      case PAGE -> new LedgerEdition.Form.Page(Optional.ofNullable(width).orElseGet(this::columns));
      case JSON -> new LedgerEdition.Form.Json();
      case CSV -> new LedgerEdition.Form.Csv();
      case HTML -> new LedgerEdition.Form.Html();
    };
  }

  private int columns() {
    return around.terminal().out()
        ? Math.clamp(around.terminal().columns().orElse(80), 40, 120)
        : 80;
  }

  /** {@code --as-of}. */
  static final class ForDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String day) {
      try {
        return LocalDate.parse(day);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "--as-of takes a day such as 1961-04-12, not '" + day + "'");
      }
    }
  }

  /** {@code --as}. */
  static final class ForForm implements ITypeConverter<LedgerForm> {
    @Override
    public LedgerForm convert(String word) {
      return Values.known("--as", word, LedgerForm.values(), LedgerForm::word);
    }
  }
}
