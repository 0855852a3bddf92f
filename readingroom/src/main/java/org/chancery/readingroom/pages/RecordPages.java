package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.archive.Card;
import org.chancery.archive.Records;
import org.chancery.archive.holding.RecordId;
import org.chancery.edition.Edition;
import org.chancery.edition.Format;
import org.chancery.readingroom.holdings.Citations;
import org.chancery.readingroom.holdings.Downloads;
import org.chancery.readingroom.holdings.Kindred;
import org.chancery.readingroom.holdings.Recall;
import org.chancery.readingroom.holdings.Whole;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;
import org.chancery.record.Record;
import org.chancery.tei.Tei;
import org.chancery.transcript.Stratum;

/** The page of a record, and the record to take away. */
final class RecordPages implements Subject {

  static final List<String> LAYERS = List.of("typed", "corrected", "published");

  private final Desk desk;
  private final Recall<RecordView> views;

  RecordPages(Desk desk) {
    this.desk = desk;
    this.views = new Recall<>(64);
  }

  @Override
  public void lay(Routes routes) {
    routes.get("/records/{id}", this::page);
    routes.get("/records/{id}/pieces.css", this::pieces);
    routes.get("/records/{id}/text", this::text);
    routes.get("/records/{id}/record.json", ctx -> take(ctx, "json", new Format.Json(false)));
    routes.get("/records/{id}/record.html", ctx -> take(ctx, "html", new Format.Html()));
    routes.get("/records/{id}/record.xml", this::tei);
    routes.get("/records/{id}/source", this::source);
    for (Citations.Form form : Citations.Form.values()) {
      routes.get("/records/{id}/citation." + form.ending(), ctx -> cite(ctx, form));
    }
  }

  private RecordView view(Card card) {
    int edition = desk.library().edition();
    Kindred kindred = desk.library().kindred();
    return views.of(
        desk.holdings().readings().state(card) + "/" + edition,
        () ->
            RecordView.of(
                card, desk.holdings().readings().read(card), kindred.echoes(card.id()), desk.t()));
  }

  private void page(Context ctx) {
    Card card = desk.card(ctx);
    String absence = desk.holdings().absence(card.id()).orElse("");
    RecordView view = absence.isEmpty() ? view(card) : view(card).closed();
    String layer = Ask.choice(ctx, "layer", "published", "corrected", "typed");
    List<DecidedLine> decided =
        DecidedLine.of(desk.archive().decisions().history(card.id()), desk.t());
    String just = Ask.text(ctx, "decided");
    Kin kin = Kin.of(card, desk.library().kindred(), desk.catalogue(), desk.t());
    Map<String, Object> shown = new HashMap<>();
    shown.put("page", view);
    shown.put("absence", absence);
    shown.put("near", Neighbours.of(desk.catalogue(), card.id()));
    shown.put("kin", absence.isEmpty() ? kin : new Kin(List.of()));
    shown.put("linked", linked(card.id()));
    shown.put("decided", decided);
    shown.put(
        "just", decided.stream().filter(d -> just.equals(String.valueOf(d.number()))).findFirst());
    shown.put("layer", layer.isEmpty() ? "published" : layer);
    desk.show(ctx, "record.jte", "records", view.title() + ", " + card.id(), shown);
  }

  /** Tells whether a paper refers to others or others to it, as far as that is known already. */
  private boolean linked(RecordId id) {
    String name = id.toString();
    return desk.library()
        .glance()
        .map(Whole::exchange)
        .filter(e -> !e.linksFrom(name).isEmpty() || !e.linksTo(name).isEmpty())
        .isPresent();
  }

  /** Lights up all pieces of the words that a link leads to, without script. */
  private void pieces(Context ctx) {
    StringBuilder css = new StringBuilder();
    for (String name : view(desk.card(ctx)).cut()) {
      css.append("body:has(#")
          .append(name)
          .append(":target) .")
          .append(name)
          .append("{background:var(--lit)}\n");
    }
    ctx.contentType("text/css; charset=utf-8").result(css.toString());
  }

  private void text(Context ctx) {
    Card card = desk.card(ctx);
    Stratum stratum =
        switch (Ask.choice(ctx, "layer", "published", "corrected", "typed")) {
          case "typed" -> Stratum.TYPED;
          case "corrected" -> Stratum.CORRECTED;
          default -> Stratum.PUBLISHED;
        };
    String text = desk.holdings().readings().read(card).transcript().layer(stratum).text();
    attach(ctx, card, "txt");
    ctx.contentType("text/plain; charset=utf-8").result(text);
  }

  private void take(Context ctx, String extension, Format format) {
    Card card = desk.card(ctx);
    Record record = desk.holdings().readings().read(card);
    StringWriter out = new StringWriter();
    try {
      Edition.of(record).to(format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    attach(ctx, card, extension);
    boolean json = extension.equals("json");
    ctx.contentType(json ? "application/json; charset=utf-8" : "text/html; charset=utf-8");
    ctx.result(out.toString());
  }

  private void tei(Context ctx) {
    Card card = desk.card(ctx);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Records records = desk.archive().records();
    Tei.write(
        desk.holdings().readings().read(card), records.text(card.id()).hints().encoded(), out);
    attach(ctx, card, "xml");
    ctx.contentType("application/tei+xml; charset=utf-8").result(out.toByteArray());
  }

  /** Gives the bytes as they came in, to be kept and not to be shown. */
  private void source(Context ctx) {
    Card card = desk.card(ctx);
    String digest = desk.archive().records().text(card.id()).source().digest();
    Path file =
        desk.archive()
            .accessions()
            .original(digest)
            .orElseThrow(() -> Refusal.notFound("The file of this source is not kept here."));
    ctx.header("Content-Disposition", "attachment; filename=\"" + Downloads.name(card) + "\"");
    ctx.contentType("application/octet-stream");
    try {
      ctx.result(Files.newInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void cite(Context ctx, Citations.Form form) {
    Card card = desk.card(ctx);
    String root = ctx.scheme() + "://" + ctx.host();
    String citation = Citations.of(desk.holdings(), card, root, form);
    attach(ctx, card, form.ending());
    ctx.contentType(form.media() + "; charset=utf-8").result(citation);
  }

  private static void attach(Context ctx, Card card, String extension) {
    String name = "record-" + card.id() + "." + extension;
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
