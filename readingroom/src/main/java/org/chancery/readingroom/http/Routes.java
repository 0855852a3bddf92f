package org.chancery.readingroom.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ExceptionHandler;
import io.javalin.http.Handler;

/**
 * Lays routes. What answers GET answers HEAD too, with the same status and headers; the server
 * leaves the body out.
 *
 * @param config where they are laid
 */
public record Routes(RoutesConfig config) {

  /** Lays what answers GET and HEAD. */
  public void get(String path, Handler handler) {
    config.get(path, handler);
    config.head(path, handler);
  }

  /** Lays what takes a form. */
  public void post(String path, Handler handler) {
    config.post(path, handler);
  }

  /** Lays what is done before every answer. */
  public void before(Handler handler) {
    config.before(handler);
  }

  /** Lays what is done after every answer. */
  public void after(Handler handler) {
    config.after(handler);
  }

  /** Lays what is answered when something went wrong. */
  public <E extends Exception> void exception(Class<E> kind, ExceptionHandler<? super E> handler) {
    config.exception(kind, handler);
  }
}
