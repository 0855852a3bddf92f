package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.archive.holding.ArchiveTrouble;
import org.chancery.archive.holding.NotHeld;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands together, and their mistakes into words. */
final class CommandLines {

  private CommandLines() {}

  /** The commands in the order of the help. */
  private static Map<String, Function<Surroundings, Object>> commands() {
    Map<String, Function<Surroundings, Object>> commands = new LinkedHashMap<>();
    commands.put("read", ReadCommand::new);
    commands.put("ledger", LedgerCommand::new);
    commands.put("chain", ChainCommand::new);
    commands.put("missing", MissingCommand::new);
    commands.put("init", InitCommand::new);
    commands.put("add", AddCommand::new);
    commands.put("list", ListCommand::new);
    commands.put("show", ShowCommand::new);
    commands.put("search", SearchCommand::line);
    commands.put("people", PeopleCommand::line);
    commands.put("remove", RemoveCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("backup", BackupCommand::new);
    commands.put("status", StatusCommand::new);
    commands.put("reindex", ReindexCommand::new);
    commands.put("serve", ServeCommand::new);
    commands.put("account", AccountCommand::new);
    commands.put("decisions", DecisionsCommand::new);
    commands.put("demo", DemoCommand::new);
    commands.put("collate", CollateCommand::new);
    commands.put("history", HistoryCommand::new);
    commands.put("align", AlignCommand::new);
    commands.put("reuse", ReuseCommand::new);
    commands.put("completion", _ -> new CompletionCommand());
    return commands;
  }

  /**
   * Puts together what {@code args} need: of a command that is named rightly, none of the others.
   */
  static CommandLine of(Surroundings around, String... args) {
    CommandLine line = new CommandLine(new Chancery(around));
    String named = args.length > 0 ? args[0] : "";
    boolean one = commands().containsKey(named) && !named.equals("completion");
    commands()
        .forEach((name, command) -> {
          if (!one || name.equals(named)) {
            line.addSubcommand(name, command.apply(around));
          }
        });
    if (!one) {
      line.addSubcommand("help", new CommandLine.HelpCommand());
    }
    boolean colour = around.terminal().out() && around.terminal().colour();
    line.setColorScheme(Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setUsageHelpWidth(Math.clamp(around.terminal().columns().orElse(80), 60, 100));
    line.setOut(new PrintWriter(new OutputStreamWriter(around.out(), StandardCharsets.UTF_8)));
    line.setErr(around.err());
    line.setParameterExceptionHandler((e, _) -> mistake(e, around));
    line.setExecutionExceptionHandler((e, command, parsed) ->
        switch (e) {
          case WrongUsage usage -> Trouble.say(usage.sentence(), Trouble.USAGE, around);
          case NotHeld absent -> Trouble.say(absent.sentence(), Trouble.USAGE, around);
          case ArchiveTrouble trouble -> Trouble.say(trouble.sentence(), Trouble.FAILED, around);
          case InvalidPathException path ->
              Trouble.say(Messages.unreadableName(path.getInput()), Trouble.USAGE, around);
          case IOException writing -> Trouble.writing(writing, around);
          default -> Trouble.fault(e, parsed.expandedArgs().contains("--debug"), around);
        });
    return line;
  }

  private static int mistake(ParameterException e, Surroundings around) {
    return Trouble.say(sentence(e), Trouble.USAGE, around);
  }

  private static String sentence(ParameterException e) {
    CommandLine line = e.getCommandLine();
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().getFirst();
      String command = line.getCommandSpec().qualifiedName();
      if (word.startsWith("-") && word.length() > 1) {
        return Messages.unknownOption(stem(word), meant(word, line), command);
      }
      return line.getParent() == null
          ? Messages.unknownCommand(word, Suggestion.of(word, line.getSubcommands().keySet()))
          : Messages.nothingTaken(word, command);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().getFirst(), line.getCommandSpec().qualifiedName());
    }
    if (e.getArgSpec() != null && e.getArgSpec().type() == Path.class) {
      return Messages.unreadableName(String.valueOf(e.getValue()));
    }
    if (e.getArgSpec() instanceof OptionSpec option
        && (option.type() == int.class || option.type() == Integer.class)
        && option.converters().length == 0) {
      return Messages.wholeNumber(option.longestName(), String.valueOf(e.getValue()));
    }
    String own =
        e.getCause() instanceof CommandLine.TypeConversionException c
            ? c.getMessage()
            : e.getMessage();
    return Optional.ofNullable(own).orElse(e.getClass().getSimpleName());
  }

  /** Returns the option that was probably meant. */
  static Optional<String> meant(String word, CommandLine line) {
    return Suggestion.of(stem(word), options(line));
  }

  private static String stem(String word) {
    return word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word;
  }

  private static String missing(ArgSpec argument, String command) {
    return argument instanceof OptionSpec option
        ? Messages.missingValue(option.longestName(), option.paramLabel(), command)
        : Messages.missingWord(command, argument.paramLabel(), argument.arity().min());
  }

  private static List<String> options(CommandLine line) {
    List<String> names = new ArrayList<>();
    line.getCommandSpec().options().forEach(o -> names.addAll(List.of(o.names())));
    return names;
  }
}
