package org.chancery.record.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers in the layouts of many archives; their states, people and matters are all invented. */
class OtherArchivesTest {

  /** One row of {@code expected.tsv}: a paper and what a careful reader finds in it. */
  record Row(List<String> cells) {
    String paper() {
      return cells.get(0);
    }

    String field(int column) {
      return cells.get(column);
    }

    @Override
    public String toString() {
      return paper();
    }
  }

  private static String resource(String name) {
    try (InputStream in = OtherArchivesTest.class.getResourceAsStream("papers/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the test resource papers/" + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Row> rows() {
    return resource("expected.tsv")
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> new Row(List.of(line.split("\t", -1))));
  }

  private static String joined(Stream<String> values) {
    return String.join("; ", values.toList());
  }

  private static String party(Finding<Party> party) {
    return party.value().person().or(() -> party.value().office()).orElse("");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyFieldOfThePaperIsRead(Row row) {
    Anatomy anatomy = Papers.read(resource(row.paper() + ".txt"));
    Protocol protocol = anatomy.protocol();
    assertThat(anatomy.kind().map(Finding::value).orElse("")).as("kind").isEqualTo(row.field(1));
    assertThat(Papers.date(anatomy)).as("date").isEqualTo(row.field(2));
    assertThat(Papers.place(anatomy)).as("place").isEqualTo(row.field(3));
    assertThat(joined(protocol.correspondents().from().stream().map(f -> party(f))))
        .as("from")
        .isEqualTo(row.field(4));
    assertThat(joined(protocol.correspondents().to().stream().map(f -> party(f))))
        .as("to")
        .isEqualTo(row.field(5));
    assertThat(joined(Papers.signers(anatomy).stream())).as("signed").isEqualTo(row.field(6));
    assertThat(joined(protocol.markings().stream().map(m -> m.value().text())))
        .as("markings")
        .isEqualTo(row.field(7));
    assertThat(joined(protocol.numbers().stream().map(n -> n.value().first())))
        .as("numbers")
        .isEqualTo(row.field(8));
  }
}
