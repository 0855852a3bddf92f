package org.chancery.readingroom.api;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.archive.holding.RecordId;
import org.chancery.readingroom.api.Parameter.Sort;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;

/** What a request asks for, read and checked by the parameters of its route. */
public final class Asked {

  /** Nobody asks in more characters than this. */
  static final int LONGEST = 1000;

  private final Route route;
  private final Map<String, List<String>> given;
  private final Answer answer;
  private final String root;

  private Asked(Route route, Map<String, List<String>> given, Answer answer, String root) {
    this.root = root;
    this.route = route;
    this.given = given;
    this.answer = answer;
  }

  /**
   * Reads a request.
   *
   * @throws Refusal in one sentence, for a parameter that the route does not have or cannot read
   */
  static Asked of(Route route, Context ctx) {
    Map<String, List<String>> given = new HashMap<>();
    Map<String, List<String>> query = ctx.queryParamMap();
    for (Parameter each : route.parameters()) {
      List<String> values =
          each.inPath()
              ? List.of(ctx.pathParam(each.name()))
              : query.getOrDefault(each.name(), List.of());
      List<String> kept = values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
      check(each, kept);
      given.put(each.name(), kept);
    }
    for (String name : query.keySet()) {
      if (!given.containsKey(name) || route.path().contains("{" + name + "}")) {
        throw Refusal.malformed(
            "There is no parameter “" + Ask.shown(name) + "” here" + offered(route) + ".");
      }
    }
    List<String> format = given.getOrDefault("format", List.of());
    Answer answer =
        format.isEmpty()
            ? Accept.choose(Optional.ofNullable(ctx.header("Accept")), route.answers())
            : route.answers().stream()
                .filter(a -> a.format().equals(format.getFirst()))
                .findFirst()
                .orElseThrow();
    return new Asked(route, given, answer, ctx.scheme() + "://" + ctx.host());
  }

  private static String offered(Route route) {
    String names =
        route.parameters().stream()
            .filter(p -> !p.inPath())
            .map(Parameter::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : ", only " + names;
  }

  private static void check(Parameter parameter, List<String> values) {
    String name = "“" + parameter.name() + "”";
    int most = parameter.sort() instanceof Sort.Several several ? several.most() : 1;
    if (values.size() > most) {
      throw Refusal.malformed(name + " is given " + values.size() + " times, not " + most + ".");
    }
    for (String value : values) {
      if (value.length() > LONGEST) {
        throw Refusal.malformed(
            name + " has " + value.length() + " characters; " + LONGEST + " are the most.");
      }
      if (value.chars().anyMatch(c -> c < ' ' || c == 0xFFFD)) {
        throw Refusal.malformed(name + " holds a character that no paper has.");
      }
      check(parameter, name, value);
    }
  }

  private static void check(Parameter parameter, String name, String value) {
    switch (parameter.sort()) {
      case Sort.Path _, Sort.Words _, Sort.Several _ -> {}
      case Sort.Number n -> {
        boolean digits = value.length() <= 7 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(value) : -1;
        if (number < n.least() || number > n.most()) {
          throw Refusal.malformed(
              name
                  + " is a number from "
                  + n.least()
                  + " to "
                  + n.most()
                  + ", not “"
                  + Ask.shown(value)
                  + "”.");
        }
      }
      case Sort.Day _ -> {
        if (day(value).isEmpty()) {
          throw Refusal.malformed(
              name + " is a day such as 1936-11-20, not “" + Ask.shown(value) + "”.");
        }
      }
      case Sort.Choice choice -> {
        if (!choice.words().contains(value)) {
          throw Refusal.malformed(
              name
                  + " is one of "
                  + String.join(", ", choice.words())
                  + ", not “"
                  + Ask.shown(value)
                  + "”.");
        }
      }
    }
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Parameter parameter(String name) {
    return route.parameters().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(route.path() + " has no parameter " + name));
  }

  /** Returns what was given for a parameter; for a choice, else its first word. */
  Optional<String> find(String name) {
    Parameter parameter = parameter(name);
    List<String> values = given.getOrDefault(name, List.of());
    return values.isEmpty() && parameter.sort() instanceof Sort.Choice c && !c.free()
        ? Optional.of(c.words().getFirst())
        : values.stream().findFirst();
  }

  /** Returns the same, or nothing as an empty text. */
  String text(String name) {
    return find(name).orElse("");
  }

  List<String> all(String name) {
    Set<String> once = new LinkedHashSet<>(given.getOrDefault(parameter(name).name(), List.of()));
    return new ArrayList<>(once);
  }

  int number(String name) {
    Parameter parameter = parameter(name);
    if (parameter.sort() instanceof Sort.Number n) {
      return find(name).map(Integer::parseInt).orElse(n.otherwise());
    }
    throw new IllegalArgumentException(name + " is no number");
  }

  Optional<LocalDate> date(String name) {
    return find(name).flatMap(Asked::day);
  }

  /** Tells whether a parameter was given. */
  boolean has(String name) {
    return !given.getOrDefault(parameter(name).name(), List.of()).isEmpty();
  }

  /** Returns the id in the path. */
  RecordId record() {
    return Ask.id(text("id"));
  }

  /** Returns the refusal for a thing in the path that is not here. */
  Refusal missing(String thing, String name) {
    return Refusal.notFound("There is no " + thing + " “" + Ask.shown(text(name)) + "” here.");
  }

  /** Returns the address of the reading room, without a slash at the end. */
  String root() {
    return root;
  }

  /** Returns the form in which to answer. */
  Answer answer() {
    return answer;
  }

  boolean as(String format) {
    return answer.format().equals(format);
  }
}
