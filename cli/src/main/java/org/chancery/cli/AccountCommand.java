package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.archive.Account;
import org.chancery.archive.Accounts;
import org.chancery.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes, lists, changes and removes the accounts of those who edit an archive. */
@Command(
    name = "account",
    description =
        "Keep the accounts of those who may decide in 'serve --edit'. The password is asked for, or"
            + " read from standard input.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Example: chancery account add 'I. Varga'",
      "Exit code: 0 done, 1 failed, 2 wrong usage."
    })
final class AccountCommand implements Callable<Integer> {

  private final Surroundings around;

  @Parameters(
      index = "0",
      paramLabel = "ACTION",
      converter = AccountAction.Words.class,
      completionCandidates = AccountAction.Words.class,
      description = "What to do: ${COMPLETION-CANDIDATES}.")
  private AccountAction action = AccountAction.LIST;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Whose account.")
  private @Nullable String name;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private HelpOptions help = new HelpOptions();

  AccountCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws IOException, WrongUsage {
    if (action == AccountAction.LIST) {
      try (Archive from = archive.open(around)) {
        for (Account each : from.accounts().all()) {
          say(Lines.account(each));
        }
      }
      return Trouble.DONE;
    }
    String whose =
        Optional.ofNullable(name).orElseThrow(() -> new WrongUsage(Messages.accountName()));
    if (action != AccountAction.REMOVE) {
      refuseEarly(whose);
    }
    String password = action == AccountAction.REMOVE ? "" : new Passwords(around).ask(whose);
    try (Archive into = archive.write(around)) {
      change(into.accounts(), whose, password);
    }
    return Trouble.DONE;
  }

  /** Says that a name is taken or unknown before the password is asked for. */
  private void refuseEarly(String whose) throws WrongUsage {
    try (Archive from = archive.write(around)) {
      boolean there = from.accounts().find(whose).isPresent();
      if (there && action == AccountAction.ADD) {
        throw Accounts.taken(whose);
      }
      if (!there && action == AccountAction.PASSWORD) {
        throw Accounts.none(whose);
      }
    }
  }

  private void change(Accounts accounts, String whose, String password) throws IOException {
    switch (action) {
      case ADD -> {
        Account _ = accounts.add(whose, password);
        say("made the account '" + whose + "'; 'chancery serve --edit' lets its holder sign in\n");
      }
      case PASSWORD -> {
        accounts.change(whose, password);
        say("the account '" + whose + "' has another password\n");
      }
      case REMOVE -> {
        accounts.remove(whose);
        say("removed the account '" + whose + "'; what its holder decided stays\n");
      }
      case LIST -> {}
    }
  }

  private void say(String line) throws IOException {
    around.out().write(line.getBytes(StandardCharsets.UTF_8));
  }
}
