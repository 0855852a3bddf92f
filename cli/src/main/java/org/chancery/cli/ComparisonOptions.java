package org.chancery.cli;

import org.chancery.edition.ComparisonForm;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form texts laid side by side are shown. */
final class ComparisonOptions {

  @Option(
      names = "--as",
      paramLabel = "FORM",
      converter = PageForm.Words.class,
      completionCandidates = PageForm.Words.class,
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: page.")
  private PageForm form = PageForm.PAGE;

  @Mixin private PageOptions page = new PageOptions();

  /** Returns the form asked for, as it fits where it is shown. */
  ComparisonForm form(Surroundings around) {
    return switch (form) {
      case PAGE -> page.form(around);
      case JSON -> new ComparisonForm.Json();
      case HTML -> new ComparisonForm.Html();
    };
  }
}
