package org.chancery.edition;

import java.util.List;
import org.chancery.dossier.collation.Apparatus;
import org.chancery.dossier.collation.Apparatus.Place;
import org.chancery.dossier.collation.Grade;
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
      boolean out = passage.wentOut().filter(o -> o == state).isPresent();
      boolean in = passage.cameIn() == state && state > 0;
      if (out && !passage.form().out()) {
        String hand = passage.out().map(w -> "  struck out " + HistoryWords.hand(w)).orElse("");
        change("  −  ", passage, Ink.STRUCK, hand);
      }
      if (in && !passage.form().in()) {
        String hand = passage.in().map(w -> "  " + HistoryWords.hand(w)).orElse("");
        change("  +  ", passage, Ink.HAND, hand);
        passage.told().forEach(this::told);
      }
      Place place = apparatus.places().get(passage.place() - 1);
      if (in && passage.form().in()
          || out && passage.form().out() && place.of(state).isOmission()) {
        form(place, state, passage);
      }
    }
  }

  /** Tells in one line of words that changed in signs or capitals only. */
  private void form(Place place, int state, Passage passage) {
    Apparatus apparatus = history.apparatus();
    hanging(
        "  ~  ",
        Piece.plain(
            CollationWords.words(apparatus, place.of(state - 1))
                + " → "
                + CollationWords.words(apparatus, place.of(state))),
        new Piece("  " + CollationWords.line(apparatus, passage.words()), Ink.FAINT),
        new Piece("  " + CollationWords.grade(Grade.FORM), Ink.EDITOR));
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
