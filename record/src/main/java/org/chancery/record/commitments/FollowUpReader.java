package org.chancery.record.commitments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.record.commitments.Commitment.Kind;
import org.chancery.record.commitments.FollowUp.Status;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.Tokens;
import org.chancery.record.statements.Statement;
import org.chancery.record.statements.Statement.Act;
import org.chancery.transcript.Layer;
import org.chancery.transcript.Span;

/**
 * Reads, in papers given in the order of their dates, which passages say what became of an undertaking that stands before
 * them. A pure function.
 */
public final class FollowUpReader {

  /**
   * A paper to be read.
   *
   * @param layer its text
   * @param range where its matter stands in the layer
   * @param statements who said what
   * @param commitments who is bound to what
   * @param date its day, when known
   */
  public record Paper(Layer layer, Span range, List<Finding<Statement>> statements,
      List<Finding<Commitment>> commitments, Optional<LocalDate> date) {
    /** Copies the lists. */
    public Paper {
      statements = List.copyOf(statements);
      commitments = List.copyOf(commitments);
    }
  }

  /** Where an undertaking stands. */
  private record Item(int paper, int commitment, Commitment value) {}

  static final double LIKELY = 0.62;
  static final double CUED = 0.34;
  static final double STRONG = 0.16;
  private static final int NEAR = 600;
  private static final int JUST_AFTER = 160;
  private static final int REACH = 900;

  private final List<Paper> papers;
  private final List<List<Outcome>> outcomes = new ArrayList<>();
  private final Linker linker;
  private final List<Item> items = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  private FollowUpReader(List<Paper> papers) {
    this.papers = papers;
    List<Outcome> all = new ArrayList<>();
    for (Paper paper : papers) {
      List<Outcome> own = OutcomeFinder.find(paper.layer(), paper.range(), paper.statements());
      outcomes.add(own);
      all.addAll(own);
    }
    this.linker = new Linker(all);
  }

  /** Reads the follow-ups of all papers, in the order of the papers and of their text. */
  public static List<Told> read(List<Paper> papers) {
    FollowUpReader reader = new FollowUpReader(papers);
    for (int p = 0; p < papers.size(); p++) {
      reader.paper(p);
    }
    return reader.told;
  }

  private void paper(int p) {
    List<Finding<Commitment>> commitments = papers.get(p).commitments();
    int next = 0;
    for (Outcome outcome : outcomes.get(p)) {
      while (next < commitments.size() && commitments.get(next).value().action().end() <= outcome.span().start()) {
        add(p, next, commitments.get(next).value());
        next++;
      }
      outcome(p, outcome, next);
    }
    renewals(p);
    for (; next < commitments.size(); next++) {
      add(p, next, commitments.get(next).value());
    }
  }

  private void add(int p, int index, Commitment commitment) {
    Span span = papers.get(p).layer().fromSource(commitment.action());
    Tokens tokens = Tokens.of(papers.get(p).layer().text(), span);
    linker.add(Stems.of(tokens, 0, tokens.size()));
    items.add(new Item(p, index, commitment));
  }

  private void outcome(int p, Outcome outcome, int next) {
    if (inside(p, outcome, next) != null) {
      return;
    }
    if (outcome.anaphoric() && !items.isEmpty()) {
      anaphoric(p, outcome);
      return;
    }
    List<Told.Link> links = links(p, outcome);
    double best = links.isEmpty() ? 0 : links.getFirst().score();
    if (outcome.status().isPresent()) {
      Status status = outcome.status().get();
      if (outcome.strong() || best >= CUED) {
        told.add(new Told(p, outcome.span(), status, true, best >= STRONG ? kept(links, best) : List.of()));
      } else if (isJustAfter(p, outcome)) {
        anaphoric(p, outcome);
      }
    } else if (outcome.told() && (best >= LIKELY && links.getFirst().shared().size() > 1 || grants(outcome, links))) {
      told.add(new Told(p, outcome.span(), Status.KEPT, false, kept(links, best)));
    }
  }

  /** An assent to what was asked for in an earlier paper. */
  private boolean grants(Outcome outcome, List<Told.Link> links) {
    return outcome.act().filter(a -> a == Act.AGREE).isPresent() && !links.isEmpty()
        && links.getFirst().score() >= CUED && value(links.getFirst()).kind() == Kind.REQUEST_DEFERRED;
  }

  private boolean isJustAfter(int p, Outcome outcome) {
    if (items.isEmpty() || items.getLast().paper() != p) {
      return false;
    }
    return outcome.span().start() - items.getLast().value().action().end() < JUST_AFTER;
  }

  private Commitment value(Told.Link link) {
    return papers.get(link.paper()).commitments().get(link.commitment()).value();
  }

