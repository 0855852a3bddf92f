package org.chancery.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.archive.Archive;
import org.chancery.archive.holding.RecordId;
import org.chancery.archive.search.NamePart;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Presence;
import org.chancery.dossier.register.Register;
import org.chancery.edition.RegisterEdition;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the people and bodies that the records of an archive name. */
@Command(
    name = "people",
    description =
        "List the people and bodies that the records name: offices, variants, first and last"
            + " appearance, records. With the whole name or the id of one, all that is known of it."
            + " The commands below decide who is one and who is not.",
    sortOptions = false,
    synopsisSubcommandLabel = "[COMMAND]",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example: chancery people orlenne",
      "Exit code: 0 done, 1 failed, 2 wrong usage or something left out."
    })
final class PeopleCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "A part of a name, or a name or id in full. Default: all.")
  private List<String> wanted = new ArrayList<>();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = PeopleKind.Words.class,
      completionCandidates = PeopleKind.Words.class,
      description = "Whom to list: ${COMPLETION-CANDIDATES}. Default: all.")
  private PeopleKind kind = PeopleKind.ALL;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      converter = PeopleForm.Words.class,
      completionCandidates = PeopleForm.Words.class,
      description = "Form of the output: ${COMPLETION-CANDIDATES}. Default: page.")
  private PeopleForm form = PeopleForm.PAGE;

  @Mixin private WidthOption width = new WidthOption();

  @Mixin private HelpOptions help = new HelpOptions();

  private PeopleCommand(Surroundings around) {
    this.around = around;
  }

  /** Puts the command together with those that decide on names. */
  static CommandLine line(Surroundings around) {
    PeopleCommand own = new PeopleCommand(around);
    return new CommandLine(own)
        .addSubcommand("merge", new PeopleMerge(around, own))
        .addSubcommand("split", new PeopleSplit(around, own))
        .addSubcommand("rename", new PeopleRename(around, own))
        .addSubcommand("import", new PeopleImport(around, own));
  }

  /** Returns the archive that was named before the word of a command below this one. */
  ArchiveOption archive() {
    return archive;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    try (Archive from = archive.open(around)) {
      Register all = from.people().register().only(e -> kind.takes(e.kind()));
      if (wanted.isEmpty()) {
        return write(all, from, false, Trouble.DONE);
      }
      Chosen chosen = chosen(all);
      for (String name : chosen.unknown()) {
        int _ = Trouble.say(Messages.nobodyLike(name, meant(name, all)), 0, around);
      }
      if (chosen.keys().isEmpty()) {
        return Trouble.USAGE;
      }
      Register shown = all.only(e -> chosen.keys().contains(key(e)));
      boolean full = chosen.exact() || shown.entries().size() == 1;
      return write(shown, from, full, chosen.unknown().isEmpty() ? Trouble.DONE : Trouble.LEFT_OUT);
    }
  }

  private static Optional<String> meant(String name, Register all) {
    List<String> known = new ArrayList<>(List.of("merge", "split", "rename", "import"));
    all.names().forEach(known::add);
    return Suggestion.of(name, known);
  }

  /** Who is meant, whether by whole names only, and the words that mean nobody. */
  private record Chosen(Set<String> keys, boolean exact, List<String> unknown) {}

  private static String key(Entry entry) {
    return entry.kind() + " " + entry.key();
  }

  private Chosen chosen(Register all) {
    Set<String> keys = new HashSet<>();
    List<String> unknown = new ArrayList<>();
    boolean exact = true;
    for (String name : wanted) {
      List<Entry> found = all.named(name);
      if (found.isEmpty()) {
        exact = false;
        found = like(name, all);
      }
      if (found.isEmpty()) {
        unknown.add(name);
      }
      found.forEach(e -> keys.add(key(e)));
    }
    return new Chosen(keys, exact, unknown);
  }

  private static List<Entry> like(String name, Register all) {
    NamePart part = NamePart.of(name);
    return all.entries().stream()
        .filter(
            e -> Stream.concat(Stream.of(e.name()), e.forms().keySet().stream()).anyMatch(part::in))
        .toList();
  }

  private int write(Register shown, Archive from, boolean full, int code)
      throws IOException, WrongUsage {
    if (form == PeopleForm.TEI && shown.entries().isEmpty()) {
      throw new WrongUsage(Messages.nobodyAsTei());
    }
    StringWriter out = new StringWriter();
    int columns = width.columns(around.terminal(), 200);
    Map<String, String> titles = full && form == PeopleForm.PAGE ? titles(shown, from) : Map.of();
    RegisterEdition.of(shown, titles).to(form(full, columns), out);
    around.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
    return code;
  }

  private RegisterEdition.Form form(boolean full, int columns) {
    return switch (form) {
      case PAGE ->
          full ? new RegisterEdition.Form.Full(columns) : new RegisterEdition.Form.Page(columns);
      case JSON -> new RegisterEdition.Form.Json();
      case CSV -> new RegisterEdition.Form.Csv();
      case TEI -> new RegisterEdition.Form.Tei();
    };
  }

  private static Map<String, String> titles(Register shown, Archive from) {
    Map<String, String> titles = new HashMap<>();
    for (Entry entry : shown.entries()) {
      for (Presence presence : entry.papers()) {
        RecordId.parse(presence.paper())
            .flatMap(from.records()::card)
            .ifPresent(card -> titles.put(presence.paper(), CardList.title(card)));
      }
    }
    return titles;
  }
}
