package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.query.Query;
import org.chancery.archive.search.Page;
import org.chancery.archive.search.Results;
import org.chancery.archive.search.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds records of an archive. */
@Command(
    name = "search",
    description =
        "Find records: words, \"phrases\", NOT, wild*, from:, to:, said:, person:, place:, kind:,"
            + " class:, act:promise, hand:yes, date:1934-02..1934-06, no:\"…\", in any mix.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 found, 1 failed or nothing found, 2 wrong usage."})
final class SearchCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to find.")
  private List<String> words = new ArrayList<>();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "How many records to show at most. Default: 20.")
  private int limit = 20;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      converter = SearchOrder.class,
      completionCandidates = SearchOrder.Words.class,
      description = "Their order: ${COMPLETION-CANDIDATES}. Default: relevance.")
  private Page.Order order = Page.Order.RELEVANCE;

  @Option(names = "--facets", description = "Count kinds, years, people and places over all found.")
  private boolean facets;

  @Option(names = "--explain", description = "Say what was understood, and what each part finds.")
  private boolean explain;

  @Option(names = "--debug", description = "Show where in the program a fault arose.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  SearchCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    Query query = Query.parse(String.join(" ", words));
    try (Archive from = Archive.open(archive.folder())) {
      Search search = from.search();
      if (search.size() != from.records().count()) {
        String behind = Lines.indexBehind(search.size(), from.records().count());
        Trouble.say(behind.strip(), 0, around);
      }
      query.troubles().forEach(t -> Trouble.say(t.text(), 0, around));
      Page page = Page.first(Math.max(1, limit)).by(order).withFacets(facets ? 8 : 0);
      Results results = search.search(query, page);
      boolean colour = around.terminal().out() && around.terminal().colour();
      StringBuilder out = new StringBuilder();
      if (explain || results.total() == 0) {
        out.append(FoundLines.explained(search.explain(query)));
      }
      out.append(FoundLines.found(results, colour));
      around.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
      return results.total() > 0 ? Trouble.DONE : Trouble.FAILED;
    }
  }
}
