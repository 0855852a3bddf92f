package org.chancery.record.commitments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.commitments.FollowUp.Status;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.Prose;
import org.chancery.record.statements.Statement;
import org.chancery.record.statements.Statement.Act;
import org.chancery.transcript.Span;

/**
 * Reads, in papers given in the order of their dates, which passages say what became of an
 * undertaking that stands before them. A pure function.
 */
public final class FollowUpReader {

  /**
   * A paper to be read.
   *
   * @param prose its matter
   * @param statements who said what
   * @param commitments who is bound to what
   * @param date its day, when known
   * @param writer who says {@code I} in it
   */
  public record Paper(
      Prose prose,
      List<Finding<Statement>> statements,
      List<Finding<Commitment>> commitments,
      Optional<LocalDate> date,
      Optional<String> writer) {
    /** Copies the lists. */
    public Paper {
      statements = List.copyOf(statements);
      commitments = List.copyOf(commitments);
    }
  }

  /**
   * Two papers of the same days that tell of one undertaking.
   *
   * @param paper the number of the later paper
   * @param commitment its index among the commitments of that paper
   * @param earlier the number of the earlier paper
   * @param same its index among the commitments of that one
   */
  public record Account(int paper, int commitment, int earlier, int same) {}

  /**
   * What is read.
   *
   * @param followUps the follow-ups
   * @param doubtful passages that may be follow-ups, which an editor must judge
   * @param accounts the undertakings of which two papers tell
   */
  public record Reading(List<Told> followUps, List<Told> doubtful, List<Account> accounts) {
    /** Copies the lists. */
    public Reading {
      followUps = List.copyOf(followUps);
      doubtful = List.copyOf(doubtful);
      accounts = List.copyOf(accounts);
    }
  }

  /** From this score on a passage is linked that only by its matter speaks of an undertaking. */
  static final double LIKELY = 0.55;

  /** So much of the words must be shared with an undertaking in another paper. */
  private static final double ELSEWHERE = 0.12;

  /** What the words of the sentences before count for. */
  private static final double AROUND = 0.6;

  /** {@code It happened after he promised to prevent it}: the promise stands in the passage. */
  static final double WITHIN = 0.9;

  /** What was refused is seldom done after all. */
  private static final double DECLINED = 0.2;

  private static final int REACH = 900;

  /** What stands so near is among the words around the passage itself. */
  private static final int PARAGRAPH = 800;

  private static final int NEAR = 160;
  private static final int BACK = 12;
  private static final int MOST = 30;

  private final List<Paper> papers;
  private final List<List<Outcome>> outcomes = new ArrayList<>();
  private final Linker linker;
  private final Items items;
  private final List<Told> told = new ArrayList<>();
  private final List<Account> accounts = new ArrayList<>();
  private final List<Told> doubtful = new ArrayList<>();

  /** The links of the passage being weighed that its matter alone shows. */
  private final List<Told.Link> shown = new ArrayList<>();

  private final Affairs affairs;
  private Set<String> names = Set.of();

  private FollowUpReader(List<Paper> papers) {
    this.papers = papers;
    this.affairs = new Affairs(papers);
    List<Outcome> all = new ArrayList<>();
    List<Stems> stems = new ArrayList<>();
    for (Paper paper : papers) {
      Stems words = new Stems(paper.prose().tokens());
      List<Outcome> own = OutcomeFinder.find(paper.prose(), words, paper.statements());
      stems.add(words);
      outcomes.add(own);
      all.addAll(own);
    }
    this.linker = new Linker(all);
    this.items = new Items(papers, stems, linker);
  }

  /** Reads the follow-ups of all papers, in the order of the papers and of their text. */
  public static Reading read(List<Paper> papers) {
    FollowUpReader reader = new FollowUpReader(papers);
    for (int p = 0; p < papers.size(); p++) {
      reader.paper(p);
    }
    return new Reading(reader.told, reader.doubtful, reader.accounts);
  }

