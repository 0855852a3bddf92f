package org.chancery.readingroom.api;

import static org.chancery.readingroom.api.Api.ROOT;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Card;
import org.chancery.dossier.register.Appearance.Kind;
import org.chancery.readingroom.api.Shapes.Tally;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Holdings;
import org.chancery.readingroom.holdings.LedgerRows;
import org.chancery.readingroom.holdings.Register;
import org.chancery.readingroom.holdings.Whole;

/** People: the index, and all that the papers show of each. */
final class PeopleRoutes {

  private final Holdings holdings;
  private final ListFiles files;

  PeopleRoutes(Holdings holdings) {
    this.holdings = holdings;
    this.files = new ListFiles(holdings, Kind.PERSON);
  }

  /** A person's part in a paper. */
  private record Part(Card card, List<String> roles) {}

  /** A person with what is gathered from other places. */
  private record Portrait(
      Whole.Person person,
      List<Part> papers,
      List<LedgerRows.Row> owes,
      List<LedgerRows.Row> owed,
      List<Tally> company) {}

  private static final Shape<Whole.Person> NAME =
      Shape.<Whole.Person>of("Person", "A family name, with all forms in which papers print it.")
          .text("key", "The name in an address.", Whole.Person::key)
          .text(
              "name",
              "As editors decided, else the form that most papers print in full.",
              Whole.Person::name)
          .number("papers", "How many papers name it.", p -> p.papers().size())
          .number("statements", "How many statements are reported.", p -> p.said().size())
          .many("forms", "Each form and in how many papers.", Shapes.TALLY, PeopleRoutes::forms)
          .texts("titles", "Offices and ranks.", p -> List.copyOf(p.titles()));

  private static final Shape<Whole.Speech> SPEECH =
      Shape.<Whole.Speech>of("Speech", "A statement.")
          .text("record", "The record that reports it.", s -> s.in().toString())
          .constant("act", "What the speaker did by it.", Whole.Speech::act)
          .textIfAny("to", "To whom.", Whole.Speech::to)
          .text("words", "What was said.", Whole.Speech::words)
          .text("anchor", "The element of the record's page that holds it.", Whole.Speech::anchor);

  private static final Shape<Part> PART =
      Shape.<Part>of("Part", "A paper that names a person.")
          .one("card", "Its card.", Shapes.CARD, Part::card)
          .texts("roles", "What the person is to it.", Part::roles);

  private static final Shape<Portrait> PORTRAIT =
      Shape.<Portrait>of("Portrait", "All that the papers show of a person.")
          .one("person", "The name.", NAME, Portrait::person)
          .many("papers", "The papers that name it, by date.", PART, Portrait::papers)
          .many("said", "Statements, in the order of the papers.", SPEECH, p -> p.person().said())
          .many("owes", "Undertakings to which it is bound.", LedgerShapes.ROW, Portrait::owes)
          .many("owed", "Undertakings made to it.", LedgerShapes.ROW, Portrait::owed)
          .many(
              "company",
              "Who was there too, by the key, and how often.",
              Shapes.TALLY,
              Portrait::company);

  private static final Shape<Slice<Whole.Person>> NAMES = Slice.shape(NAME);

  List<Route> table() {
    return List.of(
        new Route(
            "people",
            "people",
            ROOT + "/people",
            "Lists the people whom papers name.",
            Route.paged(100, Parameter.words("name", "Part of any form of the name.")),
            files.beside(Answer.json(NAMES, "a page of names")),
            this::list),
        new Route(
            "person",
            "people",
            ROOT + "/people/{key}",
            "Tells all that the papers show of a person.",
            List.of(Parameter.path("key", "ormay", "The key of a name in the index.")),
            files.beside(Answer.json(PORTRAIT, "papers, words, undertakings, company")),
            this::person));
  }

  private static List<Tally> forms(Whole.Person person) {
    return person.forms().entrySet().stream()
        .map(e -> new Tally(e.getKey(), e.getValue()))
        .toList();
  }

  private Reply list(Asked asked) throws IOException {
    if (!asked.as("json")) {
      return files.named(asked.text("name"), asked);
    }
    List<Whole.Person> all =
        Register.named(
            holdings.library().whole().people().values(),
            asked.text("name"),
            p -> p.forms().keySet());
    return Reply.page(NAMES, Slice.of(asked, all));
  }

  private Reply person(Asked asked) throws IOException {
    Whole whole = holdings.library().whole();
    String key = asked.text("key");
    Whole.Person person =
        Optional.ofNullable(whole.people().get(key))
            .orElseThrow(() -> asked.missing("person", "key"));
    if (!asked.as("json")) {
      return files.one(key, asked);
    }
    Catalogue.Snapshot cards = holdings.catalogue().now();
    List<Part> papers =
        person.papers().entrySet().stream()
            .flatMap(e ->
                cards
                    .card(e.getKey())
                    .map(c -> new Part(c, e.getValue().stream().sorted().map(Shape::word).toList()))
                    .stream())
            .toList();
    List<Tally> company =
        person.company().entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .map(e -> new Tally(e.getKey(), e.getValue()))
            .toList();
    return Reply.of(
        PORTRAIT,
        new Portrait(person, papers, whole.duties().of(key), whole.duties().to(key), company));
  }
}
