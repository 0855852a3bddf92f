package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Protocol.Correspondents;
import org.chancery.record.anatomy.Protocol.Dating;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.Layer;
import org.chancery.transcript.LineMap;
import org.chancery.transcript.Source;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/** Short invented texts as the recognisers see them. */
final class Invented {

  private Invented() {}

  static WorkingText working(String text) {
    Transcript transcript =
        new Transcript(
            Source.of("invented.txt", text), "plain", List.of(), List.of(), LineMap.of(text));
    return new WorkingText(transcript, Layer.identity(text));
  }

  static Span all(String text) {
    return new Span(0, text.length());
  }

  /** Reads a text as the matter of an unsigned paper of a day. */
  static MatterReader.Reading matter(String text, When.Date written) {
    Finding<When> date = Finding.byRule("test", Certainty.HIGH, written, new Span(0, 1));
    Protocol protocol =
        new Protocol(
            Optional.empty(),
            List.of(),
            List.of(),
            new Correspondents(List.of(), List.of()),
            new Dating(Optional.empty(), Optional.of(date), Optional.empty(), Optional.empty()),
            Optional.empty());
    Eschatocol eschatocol =
        new Eschatocol(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());
    return MatterReader.read(
        working(text),
        all(text),
        new MatterReader.Context(protocol, eschatocol, List.of(), Optional.empty()));
  }

  /** Reads a text as the matter of a paper of 10 June 1963. */
  static Matter matter(String text) {
    return matter(text, When.Date.of(1963, 6, 10)).matter();
  }
}
