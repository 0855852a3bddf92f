package org.chancery.record.anatomy;

import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Anatomy.Annexes;
import org.chancery.record.anatomy.Protocol.Correspondents;
import org.chancery.record.anatomy.Protocol.Dating;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Span;
import org.chancery.transcript.Transcript;

/** Reads the anatomy of a paper: a pure function. */
public final class AnatomyReader {

  private AnatomyReader() {}

  /** The anatomy and the doubts met on the way. */
  public record Reading(Anatomy anatomy, List<EditorialQuery> queries) {
    /** Copies the list. */
    public Reading {
      queries = List.copyOf(queries);
    }
  }

  /** Reads the whole of {@code transcript}; what the encoder tagged is kept as it stands. */
  public static Reading read(Transcript transcript, List<Encoded> encoded) {
    Span all = new Span(0, transcript.text().length());
    Protocol protocol = new Protocol(Optional.empty(), List.of(), List.of(), new Correspondents(List.of(), List.of()),
        new Dating(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), Optional.empty());
    Matter matter = new Matter(all, Optional.empty(), List.of(), new Matter.References(List.of(), List.of()), List.of(),
        List.of());
    Eschatocol eschatocol = new Eschatocol(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());
    return new Reading(new Anatomy(all, Optional.empty(), protocol, matter, eschatocol,
        new Annexes(List.of(), Optional.empty())), List.of());
  }
}
