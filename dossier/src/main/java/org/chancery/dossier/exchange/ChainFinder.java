package org.chancery.dossier.exchange;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.dossier.exchange.Post.Fit;
import org.chancery.record.dates.When;

/** Follows the links of a paper both ways for as long as they stay between the same two parties. */
final class ChainFinder {

  private final Exchange exchange;
  private final Map<String, PaperSummary> papers;
  private final Holders holders;

  ChainFinder(Exchange exchange, Map<String, PaperSummary> papers, Holders holders) {
    this.exchange = exchange;
    this.papers = papers;
    this.holders = holders;
  }

  Chain chain(PaperSummary start) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<PaperSummary> next = new ArrayDeque<>();
    reached.add(start.id());
    next.add(start);
    while (!next.isEmpty()) {
      PaperSummary paper = next.remove();
      if (paper.equals(start) || between(start, paper)) {
        for (String id : neighbours(paper)) {
          PaperSummary other = papers.get(id);
          if (other != null && (paper.equals(start) || between(start, other)) && reached.add(id)) {
            next.add(other);
          }
        }
      }
    }
    List<Chain.Step> steps = new ArrayList<>();
    for (PaperSummary paper : papers.values()) {
      if (reached.contains(paper.id())) {
        steps.add(step(paper));
      }
    }
    return new Chain(start.id(), steps);
  }

  private List<String> neighbours(PaperSummary paper) {
    return Stream.concat(
            exchange.linksFrom(paper.id()).stream().map(Link::to),
            exchange.linksTo(paper.id()).stream().map(Link::from))
        .toList();
  }

  /** Tells whether a paper goes between the two parties of {@code start}, either way. */
  private boolean between(PaperSummary start, PaperSummary paper) {
    List<Who> from = Who.senders(start.parties());
    List<Who> to = Who.addressees(start.parties());
    List<Who> by = Who.senders(paper.parties());
    List<Who> with = Who.addressees(paper.parties());
    Optional<LocalDate> day = start.date().flatMap(When.Date::toLocalDate);
    return !from.isEmpty()
        && !to.isEmpty()
        && (fits(from, by, day) && fits(to, with, day)
            || fits(from, with, day) && fits(to, by, day));
  }

  private boolean fits(List<Who> a, List<Who> b, Optional<LocalDate> day) {
    return holders.best(a, b, day) == Fit.SAME;
  }

  private Chain.Step step(PaperSummary paper) {
    return new Chain.Step(
        paper,
        exchange.linksFrom(paper.id()),
        exchange.missing().stream()
            .filter(m -> m.citedBy().stream().anyMatch(c -> c.id().equals(paper.id())))
            .toList(),
        exchange.unsettled().stream().filter(u -> u.from().equals(paper.id())).toList());
  }
}
