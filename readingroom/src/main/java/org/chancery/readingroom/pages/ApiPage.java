package org.chancery.readingroom.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.readingroom.api.Route;
import org.chancery.readingroom.http.Subject;

/** The table of all that can be asked for as data, to be read and tried out. */
final class ApiPage implements Subject {

  private final Desk desk;
  private final List<Route> table;

  ApiPage(Desk desk, List<Route> table) {
    this.desk = desk;
    this.table = table;
  }

  /** What the page shows: the routes, subject by subject. */
  record View(Map<String, List<Route>> subjects) {}

  @Override
  public void lay(RoutesConfig routes) {
    routes.get("/api", this::page);
  }

  private void page(Context ctx) {
    Map<String, List<Route>> subjects =
        table.stream()
            .collect(
                Collectors.groupingBy(Route::subject, LinkedHashMap::new, Collectors.toList()));
    desk.show(ctx, "api.jte", "api", desk.t().of("api.title"), Map.of("page", new View(subjects)));
  }

  /** Returns an address at which a form of a route's answer can be seen. */
  static String example(Route route, String format) {
    return route.example() + (route.answers().size() > 1 ? "?format=" + format : "");
  }
}
