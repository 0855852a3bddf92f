package org.chancery.readingroom.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names the neighbours of a page in the header Link, RFC 8288. */
final class Links {

  private Links() {}

  static void add(Context ctx, Slice<?> slice) {
    StringBuilder rest = new StringBuilder();
    for (Map.Entry<String, List<String>> each : ctx.queryParamMap().entrySet()) {
      if (!each.getKey().equals("page")) {
        for (String value : each.getValue()) {
          rest.append(encoded(each.getKey())).append('=').append(encoded(value)).append('&');
        }
      }
    }
    String base = path(ctx) + "?" + rest + "page=";
    List<String> links = new ArrayList<>();
    links.add(link(base, 1, "first"));
    if (slice.page() > 1) {
      links.add(link(base, Math.min(slice.page() - 1, slice.pages()), "prev"));
    }
    if (slice.page() < slice.pages()) {
      links.add(link(base, slice.page() + 1, "next"));
    }
    links.add(link(base, slice.pages(), "last"));
    ctx.header("Link", String.join(", ", links));
  }

  private static String path(Context ctx) {
    return String.valueOf(ctx.req().getRequestURI());
  }

  private static String link(String base, int page, String relation) {
    return "<" + base + page + ">; rel=\"" + relation + "\"";
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
