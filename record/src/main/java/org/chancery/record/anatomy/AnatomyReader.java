package org.chancery.record.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.anatomy.Anatomy.Annexes;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.anatomy.Anatomy.Regest;
import org.chancery.record.finding.Finding;
import org.chancery.transcript.EditorialQuery;
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
    WorkingText text = new WorkingText(transcript, transcript.working());
    Page page = Page.of(text);
    Optional<Finding<Regest>> regest = RegestReader.read(text, page);
    int last = regest.isPresent() ? page.size() - 1 : page.size();
    int below = PublisherLine.end(text.text(), page, last);
    int minutes = Minutes.start(page, below);
    int end = minutes;
    List<Integer> cuts = EnclosureCutter.cuts(page, end, encoded);
    while (!cuts.isEmpty() && end - 1 > cuts.getLast() && isFootnote(page, end - 1)) {
      end--;
    }
    PaperReader.Reading cover =
        PaperReader.read(page, 0, cuts.isEmpty() ? end : cuts.getFirst(), false, level(encoded, 0));
    List<EditorialQuery> queries = new ArrayList<>(cover.queries());
    List<Enclosure> enclosures = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      int next = i + 1 < cuts.size() ? cuts.get(i + 1) : end;
      PaperReader.Reading paper =
          PaperReader.read(page, cuts.get(i), next, true, level(encoded, i + 1));
      queries.addAll(paper.queries());
      enclosures.add(
          new Enclosure(paper.label(), paper.anatomy(), Enclosures.level(paper.label())));
    }
    Anatomy own =
        cover
            .anatomy()
            .marked(
                PublisherLine.marks(page, below, last), PublisherLine.numbers(page, below, last))
            .marked(Minutes.marks(page, minutes, below), List.of());
    Anatomy whole =
        new Anatomy(
            text.source(page.span(0, page.size())),
            own.kind(),
            own.protocol(),
            own.matter(),
            own.eschatocol(),
            new Annexes(
                Enclosures.nest(enclosures),
                regest.or(() ->
                    cover
                        .summary()
                        .or(() -> PublisherLine.told(page, below, last))
                        .map(words -> words.map(Regest::new)))));
    queries.addAll(AnatomyDoubts.of(transcript, whole, cover.announced()));
    return new Reading(whole, queries);
  }

  /** A publisher's note below the last enclosure is no part of it. */
  private static boolean isFootnote(Page page, int i) {
    return "¹²³⁴⁵⁶⁷⁸⁹".indexOf(page.text().text().charAt(page.line(i).start())) >= 0;
  }

  private static List<Encoded> level(List<Encoded> encoded, int level) {
    return encoded.isEmpty() ? encoded : encoded.stream().filter(e -> e.level() == level).toList();
  }
}
