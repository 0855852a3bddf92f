package org.chancery.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.archive.Archive;
import org.chancery.archive.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Search by meaning in an archive of the samples, with its index and without. */
class MeaningTest {

  private static final String ASKED = "meaning=six+raftsmen+released+by+the+end+of+the+month";

  @TempDir private static Path folder;

  private static Path samples(String name) throws IOException {
    Path archive = folder.resolve(name);
    Depot.fill(archive, Path.of(System.getProperty("chancery.root", ".."), "samples"), ".txt");
    return archive;
  }

  /** A room that has read all its papers, so that nothing is at work when it closes. */
  private static Visit room(Path archive) {
    Visit visit = new Visit(Archive.open(archive));
    assertThat(visit.get("/ledger").statusCode()).isEqualTo(200);
    return visit;
  }

  private static void embed(Path folder) {
    try (Archive archive = Archive.open(folder)) {
      archive
          .meaning()
          .embed(
              new WordBagModel(),
              new Meaning.Listener() {
                @Override
                public void begins(long characters) {}

                @Override
                public void done(int characters) {}
              });
    }
  }

  @Test
  void withoutAnIndexNothingLeadsThereAndItIsNotFound() throws IOException {
    try (Visit visit = room(samples("without"))) {
      assertThat(visit.get("/search?q=raftsmen").body()).doesNotContain("href=\"/meaning\"");
      assertThat(visit.get("/meaning?" + ASKED).statusCode()).isEqualTo(404);
      assertThat(visit.get("/meaning").statusCode()).isEqualTo(404);
      assertThat(visit.get("/api/v1/meaning?" + ASKED).statusCode()).isEqualTo(404);
      assertThat(visit.get("/api/v1/meaning?" + ASKED).body()).contains("reindex --meaning");
      assertThat(visit.get("/api/v1/openapi.json").body()).doesNotContain("/api/v1/meaning");
    }
  }

  @Test
  void withAnIndexThePageShowsPassagesAndSaysThatTheyAreNoEvidence() throws IOException {
    Path archive = samples("with");
    embed(archive);
    try (Visit visit = room(archive)) {
      assertThat(visit.get("/search?q=raftsmen").body()).contains("href=\"/meaning\"");
      assertThat(visit.get("/api").body()).contains("/api/v1/meaning");
      assertThat(visit.get("/api/v1/openapi.json").body()).contains("/api/v1/meaning");
      assertThat(visit.get("/meaning").body()).contains("candidates to be read, no evidence");
      assertThat(visit.get("/meaning?" + ASKED).body())
          .contains("raftsmen")
          .contains("likeness 0.")
          .contains("href=\"/records/3.1\"");
      assertThat(visit.get("/meaning?q=kind:telegram&" + ASKED).body())
          .contains("href=\"/records/3.1\"")
          .doesNotContain("href=\"/records/1.1\"");
    }
  }

  @Test
  void theWayThereIsShownAsSoonAsTheIndexIsMade() throws IOException, InterruptedException {
    Path archive = samples("made-later");
    try (Visit visit = room(archive)) {
      Thread.sleep(2_000); // what papers share is known then, so that the page is kept
      assertThat(visit.get("/search?q=raftsmen").body()).doesNotContain("href=\"/meaning\"");
      assertThat(visit.get("/search?q=raftsmen").body()).doesNotContain("href=\"/meaning\"");
      embed(archive);
      assertThat(visit.get("/search?q=raftsmen").body()).contains("href=\"/meaning\"");
    }
  }

  @Test
  void papersThatCameLaterAreCountedOnThePage() throws IOException {
    Path archive = samples("late");
    embed(archive);
    Depot.add(
        archive, "late.txt", "The ferry at Harnova was taken out of service on 3 May 1936.\n");
    try (Visit visit = room(archive)) {
      assertThat(visit.get("/meaning?" + ASKED).body())
          .contains("1 of 12 papers are not in the index of meanings yet.");
    }
  }

  @Test
  void programsAreToldTheSame() throws IOException {
    Path archive = samples("api");
    embed(archive);
    try (Visit visit = room(archive)) {
      assertThat(visit.get("/api/v1/meaning?size=2&" + ASKED).body())
          .contains("likeness of meaning, not evidence")
          .contains("\"unknown\" : 0")
          .contains("raftsmen");
      assertThat(visit.get("/api/v1/meaning").statusCode()).isEqualTo(400);
    }
  }
}
