package org.chancery.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.chancery.archive.Archive;
import org.chancery.archive.Card;

/**
 * The ways that readers take: home, search, record, person and ledger in turn, each time another
 * one, over the whole archive.
 */
record LoadWalk(List<Card> cards, List<String> people, List<String> years) {

  private static final List<String> WORDS =
      List.of(
          "treaty",
          "minister",
          "railway",
          "neutrality",
          "indemnity",
          "\"good offices\"",
          "act:promise",
          "kind:telegram",
          "boundary",
          "consul*");

  /** One page that a reader opens. */
  record Step(String page, String path) {}

  /** Draws the ways out of an archive in which papers name {@code people}. */
  static LoadWalk of(Path folder, List<String> people) {
    try (Archive archive = Archive.open(folder)) {
      List<Card> cards = archive.records().list(0, Integer.MAX_VALUE);
      List<String> years =
          cards.stream()
              .flatMap(c -> c.dated().earliest().stream())
              .filter(d -> d.getYear() >= 1000)
              .map(d -> Integer.toString(d.getYear()))
              .distinct()
              .toList();
      return new LoadWalk(cards, people, years);
    }
  }

  /** Returns the next page of a walk. */
  Step next(SplittableRandom random) {
    return switch (random.nextInt(5)) {
      case 0 -> new Step("home", "/");
      case 1 -> new Step("search", search(random));
      case 2 -> new Step("record", "/records/" + cards.get(random.nextInt(cards.size())).id());
      case 3 -> new Step("person", "/people/" + encoded(people.get(random.nextInt(people.size()))));
      default -> new Step("ledger", ledger(random));
    };
  }

  private String search(SplittableRandom random) {
    String q = encoded(WORDS.get(random.nextInt(WORDS.size())));
    String year = years.get(random.nextInt(years.size()));
    return switch (random.nextInt(3)) {
      case 0 -> "/search?q=" + q;
      case 1 -> "/search?q=" + q + "&from=" + year + "-01-01&to=" + year + "-12-31";
      default -> "/search?q=" + q + "&order=date&page=2";
    };
  }

  private String ledger(SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> "/ledger";
      case 1 -> "/ledger?state=overdue";
      case 2 -> "/ledger?page=" + (1 + random.nextInt(20));
      default -> "/ledger?asof=" + years.get(random.nextInt(years.size())) + "-06-30";
    };
  }

  private static String encoded(String words) {
    return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Returns every page once, the largest record and the heaviest of the others among them. */
  List<String> pages(String known) {
    Card largest =
        cards.stream().max(Comparator.comparingInt(c -> c.counts().characters())).orElseThrow();
    Card telling =
        cards.stream().max(Comparator.comparingInt(c -> c.counts().statements())).orElseThrow();
    String year = years.get(years.size() / 2);
    List<String> pages = new ArrayList<>(List.of("/", "/papers", "/papers?page=20"));
    WORDS.forEach(w -> pages.add("/search?q=" + encoded(w)));
    pages.add("/search?q=");
    pages.add("/search?q=treaty&in=kind%3Atelegram&order=date");
    pages.add("/records/" + largest.id());
    pages.add("/records/" + telling.id());
    pages.add("/records/" + largest.id() + "/text");
    pages.add("/records/" + largest.id() + "/record.json");
    pages.add("/people");
    pages.add("/people/" + encoded(known));
    pages.add("/places");
    pages.add("/timeline");
    pages.add("/timeline?year=" + year);
    pages.add("/ledger");
    pages.add("/ledger?state=overdue");
    pages.add("/ledger?asof=" + year + "-06-30");
    pages.add("/exchanges");
    pages.add("/exchanges/" + largest.id());
    pages.add("/queries");
    pages.add("/drafts");
    pages.add("/api");
    pages.add("/api/v1");
    pages.add("/api/v1/records");
    pages.add("/api/v1/search?q=treaty&facets=8&bars=year");
    pages.add("/api/v1/ledger");
    return pages;
  }
}
