package org.chancery.readingroom.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lays headers on every answer that keep a browser from running or loading anything that is not the
 * program's own, and refuses requests that a server on the loopback address should not get.
 */
public final class Safety implements Subject {

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

  private final boolean loopback;
  private final Set<String> names;

  /** Guards a server that listens on {@code host}. */
  public Safety(String host) {
    this.loopback = isLoopback(host);
    this.names = new LinkedHashSet<>(LOOPBACK);
    names.add(inUrl(host).toLowerCase(Locale.ROOT));
  }

  /** Writes a host as it stands in an address: one of IPv6 in brackets. */
  public static String inUrl(String host) {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  /** Tells whether only this machine can reach {@code host}. */
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  @Override
  public void lay(Routes routes) {
    routes.before(this::guard);
  }

  private void guard(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    String host = ctx.header("Host");
    // A page elsewhere can make its own name point at the loopback address (DNS rebinding).
    if (loopback && (host == null || !names.contains(bare(host)))) {
      throw Refusal.misdirected(
          "This reading room serves its own machine only: ask for "
              + String.join(", ", names)
              + ".");
    }
  }

  private static String bare(String host) {
    int colon = host.lastIndexOf(':');
    boolean port = colon > host.lastIndexOf(']');
    return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
  }
}
