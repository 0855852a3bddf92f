package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/**
 * Keeps pages that were made, compressed, so that a page is made once for all who ask for it while
 * the archive stays as it is. Nothing is kept for, or shown to, one who bears a cookie other than
 * the choice of light: what is made for an editor is his alone.
 */
final class Shelf implements Subject {

  /** How much is kept, in bytes. */
  private static final long MOST = 24L << 20;

  /** The pages that also change when the index is made anew, or that of meanings. */
  private static final Set<String> SEARCHING = Set.of("/search", "/meaning", "/api");

  private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

  private static final String NOTE = "shelf";

  private final Holdings holdings;
  private final Map<String, Page> pages = new LinkedHashMap<>(256, 0.75f, true);
  private long size;
  private String edition = "";

  Shelf(Holdings holdings) {
    this.holdings = holdings;
  }

  /** A page, compressed, with its tag and the policies that go with it. */
  private record Page(byte[] packed, String type, String tag) {}

  /** Where a page of one edition of the archive stands. */
  private record Note(String edition, String key) {}

  @Override
  public void lay(Routes routes) {
    routes.before(this::take);
    routes.after(this::keep);
  }

  private void take(Context ctx) {
    if (!READING.contains(ctx.method()) || !plain(ctx) || ctx.path().startsWith("/static/")) {
      return;
    }
    String theme = Optional.ofNullable(ctx.cookie("theme")).orElse("");
    String now = holdings.edition();
    String index = SEARCHING.contains(ctx.path()) ? holdings.index() : "";
    String asked = ctx.req().getRequestURI() + "?" + ctx.queryString();
    Note note = new Note(now, asked + "|" + theme + "|" + index);
    Optional<Page> page = find(note);
    if (page.isPresent()) {
      show(ctx, page.get());
      ctx.skipRemainingHandlers();
    } else {
      ctx.attribute(NOTE, note);
    }
  }

  private static boolean plain(Context ctx) {
    Map<String, String> cookies = ctx.cookieMap();
    return cookies.isEmpty() || cookies.size() == 1 && cookies.containsKey("theme");
  }

  private void keep(Context ctx) {
    Note note = ctx.attribute(NOTE);
    String type = Optional.ofNullable(ctx.res().getContentType()).orElse("");
    boolean ours =
        note != null
            && ctx.statusCode() == 200
            && type.startsWith("text/html")
            && "no-cache".equals(ctx.res().getHeader("Cache-Control"))
            && ctx.res().getHeader("Set-Cookie") == null
            && ctx.res().getHeader("Content-Disposition") == null;
    InputStream made = ours ? ctx.resultInputStream() : null;
    if (note == null || made == null) {
      return;
    }
    try {
      byte[] bytes = made.readAllBytes();
      Page page = new Page(packed(bytes), type, tag(bytes));
      put(note, page);
      show(ctx, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static String tag(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return "W/\"" + Long.toHexString(sum.getValue()) + "-" + bytes.length + "\"";
  }

  private static void show(Context ctx, Page page) {
    ctx.header("Cache-Control", "no-cache");
    ctx.header("Vary", "Cookie, Accept-Encoding");
    ctx.header("ETag", page.tag());
    if (page.tag().equals(ctx.header("If-None-Match"))) {
      ctx.status(304).result(new byte[0]);
      return;
    }
    ctx.contentType(page.type());
    ctx.disableCompression();
    String accepted = Optional.ofNullable(ctx.header("Accept-Encoding")).orElse("");
    if (accepted.contains("gzip") && !accepted.contains("gzip;q=0")) {
      ctx.header("Content-Encoding", "gzip");
      ctx.result(page.packed());
      return;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(page.packed()))) {
      ctx.result(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Optional<Page> find(Note note) {
    if (!note.edition().equals(edition)) {
      pages.clear();
      size = 0;
      edition = note.edition();
    }
    return Optional.ofNullable(pages.get(note.key()));
  }

  private synchronized void put(Note note, Page page) {
    if (!note.edition().equals(edition) || page.packed().length > MOST / 16) {
      return;
    }
    Page before = pages.put(note.key(), page);
    size += weight(note.key(), page) - (before == null ? 0 : weight(note.key(), before));
    var eldest = pages.entrySet().iterator();
    while (size > MOST && eldest.hasNext()) {
      Map.Entry<String, Page> each = eldest.next();
      size -= weight(each.getKey(), each.getValue());
      eldest.remove();
    }
  }

  private static long weight(String key, Page page) {
    return 2L * key.length() + page.packed().length + 200;
  }
}
