package org.chancery.record.commitments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.commitments.Commitment.Kind;
import org.chancery.record.commitments.FollowUp.Status;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.Prose;
import org.chancery.record.language.Tokens;
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

  /** Where an undertaking stands. */
  private record Item(int paper, int commitment, Commitment value) {}

  static final double LIKELY = 0.45;
  static final double CUED = 0.34;
  static final double STRONG = 0.3;
  private static final int NEAR = 600;
  private static final int JUST_AFTER = 160;
  private static final int REACH = 900;
  private static final int BACK = 20;

  private final List<Paper> papers;
  private final List<List<Outcome>> outcomes = new ArrayList<>();
  private final Linker linker;
  private final List<Item> items = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  private FollowUpReader(List<Paper> papers) {
    this.papers = papers;
    List<Outcome> all = new ArrayList<>();
    for (Paper paper : papers) {
      List<Outcome> own = OutcomeFinder.find(paper.prose(), paper.statements());
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
    linker.turn(outcomes.get(p));
    List<Finding<Commitment>> commitments = papers.get(p).commitments();
    int next = 0;
    for (Outcome outcome : outcomes.get(p)) {
      while (next < commitments.size()
          && commitments.get(next).value().action().end() <= outcome.span().start()) {
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
    linker.add(matter(p, commitment));
    items.add(new Item(p, index, commitment));
  }

  /** The words of an undertaking without the names of those who are bound. */
  private Set<String> matter(int p, Commitment commitment) {
    Prose prose = papers.get(p).prose();
    Span action = prose.layer().fromSource(commitment.action());
    Set<String> words =
        Stems.of(prose.tokens(), prose.from(action.start()), prose.from(action.end()));
    words.removeAll(names(commitment.parties().debtor()));
    commitment.parties().creditor().ifPresent(name -> words.removeAll(names(name)));
    if (pointsBack(prose, action) && !items.isEmpty() && items.getLast().paper() == p) {
      Commitment asked = items.getLast().value();
      if (action.start() - prose.layer().fromSource(asked.action()).end() < NEAR / 2) {
        Span before = prose.layer().fromSource(asked.action());
        words.addAll(
            Stems.of(prose.tokens(), prose.from(before.start()), prose.from(before.end())));
      }
    }
    return words;
  }

  /** {@code to have it copied}: what it is stands in the request before. */
  private static boolean pointsBack(Prose prose, Span action) {
    int from = prose.from(action.start());
    for (int i = from; i < from + 5; i++) {
      if (prose.tokens().is(i, "it")
          || prose.tokens().is(i, "them")
          || prose.tokens().is(i, "so")) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> names(String name) {
    Tokens tokens = Tokens.of(name, new Span(0, name.length()));
    return Stems.of(tokens, 0, tokens.size());
  }

  private void outcome(int p, Outcome outcome, int next) {
    if (inside(p, outcome, next) != null) {
      return;
    }
    if (outcome.anaphoric() && !items.isEmpty()) {
      anaphoric(p, outcome);
      return;
    }
    boolean silent =
        outcome.status().isEmpty() && outcome.act().filter(a -> a == Act.AGREE).isEmpty();
    if (silent && p == 0) {
      return; // only a later paper can show by its matter alone that a promise was kept
    }
    List<Told.Link> links = links(p, outcome);
    double best = links.isEmpty() ? 0 : links.getFirst().score();
    if (outcome.status().isPresent()) {
      Status status = outcome.status().get();
      if (status == Status.RENEWED && best < CUED && outcome.bond().isEmpty()) {
        return;
      }
      boolean judged = outcome.act().filter(a -> a == Act.OPINION || a == Act.DECIDE).isPresent();
      if (status == Status.BROKEN && judged && !outcome.strong()) {
        return;
      }
      boolean own =
          outcome.denied() && outcome.opening().get().contains("i") && status == Status.BROKEN;
      if ((outcome.strong() || best >= CUED) && !own) {
        told.add(
            new Told(
                p, outcome.span(), status, true, best >= STRONG ? kept(links, best) : List.of()));
      } else if (isJustAfter(p, outcome)) {
        anaphoric(p, outcome);
      }
    } else if (outcome.told()
        && !outcome.denied()
        && tells(outcome)
        && (best >= LIKELY && likely(p, outcome, links.getFirst()) || grants(outcome, links))) {
      told.add(new Told(p, outcome.span(), Status.KEPT, false, kept(links, best)));
    }
  }

  private static boolean tells(Outcome outcome) {
    return outcome
        .act()
        .map(act ->
            switch (act) {
              case INFORM, ADMIT, AGREE, THANK -> true;
              case OPINION, ASK, PROPOSE, REQUEST, DEMAND, ADVISE, DECIDE, OBJECT, PROMISE, WARN ->
                  false;
            })
        .orElse(true);
  }

  /** Without a word that says so, only a later paper shows that a promise was kept. */
  private boolean likely(int p, Outcome outcome, Told.Link link) {
    boolean does = isSubject(p, outcome, value(link).parties().debtor());
    boolean rare = link.score() >= LIKELY + 0.12;
    return link.paper() < p && (link.shared().size() > 1 || does && rare);
  }

  /** An assent to what was asked for in an earlier paper. */
  private boolean grants(Outcome outcome, List<Told.Link> links) {
    return outcome.act().filter(a -> a == Act.AGREE).isPresent()
        && !links.isEmpty()
        && links.getFirst().score() >= CUED
        && value(links.getFirst()).kind() == Kind.REQUEST_DEFERRED;
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
      if (own.terms().force() == Commitment.Force.HOPE) {
        continue;
      }
      boolean standing = own.kind() == Kind.STANDING_PROMISE_RENEWED;
      if (standing || own.kind() == Kind.PROMISE) {
        renewal(p, c, own, standing);
      }
    }
  }

  private void renewal(int p, int c, Commitment own, boolean standing) {
    List<Told.Link> same = new ArrayList<>();
    for (Linker.Link link : linker.link(matter(p, own), 12)) {
      Item item = items.get(link.item());
      boolean before = item.paper() < p || item.paper() == p && item.commitment() < c;
      if (before
          && reaches(p, item.paper())
          && sameName(item.value().parties().debtor(), own.parties().debtor())) {
        same.add(new Told.Link(item.paper(), item.commitment(), link.score(), link.shared()));
      }
    }
    double best = same.isEmpty() ? 0 : same.getFirst().score();
    if (standing || best >= CUED && same.getFirst().shared().size() > 1) {
      told.add(
          new Told(
              p,
              clause(p, own),
              Status.RENEWED,
              standing,
              best >= STRONG ? kept(same, best) : List.of()));
    }
  }

  /** The words of saying with what is promised. */
  private Span clause(int p, Commitment own) {
    if (own.statements().isEmpty()) {
      return own.action();
    }
    Statement statement = papers.get(p).statements().get(own.statements().getFirst()).value();
    int start =
        Math.min(
            statement.verb().start(),
            statement.source().printed().map(Span::start).orElse(statement.verb().start()));
    boolean far = own.action().start() - start > 80 || start > own.action().start();
    return far ? own.action() : new Span(start, own.action().end());
  }

  /** The same surname or office. */
  static boolean sameName(String one, String other) {
    String a = last(one);
    String b = last(other);
    return one.equals(other)
        || a.equals(b) && a.length() > 2
        || a.length() > 5 && isWordOf(a, other)
        || b.length() > 5 && isWordOf(b, one);
  }

  /** {@code the Director} is {@code Director Štemen}. */
  private static boolean isWordOf(String word, String name) {
    int at = name.toLowerCase(Locale.ROOT).indexOf(word);
    return at >= 0
        && (at == 0 || name.charAt(at - 1) == ' ')
        && (at + word.length() == name.length() || name.charAt(at + word.length()) == ' ');
  }

  private static String last(String name) {
    int end = name.length();
    while (end > 0 && !Character.isLetter(name.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0
        && (Character.isLetter(name.charAt(start - 1)) || name.charAt(start - 1) == '-')) {
      start--;
    }
    return name.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Papers of other years are of another affair. */
  private boolean reaches(int p, int earlier) {
    Optional<LocalDate> one = papers.get(p).date();
    Optional<LocalDate> other = papers.get(earlier).date();
    return p == earlier
        || one.isEmpty()
        || other.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(other.get(), one.get())) <= REACH;
  }

  /** {@code I complied with request} speaks of the undertaking just before it. */
  private void anaphoric(int p, Outcome outcome) {
    Item last = items.getLast();
    boolean near = last.paper() == p && outcome.span().start() - last.value().action().end() < NEAR;
    List<Told.Link> link =
        near ? List.of(new Told.Link(p, last.commitment(), 0.8, Set.of())) : List.of();
    told.add(new Told(p, outcome.span(), outcome.status().orElse(Status.KEPT), true, link));
  }

  /** The undertaking that the passage itself makes. */
  private @org.jspecify.annotations.Nullable Commitment inside(int p, Outcome outcome, int next) {
    List<Finding<Commitment>> commitments = papers.get(p).commitments();
    for (int c = Math.max(0, next - 1); c < Math.min(commitments.size(), next + 3); c++) {
      Span action = commitments.get(c).value().action();
      int shared =
          Math.min(action.end(), outcome.span().end())
              - Math.max(action.start(), outcome.span().start());
      if (shared > 0 && shared * 2 > action.length()) {
        return commitments.get(c).value();
      }
    }
    return null;
  }

  private List<Told.Link> links(int p, Outcome outcome) {
    List<Told.Link> links = new ArrayList<>();
    for (Linker.Link link : linker.link(outcome.words(), 40)) {
      add(p, outcome, link.item(), link.score(), link.shared(), links);
    }
    if (outcome.strong()) {
      for (int i = items.size() - 1; i >= Math.max(0, items.size() - BACK); i--) {
        int item = i;
        boolean linked =
            links.stream()
                .anyMatch(l ->
                    l.paper() == items.get(item).paper()
                        && l.commitment() == items.get(item).commitment());
        if (!linked && items.get(i).paper() == p) {
          add(p, outcome, i, 0, Set.of(), links);
        }
      }
    }
    links.sort(Comparator.comparingDouble(Told.Link::score).reversed());
    return links;
  }

  private void add(
      int p, Outcome outcome, int number, double words, Set<String> shared, List<Told.Link> links) {
    Item item = items.get(number);
    boolean onlyNames = !shared.isEmpty() && outcome.names().get().containsAll(shared);
    double score = Math.min(1, (onlyNames ? words / 2 : words) + bonus(p, outcome, item));
    if (score > 0.05 && reaches(p, item.paper())) {
      links.add(new Told.Link(item.paper(), item.commitment(), score, shared));
    }
  }

  /**
   * What besides the words speaks for a link: the debtor is the subject, and what is referred back
   * to is of its kind.
   */
  private double bonus(int p, Outcome outcome, Item item) {
    double bonus = isSubject(p, outcome, item.value().parties().debtor()) ? 0.2 : 0;
    if (!outcome.bond().isEmpty() && outcome.strong()) {
      bonus += isOfKind(outcome.bond(), item.value().kind()) ? 0.12 : 0;
    }
    return bonus;
  }

  private boolean isSubject(int p, Outcome outcome, String debtor) {
    boolean first = outcome.opening().get().contains("i") || outcome.opening().get().contains("we");
    if (first && papers.get(p).writer().filter(w -> sameName(w, debtor)).isPresent()) {
      return true;
    }
    boolean third =
        outcome.opening().get().contains("he") || outcome.opening().get().contains("she");
    if (third && outcome.speaker().filter(s -> sameName(s, debtor)).isPresent()) {
      return true;
    }
    return debtor.length() > 2 && outcome.opening().get().contains(last(debtor));
  }

  private static boolean isOfKind(String bond, Kind kind) {
    return switch (kind) {
      case INSTRUCTION ->
          bond.startsWith("instruction")
              || bond.startsWith("order")
              || bond.startsWith("direction");
      case ACCEPTED_REQUEST, REQUEST_OPEN, REQUEST_REFUSED, REQUEST_DEFERRED ->
          bond.startsWith("request")
              || bond.startsWith("wish")
              || bond.equals("desire")
              || bond.startsWith("agreement");
      case PROMISE, STANDING_PROMISE_RENEWED ->
          bond.startsWith("promise")
              || bond.equals("word")
              || bond.startsWith("assurance")
              || bond.startsWith("agreement")
              || bond.equals("undertaking");
      case JOINT_DECISION ->
          bond.startsWith("agreement")
              || bond.equals("decision")
              || bond.equals("arrangement")
              || bond.equals("understanding");
    };
  }

  /** The best link, and those as good. */
  private static List<Told.Link> kept(List<Told.Link> links, double best) {
    return links.stream().filter(l -> l.score() >= best * 0.85).limit(3).toList();
  }
}
