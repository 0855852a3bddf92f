package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Card;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Register;
import org.chancery.readingroom.holdings.Whole;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** The index of places, and the papers of each. */
final class PlacesPage implements Subject {

  private static final int SIZE = 200;

  private final Desk desk;

  PlacesPage(Desk desk) {
    this.desk = desk;
  }

  /** A part of the index. */
  record Index(List<Whole.Place> places, Paging paging, String find) {}

  /** One place. */
  record View(Whole.Place place, List<Card> written, List<Card> named) {}

  @Override
  public void lay(Routes routes) {
    routes.get("/places", this::index);
    routes.get("/places/{id}", this::place);
  }

  private void index(Context ctx) {
    String find = Ask.text(ctx, "name");
    List<Whole.Place> all =
        Register.named(desk.library().whole().places().values(), find, p -> List.of(p.name()));
    Paging paging = Paging.of(Ask.page(ctx), SIZE, all.size(), "/places", Map.of("name", find));
    desk.show(
        ctx,
        "places.jte",
        "places",
        desk.t().of("places.title"),
        Map.of("page", new Index(paging.of(all), paging, find)));
  }

  private void place(Context ctx) {
    String name = ctx.pathParam("id");
    Whole.Place place =
        Optional.ofNullable(desk.library().whole().places().get(name))
            .orElseThrow(
                () -> Refusal.notFound("No paper names a place “" + Ask.shown(name) + "”."));
    Catalogue.Snapshot cards = desk.catalogue();
    View view =
        new View(
            place,
            place.written().stream().distinct().flatMap(i -> cards.card(i).stream()).toList(),
            place.named().stream()
                .distinct()
                .filter(i -> !place.written().contains(i))
                .flatMap(i -> cards.card(i).stream())
                .limit(500)
                .toList());
    desk.show(ctx, "place.jte", "places", place.name(), Map.of("page", view));
  }
}
