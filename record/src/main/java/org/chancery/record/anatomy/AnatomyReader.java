package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Anatomy.Annexes;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.anatomy.Anatomy.Regest;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.EditorialQuery;
import org.chancery.transcript.Stratum;
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
    WorkingText text = new WorkingText(transcript, transcript.layer(Stratum.CORRECTED));
    Page whole = Page.of(text);
    Optional<Finding<Regest>> regest = RegestReader.read(text, whole);
    Page page = regest.isEmpty() ? whole : whole.withoutLast();
    List<Integer> cuts = EnclosureCutter.cuts(page, page.size());
    int end = cuts.isEmpty() ? page.size() : cuts.getFirst();
    PaperReader.Reading cover = PaperReader.read(page, 0, end, false);
    List<EditorialQuery> queries = new ArrayList<>(cover.queries());
    List<Enclosure> enclosures = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      int next = i + 1 < cuts.size() ? cuts.get(i + 1) : page.size();
      PaperReader.Reading paper = PaperReader.read(page, cuts.get(i), next, true);
      queries.addAll(paper.queries());
      enclosures.add(new Enclosure(paper.label(), paper.anatomy(), 1));
    }
    Anatomy own = cover.anatomy();
    Annexes annexes = new Annexes(enclosures, regest);
    Anatomy all = new Anatomy(text.source(whole.span(0, whole.size())), own.kind(), own.protocol(), own.matter(),
        own.eschatocol(), annexes);
    return new Reading(all, queries);
  }
}
