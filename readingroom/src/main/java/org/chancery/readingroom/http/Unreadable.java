package org.chancery.readingroom.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What is answered to a request that is so broken that no page is asked for it, such as /%ff. */
public final class Unreadable {

  private Unreadable() {}

  /** Returns the headers of the answer. */
  public static Map<String, String> headers() {
    return Map.of(
        "Content-Type", "text/html; charset=utf-8",
        "Cache-Control", "no-store",
        "Content-Security-Policy", Safety.POLICY,
        "X-Content-Type-Options", "nosniff");
  }

  /** Returns the answer: a page that says it in one sentence. */
  public static ByteBuffer page(int status, Phrases words) {
    String name = "trouble." + status;
    String page =
        "<!DOCTYPE html>\n<html lang=\""
            + words.language()
            + "\"><meta charset=\"utf-8\"><meta name=\"viewport\""
            + " content=\"width=device-width\"><title>"
            + words.of("trouble.title")
            + "</title><link rel=\"stylesheet\" href=\"/static/room.css\"><main"
            + " class=\"sheet\"><h1>"
            + words.of("trouble.title")
            + "</h1><p>"
            + words.of(words.words().containsKey(name) ? name : "trouble.400")
            + "</p><p><a href=\"/\">"
            + words.of("trouble.home")
            + "</a></p></main></html>\n";
    return ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8));
  }
}
