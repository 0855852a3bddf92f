package org.chancery.readingroom.pages;

import java.util.ArrayList;
import java.util.List;
import org.chancery.readingroom.holdings.Cardlines;
import org.chancery.readingroom.holdings.Text;
import org.chancery.readingroom.http.Phrases;

/**
 * How a state is named above its words.
 *
 * @param siglum its letter
 * @param title the paper
 * @param also the date, and what of the paper it is
 * @param name how an address names it
 * @param file the file as it was taken in
 * @param link its place
 */
record StateHead(String siglum, String title, String also, String name, String file, String link) {

  /** Returns the names of states in one line, of very many the first. */
  static String names(List<StateHead> heads) {
    return Text.brief(String.join(", ", heads.stream().map(StateHead::name).toList()), 60);
  }

  static List<StateHead> of(List<State.Held> states, Phrases t) {
    List<StateHead> heads = new ArrayList<>();
    for (State.Held held : states) {
      List<String> also = new ArrayList<>();
      String date = Cardlines.date(held.card());
      if (!date.isEmpty()) {
        also.add(date);
      }
      if (held.state().draft() > 0) {
        also.add(t.of("state.draft", held.state().draft()));
      }
      held.state().layer().ifPresent(layer -> also.add(t.of("state.layer", layer)));
      heads.add(
          new StateHead(
              Collated.siglum(heads.size()),
              Text.brief(Cardlines.title(held.card()), 140),
              String.join(", ", also),
              held.state().name(),
              Cardlines.file(held.card()),
              held.link()));
    }
    return heads;
  }
}
