package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Anatomy.Enclosure;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.commitments.Commitment;
import org.chancery.record.commitments.CommitmentReader;
import org.chancery.record.commitments.FollowUp;
import org.chancery.record.commitments.FollowUpReader;
import org.chancery.record.commitments.FollowUpReader.Paper;
import org.chancery.record.commitments.Told;
import org.chancery.record.dates.When;
import org.chancery.record.finding.Certainty;
import org.chancery.record.finding.Finding;
import org.chancery.record.finding.Maker;
import org.chancery.record.language.Prose;
import org.chancery.record.statements.Circle;
import org.chancery.record.statements.Statement;
import org.chancery.record.statements.StatementReader;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;

/**
 * Reads who says and undertakes what in a paper and in each of its enclosures: every one of them
 * has a writer and a circle of its own.
 */
final class Voices {

  private final Layer layer;
  private final List<Finding<Statement>> statements = new ArrayList<>();
  private final List<Finding<Commitment>> commitments = new ArrayList<>();
  private final List<Finding<FollowUp>> followUps = new ArrayList<>();

  private Voices(Layer layer) {
    this.layer = layer;
  }

  static Voices read(Layer layer, Anatomy paper) {
    Voices voices = new Voices(layer);
    voices.paper(paper);
    return voices;
  }

  List<Finding<Statement>> statements() {
    return statements;
  }

  List<Finding<Commitment>> commitments() {
    return commitments;
  }

  List<Finding<FollowUp>> followUps() {
    return followUps;
  }

  private void paper(Anatomy paper) {
    int end = paper.annexes().regest().map(r -> r.span().start()).orElse(paper.extent().end());
    for (Enclosure enclosure : paper.annexes().enclosures()) {
      end = Math.min(end, enclosure.anatomy().extent().start());
    }
    int start = paper.matter().span().start();
    if (end > start) {
      part(layer.fromSource(new Span(start, end)), Circles.of(paper, layer.text()), told(paper));
    }
    for (Enclosure enclosure : paper.annexes().enclosures()) {
      paper(enclosure.anatomy());
    }
  }

  private void part(Span range, Circle circle, Optional<LocalDate> told) {
    int first = statements.size();
    Prose prose = Prose.of(layer, range);
    List<Finding<Statement>> said = StatementReader.read(prose, circle);
    int bound = commitments.size();
    List<Finding<Commitment>> own = CommitmentReader.read(prose, circle, said, told);
    for (Finding<Commitment> commitment : own) {
      commitments.add(commitment.map(c -> moved(c, first)));
    }
    if (!own.isEmpty()) {
      for (Told passage :
          FollowUpReader.read(List.of(new Paper(prose, said, own, told, circle.writer())))
              .followUps()) {
        followUps.add(followUp(passage, bound));
      }
    }
    for (Finding<Statement> statement : said) {
      statements.add(statement.map(s -> moved(s, first)));
    }
  }

  /** The day that a paper tells about: that of the meeting, or that on which it was written. */
  private static Optional<LocalDate> told(Anatomy paper) {
    Optional<LocalDate> met =
        paper.matter().meeting().map(Finding::value).flatMap(Meeting::when).flatMap(Voices::day);
    return met.isPresent()
        ? met
        : paper.protocol().dating().written().map(Finding::value).flatMap(Voices::day);
  }

  private static Optional<LocalDate> day(When when) {
    return switch (when) {
      case When.Date date -> date.toLocalDate();
      case When.Interval interval -> interval.from().flatMap(When.Date::toLocalDate);
    };
  }

  /** Indexes that a reader counts within its part are counted within the record. */
  private static Statement moved(Statement s, int first) {
    Statement.Manner manner = s.manner();
    return first == 0 || manner.parent().isEmpty()
        ? s
        : new Statement(
            s.source(),
            s.act(),
            s.verb(),
            s.content(),
            s.continuation(),
            new Statement.Manner(
                manner.negated(),
                manner.direct(),
                manner.layer(),
                manner.parent().map(i -> i + first)));
  }

  private static Finding<FollowUp> followUp(Told told, int first) {
    List<Integer> links = told.links().stream().map(l -> l.commitment() + first).toList();
    FollowUp value = new FollowUp(told.status(), told.span(), links, told.explicit());
    return new Finding<>(
        value,
        List.of(told.span()),
        new Maker.Rule("follow-ups/" + told.status().name().toLowerCase(Locale.ROOT)),
        told.explicit() ? Certainty.MEDIUM : Certainty.LOW);
  }

  private static Commitment moved(Commitment c, int first) {
    return first == 0
        ? c
        : new Commitment(
            c.kind(),
            c.parties(),
            c.action(),
            c.terms(),
            c.statements().stream().map(i -> i + first).toList());
  }
}
