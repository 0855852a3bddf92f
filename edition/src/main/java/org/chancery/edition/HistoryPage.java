package org.chancery.edition;

import java.util.List;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.TextHistory;
import org.chancery.dossier.collation.TextHistory.Passage;
import org.chancery.dossier.collation.TextHistory.Told;

/** Sets a history as a page for the terminal: state by state, what came in and what went out. */
final class HistoryPage {

  private final TextHistory history;
  private final int width;
  private final TerminalLines out;

  private HistoryPage(TextHistory history, int width, Style style) {
    this.history = history;
    this.width = width;
    this.out = new TerminalLines(style);
  }

  static String of(TextHistory history, int width, Style style) {
    HistoryPage page = new HistoryPage(history, width, style);
    page.hanging("", Piece.plain(HistoryWords.title(history)));
    page.hanging("", Piece.plain(HistoryWords.summary(history)));
    for (int state = 0; state < history.apparatus().witnesses().size(); state++) {
      page.state(state);
    }
    return page.out.text();
  }

  private void state(int state) {
    Apparatus apparatus = history.apparatus();
    out.blank();
    String name = CollationWords.name(apparatus.witnesses().get(state));
    hanging(CollationWords.siglum(state) + "  ", new Piece(name, Ink.HEADING));
    for (Passage passage : history.passages()) {
      if (passage.wentOut().filter(o -> o == state).isPresent()) {
        String hand = passage.out().map(w -> "  struck out " + HistoryWords.hand(w)).orElse("");
        change("  −  ", passage, Ink.STRUCK, hand);
      }
      if (passage.cameIn() == state && state > 0) {
        String hand = passage.in().map(w -> "  " + HistoryWords.hand(w)).orElse("");
        change("  +  ", passage, Ink.HAND, hand);
        passage.told().forEach(this::told);
      }
    }
  }

  private void change(String sign, Passage passage, Ink ink, String hand) {
    hanging(
        sign,
        new Piece(HistoryWords.words(history, passage), ink),
        new Piece("  " + CollationWords.line(history.apparatus(), passage.words()), Ink.FAINT),
        new Piece(hand, Ink.EDITOR));
  }

  private void told(Told told) {
    hanging(
        "       ",
        Piece.plain(HistoryWords.lead(history, told) + HistoryWords.told(history, told)),
        new Piece("  " + HistoryWords.place(history, told), Ink.FAINT));
  }

  private void hanging(String lead, Piece... pieces) {
    out.hanging(Piece.plain(lead), List.of(pieces), width);
  }
}
