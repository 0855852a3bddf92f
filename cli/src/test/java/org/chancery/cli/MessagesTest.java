package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The wording of every sentence on standard error. */
class MessagesTest {

  @Test
  void whatWasLeftOutIsCounted() {
    assertThat(Messages.failure("a.pdf", "holds no words")).isEqualTo("a.pdf: holds no words");
    assertThat(Messages.leftOut(1, 12)).isEqualTo("1 of 12 was left out");
    assertThat(Messages.leftOut(3, 12)).isEqualTo("3 of 12 were left out");
  }

  @Test
  void mistypedWordsGetASuggestionOrThePlaceOfTheList() {
    assertThat(Messages.unknownCommand("raed", Optional.of("read")))
        .isEqualTo("there is no command 'raed'; did you mean 'read'?");
    assertThat(Messages.unknownCommand("xyz", Optional.empty()))
        .isEqualTo("there is no command 'xyz'; 'chancery --help' lists the commands");
    assertThat(Messages.unknownOption("--sa", Optional.empty(), "chancery read"))
        .isEqualTo("there is no option '--sa'; 'chancery read --help' lists the options");
    assertThat(
            Messages.unknownValue(
                "--color", "nevr", List.of("auto", "always", "never"), Optional.of("never")))
        .isEqualTo("--color takes auto, always or never, not 'nevr'; did you mean 'never'?");
    assertThat(Messages.unknownEncoding("utf", Optional.empty()))
        .isEqualTo("there is no encoding 'utf'; try UTF-8, UTF-16 or windows-1252");
    assertThat(Messages.unknownNotation("mine.txt", Optional.empty()))
        .isEqualTo(
            "there is no notation and no file called 'mine.txt'; write hand, frus or plain, or name"
                + " a notation file");
    assertThat(Messages.width("ten"))
        .isEqualTo("--width takes a number of columns from 40 to 1000, not 'ten'");
    assertThat(Messages.port("99999"))
        .isEqualTo("--port takes a number from 0 to 65535, not '99999'");
  }

  @Test
  void optionsThatDoNotGoTogetherSayWhichDo() {
    assertThat(Messages.layerNeedsText("json"))
        .isEqualTo("--layer goes with --as text; --as json carries all layers");
    assertThat(Messages.needsFolder("html", "out"))
        .isEqualTo(
            "there is more than one record, and --as html makes a file of each: give a folder, such"
                + " as -o out/");
    assertThat(Messages.meaningAlone())
        .isEqualTo(
            "--meaning takes some words, and goes with a query, --limit, --from and --as alone");
    assertThat(Messages.overInput("a.txt"))
        .isEqualTo("the output a.txt would overwrite a file that is being read");
  }

  @Test
  void faultsAskToBeReported() {
    assertThat(Messages.cannotWrite("a.html", "the disk is full"))
        .isEqualTo("a.html: cannot be written (the disk is full)");
    assertThat(Messages.fault("a.txt", new IllegalStateException("x")))
        .isEqualTo(
            "a.txt: could not be read because of a fault in Chancery"
                + " (java.lang.IllegalStateException: x); please report it; --debug shows where");
    assertThat(Messages.fault(new IllegalStateException("x")))
        .isEqualTo(
            "stopped by a fault in Chancery"
                + " (java.lang.IllegalStateException: x); please report it; --debug shows where");
  }

  @Test
  void suggestionsAreNearAndNothingFarIsSuggested() {
    assertThat(Suggestion.of("raed", List.of("read", "ledger"))).contains("read");
    assertThat(Suggestion.of("--encodign", List.of("--encoding", "--as"))).contains("--encoding");
    assertThat(Suggestion.of("publish", List.of("typed", "corrected", "published")))
        .contains("published");
    assertThat(Suggestion.of("weather", List.of("read", "ledger", "completion"))).isEmpty();
  }
}
