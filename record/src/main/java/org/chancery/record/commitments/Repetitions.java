package org.chancery.record.commitments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.commitments.Commitment.Kind;
import org.chancery.record.commitments.FollowUp.Status;
import org.chancery.record.commitments.FollowUpReader.Paper;
import org.chancery.record.finding.Finding;
import org.chancery.record.language.Prose;
import org.chancery.record.language.Tokens;
import org.chancery.record.language.WordSet;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.Span;

/** Finds what is promised again by him who promised it before. */
final class Repetitions {

  private static final double ALIKE = 0.42;
  private static final double SURE = 0.3;

  /** So much alike, two undertakings are one, whoever the reader took for him who is bound. */
  private static final double ONE = 0.6;

  private static final int SHARED = 3;
  private static final int REACH = 900;
  private static final int MOST = 12;
  private static final int FAR = 80;

  /** Accounts of one talk are written within so many days of each other. */
  private static final int PARALLEL_DAYS = 3;

  private static final WordSet RETELLING = WordSet.of("when", "after", "had", "where");

  private final List<Paper> papers;
  private final Items items;
  private final List<Integer> retold = new ArrayList<>();

  /** The paper whose promises {@link #retold} are. */
  private int retoldOf = -1;

  private final Linker linker;

  Repetitions(List<Paper> papers, Items items, Linker linker) {
    this.papers = papers;
    this.items = items;
    this.linker = linker;
  }

  /** Returns the promises of the paper {@code p} that were made before. */
  List<Told> of(int p) {
    List<Told> found = new ArrayList<>();
    List<Finding<Commitment>> commitments = papers.get(p).commitments();
    for (int c = 0; c < commitments.size(); c++) {
      Commitment own = commitments.get(c).value();
      boolean promise = own.kind() == Kind.PROMISE || own.kind() == Kind.STANDING_PROMISE_RENEWED;
      if (promise && own.terms().force() != Commitment.Force.HOPE) {
        repetition(p, c, own, found);
      }
    }
    return found;
  }

  /** Returns what the paper {@code p} undertakes in other words than a paper of those days. */
  List<FollowUpReader.Account> accounts(int p) {
    List<FollowUpReader.Account> found = new ArrayList<>();
    List<Finding<Commitment>> commitments = papers.get(p).commitments();
    for (int c = 0; papers.size() > 1 && c < commitments.size(); c++) {
      Commitment own = commitments.get(c).value();
      if (isRequest(own) || own.terms().force() == Commitment.Force.HOPE) {
        continue;
      }
      for (Linker.Link link : linker.link(items.words(p, own), MOST)) {
        Item item = items.get(link.item());
        if (item.paper() < p
            && link.score() >= ONE
            && (link.shared().size() >= SHARED || isOnOneDay(own, item, link))
            && !item.isRequest()
            && days(p, item.paper()) <= PARALLEL_DAYS) {
          found.add(new FollowUpReader.Account(p, c, item.paper(), item.commitment()));
          break;
        }
      }
    }
    return found;
  }

  /** Two undertakings of one kind for the same day need fewer words in common. */
  private static boolean isOnOneDay(Commitment own, Item item, Linker.Link link) {
    return link.shared().size() > 1
        && item.is(own.kind())
        && own.terms().dueWhen().isPresent()
        && own.terms().dueWhen().equals(item.value().terms().dueWhen());
  }

  private static boolean isRequest(Commitment commitment) {
    return switch (commitment.kind()) {
      case REQUEST_OPEN, REQUEST_REFUSED, REQUEST_DEFERRED -> true;
      case PROMISE, ACCEPTED_REQUEST, JOINT_DECISION, INSTRUCTION, STANDING_PROMISE_RENEWED ->
          false;
    };
  }

  /** Returns how many days lie between two papers; very many if one has no date. */
  private long days(int one, int other) {
    Optional<LocalDate> a = papers.get(one).date();
    Optional<LocalDate> b = papers.get(other).date();
    return a.isPresent() && b.isPresent()
        ? Math.abs(ChronoUnit.DAYS.between(a.get(), b.get()))
        : Long.MAX_VALUE;
  }

