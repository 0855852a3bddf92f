package org.chancery.readingroom.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.archive.holding.RecordId;
import org.chancery.dossier.exchange.Chain;
import org.chancery.dossier.exchange.Link;
import org.chancery.dossier.exchange.MissingPaper;
import org.chancery.edition.DateWords;
import org.chancery.readingroom.holdings.Cardlines;
import org.chancery.readingroom.holdings.Catalogue;
import org.chancery.readingroom.holdings.Text;
import org.chancery.readingroom.http.Phrases;
import org.chancery.record.language.OneLine;
import org.chancery.record.people.Party;

/**
 * A chain of papers as a picture: one below the other in the order of their dates, the two parties
 * left and right, an arc from each paper to each that it refers to. The picture is stretched to the
 * height that the words of the papers need, each taking as much as the others.
 *
 * @param id the paper asked about
 * @param nodes the papers, those that are not held among them
 * @param arcs who refers to whom
 * @param height of the picture before it is stretched, in pixels
 */
record ChainPicture(String id, List<Node> nodes, List<Arc> arcs, int height) {

  /** How far apart papers stand, in pixels. */
  static final int STEP = 62;

  ChainPicture {
    nodes = List.copyOf(nodes);
    arcs = List.copyOf(arcs);
  }

  /**
   * One paper.
   *
   * @param link the address of its page; empty when it is not held
   * @param what kind and number
   * @param when its date
   * @param who who writes to whom
   * @param held whether it is held
   * @param here whether it is the paper asked about
   */
  record Node(String link, String what, String when, String who, boolean held, boolean here) {}

  /** A reference, from one place in the list to another, and why it is held to be so. */
  record Arc(int from, int to, String why, boolean missing) {
    /** Returns the path of the arc, for the attribute {@code d}. */
    String path() {
      int a = y(from);
      int b = y(to);
      int bulge = Math.min(64, 14 + 9 * Math.abs(from - to));
      return "M 78 "
          + a
          + " C "
          + (78 - bulge)
          + " "
          + a
          + " "
          + (78 - bulge)
          + " "
          + b
          + " 78 "
          + b;
    }
  }

  /** Returns where a paper stands from above. */
  static int y(int node) {
    return STEP / 2 + node * STEP;
  }

  /** Returns where a paper stands from above, in hundredths of the picture. */
  double percent(int node) {
    return Math.round(y(node) * 100_000.0 / height) / 1000.0;
  }

  static ChainPicture of(Chain chain, Catalogue.Snapshot cards, Phrases t) {
    List<Place> places = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Chain.Step step : chain.steps()) {
      for (MissingPaper missing : step.missing()) {
        if (seen.add(key(missing))) {
          String date = missing.date().map(d -> d.edtf()).orElse("");
          places.add(new Place(date, "?" + key(missing), lost(missing, t)));
        }
      }
      String date = step.paper().date().map(d -> d.edtf()).orElse("Z");
      places.add(new Place(date, step.paper().id(), held(chain.id(), step, cards, t)));
    }
    places.sort((a, b) -> a.date().compareTo(b.date()));
    Map<String, Integer> at = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      at.put(places.get(i).name(), i);
    }
    List<Arc> arcs = new ArrayList<>();
    for (Chain.Step step : chain.steps()) {
      int from = at.getOrDefault(step.paper().id(), 0);
      for (Link link : step.links()) {
        Optional.ofNullable(at.get(link.to()))
            .ifPresent(to -> arcs.add(new Arc(from, to, String.join("; ", link.reasons()), false)));
      }
      for (MissingPaper missing : step.missing()) {
        Optional.ofNullable(at.get("?" + key(missing)))
            .ifPresent(to -> arcs.add(new Arc(from, to, t.of("exchange.cited"), true)));
      }
    }
    return new ChainPicture(
        chain.id(), places.stream().map(Place::node).toList(), arcs, places.size() * STEP);
  }

  private record Place(String date, String name, Node node) {}

  private static String key(MissingPaper missing) {
    return missing.number().orElse("")
        + "|"
        + missing.date().map(d -> d.edtf()).orElse("")
        + "|"
        + missing.sender().orElse("")
        + "|"
        + missing.kind().orElse("");
  }

  private static Node lost(MissingPaper missing, Phrases t) {
    String what =
        Text.capital(
            (missing.kind().orElse(t.of("paper")) + missing.number().map(n -> " " + n).orElse(""))
                .strip());
    String who =
        missing.sender().orElse("") + missing.addressee().map(a -> " " + t.of("to", a)).orElse("");
    return new Node(
        "", what, missing.date().map(DateWords::of).orElse(""), who.strip(), false, false);
  }

  private static Node held(String asked, Chain.Step step, Catalogue.Snapshot cards, Phrases t) {
    String id = step.paper().id();
    String record = id.contains("+") ? id.substring(0, id.indexOf('+')) : id;
    String from = names(step.paper().parties().from());
    String to = names(step.paper().parties().to());
    String what =
        id.contains("+")
            ? Text.capital(step.paper().kind().orElse(t.of("exchange.enclosure")))
            : RecordId.parse(record).flatMap(cards::card).map(Cardlines::kind).orElse("");
    String when = step.paper().date().map(DateWords::of).orElse("");
    String who = from + (to.isEmpty() ? "" : " " + t.of("to", to));
    return new Node(
        "/records/" + record,
        what.isEmpty() ? Text.capital(t.of("paper")) : what,
        when,
        who.strip(),
        true,
        id.equals(asked));
  }

  private static String names(List<Party> parties) {
    return Text.brief(
        String.join(
            "; ",
            parties.stream()
                .map(p -> OneLine.ofBlanks(p.person().or(p::office).orElse("")))
                .filter(n -> !n.isEmpty())
                .toList()),
        60);
  }
}
