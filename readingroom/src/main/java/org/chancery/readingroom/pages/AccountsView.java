package org.chancery.readingroom.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.parallel.ParallelAccount;
import org.chancery.dossier.parallel.ParallelAccount.Firmness;
import org.chancery.dossier.parallel.ParallelAccount.Kind;
import org.chancery.dossier.parallel.ParallelAccount.Point;
import org.chancery.dossier.parallel.ParallelAccount.Told;
import org.chancery.edition.Edition;
import org.chancery.readingroom.holdings.Text;
import org.chancery.readingroom.http.Phrases;
import org.chancery.record.Record;
import org.chancery.record.language.OneLine;

/**
 * Two accounts as their page shows them.
 *
 * @param heads the two records
 * @param first where the accounts part, the gravest first
 * @param silent what binds somebody in one account and stands in that one alone
 * @param points all points in the order of the first record
 * @param counts how many points are of each kind
 * @param order whether both tell in the same order, in words
 */
record AccountsView(
    List<StateHead> heads,
    List<Line> first,
    List<Line> silent,
    List<Line> points,
    Map<Kind, Integer> counts,
    String order) {

  /** A point. */
  record Line(Kind kind, String label, String why, Optional<Side> one, Optional<Side> other) {}

  /**
   * What one record tells.
   *
   * @param who who does what
   * @param force how firmly it binds him, when it does
   * @param firmness the same, for the eye
   * @param words the words
   * @param where the line
   * @param link the place of the words
   */
  record Side(
      String who, String force, Firmness firmness, String words, String where, String link) {}

  static AccountsView of(ParallelAccount account, List<State.Held> held, Phrases t) {
    List<Point> parting = new ArrayList<>();
    List<Line> silent = new ArrayList<>();
    List<Line> all = new ArrayList<>();
    Map<Kind, Integer> counts = new TreeMap<>();
    Writer writer = new Writer(account, held, t);
    for (Point point : account.points()) {
      all.add(writer.line(point));
      counts.merge(point.kind(), 1, Integer::sum);
      switch (point.kind()) {
        case CONTRADICTED, STRONGER_IN_ONE, STRONGER_IN_OTHER -> parting.add(point);
        case ONLY_ONE, ONLY_OTHER -> {
          if (firmness(point.one().or(point::other)).compareTo(Firmness.NONE) > 0) {
            silent.add(writer.line(point));
          }
        }
        case BOTH -> {}
      }
    }
    parting.sort(Comparator.comparingInt(AccountsView::gravity));
    return new AccountsView(
        StateHead.of(held, t),
        parting.stream().map(writer::line).toList(),
        silent,
        all,
        counts,
        t.of(account.inSameOrder() ? "accounts.inorder" : "accounts.otherorder"));
  }

  /** A promise against a hope comes first, then what is contradicted, then other firmness. */
  private static int gravity(Point point) {
    if (isPromiseAgainstHope(point)) {
      return 0;
    }
    return point.kind() == Kind.CONTRADICTED ? 1 : 2;
  }

  private static boolean isPromiseAgainstHope(Point point) {
    Firmness one = firmness(point.one());
    Firmness other = firmness(point.other());
    return one == Firmness.HOPE && other == Firmness.UNDERTAKING
        || one == Firmness.UNDERTAKING && other == Firmness.HOPE;
  }

  private static Firmness firmness(Optional<Told> told) {
    return told.map(Told::firmness).orElse(Firmness.NONE);
  }

  /** Puts points into words. */
  private record Writer(ParallelAccount account, List<State.Held> held, Phrases t) {

    Line line(Point point) {
      String label =
          isPromiseAgainstHope(point)
              ? t.of(
                  firmness(point.one()) == Firmness.HOPE
                      ? "accounts.hopedfirst"
                      : "accounts.promisedfirst")
              : t.of("accounts.kind", point.kind());
      return new Line(
          point.kind(),
          label,
          Text.capital(String.join("; ", differences(point))),
          point.one().map(told -> side(account.one(), held.getFirst().card().id(), told)),
          point.other().map(told -> side(account.other(), held.getLast().card().id(), told)));
    }

    /** The last reason tells which words both say, and those stand side by side here. */
    private static List<String> differences(Point point) {
      List<String> reasons = point.reasons();
      return reasons.subList(0, Math.max(0, reasons.size() - 1));
    }

    private Side side(Record record, RecordId id, Told told) {
      int line = record.transcript().lines().line(told.words().start());
      String act =
          told.firmness() == Firmness.HOPE
              ? t.of("accounts.hopes")
              : told.act().map(a -> t.of("act", a)).orElse("");
      String who =
          told.speaker().isEmpty()
              ? t.of("accounts.writer")
              : (Text.capital(OneLine.ofBlanks(told.speaker())) + " " + act).strip();
      String anchor = told.act().isPresent() ? Edition.anchor(told.words()) : "l" + line;
      return new Side(
          who,
          told.firmness() == Firmness.NONE ? "" : t.of("firmness", told.firmness()),
          told.firmness(),
          Edition.words(record.transcript(), told.words()),
          t.of("line", id, line),
          "/records/" + id + "#" + anchor);
    }
  }
}