  private void repetition(int p, int c, Commitment own, List<Told> found) {
    boolean standing = own.kind() == Kind.STANDING_PROMISE_RENEWED;
    List<Told.Link> same = new ArrayList<>();
    for (Linker.Link link : linker.link(items.matter(p, own), MOST)) {
      Item item = items.get(link.item());
      boolean before = item.paper() < p || item.paper() == p && item.commitment() < c;
      if (before
          && reaches(p, item.paper())
          && (Names.same(item.value().parties().debtor(), own.parties().debtor())
              || link.score() >= ONE && isOne(p, own, item))) {
        same.add(
            new Told.Link(
                item.paper(),
                item.commitment(),
                link.score(),
                link.shared(),
                new Told.Grounds(link.cover(), true, true, standing, true)));
      }
    }
    toldLater(p, c, own).ifPresent(link -> same.addFirst(link));
    double best = same.isEmpty() ? 0 : same.getFirst().score();
    boolean again = standing ? best >= SURE : best >= ALIKE && same.getFirst().shared().size() > 1;
    if (again && !isRetold(p, own)) {
      List<Told.Link> links = same.stream().filter(l -> l.score() >= best * 0.85).limit(3).toList();
      found.add(new Told(p, clause(p, own), Status.RENEWED, standing, links));
    }
  }

  /** Tells whether the same deed is promised, without what is only pointed back to. */
  private boolean isOne(int p, Commitment own, Item item) {
    Set<String> shared = items.words(p, own);
    shared.retainAll(item.words());
    return shared.size() >= SHARED;
  }

  /**
   * A promise made before and told of only afterwards: {@code this occurred after he promised to
   * ensure it}.
   */
  private Optional<Told.Link> toldLater(int p, int c, Commitment own) {
    List<Finding<Commitment>> commitments = papers.get(p).commitments();
    for (int later : retold(p)) {
      Commitment other = commitments.get(later).value();
      if (later > c && Names.same(other.parties().debtor(), own.parties().debtor())) {
        Set<String> shared = items.matter(p, own);
        shared.retainAll(items.matter(p, other));
        if (shared.size() >= SHARED) {
          return Optional.of(new Told.Link(p, later, ONE, shared, Told.Grounds.OWN));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the indexes of the promises of a paper that are told once more; mostly none are. */
  private List<Integer> retold(int p) {
    if (retoldOf != p) {
      List<Finding<Commitment>> commitments = papers.get(p).commitments();
      retold.clear();
      for (int c = 0; c < commitments.size(); c++) {
        if (isRetold(p, commitments.get(c).value())) {
          retold.add(c);
        }
      }
      retoldOf = p;
    }
    return retold;
  }

  /** {@code when I told him that I would look into it}: the promise itself, told once more. */
  private boolean isRetold(int p, Commitment own) {
    if (own.statements().isEmpty()) {
      return false;
    }
    Prose prose = papers.get(p).prose();
    Statement statement = papers.get(p).statements().get(own.statements().getFirst()).value();
    Tokens tokens = prose.tokens();
    int verb = prose.from(prose.layer().fromSource(statement.verb()).start());
    for (int i = verb - 1; i > verb - 8 && !tokens.is(i, ","); i--) {
      if (tokens.isAny(i, RETELLING)) {
        return true;
      }
    }
    return false;
  }

  /** The words of saying with what is promised. */
  private Span clause(int p, Commitment own) {
    if (own.statements().isEmpty()) {
      return own.action();
    }
    Statement statement = papers.get(p).statements().get(own.statements().getFirst()).value();
    int verb = statement.verb().start();
    int start = Math.min(verb, statement.source().printed().map(Span::start).orElse(verb));
    boolean far = own.action().start() - start > FAR || start > own.action().start();
    return far ? own.action() : new Span(start, own.action().end());
  }

  private boolean reaches(int p, int earlier) {
    long days = days(p, earlier);
    return days <= REACH || days == Long.MAX_VALUE;
  }
}
