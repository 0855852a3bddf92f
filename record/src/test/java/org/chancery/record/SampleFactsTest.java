package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Eschatocol.AttestationKind;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.anatomy.Protocol.Marking;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Party;
import org.chancery.testkit.Samples;
import org.chancery.transcript.Source;
import org.chancery.transcript.TranscriptReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts that {@code samples/README.md} gives for each paper, one row a paper. */
class SampleFactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          01  | 1936-03-12       | -      | -       | -       | M. Orlenne               | 1936-03-14
          02  | 1936-03-12       | Vaškel | -       | -       | M. Taleš                 | 1936-03-13
          03  | 1936-03-12T04:00 | Vaškel | Orlenne | -       | Orlenne                  | 1936-03-12T11:20
          04  | 1936-03-13T19:00 | Ilmard | Devessy | Orlenne | Devessy                  | -
          05  | 1936-04-07T17:00 | Vaškel | Orlenne | -       | Orlenne                  | 1936-04-08T08:40
          06  | 1936-04-23       | -      | -       | -       | R. Brauth, L. Štemen     | -
          07a | 1936-03-17       | Vaškel | -       | -       | -                        | -
          07b | 1936-04-23       | Obelin | -       | -       | R. Brauth, L. Štemen     | -
          07c | 1936-05-12       | Vaškel | -       | -       | Matis Orlenne, Čaveš Ormaj | -
          08  | 1936-05-28       | Legation of Sarvena, Vaškel | Orlenne | Devessy | Matis Orlenne | 1936-06-02
          09  | 1936-11-19T22:00 | Vaškel | Orlenne | -       | Orlenne                  | 1936-11-20T07:35
          """)
  void dateAndPlaceAndNamesOfEveryPaper(
      String paper,
      String date,
      @Nullable String place,
      @Nullable String from,
      @Nullable String to,
      @Nullable String signed,
      @Nullable String received) {
    Anatomy anatomy = anatomy(paper);
    assertThat(anatomy.protocol().dating().written().map(w -> w.value().edtf())).contains(date);
    assertThat(anatomy.protocol().dating().place().map(Finding::value).orElse(null))
        .isEqualTo(place);
    if (from != null) {
      assertThat(person(anatomy.protocol().correspondents().from())).isEqualTo(from);
    }
    assertThat(person(anatomy.protocol().correspondents().to())).isEqualTo(to);
    String signers =
        String.join(
            ", ", anatomy.eschatocol().signatures().stream().map(s -> s.value().name()).toList());
    assertThat(signers).isEqualTo(signed == null ? "" : signed);
    assertThat(received(anatomy)).isEqualTo(received);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01 | 1936-03-11T21:30/1936-03-12T01:15 | Orlenne, Hajdrič, Verrow | Ormay, Štemen, Rüve
          02 | 1936-03-11T21:30/1936-03-12T01:15 | Ormaj, Štemen, Rüve, Taleš | Orlenne, Hajdrič, Verrow
          06 | 1936-04-23T10:00/1936-04-23T16:40 | Brauth, Hajdrič, Verrow | Štemen, Rüve, Taleš
          """)
  void whoMetWhomAndWhen(String paper, String when, String first, String second) {
    Meeting meeting = anatomy(paper).matter().meeting().orElseThrow().value();
    assertThat(meeting.when().map(When::edtf)).contains(when);
    assertThat(side(meeting, 1)).isEqualTo(first);
    assertThat(side(meeting, 2)).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource({"01, Secret, S 208, 213", "02, Confidential, W 1147, W 1149"})
  void marksOfTheRegistry(String paper, String secret, String first, String last) {
    Anatomy anatomy = anatomy(paper);
    assertThat(anatomy.protocol().markings())
        .extracting(m -> m.value())
        .extracting(Marking::text)
        .contains(secret);
    assertThat(anatomy.protocol().numbers())
        .extracting(n -> n.value())
        .anyMatch(n -> n.first().equals(first) && n.last().equals(Optional.of(last)));
  }

  private static String side(Meeting meeting, int side) {
    return String.join(
        ", ",
        meeting.participants().stream()
            .map(Finding::value)
            .filter(p -> p.side() == side)
            .map(p -> p.name().substring(p.name().lastIndexOf(' ') + 1))
            .toList());
  }

  private static @Nullable String person(List<Finding<Party>> parties) {
    return parties.stream().flatMap(p -> p.value().person().stream()).findFirst().orElse(null);
  }

  private static @Nullable String received(Anatomy anatomy) {
    Stream<When> receipts =
        anatomy.eschatocol().attestations().stream()
            .filter(a -> a.value().kind() == AttestationKind.RECEIVED)
            .flatMap(a -> a.value().when().stream());
    return Stream.concat(
            anatomy.protocol().dating().received().map(Finding::value).stream(), receipts)
        .findFirst()
        .map(When::edtf)
        .orElse(null);
  }

  private static Anatomy anatomy(String paper) {
    Source source = Source.of(paper, Samples.text(paper));
    return RecordReader.read(TranscriptReader.read(source), Hints.NONE).anatomy();
  }
}
