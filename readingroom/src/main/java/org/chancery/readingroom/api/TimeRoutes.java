package org.chancery.readingroom.api;

import static org.chancery.readingroom.api.Api.ROOT;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.holdings.Timeline;
import org.chancery.readingroom.holdings.Timeline.Moment;
import org.chancery.readingroom.holdings.Whole;

/** What stands on the line of time, and the editor's work list. */
final class TimeRoutes {

  private final Holdings holdings;

  TimeRoutes(Holdings holdings) {
    this.holdings = holdings;
  }

  private static final Shape<Moment> MOMENT =
      Shape.<Moment>of("Moment", "A paper, a meeting, an event or the end of a term.")
          .text("day", "The day on which it begins.", m -> m.day().toString())
          .constant("kind", "What it is.", Moment::kind)
          .text("what", "It in words.", Moment::what)
          .text("detail", "More of it; may be empty.", Moment::detail)
          .textIfAny(
              "state",
              "Of a term, what became of the undertaking.",
              m -> m.state().map(Shape::word))
          .text("record", "The record that tells of it.", m -> m.in().toString())
          .text("anchor", "The element of the record's page that holds it.", Moment::anchor);

  private static final Shape<Whole.Asked> QUERY =
      Shape.<Whole.Asked>of("EditorialQuery", "A question to the editor.")
          .text("record", "The record that raises it.", q -> q.in().toString())
          .text("code", "What sort of question it is.", Whole.Asked::code)
          .text("at", "Line and column, both from 1.", Whole.Asked::at)
          .text("message", "The question.", Whole.Asked::message)
          .text("words", "The words that are doubted; may be empty.", Whole.Asked::words)
          .text("anchor", "The element of the record's page that holds them.", Whole.Asked::anchor);

  private static final Shape<Slice<Moment>> MOMENTS = Slice.shape(MOMENT);

  private static final Shape<Slice<Whole.Asked>> QUERIES = Slice.shape(QUERY);

  List<Route> table() {
    List<String> kinds = Stream.of(Timeline.Kind.values()).map(Shape::word).toList();
    return List.of(
        new Route(
            "timeline",
            "timeline",
            ROOT + "/timeline",
            "Lists papers, meetings, events and terms by day.",
            Route.paged(
                200,
                Parameter.day("from", "The first day."),
                Parameter.day("to", "The last day."),
                Parameter.free("kind", "Only one kind.", kinds)),
            List.of(Answer.json(MOMENTS, "a page of moments")),
            this::timeline),
        new Route(
            "queries",
            "queries",
            ROOT + "/queries",
            "Lists what papers leave to the editor to decide.",
            Route.paged(100, Parameter.words("code", "Only questions of one sort.")),
            List.of(Answer.json(QUERIES, "a page of questions")),
            this::queries));
  }

  private Reply timeline(Asked asked) throws IOException {
    List<Moment> all =
        Timeline.of(holdings.catalogue().now().cards(), holdings.library().whole()).stream()
            .filter(m -> asked.date("from").map(d -> !m.day().isBefore(d)).orElse(true))
            .filter(m -> asked.date("to").map(d -> !m.day().isAfter(d)).orElse(true))
            .filter(m -> asked.find("kind").map(Shape.word(m.kind())::equals).orElse(true))
            .toList();
    return Reply.page(MOMENTS, Slice.of(asked, all));
  }

  private Reply queries(Asked asked) throws IOException {
    String code = asked.text("code");
    List<Whole.Asked> all =
        holdings.library().whole().asked().stream()
            .filter(q -> code.isEmpty() || q.code().equals(code))
            .toList();
    return Reply.page(QUERIES, Slice.of(asked, all));
  }
}
