package org.chancery.readingroom.http;

import io.javalin.http.Context;

/** Says to a program what went wrong: {@code application/problem+json}, RFC 9457. */
public final class Problem {

  private Problem() {}

  /** Tells whether the one who asks is a program that expects data, not a page. */
  public static boolean wanted(Context ctx) {
    return ctx.path().startsWith("/api/");
  }

  /** Answers with a status and one sentence. */
  public static void answer(Context ctx, int status, String title, String sentence) {
    ctx.header("Cache-Control", "no-store");
    ctx.status(status);
    ctx.contentType("application/problem+json; charset=utf-8");
    ctx.result(
        "{\"type\":\"about:blank\",\"title\":\""
            + quoted(title)
            + "\",\"status\":"
            + status
            + ",\"detail\":\""
            + quoted(sentence)
            + "\"}\n");
  }

  /** Writes words as they stand between the quotation marks of JSON. */
  private static String quoted(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == '<' || Character.isSurrogate(c)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
