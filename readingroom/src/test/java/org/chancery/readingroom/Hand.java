package org.chancery.readingroom;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser of an editor that only knows HTTP, forms and cookies. */
final class Hand {

  private final Visit visit;
  private final Map<String, String> cookies = new HashMap<>();

  Hand(Visit visit) {
    this.visit = visit;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  HttpResponse<String> get(String path) {
    return sent(HttpRequest.newBuilder(URI.create(visit.url(path))));
  }

  /** Sends a form; {@code headers} are names and values in turn. */
  HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(e -> coded(e.getKey()) + "=" + coded(e.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(visit.url(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return sent(request);
  }

  private static String coded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(e -> e.getKey() + "=" + e.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> response = visit.send(request);
    for (String set : response.headers().allValues("Set-Cookie")) {
      String pair = set.split(";", -1)[0];
      int equals = pair.indexOf('=');
      cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return response;
  }

  HttpResponse<String> signIn(String name, String password) {
    String door = field(get("/login").body(), "door");
    return post("/login", Map.of("door", door, "name", name, "password", password));
  }

  /** Returns the word that forms of this session bring along. */
  String csrf() {
    return field(get("/decisions").body(), "csrf");
  }

  /** Returns the value of the first field of a name on a page; empty when there is none. */
  static String field(String page, String name) {
    String before = "name=\"" + name + "\" value=\"";
    int at = page.indexOf(before);
    return at < 0
        ? ""
        : page.substring(at + before.length(), page.indexOf('"', at + before.length()));
  }
}
