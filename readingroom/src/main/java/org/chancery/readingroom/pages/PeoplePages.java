package org.chancery.readingroom.pages;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.archive.Decided;
import org.chancery.archive.Decision;
import org.chancery.dossier.register.Appearance.Role;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.LedgerRows;
import org.chancery.readingroom.holdings.Register;
import org.chancery.readingroom.holdings.Whole;
import org.chancery.readingroom.holdings.Whole.Person;
import org.chancery.readingroom.http.Ask;
import org.chancery.readingroom.http.Refusal;
import org.chancery.readingroom.http.Routes;
import org.chancery.readingroom.http.Subject;

/** The index of people, and the page of each. */
final class PeoplePages implements Subject {

  private static final int SIZE = 200;

  private static final int COMPANY = 14;

  /** So many names are offered for a merger. */
  private static final int OTHERS = 2_000;

  private final Desk desk;

  PeoplePages(Desk desk) {
    this.desk = desk;
  }

  /** The index: a part of it, the initials with the page on which each begins. */
  record Index(List<Person> people, Paging paging, Map<String, Integer> initials, String find) {}

  /** A person: the papers, what he promised and was promised, whom he met. */
  record View(
      Person person,
      List<Entry> papers,
      Paging paging,
      List<LedgerRows.Row> owes,
      List<LedgerRows.Row> owed,
      List<Met> company,
      Optional<NetworkPicture> network,
      List<DecidedLine> decided,
      List<String> others) {}

  /** A paper that names a person, and how. */
  record Entry(org.chancery.archive.Card card, java.util.Set<Role> roles) {}

  /** One who was there too, and at how many papers. */
  record Met(String key, String name, int papers, int width) {}

  @Override
  public void lay(Routes routes) {
    routes.get("/people", this::index);
    routes.get("/people/{id}", this::person);
  }

  private void index(Context ctx) {
    String find = Ask.text(ctx, "name");
    List<Person> all =
        Register.named(desk.library().whole().people().values(), find, p -> p.forms().keySet());
    Paging paging = Paging.of(Ask.page(ctx), SIZE, all.size(), "/people", Map.of("name", find));
    Map<String, Integer> initials = new java.util.TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      String initial = all.get(i).key().substring(0, 1).toUpperCase(Locale.ROOT);
      initials.putIfAbsent(initial, i / SIZE + 1);
    }
    desk.show(
        ctx,
        "people.jte",
        "people",
        desk.t().of("people.title"),
        Map.of("page", new Index(paging.of(all), paging, initials, find)));
  }

  private void person(Context ctx) {
    String key = ctx.pathParam("id");
    Whole whole = desk.library().whole();
    Person person =
        Optional.ofNullable(whole.people().get(key))
            .orElseThrow(
                () -> Refusal.notFound("No paper names a person “" + Ask.shown(key) + "”."));
    Catalogue.Snapshot cards = desk.catalogue();
    List<Entry> papers =
        person.papers().entrySet().stream()
            .flatMap(e -> cards.card(e.getKey()).map(c -> new Entry(c, e.getValue())).stream())
            .toList();
    Paging paging =
        Paging.of(Ask.page(ctx), 100, papers.size(), Paging.path("/people/", key), Map.of());
    List<Met> company = company(person, whole);
    View view =
        new View(
            person,
            paging.of(papers),
            paging,
            whole.duties().of(key),
            whole.duties().to(key),
            company,
            NetworkPicture.of(company, whole.people()),
            decided(person, whole),
            whole.people().values().stream()
                .map(Person::name)
                .filter(n -> !n.equals(person.name()))
                .limit(OTHERS)
                .toList());
    desk.show(ctx, "person.jte", "people", person.name(), Map.of("page", view));
  }

  /** Returns what editors decided about the names of a person. */
  private List<DecidedLine> decided(Person person, Whole whole) {
    List<Decided> about =
        desk.archive().decisions().standing().stream()
            .filter(d ->
                switch (d.decision()) {
                  case Decision.Merge merge ->
                      merge.names().stream().anyMatch(person.forms()::containsKey)
                          || merge.into().equals(person.name());
                  case Decision.Part part ->
                      part.names().stream().anyMatch(person.forms()::containsKey)
                          || part.into().equals(person.name());
                  case Decision.Identify identify ->
                      person.forms().containsKey(identify.name())
                          || identify.name().equals(person.name());
                  case Decision.Rename rename ->
                      person.forms().containsKey(rename.name())
                          || rename.to().equals(person.name());
                  case Decision.Split split ->
                      person.key().equals(whole.names().key(split.name(), split.in()))
                          || person.forms().containsKey(split.name());
                  case Decision.Confirm _,
                      Decision.Reject _,
                      Decision.Correct _,
                      Decision.Settle _,
                      Decision.Answer _,
                      Decision.Undo _ ->
                      false;
                })
            .toList();
    return DecidedLine.of(about, desk.t());
  }

  private static List<Met> company(Person person, Whole whole) {
    int most = person.company().values().stream().mapToInt(n -> n).max().orElse(1);
    return person.company().entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(COMPANY)
        .flatMap(e ->
            Optional.ofNullable(whole.people().get(e.getKey()))
                .map(p -> new Met(p.key(), p.name(), e.getValue(), 100 * e.getValue() / most))
                .stream())
        .toList();
  }
}
