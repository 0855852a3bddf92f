package org.chancery.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.collation.Witness;
import org.chancery.dossier.reuse.ReuseIndex;
import org.chancery.edition.ReuseEdition;
import org.chancery.record.Record;
import org.chancery.transcript.Stratum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Finds where passages of a paper stand elsewhere. */
@Command(
    name = "reuse",
    description =
        "Find where passages of a paper stand in other papers, in full or altered. The papers are"
            + " read as their hands left them.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example: chancery reuse first-draft.txt papers/",
      "         chancery reuse 12.3",
      "Exit code: 0 done, 1 failed, 2 wrong usage or something left out."
    })
final class ReuseCommand implements Callable<Integer> {

  /** So many papers of an archive are searched, those that share most. */
  private static final int MOST = 500;

  private final Surroundings around;

  @Parameters(
      index = "0",
      paramLabel = "STATE",
      description =
          "The paper: a file, FILE#ITEM of a volume, 12.3 of the archive, or a layer such as"
              + " FILE:typed.")
  private String asked = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "Where to look: files or folders. Without any, in the archive.")
  private List<String> paths = new ArrayList<>();

  @Mixin private ComparisonOptions shown = new ComparisonOptions();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private HelpOptions help = new HelpOptions();

  ReuseCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Papers papers = new Papers(around, archive);
    Witness paper = new Witnesses(papers).named(asked);
    List<Witness> texts = paths.isEmpty() ? inArchive(paper) : inFiles(papers);
    ReuseEdition edition = new ReuseEdition(paper, texts, ReuseIndex.of(texts).find(paper));
    StringWriter out = new StringWriter();
    edition.to(shown.form(around), out);
    around.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    return papers.exitCode();
  }

  private List<Witness> inFiles(Papers papers) throws WrongUsage {
    List<Witness> texts = new ArrayList<>();
    for (String path : paths) {
      for (Record record : papers.read(path)) {
        Witness text = Witness.of(record, Stratum.CORRECTED);
        texts.add(text.named(text.name().substring(0, text.name().lastIndexOf(':'))));
      }
    }
    return texts;
  }

  /** Returns the papers of the archive that share groups of words, as its index tells. */
  private List<Witness> inArchive(Witness paper) throws WrongUsage {
    List<Witness> texts = new ArrayList<>();
    try (Archive from = archive.open(around)) {
      for (RecordId id : from.search().sharing(paper.text(), MOST)) {
        Record record = from.records().read(id);
        texts.add(Witness.of(record, Stratum.CORRECTED).named(id.toString()));
      }
    }
    return texts;
  }
}
