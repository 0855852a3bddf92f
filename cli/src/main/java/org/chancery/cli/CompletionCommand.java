package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what bash needs to complete commands, options and their words, and names of files. */
@Command(
    name = "completion",
    description = "Print a completion script for bash: source <(chancery completion)")
final class CompletionCommand implements Callable<Integer> {

  /** The labels of what names a file or folder, or can. */
  private static final Set<String> FILES =
      Set.of("DIR", "FILE", "FILE|DIR", "NAME|FILE", "PATH", "STATE", "ONE", "OTHER", "PAPER");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    CommandLine all = spec.root().commandLine();
    out.print(AutoComplete.bash("chancery", all));
    Set<String> commands = new TreeSet<>();
    Set<String> options = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    sort("", all.getSubcommands().values(), commands, options, others);
    others.removeAll(options);
    list("commands_of_files", commands, out);
    list("options_of_files", options, out);
    list("options_of_words", others, out);
    out.print(own());
    out.flush();
    return Trouble.DONE;
  }

  /** Sorts commands by what they take, and options by what follows them. */
  private static void sort(
      String above,
      Collection<CommandLine> lines,
      Set<String> commands,
      Set<String> options,
      Set<String> others) {
    for (CommandLine line : lines) {
      CommandSpec each = line.getCommandSpec();
      if (each.positionalParameters().stream().anyMatch(CompletionCommand::isFile)) {
        commands.add(above + each.name());
      }
      each.options().stream()
          .filter(o -> o.arity().max() > 0)
          .forEach(o -> (isFile(o) ? options : others).addAll(Stream.of(o.names()).toList()));
      sort(each.name() + ":", line.getSubcommands().values(), commands, options, others);
    }
  }

  private static boolean isFile(ArgSpec argument) {
    return FILES.contains(argument.paramLabel());
  }

  private static void list(String name, Set<String> words, PrintWriter out) {
    out.print("_chancery_" + name + "=\"" + String.join(" ", words) + "\"\n");
  }

  private static String own() throws IOException {
    try (InputStream in = CompletionCommand.class.getResourceAsStream("completion.bash")) {
      if (in == null) {
        throw new IOException("completion.bash is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
