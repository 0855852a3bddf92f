package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.exchange.Chain;
import org.chancery.dossier.exchange.Exchange;
import org.chancery.dossier.exchange.MissingPaper;
import org.chancery.readingroom.holdings.Whole;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** Exchanges of papers that refer to each other, and the papers that are not held. */
final class ExchangePages implements Subject {

  private static final int SIZE = 60;

  private final Desk desk;

  ExchangePages(Desk desk) {
    this.desk = desk;
  }

  /** The exchanges, the longest first; on the first page the papers that are cited and not held. */
  record Index(List<Chain> chains, Paging paging, List<MissingPaper> missing, int allMissing) {}

  @Override
  public void lay(Routes routes) {
    routes.get("/exchanges", this::index);
    routes.get("/exchanges/{id}", this::exchange);
  }

  private void index(Context ctx) {
    Whole whole = desk.library().whole();
    List<Chain> all = whole.chains();
    Paging paging = Paging.of(Ask.page(ctx), SIZE, all.size(), "/exchanges", Map.of());
    List<MissingPaper> missing = paging.page() == 1 ? whole.exchange().missing() : List.of();
    desk.show(
        ctx,
        "exchanges.jte",
        "exchanges",
        desk.t().of("exchanges.title"),
        Map.of(
            "page",
            new Index(
                paging.of(all),
                paging,
                missing.subList(0, Math.min(200, missing.size())),
                missing.size())));
  }

  private void exchange(Context ctx) {
    RecordId id = desk.holdings().card(Ask.record(ctx)).id();
    Exchange exchange = desk.library().whole().exchange();
    Optional<Chain> chain = exchange.chain(id.toString());
    ChainPicture picture =
        ChainPicture.of(
            chain.orElseThrow(() -> Refusal.notFound("There is no record " + id + ".")),
            desk.catalogue(),
            desk.t());
    desk.show(
        ctx,
        "exchange.jte",
        "exchanges",
        desk.t().of("exchange.title", id),
        Map.of("page", picture));
  }
}
