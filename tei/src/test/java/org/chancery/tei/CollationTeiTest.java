package org.chancery.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Collation;
import org.chancery.dossier.collation.Witness;
import org.chancery.testkit.Samples;
import org.chancery.testkit.Shared;
import org.junit.jupiter.api.Test;

/** All states and persons are invented. */
class CollationTeiTest {

  private static final String MOVED =
      "The keeper of the weir shall open the left sluice before the feast of the herons.\n";

  private static final String REST =
      "Each of the two Parties names one Commissioner and pays him out of its own <chest>.\n";

  @Test
  void readingsStandInAppWithTheirWitnesses() {
    assertThat(
            written(
                Collation.of(
                    List.of(
                        Witness.of("one", "The ferry sails daily.\n\u0001 End."),
                        Witness.of("two", "The ferry sails weekly.\n End.")))))
        .contains(
            "<witness xml:id=\"A\">one<idno",
            "type=\"word\"",
            "<lem wit=\"#A\">daily</lem><rdg wit=\"#B\">weekly</rdg>",
            "char:0001");
  }

  @Test
  void movedWordsPointToWhereTheyStandElsewhere() {
    assertThat(
            written(
                Collation.of(
                    List.of(Witness.of("one", MOVED + REST), Witness.of("two", REST + MOVED)))))
        .contains("cause=\"moved\"", "corresp=\"#place-", "&lt;chest&gt;", "<lb/>");
  }

  @Test
  void theSamplesDraftIsValidTeiAll() throws Exception {
    List<Witness> states =
        List.of(
            Witness.of("07a", Samples.text("07a")),
            Witness.of("07b", Samples.text("07b")),
            Witness.of("07c", Samples.text("07c")));
    byte[] tei = written(Collation.of(states)).getBytes(StandardCharsets.UTF_8);
    new TeiAll(Shared.path("schema/tei_all.rng")).validate(tei, "the draft");
  }

  private static String written(Apparatus apparatus) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CollationTei.write(apparatus, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
