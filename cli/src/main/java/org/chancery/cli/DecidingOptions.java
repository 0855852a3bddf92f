package org.chancery.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Archive;
import org.chancery.archive.Decided;
import org.chancery.archive.Decision;
import org.chancery.dossier.register.Entry;
import org.chancery.dossier.register.Register;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands that decide on names understand. */
final class DecidingOptions {

  private static final int LONGEST = 120;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(names = "--why", paramLabel = "WORDS", description = "The reason.")
  private String why = "";

  @Option(names = "--by", paramLabel = "NAME", description = "Who decides. Default: the user.")
  private String who = System.getProperty("user.name", "an unknown user");

  @Mixin private HelpOptions help = new HelpOptions();

  String who() {
    return who;
  }

  String why() {
    return why;
  }

  /** Opens the archive named here, else the one named before the command's own word. */
  Archive write(PeopleCommand above, Surroundings around) throws WrongUsage {
    return (archive.named() ? archive : above.archive()).write(around);
  }

  /** Opens the archive for reading alone. */
  Archive open(PeopleCommand above, Surroundings around) throws WrongUsage {
    return (archive.named() ? archive : above.archive()).open(around);
  }

  /** Adds a decision and tells of it. */
  int decide(Decision decision, Archive into, Surroundings around) throws IOException {
    Decided decided = into.decisions().add(who, why, decision);
    around.out().write(Lines.decided(decided, false).getBytes(StandardCharsets.UTF_8));
    return Trouble.DONE;
  }

  /** Returns the one who is meant by a name in full. */
  static Entry one(String name, Register register) throws WrongUsage {
    List<Entry> found = register.named(name);
    if (found.isEmpty()) {
      List<String> known = new ArrayList<>(register.names().toList());
      throw new WrongUsage(Messages.nobody(name, Suggestion.of(name, known)));
    }
    if (found.size() > 1) {
      throw new WrongUsage(Messages.severalPeople(name, found));
    }
    return found.getFirst();
  }

  /** Returns a name to show, on one line. */
  static String name(String words) throws WrongUsage {
    String name = String.join(" ", words.strip().split("\\s+"));
    Optional<Integer> capital =
        name.codePoints()
            .boxed()
            .filter(
                c -> Character.isUpperCase(c) || !Character.isLowerCase(c) && Character.isLetter(c))
            .findFirst();
    if (name.length() > LONGEST || capital.isEmpty()) {
      throw new WrongUsage(Messages.noName(words, LONGEST));
    }
    return name;
  }
}
