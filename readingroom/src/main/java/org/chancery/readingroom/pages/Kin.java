package org.chancery.readingroom.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Card;
import org.chancery.archive.holding.RecordId;
import org.chancery.readingroom.holdings.Cardlines;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Kindred;
import org.chancery.readingroom.holdings.Text;
import org.chancery.readingroom.http.Phrases;
import org.chancery.transcript.Stratum;

/**
 * What a record can be laid beside: its own layers, other states of its text, other accounts of its
 * talk, records that share its words.
 *
 * @param offers the offers, each with its links
 */
record Kin(List<Offer> offers) {

  private static final int MOST_SHARING = 4;
  private static final int MOST_STATES = 12;

  /** One kind of comparison. */
  record Offer(String label, List<Link> links) {}

  /** A comparison that can be looked at. */
  record Link(String words, String also, String address) {}

  /** Lists the offers for a record. */
  static Kin of(Card card, Kindred kindred, Catalogue.Snapshot cards, Phrases t) {
    RecordId id = card.id();
    List<Offer> offers = new ArrayList<>();
    List<Link> accounts = new ArrayList<>();
    for (RecordId other : kindred.accounts(id)) {
      accounts.add(link(other, cards, "", "/accounts?a=" + id + "&b=" + other));
    }
    add(offers, t.of("kin.accounts"), accounts);
    Optional<Kindred.Family> family = kindred.family(id);
    family.ifPresent(f -> add(offers, t.of("kin.states"), states(f, t)));
    if (card.signs().hand()) {
      add(offers, t.of("kin.hand"), List.of(layers(State.of(id), t)));
    }
    for (Kindred.Quoted draft : kindred.drafts(id)) {
      add(offers, t.of("kin.draft", draft.line()), draft(id, draft, cards, t));
    }
    List<Link> sharing = new ArrayList<>();
    for (Map.Entry<RecordId, Integer> other : kindred.sharing(id).entrySet()) {
      boolean isState = family.filter(f -> f.states().contains(other.getKey())).isPresent();
      if (!isState && sharing.size() < MOST_SHARING) {
        String words = t.count("kin.words", other.getValue());
        sharing.add(
            link(other.getKey(), cards, words, "/compare?a=" + id + "&b=" + other.getKey()));
      }
    }
    int passages = kindred.echoes(id).size();
    if (passages > 0) {
      sharing.add(new Link(t.count("kin.passages", passages), "", "/records/" + id + "/reuse"));
    }
    add(offers, t.of("kin.sharing"), sharing);
    return new Kin(List.copyOf(offers));
  }

  private static void add(List<Offer> offers, String label, List<Link> links) {
    if (!links.isEmpty()) {
      offers.add(new Offer(label, List.copyOf(links)));
    }
  }

  /** Returns the ways to look at a text in several states. */
  static List<Link> states(Kindred.Family family, Phrases t) {
    List<State> states = family.states().stream().limit(MOST_STATES).map(State::of).toList();
    String query = State.query(states);
    return List.of(
        new Link(t.of("kin.history", family.states().size()), "", "/history?" + query),
        new Link(t.of("kin.compare"), "", "/compare?" + query));
  }

  static Link layers(State state, Phrases t) {
    List<State> both = List.of(state.in(Stratum.TYPED), state.in(Stratum.CORRECTED));
    return new Link(t.of("kin.layers"), "", "/compare?" + State.query(both));
  }

  /** Returns what a quoted draft can be laid beside. */
  static List<Link> draft(RecordId id, Kindred.Quoted draft, Catalogue.Snapshot cards, Phrases t) {
    State own = new State(id, draft.number(), Optional.empty());
    List<Link> links = new ArrayList<>();
    if (draft.hand()) {
      links.add(layers(own, t));
    }
    for (String name : draft.sharing()) {
      State other = State.parse(name);
      String also = other.draft() == 0 ? "" : t.of("state.draft", other.draft());
      links.add(link(other.id(), cards, also, "/compare?" + State.query(List.of(own, other))));
    }
    return links;
  }

  private static Link link(RecordId id, Catalogue.Snapshot cards, String also, String address) {
    String title = cards.card(id).map(Cardlines::title).orElse(id.toString());
    String date = cards.card(id).map(Cardlines::date).orElse("");
    String more = also.isEmpty() || date.isEmpty() ? date + also : date + ", " + also;
    return new Link(Text.brief(title, 90), more, address);
  }
}
