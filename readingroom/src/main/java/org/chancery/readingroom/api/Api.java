package org.chancery.readingroom.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** Lays all routes of the table, and what is the same for each: forms, paging, ETag. */
public final class Api implements Subject {

  /** Under which path everything lies. */
  public static final String ROOT = "/api/v1";

  private final Holdings holdings;
  private final List<Route> table;

  /** Makes the API of what is held. */
  public Api(Holdings holdings) {
    this.holdings = holdings;
    List<Route> routes = new ArrayList<>(new ArchiveRoutes(holdings).table());
    routes.addAll(new RecordRoutes(holdings).table());
    routes.addAll(new SearchRoutes(holdings).table());
    routes.addAll(new MeaningRoutes(holdings).table());
    routes.addAll(new PeopleRoutes(holdings).table());
    routes.addAll(new PlaceRoutes(holdings).table());
    routes.addAll(new BodyRoutes(holdings).table());
    routes.addAll(new TimeRoutes(holdings).table());
    routes.addAll(new LedgerRoutes(holdings).table());
    routes.addAll(new ExchangeRoutes(holdings).table());
    routes.add(OpenApi.route(this::offered));
    this.table = List.copyOf(routes);
  }

  /** Returns everything that can be asked for at the moment, subject by subject. */
  public List<Route> offered() {
    return table.stream()
        .filter(route -> !route.id().equals(MeaningRoutes.ID) || holdings.meanings().ready())
        .toList();
  }

  @Override
  public void lay(Routes routes) {
    for (Route route : table) {
      routes.get(route.path(), ctx -> answer(route, ctx));
    }
  }

  private static void answer(Route route, Context ctx) throws IOException {
    ctx.header("Vary", "Accept, Accept-Encoding");
    ctx.header("Cache-Control", "no-cache");
    Asked asked = Asked.of(route, ctx);
    Reply reply = route.work().answer(asked);
    String tag = tag(reply);
    ctx.header("ETag", tag);
    reply.slice().ifPresent(slice -> Links.add(ctx, slice));
    if (known(ctx, tag)) {
      ctx.status(304);
      return;
    }
    ctx.contentType(asked.answer().contentType());
    reply
        .file()
        .ifPresent(name ->
            ctx.header("Content-Disposition", attachment(asked) + "; filename=\"" + name + "\""));
    switch (reply.body()) {
      case Reply.Body.Whole whole -> ctx.result(whole.bytes());
      case Reply.Body.Stream stream -> send(ctx, stream.writing());
    }
  }

  /** What came from elsewhere is kept, never shown as a page of ours. */
  private static String attachment(Asked asked) {
    String media = asked.answer().media();
    boolean kept = media.equals("application/octet-stream") || media.equals("text/html");
    return kept ? "attachment" : "inline";
  }

  private static void send(Context ctx, Reply.Writing writing) {
    ctx.minSizeForCompression(0);
    try (OutputStream out = ctx.outputStream()) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A weak tag, since the same is sent with and without compression. */
  private static String tag(Reply reply) {
    return "W/\""
        + switch (reply.body()) {
          case Reply.Body.Whole whole -> digest(whole.bytes());
          case Reply.Body.Stream stream -> stream.mark();
        }
        + "\"";
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] all = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(Arrays.copyOf(all, 12));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** RFC 9110 section 13.1.2: tags are compared weakly. */
  private static boolean known(Context ctx, String tag) {
    String header = ctx.header("If-None-Match");
    return header != null
        && Stream.of(header.split(",", 50))
            .map(String::strip)
            .anyMatch(t -> t.equals("*") || bare(t).equals(bare(tag)));
  }

  private static String bare(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }
}