  private void paper(int p) {
    linker.turn(outcomes.get(p));
    names = affairs.names(p);
    List<Finding<Commitment>> commitments = papers.get(p).commitments();
    List<Told> here = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    int next = 0;
    for (Outcome outcome : outcomes.get(p)) {
      while (next < commitments.size()
          && commitments.get(next).value().action().end() <= outcome.span().start()) {
        items.add(p, next, commitments.get(next).value());
        next++;
      }
      if (!isSilent(p, outcome)) {
        candidates.add(candidate(p, outcome, next));
      }
    }
    choose(p, candidates, here);
    Repetitions repetitions = new Repetitions(papers, items, linker);
    accounts.addAll(repetitions.accounts(p));
    for (Told repetition : repetitions.of(p)) {
      if (here.stream().noneMatch(t -> overlap(t.span(), repetition.span()))) {
        here.add(repetition);
      }
    }
    for (; next < commitments.size(); next++) {
      items.add(p, next, commitments.get(next).value());
    }
    here.sort(Comparator.comparingInt(t -> t.span().start()));
    here.stream()
        .filter(t -> t.status() == Status.REFUSED)
        .forEach(t -> t.links().forEach(items::refuse));
    told.addAll(here);
  }

  /** Only a later paper can show by its matter alone that a promise was kept. */
  private boolean isSilent(int p, Outcome outcome) {
    if (outcome.status().isPresent()) {
      return false;
    }
    return items.isEmpty()
        || papers.size() == 1
            && outcome.act().filter(a -> a == Act.AGREE).isEmpty()
            && !outcome.tense().dated();
  }

  private Candidate candidate(int p, Outcome outcome, int next) {
    Likeness.Place place = new Likeness.Place(p, papers.get(p).writer(), names);
    List<Told.Link> links = new ArrayList<>();
    shown.clear();
    int last = items.size() - 1;
    boolean[] seen = new boolean[BACK];
    for (Linker.Link link : found(p, outcome)) {
      weigh(place, outcome, link, links);
      if (last - link.item() < BACK) {
        seen[last - link.item()] = true;
      }
    }
    if (outcome.status().isPresent()) {
      for (int i = last; i >= 0 && last - i < BACK; i--) {
        if (!seen[last - i]) {
          weigh(place, outcome, new Linker.Link(i, 0, 0, Set.of()), links);
        }
      }
    }
    int within = promised(p, outcome, next);
    if (within >= 0 && outcome.strong()) {
      inside(p, outcome, within, links);
    }
    boolean sure = outcome.status().isPresent() || !shown.isEmpty();
    if (!shown.isEmpty()) {
      links = new ArrayList<>(shown);
    }
    links.sort(Comparator.comparingDouble(Told.Link::score).reversed());
    double best = links.isEmpty() ? 0 : links.getFirst().score();
    return new Candidate(outcome, within >= 0, sure, links, best);
  }

  /**
   * {@code I promised to report this and do so now} speaks of its own promise, and of the request
   * before it that the promise answers.
   */
  private void inside(int p, Outcome outcome, int within, List<Told.Link> links) {
    Status status = outcome.status().get();
    boolean done = status == Status.KEPT && outcome.anaphoric();
    if (status == Status.BROKEN || done) {
      links.add(new Told.Link(p, within, WITHIN, Set.of(), Told.Grounds.OWN));
    }
    Item asked = items.last(p).orElse(null);
    if (done
        && asked != null
        && asked.isRequest()
        && outcome.span().start() - asked.action().end() < NEAR) {
      links.add(new Told.Link(p, asked.commitment(), WITHIN, Set.of(), Told.Grounds.OWN));
    }
  }

  /** What is referred back to by its kind alone is named in the sentences before. */
  private List<Linker.Link> found(int p, Outcome outcome) {
    List<Linker.Link> own = linker.link(outcome.words(), MOST);
    if (outcome.context().isEmpty()) {
      return own;
    }
    Map<Integer, Linker.Link> all = new LinkedHashMap<>();
    own.forEach(link -> all.put(link.item(), link));
    for (Linker.Link link : linker.link(outcome.context(), MOST)) {
      Item item = items.get(link.item());
      boolean around =
          item.paper() == p && outcome.span().start() - item.action().end() < PARAGRAPH;
      if (around || !item.isCalled(outcome.bond())) {
        continue;
      }
      Linker.Link weaker = new Linker.Link(link.item(), link.score() * AROUND, 0, link.shared());
      all.merge(link.item(), weaker, (a, b) -> a.score() >= b.score() ? a : b);
    }
    return List.copyOf(all.values());
  }