  /** What is promised again by him who promised it before. */
  private void renewals(int p) {
    List<Finding<Commitment>> commitments = papers.get(p).commitments();
    for (int c = 0; c < commitments.size(); c++) {
      Commitment own = commitments.get(c).value();
      boolean standing = own.kind() == Kind.STANDING_PROMISE_RENEWED;
      if (standing || own.kind() == Kind.PROMISE) {
        renewal(p, c, own, standing);
      }
    }
  }

  private void renewal(int p, int c, Commitment own, boolean standing) {
    Span span = papers.get(p).layer().fromSource(own.action());
    Tokens tokens = Tokens.of(papers.get(p).layer().text(), span);
    List<Told.Link> same = new ArrayList<>();
    for (Linker.Link link : linker.link(Stems.of(tokens, 0, tokens.size()), 12)) {
      Item item = items.get(link.item());
      boolean before = item.paper() < p || item.paper() == p && item.commitment() < c;
      if (before && reaches(p, item.paper()) && sameName(item.value().parties().debtor(), own.parties().debtor())) {
        same.add(new Told.Link(item.paper(), item.commitment(), link.score(), link.shared()));
      }
    }
    double best = same.isEmpty() ? 0 : same.getFirst().score();
    if (standing || best >= CUED) {
      told.add(new Told(p, clause(p, own), Status.RENEWED, standing, best >= STRONG ? kept(same, best) : List.of()));
    }
  }

  /** The words of saying with what is promised. */
  private Span clause(int p, Commitment own) {
    if (own.statements().isEmpty()) {
      return own.action();
    }
    Statement statement = papers.get(p).statements().get(own.statements().getFirst()).value();
    int start = Math.min(statement.verb().start(), statement.source().printed().map(Span::start)
        .orElse(statement.verb().start()));
    boolean far = own.action().start() - start > 80 || start > own.action().start();
    return far ? own.action() : new Span(start, own.action().end());
  }

  /** The same surname or office. */
  static boolean sameName(String one, String other) {
    return one.equals(other) || last(one).equals(last(other)) && last(one).length() > 2;
  }

  private static String last(String name) {
    int end = name.length();
    while (end > 0 && !Character.isLetter(name.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && (Character.isLetter(name.charAt(start - 1)) || name.charAt(start - 1) == '-')) {
      start--;
    }
    return name.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Papers of other years are of another affair. */
  private boolean reaches(int p, int earlier) {
    Optional<LocalDate> one = papers.get(p).date();
    Optional<LocalDate> other = papers.get(earlier).date();
    return p == earlier || one.isEmpty() || other.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(other.get(), one.get())) <= REACH;
  }

  /** {@code I complied with request} speaks of the undertaking just before it. */
  private void anaphoric(int p, Outcome outcome) {
    Item last = items.getLast();
    boolean near = last.paper() == p && outcome.span().start() - last.value().action().end() < NEAR;
    List<Told.Link> link = near ? List.of(new Told.Link(p, last.commitment(), 0.8, java.util.Set.of())) : List.of();
    told.add(new Told(p, outcome.span(), outcome.status().orElse(Status.KEPT), true, link));
  }

  /** The undertaking that the passage itself makes. */
  private @org.jspecify.annotations.Nullable Commitment inside(int p, Outcome outcome, int next) {
    List<Finding<Commitment>> commitments = papers.get(p).commitments();
    for (int c = Math.max(0, next - 1); c < Math.min(commitments.size(), next + 3); c++) {
      Span action = commitments.get(c).value().action();
      int shared = Math.min(action.end(), outcome.span().end()) - Math.max(action.start(), outcome.span().start());
      if (shared > 0 && shared * 2 > action.length()) {
        return commitments.get(c).value();
      }
    }
    return null;
  }

  private List<Told.Link> links(int p, Outcome outcome) {
    List<Told.Link> links = new ArrayList<>();
    for (Linker.Link link : linker.link(outcome.words(), 40)) {
      Item item = items.get(link.item());
      double score = Math.min(1, link.score() + (names(outcome, item) ? 0.15 : 0));
      if (score > 0.05 && reaches(p, item.paper())) {
        links.add(new Told.Link(item.paper(), item.commitment(), score, link.shared()));
      }
    }
    links.sort(Comparator.comparingDouble(Told.Link::score).reversed());
    return links;
  }

  /** Whether the passage names the debtor. */
  private static boolean names(Outcome outcome, Item item) {
    String debtor = last(item.value().parties().debtor());
    return debtor.length() > 2 && outcome.words().contains(Stems.stem(debtor));
  }

  /** The best link, and those as good. */
  private static List<Told.Link> kept(List<Told.Link> links, double best) {
    return links.stream().filter(l -> l.score() >= best * 0.9).limit(2).toList();
  }
}
