package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script for bash, run by bash itself. */
class CompletionCommandTest extends CommandTest {

  /** Splits a line as readline does, and shows what is offered; files are left to bash. */
  private static final String ASK =
      """
      compopt() { [ "$*" = "-o default" ] && files=files || files=; }
      source "$1"
      line=${2//=/ = }
      read -ra COMP_WORDS <<<"$line"
      [[ $line == *' ' && $line != *'= ' ]] && COMP_WORDS+=("")
      COMP_CWORD=$((${#COMP_WORDS[@]}-1))
      files=
      $(complete -p chancery | sed 's/.*-F \\([^ ]*\\).*/\\1/')
      echo $files ${COMPREPLY[@]}
      """;

  @TempDir private static Path folder;

  private String offered(String line) throws IOException, InterruptedException {
    assumeThat(Path.of("/bin/bash")).exists();
    assertThat(run("completion")).as(err()).isZero();
    Path script = Files.writeString(folder.resolve("completion"), out());
    Process bash =
        new ProcessBuilder(List.of("/bin/bash", "-c", ASK, "bash", script.toString(), line))
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(said).isZero();
    return said.strip();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "chancery peo, people",
        "chancery people m, merge",
        "chancery people merge --b, --by",
        "chancery people --kind p, person",
        "chancery people --as , page json csv tei",
        "chancery people --as=t, tei",
        "chancery people --as=, page json csv tei",
        "chancery search --so, --sort",
        "chancery account l, list"
      })
  void commandsOptionsAndTheirWordsAreOffered(String line, String words) throws Exception {
    String whole = line.endsWith("--as") ? line + " " : line;
    assertThat(offered(whole)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "chancery read pap",
    "chancery read a.txt pap",
    "chancery add pap",
    "chancery ledger --as csv pap",
    "chancery read -o pap",
    "chancery read --output=pap",
    "chancery list --archive pap",
    "chancery people import pap",
    "chancery people import --archive pap",
    "chancery collate pap",
    "chancery align pap"
  })
  void namesOfFilesAreLeftToBash(String line) throws Exception {
    assertThat(offered(line)).isEqualTo("files");
  }

  @ParameterizedTest
  @CsvSource({
    "chancery search pap",
    "chancery people pap",
    "chancery people rename pap",
    "chancery people merge x --why pap",
    "chancery read --width pap",
    "chancery serve --port pap"
  })
  void whereNoFileIsMeantNoneIsOffered(String line) throws Exception {
    assertThat(offered(line)).isEmpty();
  }

  @Test
  void everyCommandIsOffered() throws Exception {
    assertThat(offered("chancery ")).contains("read ").contains(" people ").contains(" history ");
  }
}
