package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;
import org.chancery.transcript.Source;

/**
 * The files that pages load, all from the program itself. They are read once, each by a name
 * written here, so that no request can reach any other file.
 */
final class Statics implements Subject {

  private static final String OWN = "/org/chancery/readingroom/static/";
  private static final String WEBJARS = "/META-INF/resources/webjars/";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private final Map<String, Item> files = new HashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // read once and never handed out but to be sent
  private record Item(byte[] bytes, String type, String tag) {}

  Statics() {
    for (String style :
        List.of("room.css", "record.css", "drafts.css", "api.css", "editing.css", "print.css")) {
      own(style, "text/css; charset=utf-8");
    }
    for (String script :
        List.of("room.js", "record.js", "drafts.js", "pictures.js", "editing.js")) {
      own(script, SCRIPT);
    }
    for (String font : List.of("text-roman", "text-italic", "note-roman", "note-italic")) {
      own("fonts/" + font + ".woff2", "font/woff2");
    }
    own("fonts/OFL.txt", "text/plain; charset=utf-8");
    own("mark.svg", "image/svg+xml");
    add("htmx.min.js", WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js", SCRIPT);
    add("d3.min.js", WEBJARS + "d3/7.9.0/dist/d3.min.js", SCRIPT);
  }

  @Override
  public void lay(Routes routes) {
    routes.get("/static/<name>", this::serve);
  }

  private void own(String name, String type) {
    add(name, OWN + name, type);
  }

  private void add(String name, String resource, String type) {
    try (InputStream in = Statics.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program's own files");
      }
      byte[] bytes = in.readAllBytes();
      files.put(name, new Item(bytes, type, '"' + Source.sha256(bytes).substring(0, 16) + '"'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the address of a file, which changes whenever the file does. */
  String address(String name) {
    Item item = files.get(name);
    if (item == null) {
      throw new IllegalArgumentException("there is no file called " + name);
    }
    return "/static/" + name + "?v=" + item.tag().substring(1, 9);
  }

  private void serve(Context ctx) {
    Item item = files.get(ctx.pathParam("name"));
    if (item == null) {
      throw Refusal.notFound("There is no such file.");
    }
    ctx.header("ETag", item.tag());
    boolean named = ctx.queryParam("v") != null;
    ctx.header("Cache-Control", named ? "max-age=31536000, immutable" : "max-age=3600");
    if (item.tag().equals(ctx.header("If-None-Match"))) {
      ctx.status(304);
    } else {
      ctx.contentType(item.type()).result(item.bytes());
    }
  }
}
