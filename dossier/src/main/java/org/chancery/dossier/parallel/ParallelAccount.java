package org.chancery.dossier.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.Record;
import org.chancery.record.statements.Statement;
import org.chancery.transcript.Span;

/**
 * Two records of one conversation laid side by side: what both tell, what only one tells, where one
 * is stronger, where they contradict each other. A pure function.
 *
 * <pre>{@code
 * for (ParallelAccount.Point point : ParallelAccount.of(ours, theirs).points()) { ... }
 * }</pre>
 *
 * @param one the first record
 * @param other the second record
 * @param points the points, in the order of the first; what only the second tells stands where the
 *     second tells it
 */
public record ParallelAccount(Record one, Record other, List<Point> points) {

  /** Copies the list. */
  public ParallelAccount {
    points = List.copyOf(points);
  }

  /** How the two accounts lie to one another at a point. */
  public enum Kind {
    /** Both tell it alike. */
    BOTH,
    /** Both tell it; the first binds the speaker more firmly. */
    STRONGER_IN_ONE,
    /** Both tell it; the second binds the speaker more firmly. */
    STRONGER_IN_OTHER,
    /** Both tell it and disagree: a day, a number, a yes and a no. */
    CONTRADICTED,
    /** Only the first tells it. */
    ONLY_ONE,
    /** Only the second tells it. */
    ONLY_OTHER
  }

  /** How firmly words bind the speaker, from least to most. */
  public enum Firmness {
    /** They do not bind him. */
    NONE,
    /** He hopes or wishes. */
    HOPE,
    /** He means to, offers, is prepared. */
    INTENTION,
    /** He promises, agrees, decides. */
    UNDERTAKING
  }

  /**
   * What one record tells.
   *
   * @param number its place in the order of that record, from 1
   * @param speaker who says it, as the record names him
   * @param act what he does by it; empty for an undertaking told without a word of saying
   * @param firmness how firmly it binds him
   * @param words the words, in the source of the record
   */
  public record Told(
      int number, String speaker, Optional<Statement.Act> act, Firmness firmness, Span words) {}

  /**
   * A point of the conversation.
   *
   * @param kind how the accounts lie to one another
   * @param one what the first record tells
   * @param other what the second record tells
   * @param score 0 to 1: how sure it is that both tell of the same; 0 for what one alone tells
   * @param reasons why they are joined and how they differ, in words for an editor
   */
  public record Point(
      Kind kind, Optional<Told> one, Optional<Told> other, double score, List<String> reasons) {
    /** Copies the list. */
    public Point {
      reasons = List.copyOf(reasons);
    }
  }

  /** Lays two records side by side. */
  public static ParallelAccount of(Record one, Record other) {
    Account first = Account.of(one);
    Account second = Account.of(other);
    int[] fellow = new Matching(first, second).fellows();
    List<Point> points = new ArrayList<>();
    int[] back = new int[second.items().size()];
    java.util.Arrays.fill(back, -1);
    for (int i = 0; i < fellow.length; i++) {
      if (fellow[i] >= 0) {
        back[fellow[i]] = i;
      }
    }
    Judging judging = new Judging(first, second);
    alone(points, second, back, 0, judging);
    for (int i = 0; i < fellow.length; i++) {
      boolean shown = fellow[i] >= 0 || !Account.isNarrated(first.items().get(i));
      if (fellow[i] < 0 && shown) {
        points.add(judging.onlyOne(i));
      } else if (shown) {
        points.add(judging.both(i, fellow[i]));
        alone(points, second, back, fellow[i] + 1, judging);
      }
    }
    return new ParallelAccount(one, other, points);
  }

  /** Adds what the second record alone tells from an item on to the next that both tell. */
  private static void alone(
      List<Point> points, Account second, int[] back, int from, Judging judging) {
    for (int j = from; j < second.items().size() && back[j] < 0; j++) {
      if (!Account.isNarrated(second.items().get(j))) {
        points.add(judging.onlyOther(j));
      }
    }
  }

  /** Returns how many points are of a kind. */
  public long count(Kind kind) {
    return points.stream().filter(p -> p.kind() == kind).count();
  }

  /** Tells whether both records tell the common points in the same order. */
  public boolean inSameOrder() {
    int last = 0;
    for (Point point : points) {
      if (point.one().isPresent() && point.other().isPresent()) {
        if (point.other().get().number() < last) {
          return false;
        }
        last = point.other().get().number();
      }
    }
    return true;
  }
}
