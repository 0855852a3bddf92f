package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.readingroom.api.Route;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** The table of all that can be asked for as data, to be read and tried out. */
final class ApiPage implements Subject {

  private final Desk desk;
  private final Supplier<List<Route>> table;

  ApiPage(Desk desk, Supplier<List<Route>> table) {
    this.desk = desk;
    this.table = table;
  }

  /**
   * What the page shows: the routes, subject by subject, and what stands for a variable of one in
   * this archive.
   */
  record View(Map<String, List<Route>> subjects, Map<String, String> known) {

    /** Returns an address at which a form of a route's answer can be seen. */
    String example(Route route, String format) {
      return route.example(known) + (route.answers().size() > 1 ? "?format=" + format : "");
    }
  }

  @Override
  public void lay(Routes routes) {
    routes.get("/api", this::page);
  }

  private void page(Context ctx) {
    Map<String, List<Route>> subjects =
        table.get().stream()
            .collect(
                Collectors.groupingBy(Route::subject, LinkedHashMap::new, Collectors.toList()));
    desk.show(
        ctx,
        "api.jte",
        "api",
        desk.t().of("api.title"),
        Map.of("page", new View(subjects, known())));
  }

  /** What is here to try the routes with; the first of each sort. */
  private Map<String, String> known() {
    Map<String, String> known = new HashMap<>();
    desk.catalogue().cards().stream()
        .map(card -> card.id().toString())
        .findFirst()
        .ifPresent(id -> {
          known.put("records{id}", id);
          known.put("exchanges{id}", id);
        });
    desk.library()
        .glance()
        .ifPresent(whole -> {
          first(whole.people().keySet(), "people{key}", known);
          first(whole.bodies().keySet(), "bodies{name}", known);
          first(whole.places().keySet(), "places{name}", known);
        });
    return known;
  }

  private static void first(Collection<String> names, String variable, Map<String, String> known) {
    names.stream().findFirst().ifPresent(name -> known.put(variable, Paging.path("", name)));
  }
}
