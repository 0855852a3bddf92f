package org.chancery.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Invented papers with all that is read in them kept in files beside them. The output of a run is
 * in {@code target/papers}; when it is right and the kept file is not, copy it over.
 */
class PapersTest {

  @ParameterizedTest
  @ValueSource(strings = {"memorandum", "telegram"})
  void aPaperIsReadAsKeptInTheFilesBesideIt(String paper) {
    Transcript transcript = Reading.guessed(kept(paper + ".txt"));
    isKept(paper + ".marks.txt", Reading.tree(transcript));
    isKept(paper + ".typed.txt", Reading.typed(transcript));
    isKept(paper + ".corrected.txt", Reading.corrected(transcript));
    isKept(paper + ".working.txt", transcript.working().text());
    isKept(paper + ".queries.txt", queries(transcript));
  }

  private static String queries(Transcript transcript) {
    return transcript.queries().stream()
        .map(query ->
            transcript.lines().line(query.span().start())
                + ":"
                + transcript.lines().column(query.span().start())
                + " "
                + query.code()
                + ": "
                + query.message()
                + "\n")
        .collect(Collectors.joining());
  }

  private static void isKept(String file, String found) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "papers"));
      Files.writeString(folder.resolve(file), found);
    } catch (IOException e) {
      throw new UncheckedIOException("writing target/papers/" + file, e);
    }
    assertThat(found).as(file).isEqualTo(kept(file));
  }

  private static String kept(String file) {
    try (InputStream in = PapersTest.class.getResourceAsStream("papers/" + file)) {
      return in == null
          ? "no file papers/" + file
          : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("reading papers/" + file, e);
    }
  }
}
