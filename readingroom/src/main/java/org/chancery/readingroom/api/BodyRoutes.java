package org.chancery.readingroom.api;

import static org.chancery.readingroom.api.Api.ROOT;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.archive.Card;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.holdings.Register;
import org.chancery.readingroom.holdings.Whole.Body;

/** Governments, committees and offices: the index, and the papers of each. */
final class BodyRoutes {

  private final Holdings holdings;
  private final ListFiles files;

  BodyRoutes(Holdings holdings) {
    this.holdings = holdings;
    this.files = new ListFiles(holdings, Kind.BODY);
  }

  /** A body with its papers. */
  private record Found(Body body, List<Card> papers) {}

  private static final Shape<Body> BODY =
      Shape.<Body>of("Body", "A government, committee or office.")
          .text("name", "As papers print it, without the article.", Body::name)
          .number("papers", "How many papers name it.", b -> b.papers().size())
          .number("statements", "How many statements are its.", b -> b.said().size());

  private static final Shape<Found> FOUND =
      Shape.<Found>of("BodyPapers", "A body with its papers.")
          .one("body", "The body.", BODY, Found::body)
          .many("papers", "The papers that name it, by date.", Shapes.CARD, Found::papers);

  private static final Shape<Slice<Body>> BODIES = Slice.shape(BODY);

  List<Route> table() {
    return List.of(
        new Route(
            "bodies",
            "bodies",
            ROOT + "/bodies",
            "Lists the governments, committees and offices that papers name.",
            Route.paged(100, Parameter.words("name", "Part of the name.")),
            files.beside(Answer.json(BODIES, "a page of names")),
            this::list),
        new Route(
            "body",
            "bodies",
            ROOT + "/bodies/{name}",
            "Gives the papers that name a body.",
            List.of(Parameter.path("name", "Joint Commission", "The name as the index has it.")),
            files.beside(Answer.json(FOUND, "cards")),
            this::body));
  }

  private Reply list(Asked asked) throws IOException {
    if (!asked.as("json")) {
      return files.named(asked.text("name"), asked);
    }
    List<Body> all =
        Register.named(
            holdings.library().whole().bodies().values(),
            asked.text("name"),
            b -> List.of(b.name()));
    return Reply.page(BODIES, Slice.of(asked, all));
  }

  private Reply body(Asked asked) throws IOException {
    Body body =
        Optional.ofNullable(holdings.library().whole().bodies().get(asked.text("name")))
            .orElseThrow(() -> asked.missing("body", "name"));
    if (!asked.as("json")) {
      return files.one(body.name(), asked);
    }
    Catalogue.Snapshot all = holdings.catalogue().now();
    List<Card> papers = body.papers().stream().flatMap(id -> all.card(id).stream()).toList();
    return Reply.of(FOUND, new Found(body, papers));
  }
}
