package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest extends CommandTest {

  @TempDir private Path folder;

  @Test
  void theDemoOpensTheSamplesInOneCommand() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thread demo =
        Thread.ofPlatform()
            .start(() -> run(out, Surroundings.Terminal.NONE, "demo", "--port", "0"));
    try {
      String url = url(out, demo);
      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(url)).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(page.body()).contains("The waters of the Mirva").contains("11 papers");
    } finally {
      demo.interrupt();
      demo.join();
    }
  }

  @Test
  void aPageThatCannotBeMadeIsToldOnStandardErrorWithItsPlaceOnDemand() throws Exception {
    String archive = folder.resolve("archive").toString();
    Path paper = Files.writeString(folder.resolve("note.txt"), "NOTE\n\nMay 1, 1936.\n\nSo.\n");
    assertThat(run("init", archive)).isZero();
    assertThat(run("add", "-a", archive, paper.toString())).isZero();
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + archive + "/archive.sqlite");
        Statement statement = database.createStatement()) {
      statement.execute("UPDATE paper SET notation = 'no such'");
    }
    assertThat(served(archive))
        .startsWith("chancery: a page could not be made because of a fault in Chancery (")
        .doesNotContain("\tat ");
    assertThat(served(archive, "--debug")).contains("\tat org.chancery.");
  }

  /** Asks a room for a page, and returns what it says meanwhile on standard error. */
  private String served(String archive, String... more) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> args = new ArrayList<>(List.of("serve", "-a", archive, "--port", "0"));
    args.addAll(List.of(more));
    Thread room =
        Thread.ofPlatform()
            .start(() -> run(out, Surroundings.Terminal.NONE, args.toArray(String[]::new)));
    try {
      URI page = URI.create(url(out, room) + "records/1.1");
      HttpResponse<String> broken =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(broken.statusCode()).isEqualTo(500);
      return err();
    } finally {
      room.interrupt();
      room.join();
    }
  }

  private static String url(ByteArrayOutputStream out, Thread demo) throws InterruptedException {
    for (int i = 0; i < 600 && demo.isAlive(); i++) {
      String said = out.toString(StandardCharsets.UTF_8);
      if (said.contains("; Ctrl-C")) {
        return said.substring(said.indexOf("http"), said.indexOf("; Ctrl-C"));
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the demo did not say where it is open: " + out);
  }

  @Test
  void aPortThatIsTakenIsSaidInOneSentence() throws IOException {
    String archive = folder.resolve("archive").toString();
    assertThat(run("init", archive)).isZero();
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      assertThat(run("serve", "--archive", archive, "--port", port, "--host", "0.0.0.0"))
          .isEqualTo(1);
      assertThat(err())
          .isEqualTo(
              "chancery: cannot listen on 0.0.0.0, port "
                  + port
                  + ": it is taken or not of this machine; choose another with --port or --host\n");
    }
  }

  @Test
  void aPortThatDoesNotExistIsRefused() {
    assertThat(run("serve", "--port", "70000")).isEqualTo(2);
    assertThat(err()).contains("--port takes a number from 0 to 65535, not '70000'");
  }

  @Test
  void aFolderThatIsNoArchiveIsSaid() {
    assertThat(run("serve", "--archive", folder.toString())).isEqualTo(2);
    assertThat(err()).startsWith("chancery: ").contains(folder.toString());
  }
}
