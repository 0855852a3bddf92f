package org.chancery.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.LedgerBook;
import org.chancery.dossier.Dossier;
import org.chancery.dossier.Ledger;
import org.chancery.edition.LedgerEdition;
import org.chancery.record.Record;
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
      converter = LedgerForm.Words.class,
      completionCandidates = LedgerForm.Words.class,
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: page.")
  private LedgerForm form = LedgerForm.PAGE;

  @Mixin private WidthOption width = new WidthOption();

  @Mixin private HelpOptions help = new HelpOptions();

  LedgerCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Papers papers = new Papers(around, archive);
    List<String> ids = new ArrayList<>();
    Ledger ledger = paths.isEmpty() ? ofArchive(ids) : ofPapers(papers);
    if (ledger.dossier().records().isEmpty() && papers.exitCode() != Trouble.DONE) {
      return papers.exitCode();
    }
    Ledger shown = Optional.ofNullable(party).map(ledger::ofParty).orElse(ledger);
    if (party != null && shown.entries().isEmpty() && !ledger.entries().isEmpty()) {
      int _ = Trouble.say(Messages.nobodyBound(party), Trouble.DONE, around);
    }
    StringWriter out = new StringWriter();
    LedgerEdition.of(shown, ids).to(chosen(), out);
    around.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    return papers.exitCode();
  }

  private Ledger ofArchive(List<String> ids) throws WrongUsage {
    try (Archive from = archive.open(around)) {
      LedgerBook.Cited cited = from.ledger().cited(from.records().ids(), Optional.ofNullable(asOf));
      cited.ids().forEach(id -> ids.add(id.toString()));
      // JSON has fields of their own for the file and its item; the others cite in one word.
      return form == LedgerForm.JSON ? cited.ledger() : cited.called();
    }
  }

  private Ledger ofPapers(Papers papers) throws WrongUsage {
    if (archive.named()) {
      throw new WrongUsage(Messages.papersOrArchive());
    }
    List<Record> records = new ArrayList<>();
    for (String path : paths) {
      records.addAll(papers.read(path));
    }
    Dossier dossier = Dossier.of(records);
    return Optional.ofNullable(asOf)
        .map(day -> Ledger.of(dossier, day))
        .orElseGet(() -> Ledger.of(dossier));
  }

  private LedgerEdition.Form chosen() {
    return switch (form) {
      case PAGE -> new LedgerEdition.Form.Page(width.columns(around.terminal()));
      case JSON -> new LedgerEdition.Form.Json();
      case CSV -> new LedgerEdition.Form.Csv();
      case HTML -> new LedgerEdition.Form.Html();
    };
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
}
