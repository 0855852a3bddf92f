package org.chancery.readingroom.api;

import static org.chancery.readingroom.api.Api.ROOT;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Card;
import org.chancery.archive.holding.RecordId;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.holdings.Register;
import org.chancery.readingroom.holdings.Whole;

/** Places: the index, and the papers of each. */
final class PlaceRoutes {

  private final Holdings holdings;

  PlaceRoutes(Holdings holdings) {
    this.holdings = holdings;
  }

  /** A place with its papers. */
  private record Found(Whole.Place place, List<Card> written, List<Card> named) {}

  private static final Shape<Whole.Place> PLACE =
      Shape.<Whole.Place>of("Place", "A place.")
          .text("name", "As papers print it.", Whole.Place::name)
          .number(
              "written",
              "How many papers were written there.",
              p -> (int) p.written().stream().distinct().count())
          .number(
              "named",
              "How many papers name it.",
              p -> (int) p.named().stream().distinct().count());

  private static final Shape<Found> FOUND =
      Shape.<Found>of("PlacePapers", "A place with its papers.")
          .one("place", "The place.", PLACE, Found::place)
          .many("written", "The papers written there, by date.", Shapes.CARD, Found::written)
          .many("named", "The papers that name it, by date.", Shapes.CARD, Found::named);

  private static final Shape<Slice<Whole.Place>> PLACES = Slice.shape(PLACE);

  List<Route> table() {
    return List.of(
        new Route(
            "places",
            "places",
            ROOT + "/places",
            "Lists the places that papers name.",
            Route.paged(100, Parameter.words("name", "Part of the name.")),
            List.of(Answer.json(PLACES, "a page of names")),
            this::list),
        new Route(
            "place",
            "places",
            ROOT + "/places/{name}",
            "Gives the papers that were written at a place, and those that name it.",
            List.of(Parameter.path("name", "Ilmard", "The name as the index has it.")),
            List.of(Answer.json(FOUND, "cards")),
            this::place));
  }

  private Reply list(Asked asked) throws IOException {
    List<Whole.Place> all =
        Register.named(
            holdings.library().whole().places().values(),
            asked.text("name"),
            p -> List.of(p.name()));
    return Reply.page(PLACES, Slice.of(asked, all));
  }

  private Reply place(Asked asked) throws IOException {
    Whole.Place place =
        Optional.ofNullable(holdings.library().whole().places().get(asked.text("name")))
            .orElseThrow(() -> asked.missing("place", "name"));
    return Reply.of(FOUND, new Found(place, cards(place.written()), cards(place.named())));
  }

  private List<Card> cards(List<RecordId> ids) {
    Catalogue.Snapshot all = holdings.catalogue().now();
    return ids.stream().distinct().flatMap(id -> all.card(id).stream()).toList();
  }
}
