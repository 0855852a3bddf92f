package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.archive.Card;
import org.chancery.archive.holding.RecordId;
import org.chancery.edition.Edition;
import org.chancery.readingroom.holdings.Cardlines;
import org.chancery.readingroom.holdings.Kindred;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;
import org.chancery.record.Record;

/** All passages of a record that stand in others too, the words side by side. */
final class ReusePage implements Subject {

  private static final int SIZE = 30;
  private static final int BRIEF = 420;

  private final Desk desk;

  ReusePage(Desk desk) {
    this.desk = desk;
  }

  /** A passage of a paper: its words, where they stand, and their place. */
  record Side(String words, String where, String link) {}

  /** A passage here, and there in the paper of a title. */
  record Line(Side here, Side there, String title) {}

  /** What the page shows. */
  record Index(Card card, List<Line> lines, Paging paging) {}

  @Override
  public void lay(Routes routes) {
    routes.get("/records/{id}/reuse", this::page);
  }

  private void page(Context ctx) {
    RecordId id = Ask.record(ctx);
    Card card = desk.holdings().card(id);
    desk.library().whole();
    List<Kindred.Echo> all =
        desk.library().kindred().echoes(id).stream()
            .filter(e -> desk.catalogue().card(e.other()).isPresent())
            .toList();
    Paging paging =
        Paging.of(Ask.page(ctx), SIZE, all.size(), "/records/" + id + "/reuse", Map.of());
    Record own = desk.holdings().readings().read(card);
    Map<RecordId, Record> others = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (Kindred.Echo echo : paging.of(all)) {
      Record other = others.computeIfAbsent(echo.other(), o -> desk.archive().records().read(o));
      lines.add(line(id, own, echo, other));
    }
    desk.show(
        ctx,
        "reuse.jte",
        "drafts",
        desk.t().of("reuse.title", id),
        Map.of("page", new Index(card, lines, paging)));
  }

  private Line line(RecordId id, Record own, Kindred.Echo echo, Record other) {
    int line = other.transcript().lines().line(echo.there().start());
    return new Line(
        new Side(
            Edition.words(own.transcript(), echo.own(), BRIEF),
            desk.t().of("line", id, echo.line()),
            "/records/" + id + "#" + Edition.anchor(echo.own())),
        new Side(
            Edition.words(other.transcript(), echo.there(), BRIEF),
            desk.t().of("line", echo.other(), line) + ", " + Margin.how(echo, desk.t()),
            "/records/" + echo.other() + "#" + Edition.anchor(echo.there())),
        desk.catalogue().card(echo.other()).map(Cardlines::title).orElse(""));
  }
}
