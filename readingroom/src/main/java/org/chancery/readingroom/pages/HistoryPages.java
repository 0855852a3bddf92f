package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.archive.Card;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.collation.TextHistory;
import org.chancery.dossier.collation.Witness;
import org.chancery.edition.ComparisonForm;
import org.chancery.edition.HistoryEdition;
import org.chancery.readingroom.holdings.Recall;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;
import org.chancery.record.Record;

/** A text played forward through its states, and what the records say of each change. */
final class HistoryPages implements Subject {

  /** So many records of the time are asked at most, those nearest to a state first. */
  private static final int MOST = 60;

  private final Desk desk;
  private final Recall<HistoryView> pages = new Recall<>(16);

  HistoryPages(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void lay(Routes routes) {
    routes.get("/history", this::page);
    routes.get("/history.json", ctx -> take(ctx, "json", new ComparisonForm.Json()));
    routes.get("/history.html", ctx -> take(ctx, "html", new ComparisonForm.Html()));
  }

  private void page(Context ctx) {
    String query = query(ctx);
    int known = desk.library().edition();
    HistoryView view =
        pages.of(
            query + "/" + desk.catalogue().mark() + "/" + known,
            () -> {
              Asked asked = asked(ctx);
              return HistoryView.of(history(asked), asked.states(), asked.ids(), query, desk.t());
            });
    int last = view.heads().size() - 1;
    String named = Ask.text(ctx, "state");
    int state = named.isEmpty() ? -1 : Math.min(last, Ask.number(ctx, "state", 0));
    desk.show(
        ctx,
        "history.jte",
        "drafts",
        desk.t().of("history.title", view.heads().size(), StateHead.names(view.heads())),
        Map.of("page", view, "state", state));
  }

  private static String query(Context ctx) {
    String records = Ask.text(ctx, "records");
    return State.query(State.asked(ctx)) + (records.isEmpty() ? "" : "&records=" + records);
  }

  /** The states, and the records that may tell of the changes. */
  private record Asked(List<State.Held> states, List<RecordId> ids, List<Record> records) {}

  private Asked asked(Context ctx) {
    List<State.Held> states = new ArrayList<>();
    for (State.Held held : State.held(State.asked(ctx), desk)) {
      for (State layer : held.state().layers(held.record())) {
        states.add(new State.Held(layer, held.card(), held.record(), layer.witness(held.record())));
      }
    }
    if (states.size() < 2) {
      throw Refusal.malformed(
          "A history needs two states at least: /history?a=12.3&b=12.4, from the earliest on.");
    }
    List<RecordId> ids = new ArrayList<>();
    for (String name : Ask.text(ctx, "records").split("[, ]+")) {
      if (!name.isEmpty()) {
        ids.add(State.parse(name).id());
      }
    }
    if (ids.isEmpty()) {
      ids.addAll(ofTheTime(states));
    }
    List<Record> records = new ArrayList<>();
    for (State.Held held : State.held(ids.stream().map(State::of).toList(), desk)) {
      records.add(held.record());
    }
    return new Asked(states, ids, records);
  }

  /**
   * Returns the records of meetings between the first state and the last; where none is known, all
   * records of that time, the states left out.
   */
  private List<RecordId> ofTheTime(List<State.Held> states) {
    List<LocalDate> days =
        states.stream().flatMap(s -> s.card().dated().earliest().stream()).sorted().toList();
    if (days.isEmpty()) {
      return List.of();
    }
    List<RecordId> own =
        states.stream().filter(s -> s.state().draft() == 0).map(s -> s.state().id()).toList();
    List<Card> between =
        desk.catalogue().cards().stream()
            .filter(c -> !own.contains(c.id()))
            .filter(c -> within(c, days.getFirst(), days.getLast()))
            .toList();
    Set<RecordId> met = desk.library().kindred().meetings();
    List<Card> meetings = between.stream().filter(c -> met.contains(c.id())).toList();
    return (meetings.isEmpty() ? between : meetings)
        .stream()
            .sorted(Comparator.comparingLong(c -> away(c, days)))
            .limit(MOST)
            .map(Card::id)
            .toList();
  }

  private static boolean within(Card card, LocalDate from, LocalDate to) {
    Optional<LocalDate> day = card.dated().earliest();
    return day.isPresent() && !day.get().isBefore(from) && !day.get().isAfter(to);
  }

  private static long away(Card card, List<LocalDate> days) {
    LocalDate day = card.dated().earliest().orElseThrow();
    return days.stream().mapToLong(d -> Math.abs(ChronoUnit.DAYS.between(day, d))).min().orElse(0);
  }

  private static TextHistory history(Asked asked) {
    List<Witness> witnesses = asked.states().stream().map(State.Held::witness).toList();
    return TextHistory.of(witnesses, asked.records());
  }

  private void take(Context ctx, String extension, ComparisonForm form) {
    StringWriter out = new StringWriter();
    try {
      HistoryEdition.of(history(asked(ctx))).to(form, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ctx.header("Content-Disposition", "attachment; filename=\"history." + extension + "\"");
    boolean json = Objects.equals(extension, "json");
    ctx.contentType(json ? "application/json; charset=utf-8" : "text/html; charset=utf-8");
    ctx.result(out.toString());
  }
}
