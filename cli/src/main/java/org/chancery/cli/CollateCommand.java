package org.chancery.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Collation;
import org.chancery.dossier.collation.Witness;
import org.chancery.edition.CollationEdition;
import org.chancery.edition.ComparisonForm;
import org.chancery.tei.CollationTei;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares states of a text word by word. */
@Command(
    name = "collate",
    description =
        "Compare states of a text word by word: what came in, what went out, what moved. A state is"
            + " a file, FILE#ITEM of a volume, a record of the archive such as 12.3, one layer of"
            + " it (FILE:typed, FILE:corrected, FILE:published), or a draft it quotes"
            + " (FILE:draft-1).",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example: chancery collate first-draft.txt second-draft.txt:typed second-draft.txt",
      "Exit code: 0 done, 1 failed, 2 wrong usage or something left out."
    })
final class CollateCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "STATE", arity = "0..*", description = "The states, the earliest first.")
  private List<String> states = new ArrayList<>();

  @Option(
      names = "--layers",
      paramLabel = "FILE",
      description = "The paper as typed and as corrected.")
  private List<String> layers = new ArrayList<>();

  @Option(names = "--drafts", paramLabel = "FILE", description = "The drafts quoted in the paper.")
  private List<String> drafts = new ArrayList<>();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      converter = CollateForm.Words.class,
      completionCandidates = CollateForm.Words.class,
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: page.")
  private CollateForm form = CollateForm.PAGE;

  @Mixin private PageOptions page = new PageOptions();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private HelpOptions help = new HelpOptions();

  CollateCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Papers papers = new Papers(around, archive);
    List<Witness> witnesses = witnesses(new Witnesses(papers));
    if (witnesses.size() < 2) {
      throw new WrongUsage(Messages.tooFew(witnesses.size()));
    }
    Apparatus apparatus = Collation.of(witnesses).inOrder(witnesses);
    around.out().write(written(apparatus));
    return papers.exitCode();
  }

  private List<Witness> witnesses(Witnesses known) throws WrongUsage {
    List<Witness> all = new ArrayList<>();
    for (String state : states) {
      all.add(known.named(state));
    }
    for (String file : layers) {
      all.addAll(known.layers(file));
    }
    for (String file : drafts) {
      all.addAll(known.drafts(file));
    }
    return all;
  }

  private byte[] written(Apparatus apparatus) throws IOException {
    if (form == CollateForm.TEI) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      CollationTei.write(apparatus, bytes);
      return bytes.toByteArray();
    }
    CollationEdition edition = CollationEdition.of(apparatus);
    StringWriter out = new StringWriter();
    ComparisonForm chosen =
        switch (form) {
          case PAGE, TEI -> page.form(around);
          case JSON -> new ComparisonForm.Json();
          case HTML -> new ComparisonForm.Html();
        };
    edition.to(chosen, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
