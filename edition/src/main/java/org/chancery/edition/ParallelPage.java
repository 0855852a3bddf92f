package org.chancery.edition;

import java.util.List;
import java.util.Optional;
import org.chancery.dossier.parallel.ParallelAccount;
import org.chancery.dossier.parallel.ParallelAccount.Kind;
import org.chancery.dossier.parallel.ParallelAccount.Point;
import org.chancery.dossier.parallel.ParallelAccount.Told;
import org.chancery.record.Record;

/**
 * Sets two accounts as a page for the terminal: first what both tell and how, then what one tells.
 */
final class ParallelPage {

  private final ParallelAccount account;
  private final int width;
  private final TerminalLines out;

  private ParallelPage(ParallelAccount account, int width, Style style) {
    this.account = account;
    this.width = width;
    this.out = new TerminalLines(style);
  }

  static String of(ParallelAccount account, int width, Style style) {
    ParallelPage page = new ParallelPage(account, width, style);
    page.hanging("", new Piece(ParallelWords.title(), Ink.HEADING));
    page.hanging("  A  ", Piece.plain(ParallelWords.name(account.one())));
    page.hanging("  B  ", Piece.plain(ParallelWords.name(account.other())));
    page.hanging("", Piece.plain(ParallelWords.summary(account)));
    page.section(
        "Told by both",
        List.of(Kind.CONTRADICTED, Kind.STRONGER_IN_ONE, Kind.STRONGER_IN_OTHER, Kind.BOTH));
    page.section("Told by A alone", List.of(Kind.ONLY_ONE));
    page.section("Told by B alone", List.of(Kind.ONLY_OTHER));
    return page.out.text();
  }

  private void section(String title, List<Kind> kinds) {
    out.blank();
    out.line(List.of(new Piece(title, Ink.HEADING)));
    for (Kind kind : kinds) {
      for (Point point : account.points()) {
        if (point.kind() == kind) {
          point(point);
        }
      }
    }
  }

  private void point(Point point) {
    if (point.one().isPresent() && point.other().isPresent()) {
      out.blank();
      hanging(
          "  ",
          new Piece(
              ParallelWords.kind(point.kind()).toUpperCase(java.util.Locale.ROOT), Ink.HEADING),
          new Piece("  " + String.join("; ", point.reasons()), Ink.EDITOR));
    }
    told("  A  ", account.one(), point.one());
    told("  B  ", account.other(), point.other());
  }

  private void told(String lead, Record record, Optional<Told> told) {
    if (told.isPresent()) {
      hanging(
          lead,
          Piece.plain(
              ParallelWords.who(told.get()) + ": " + ParallelWords.words(record, told.get())),
          new Piece("  " + ParallelWords.line(record, told.get()), Ink.FAINT));
    }
  }

  private void hanging(String lead, Piece... pieces) {
    out.hanging(Piece.plain(lead), List.of(pieces), width);
  }
}
