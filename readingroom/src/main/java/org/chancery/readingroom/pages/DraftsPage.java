package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Card;
import org.chancery.archive.holding.RecordId;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Kindred;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** Texts in several states, drafts quoted in records, and talks that are told more than once. */
final class DraftsPage implements Subject {

  /** So many of each kind are listed. */
  private static final int MOST = 200;

  private final Desk desk;

  DraftsPage(Desk desk) {
    this.desk = desk;
  }

  /** A text in several states, with the ways to look at it. */
  record Stated(List<Card> states, List<Kin.Link> links) {}

  /** A quoted draft, with what it can be laid beside. */
  record Draft(RecordId in, Kindred.Quoted quoted, String title, List<Kin.Link> links) {}

  /** Two accounts of one talk. */
  record Pair(Card one, Card other) {}

  /** What the page shows. */
  record Index(List<Stated> texts, List<Draft> drafts, List<Pair> pairs) {}

  @Override
  public void lay(Routes routes) {
    routes.get("/drafts", this::index);
  }

  private void index(Context ctx) {
    desk.library().whole();
    Kindred kindred = desk.library().kindred();
    Catalogue.Snapshot cards = desk.catalogue();
    List<Stated> texts = new ArrayList<>();
    for (Kindred.Family family : kindred.families()) {
      List<Card> states = family.states().stream().flatMap(s -> cards.card(s).stream()).toList();
      texts.add(new Stated(states, Kin.states(family, desk.t())));
    }
    List<Draft> drafts = new ArrayList<>();
    kindred
        .drafts()
        .forEach((id, quoted) ->
            quoted.forEach(q ->
                drafts.add(
                    new Draft(
                        id, q, q.title().orElse(q.words()), Kin.draft(id, q, cards, desk.t())))));
    List<Pair> pairs = new ArrayList<>();
    for (List<RecordId> pair : kindred.pairs()) {
      Optional<Card> one = cards.card(pair.getFirst());
      Optional<Card> other = cards.card(pair.getLast());
      if (one.isPresent() && other.isPresent()) {
        pairs.add(new Pair(one.get(), other.get()));
      }
    }
    Index index = new Index(cut(texts), cut(drafts), cut(pairs));
    desk.show(ctx, "drafts.jte", "drafts", desk.t().of("drafts.title"), Map.of("page", index));
  }

  private static <T> List<T> cut(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }
}
