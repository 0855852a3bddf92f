package org.chancery.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.chancery.archive.holding.RecordId;
import org.chancery.archive.query.Query;
import org.chancery.record.Hints;
import org.chancery.record.Record;
import org.chancery.record.RecordReader;
import org.chancery.record.anatomy.Encoded;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People in facets, whatever their titles; all are invented. */
class NameFacetsTest {

  @Test
  void onePersonUnderSeveralTitlesIsOneValueThatFindsAllHisPapers(@TempDir Path folder) {
    try (RecordIndex index = RecordIndex.write(folder)) {
      index.add(new RecordId(1, 1), paper("Mr. Orlan"));
      index.add(new RecordId(1, 2), paper("Ambassador Orlan", "Mr. Orlan"));
      index.add(new RecordId(1, 3), paper("Ambassador Orlan", "Matis Orlan"));
      index.add(new RecordId(1, 4), paper("Mr. Matis Orlan"));
      index.refresh();
      List<Facet.Value> people =
          index.search().search(Query.parse(""), Page.first(1).withFacets(10)).facets().stream()
              .filter(facet -> facet.name().equals("person"))
              .flatMap(facet -> facet.values().stream())
              .toList();
      assertThat(people).extracting(Facet.Value::papers).containsExactly(3, 2);
      assertThat(people)
          .allSatisfy(value ->
              assertThat(index.search().count(Query.parse(value.query())))
                  .isEqualTo(value.papers()));
    }
  }

  /** Returns a paper in which an encoder tagged people. */
  private static Record paper(String... people) {
    String text = "There spoke " + String.join(" and ", people) + " of the weir.";
    List<Encoded> encoded = new ArrayList<>();
    for (String person : people) {
      int at = text.indexOf(person);
      Span span = new Span(at, at + person.length());
      encoded.add(new Encoded(Encoded.Field.PERSON, person, span, "persName", 0));
    }
    return RecordReader.read(
        TranscriptReader.read(Source.of("paper.txt", text)),
        new Hints(encoded, OptionalInt.empty()));
  }
}
