package org.chancery.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
      "Exit code: 0 done, 1 failed, 2 wrong usage or something left out."
    })
final class ReuseCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      index = "0",
      paramLabel = "STATE",
      description = "The paper: a file, FILE#ITEM of a volume, or a layer such as FILE:typed.")
  private String asked = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Where to look: files or folders.")
  private List<String> paths = new ArrayList<>();

  @Mixin private ComparisonOptions shown = new ComparisonOptions();

  @Mixin private HelpOptions help = new HelpOptions();

  ReuseCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Papers papers = new Papers(around);
    Witness paper = new Witnesses(papers).named(asked);
    List<Witness> texts = new ArrayList<>();
    for (String path : paths) {
      for (Record record : papers.read(path)) {
        Witness text = Witness.of(record, Stratum.CORRECTED);
        texts.add(text.named(text.name().substring(0, text.name().lastIndexOf(':'))));
      }
    }
    ReuseEdition edition = new ReuseEdition(paper, texts, ReuseIndex.of(texts).find(paper));
    StringWriter out = new StringWriter();
    edition.to(shown.form(around), out);
    around.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    return papers.exitCode();
  }
}
