package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.Archive;
import org.chancery.archive.holding.RecordId;
import org.chancery.archive.meaning.Embedder;
import org.chancery.archive.meaning.MeaningTroubles;
import org.chancery.archive.query.Query;
import org.chancery.archive.search.Explanation;
import org.chancery.archive.search.Likeness;
import org.chancery.archive.search.MeaningResults;
import org.chancery.archive.search.Page;
import org.chancery.archive.search.Results;
import org.chancery.archive.search.ResultsJson;
import org.chancery.archive.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds records of an archive. */
@Command(
    name = "search",
    description =
        "Find records: words, \"phrases\", \"near words\"~5, OR, NOT or -word, wild*, from:, to:,"
            + " said:(speaker:… words), person:, place:, kind:, class:, act:promise, hand:yes,"
            + " date:1934-02..1934-06, no:825.5151/144, in:12, layer:typed, in any mix.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {"", "Exit code: 0 found, 1 failed or nothing found, 2 wrong usage."})
final class SearchCommand implements Callable<Integer> {

  private final Surroundings around;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description =
          "What to find; without anything, every record. A word to leave out that begins with a, h"
              + " or n is written NOT word, because -n is an option.")
  private List<String> words = new ArrayList<>();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "How many records to show at most. Default: 20.")
  private int limit = 20;

  @Option(
      names = "--from",
      paramLabel = "N",
      description = "Pass over so many records. Default: 0.")
  private int first;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      converter = SearchOrder.class,
      completionCandidates = SearchOrder.class,
      description = "Their order: ${COMPLETION-CANDIDATES}. Default: relevance.")
  private Page.Order order = Page.Order.RELEVANCE;

  @Option(
      names = "--facets",
      description = "Count kinds, years, senders, people, places and acts over all that is found.")
  private boolean facets;

  @Option(names = "--explain", description = "Say what was understood, and what each part finds.")
  private boolean explain;

  @Option(
      names = "--like",
      paramLabel = "ID",
      description = "Find records like this one, and say why; takes no query.")
  private @Nullable String like;

  @Option(
      names = "--meaning",
      paramLabel = "TEXT",
      description =
          "Find passages of like meaning, in the records that QUERY chooses: candidates to be read,"
              + " no evidence. Takes --limit, --from and --as. 'reindex --meaning' makes it ready.")
  private @Nullable String meaning;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      converter = DataForm.Words.class,
      completionCandidates = DataForm.Words.class,
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: page.")
  private DataForm form = DataForm.PAGE;

  @Mixin private LineWidth width = new LineWidth();

  @Mixin private HelpOptions help = new HelpOptions();

  private SearchCommand(Surroundings around) {
    this.around = around;
  }

  /**
   * Puts the command together: what begins with a hyphen and is no option is a word to leave out.
   */
  static CommandLine line(Surroundings around) {
    return new CommandLine(new SearchCommand(around)).setUnmatchedOptionsArePositionalParams(true);
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    if (limit < 1 || first < 0) {
      throw new WrongUsage(Messages.searchNumbers());
    }
    try (Archive from = archive.open(around)) {
      Search search = from.search();
      if (search.size() != from.records().count()) {
        String behind = Lines.indexBehind(search.size(), from.records().count());
        Trouble.say(behind.strip(), 0, around);
      }
      Optional<String> other = Optional.ofNullable(like);
      Optional<String> meant = Optional.ofNullable(meaning);
      if (meant.isPresent()) {
        return meant(from, meant.get());
      }
      return other.isPresent() ? alike(from, other.get()) : find(search);
    }
  }

  private int find(Search search) throws IOException, WrongUsage {
    Query query = query();
    Page page = Page.first(limit).from(first).by(order).withFacets(facets ? 8 : 0);
    Results results = search.search(query, page);
    Optional<Explanation> explanation =
        explain || results.total() == 0 ? Optional.of(search.explain(query)) : Optional.empty();
    write(
        switch (form) {
          case PAGE ->
              page(
                  explanation.map(FoundLines::explained).orElse("")
                      + FoundLines.found(results, colour()));
          case JSON -> ResultsJson.of(results, explanation);
          case CSV -> FoundCsv.of(results);
        });
    return results.total() > 0 ? Trouble.DONE : Trouble.FAILED;
  }

  private int meant(Archive from, String asked) throws IOException, WrongUsage {
    boolean alone = like == null && !facets && !explain && order == Page.Order.RELEVANCE;
    if (!alone || asked.isBlank()) {
      throw new WrongUsage(Messages.meaningAlone());
    }
    Embedder embedder = Embedder.installed().orElseThrow(MeaningTroubles::noModel);
    Query within = query();
    MeaningResults results = from.meaning().search(embedder, asked, within, first, limit);
    if (results.coverage().unknown() > 0) {
      Trouble.say(Lines.meaningBehind(results.coverage()), 0, around);
    }
    write(
        switch (form) {
          case PAGE -> page(FoundLines.meant(results, colour()));
          case JSON -> ResultsJson.of(results);
          case CSV -> FoundCsv.of(results);
        });
    return results.hits().isEmpty() ? Trouble.FAILED : Trouble.DONE;
  }

  /** Reads the query; of one that is not understood at all, everything would be the answer. */
  private Query query() throws WrongUsage {
    for (String word : words) {
      if (word.startsWith("--")) {
        CommandLine line = spec.commandLine();
        throw new WrongUsage(
            Messages.unknownOption(
                word, CommandLines.meant(word, line), line.getCommandSpec().qualifiedName()));
      }
    }
    Query query = Query.parse(String.join(" ", words));
    query.troubles().forEach(t -> Trouble.say(t.text(), 0, around));
    if (query.isLost()) {
      throw new WrongUsage(Messages.nothingUnderstood(query.text()));
    }
    return query;
  }

  private int alike(Archive from, String id) throws IOException, WrongUsage {
    if (!words.isEmpty() || form != DataForm.PAGE) {
      throw new WrongUsage(Messages.likeAlone());
    }
    RecordId record = Ids.record(id);
    if (from.records().card(record).isEmpty()) {
      throw new WrongUsage(Messages.noRecord(record));
    }
    List<Likeness> alike = from.search().moreLikeThis(record, limit);
    write(page(FoundLines.alike(alike)));
    return alike.isEmpty() ? Trouble.FAILED : Trouble.DONE;
  }

  private String page(String lines) {
    return width.broken(lines, FoundLines.INDENT, around.terminal());
  }

  private boolean colour() {
    return around.terminal().out() && around.terminal().colour();
  }

  private void write(String text) throws IOException {
    around.out().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
