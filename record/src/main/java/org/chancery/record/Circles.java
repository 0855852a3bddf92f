package org.chancery.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.record.anatomy.Anatomy;
import org.chancery.record.anatomy.Eschatocol.Signature;
import org.chancery.record.anatomy.Matter.Meeting;
import org.chancery.record.finding.Finding;
import org.chancery.record.people.Mention;
import org.chancery.record.people.Participant;
import org.chancery.record.people.Party;
import org.chancery.record.statements.Circle;

/** Draws from the anatomy of a paper the closed set of those who can speak in it. */
final class Circles {

  private static final List<String> BODIES =
      List.of(
          "The Commissioners",
          "The Commission",
          "The Committee",
          "The Delegates",
          "The Council",
          "The Conference",
          "The Delegation",
          "The Cabinet",
          "The Board",
          "The Members",
          "The Ministers",
          "The Meeting");

  /** A heading is not longer, in characters. */
  private static final int HEADING = 400;

  private static final List<String> DECISIONS =
      List.of(
          "protocol no",
          "decision",
          "decree",
          "resolution",
          "conclusions of",
          "extract from",
          "summary record",
          "verbatim record",
          "provisional summary record",
          "minutes of");
  private static final List<String> DECIDERS =
      List.of(
          "Politburo",
          "Presidium",
          "Secretariat",
          "Security Council",
          "General Assembly",
          "Council of Ministers",
          "Council of State",
          "Cabinet",
          "Council",
          "Committee",
          "Congress");

  private Circles() {}

  static Circle of(Anatomy anatomy, String text) {
    Optional<String> writer = writer(anatomy);
    List<List<Participant>> sides = sides(anatomy, writer);
    return new Circle(
        writer,
        party(anatomy.protocol().correspondents().to()),
        names(sides),
        offices(sides),
        side(sides),
        people(anatomy),
        body(anatomy, text));
  }

  private static Optional<String> writer(Anatomy anatomy) {
    List<Finding<Signature>> signed = anatomy.eschatocol().signatures();
    return signed.isEmpty()
        ? party(anatomy.protocol().correspondents().from())
        : Optional.of(signed.getFirst().value().name().replace("[", "").replace("]", ""));
  }

  private static List<String> people(Anatomy anatomy) {
    Set<String> people = new LinkedHashSet<>();
    for (Finding<Mention> mention : anatomy.matter().mentions()) {
      if (mention.value().kind() == Mention.Kind.PERSON) {
        people.add(mention.value().name());
      }
    }
    return List.copyOf(people);
  }

  private static Optional<String> party(List<Finding<Party>> parties) {
    for (Finding<Party> party : parties) {
      Optional<String> name = party.value().person().or(party.value()::office);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** Those present, by side; the side of the writer first, else in the order of the paper. */
  private static List<List<Participant>> sides(Anatomy anatomy, Optional<String> writer) {
    Map<Integer, List<Participant>> sides = new TreeMap<>();
    List<Finding<Participant>> all =
        anatomy.matter().meeting().map(Finding::value).map(Meeting::participants).orElse(List.of());
    for (Finding<Participant> participant : all) {
      sides
          .computeIfAbsent(participant.value().side(), side -> new ArrayList<>())
          .add(participant.value());
    }
    List<List<Participant>> ordered = new ArrayList<>(sides.values());
    if (ordered.size() > 1 && sides.containsKey(0)) {
      ordered.add(ordered.removeFirst()); // those who only help sit on no side
    }
    String surname = writer.map(Circles::last).orElse("");
    for (int i = 1; i < ordered.size(); i++) {
      if (ordered.get(i).stream().anyMatch(p -> last(p.name()).equalsIgnoreCase(surname))) {
        ordered.addFirst(ordered.remove(i));
        break;
      }
    }
    return ordered;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static List<List<String>> names(List<List<Participant>> sides) {
    return sides.stream().map(side -> side.stream().map(Participant::name).toList()).toList();
  }

  private static List<List<String>> offices(List<List<Participant>> sides) {
    return sides.stream()
        .map(side -> side.stream().flatMap(p -> p.title().stream()).toList())
        .toList();
  }

  /** The name of the writer's side, where the list has one; <i>we</i> is none. */
  private static Optional<String> side(List<List<Participant>> sides) {
    return sides.size() < 2
        ? Optional.empty()
        : sides.getFirst().stream()
            .flatMap(p -> p.group().stream())
            .filter(group -> !group.equals("we"))
            .findFirst();
  }

  /** The body that meets is the one that minutes name again and again as their subject. */
  private static Optional<String> body(Anatomy anatomy, String text) {
    boolean minutes = anatomy.kind().map(Finding::value).filter("minutes"::equals).isPresent();
    if (!minutes && anatomy.matter().meeting().isEmpty()) {
      return Enacting.body(anatomy.extent(), text).or(() -> decider(anatomy, text));
    }
    String best = null;
    int most = minutes ? 0 : 2;
    for (String body : BODIES) {
      int count = 0;
      for (int at = text.indexOf(body + " "); at >= 0; at = text.indexOf(body + " ", at + 1)) {
        count++;
      }
      if (count > most) {
        best = body;
        most = count;
      }
    }
    return Optional.ofNullable(best)
        .or(() -> meeting(heading(anatomy, text)).map(name -> "The " + name))
        .or(() -> decider(anatomy, text));
  }

  /** The body whose decisions a paper holds: one line of its heading opens by saying so. */
  private static Optional<String> decider(Anatomy anatomy, String text) {
    int start = anatomy.extent().start();
    String heading = heading(anatomy, text);
    int end = start + heading.length();
    boolean title = false;
    for (int line = start; !title && line < end; ) {
      title = isTitle(text, line, end);
      int next = text.indexOf('\n', line);
      line = next < 0 ? end : next + 1;
    }
    if (!title) {
      return Optional.empty();
    }
    String capitals = heading.toUpperCase(Locale.ROOT);
    return meeting(heading)
        .or(() -> DECIDERS.stream().filter(heading::contains).findFirst())
        .or(() ->
            DECIDERS.stream()
                .filter(body -> capitals.contains(body.toUpperCase(Locale.ROOT)))
                .findFirst())
        .map(body -> "The " + body);
  }

  private static String heading(Anatomy anatomy, String text) {
    int start = Math.min(anatomy.extent().start(), text.length());
    int end = Math.min(Math.min(anatomy.extent().end(), text.length()), start + HEADING);
    return text.substring(start, Math.max(start, end));
  }

  /** {@code of the meeting of the Consultative Committee of …}: the body that met, by its name. */
  private static Optional<String> meeting(String heading) {
    int at = heading.indexOf("eeting of the ");
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + "eeting of the ".length();
    int end = from;
    int last = -1;
    while (end < heading.length() && Character.isUpperCase(heading.charAt(end))) {
      int word = end;
      while (end < heading.length() && Character.isLetter(heading.charAt(end))) {
        end++;
      }
      if (MEETS.contains(heading.substring(word, end))) {
        last = end;
      }
      end += end < heading.length() && heading.charAt(end) == ' ' ? 1 : 0;
    }
    return last < 0 ? Optional.empty() : Optional.of(heading.substring(from, last));
  }

  private static final Set<String> MEETS =
      Set.of("Committee", "Council", "Commission", "Politburo", "Presidium", "Board", "Cabinet");

  private static boolean isTitle(String text, int line, int end) {
    int from = line;
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    for (String decision : DECISIONS) {
      int to = from + decision.length();
      if (to <= end && text.regionMatches(true, from, decision, 0, decision.length())) {
        return true;
      }
    }
    return false;
  }
}
