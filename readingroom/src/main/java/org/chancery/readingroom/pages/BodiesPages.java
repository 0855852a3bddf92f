package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Card;
import org.chancery.readingroom.holdings.LedgerRows;
import org.chancery.readingroom.holdings.Register;
import org.chancery.readingroom.holdings.Whole;
import org.chancery.readingroom.holdings.Whole.Body;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** The index of governments, committees and offices, and the page of each. */
final class BodiesPages implements Subject {

  private static final int SIZE = 200;

  private final Desk desk;

  BodiesPages(Desk desk) {
    this.desk = desk;
  }

  /** A part of the index. */
  record Index(List<Body> bodies, Paging paging, String find) {}

  /** A body: what it is bound to and owed, what it said, the papers that name it. */
  record View(
      Body body,
      List<LedgerRows.Row> owes,
      List<LedgerRows.Row> owed,
      List<Card> papers,
      Paging paging) {}

  @Override
  public void lay(Routes routes) {
    routes.get("/bodies", this::index);
    routes.get("/bodies/{id}", this::body);
  }

  private void index(Context ctx) {
    String find = Ask.text(ctx, "name");
    List<Body> all =
        Register.named(desk.library().whole().bodies().values(), find, b -> List.of(b.name()));
    Paging paging = Paging.of(Ask.page(ctx), SIZE, all.size(), "/bodies", Map.of("name", find));
    desk.show(
        ctx,
        "bodies.jte",
        "people",
        desk.t().of("bodies.title"),
        Map.of("page", new Index(paging.of(all), paging, find)));
  }

  private void body(Context ctx) {
    String name = ctx.pathParam("id");
    Whole whole = desk.library().whole();
    Body body =
        Optional.ofNullable(whole.bodies().get(name))
            .orElseThrow(
                () -> Refusal.notFound("No paper names a body “" + Ask.shown(name) + "”."));
    List<Card> papers =
        body.papers().stream().flatMap(id -> desk.catalogue().card(id).stream()).toList();
    Paging paging =
        Paging.of(Ask.page(ctx), 100, papers.size(), Paging.path("/bodies/", name), Map.of());
    View view =
        new View(body, whole.bound().of(name), whole.bound().to(name), paging.of(papers), paging);
    desk.show(ctx, "body.jte", "people", body.name(), Map.of("page", view));
  }
}