  private void weigh(
      Likeness.Place place, Outcome outcome, Linker.Link link, List<Told.Link> links) {
    Item item = items.get(link.item());
    boolean at =
        place.paper() == item.paper()
            || link.score() >= ELSEWHERE
            || outcome.bond().equals("word") && Likeness.acts(place, outcome, item);
    if (at && reaches(papers.get(place.paper()).date(), papers.get(item.paper()).date())) {
      boolean latest = link.item() == items.size() - 1;
      double score = Likeness.of(place, outcome, item, link, latest);
      if (items.isRefused(link.item())
          && outcome.status().filter(s -> s == Status.KEPT).isPresent()) {
        score = Math.max(0, score - DECLINED);
      }
      Told.Grounds grounds =
          new Told.Grounds(
              link.cover(),
              Likeness.acts(place, outcome, item),
              outcome.deeds().get().contains(item.deed()),
              outcome.strong() || outcome.anaphoric(),
              affairs.isNamed(place, item));
      Told.Link weighed =
          new Told.Link(item.paper(), item.commitment(), score, link.shared(), grounds);
      links.add(weighed);
      boolean silent = outcome.status().isEmpty() && score >= LIKELY;
      if (silent && Likeness.shows(place, outcome, item, link, latest)) {
        shown.add(weighed);
      }
    }
  }

  /** Papers of other years are of another affair. */
  private static boolean reaches(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty()
        || other.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(other.get(), one.get())) <= REACH;
  }

  /** Returns the index of the undertaking that the passage itself makes; -1 if it makes none. */
  private int promised(int p, Outcome outcome, int next) {
    List<Finding<Commitment>> commitments = papers.get(p).commitments();
    for (int c = Math.max(0, next - 1); c < Math.min(commitments.size(), next + 3); c++) {
      Span action = commitments.get(c).value().action();
      int shared =
          Math.min(action.end(), outcome.span().end())
              - Math.max(action.start(), outcome.span().start());
      if (shared > 0 && shared * 2 > action.length()) {
        return c;
      }
    }
    return -1;
  }

  /** Takes the likeliest passages of the paper; of two that overlap or say the same, one. */
  private void choose(int p, List<Candidate> candidates, List<Told> here) {
    List<Candidate> order = new ArrayList<>(candidates.stream().filter(c -> speaks(p, c)).toList());
    order.sort(Comparator.comparingDouble(Candidate::rank).reversed());
    List<Candidate> taken = new ArrayList<>();
    for (Candidate candidate : order) {
      if (taken.stream().noneMatch(candidate::repeats)) {
        taken.add(candidate);
        boolean sure = candidate.sure() || Likeness.grants(candidate.outcome(), best(candidate));
        (sure ? here : doubtful).add(told(p, candidate));
      }
    }
  }

  private Item best(Candidate c) {
    return items.get(c.links().getFirst());
  }

  private boolean speaks(int p, Candidate c) {
    return c.outcome().status().isPresent() ? c.says() : shows(p, c);
  }

  /** Tells whether the matter alone shows what became of an undertaking. */
  private boolean shows(int p, Candidate c) {
    Outcome outcome = c.outcome();
    boolean done = outcome.isDone();
    if (c.links().isEmpty() || c.promises() && !done || outcome.denied() || !outcome.told()) {
      return false;
    }
    Told.Link best = c.links().getFirst();
    Item item = items.get(best);
    if (Likeness.grants(outcome, item) && best.score() >= Candidate.CUED) {
      return true;
    }
    boolean acts =
        Likeness.acts(new Likeness.Place(p, papers.get(p).writer(), names), outcome, item);
    boolean timed = outcome.tense().dated() || outcome.tense().perfect();
    boolean later = best.paper() < p || timed && acts;
    return later
        && (done || outcome.tells())
        && best.score() >= LIKELY
        && (best.shared().size() > 1 || acts);
  }

  static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private Told told(int p, Candidate c) {
    boolean explicit = c.outcome().status().isPresent();
    return new Told(
        p, c.outcome().span(), c.outcome().status().orElse(Status.KEPT), explicit, c.linked());
  }
}
